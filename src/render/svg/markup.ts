import { visible } from "../../text/width.ts";

/** XML: only what is made here becomes a part of a picture, and everything in it is escaped. */
export type Markup = string & { readonly markup: true };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand between tags and in attributes; what XML does not allow is shown as a picture. */
export function escaped(text: string): Markup {
  return visible(text).replaceAll(/[&<>"']/g, (one) => entities[one] as string) as Markup;
}

/** An element; attributes without a value are left out. Names come from this program, never from a model. */
export function tag(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  let written = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      written += ` ${key}="${typeof value === "number" ? number(value) : escaped(value)}"`;
    }
  }
  return (content.length === 0 ? `${written}/>` : `${written}>${content.join("")}</${name}>`) as Markup;
}

export function joined(parts: readonly Markup[], separator: "" | "\n" = ""): Markup {
  return parts.join(separator) as Markup;
}

/** Two digits after the point are enough, and the same on every machine. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** The address if it is one of the web, or, where that is asked for, one without a scheme; else nothing. */
export function safeUrl(url: string | undefined, relative: "relative" | "absolute"): string | undefined {
  if (url === undefined || /[\u0000-\u0020\u007f-\u009f\\]/.test(url)) return undefined;
  if (/^https?:\/\/[^/]/i.test(url)) return url;
  if (relative === "absolute" || url.startsWith("//")) return undefined;
  return /^[^:/?#]*:/.test(url) ? undefined : url;
}

/** A name for an id: letters, digits, `-` and `_`; different texts give different names. */
export function idOf(text: string): string {
  return [...visible(text)]
    .map((one) => (/[A-Za-z0-9-]/.test(one) ? one : `_${(one.codePointAt(0) as number).toString(16)}_`))
    .join("");
}
