/** What a JSON file holds, or where it stops being one. */
export type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly offset: number; readonly message: string };

/**
 * Reads JSON in which comments and commas before a closing bracket may stand, as `tsconfig.json` allows. They
 * become blanks, so that every offset stays what it is.
 */
export function readJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const plain = withoutExtras(text);
    try {
      return { ok: true, value: plain.trim() === "" ? {} : JSON.parse(plain) };
    } catch (error) {
      const place = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
      const offset = place === undefined ? plain.trimEnd().length : Number(place);
      return { ok: false, offset: Math.min(offset, text.length), message: "is no valid JSON" };
    }
  }
}

function withoutExtras(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  /** The last comma, as long as nothing but blanks and comments has followed. */
  let comma = -1;
  const blank = (from: number, to: number) => {
    if (from > kept) parts.push(text.slice(kept, from));
    parts.push(text.slice(from, to).replace(/[^\n\r]/g, " "));
    kept = to;
  };
  const commas: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at = stringEnd(text, at);
      comma = -1;
      continue;
    }
    const end = code === 47 ? commentEnd(text, at) : at;
    if (end > at) {
      blank(at, end);
      at = end;
      continue;
    }
    if (code === 44) comma = at;
    else if ((code === 93 || code === 125) && comma >= 0) commas.push(comma);
    if (code > 32 && code !== 44) comma = -1;
    at++;
  }
  const joined = parts.join("") + text.slice(kept);
  return withoutCommas(joined, commas);
}

function withoutCommas(text: string, commas: readonly number[]): string {
  const parts: string[] = [];
  let kept = 0;
  for (const comma of commas) {
    parts.push(text.slice(kept, comma), " ");
    kept = comma + 1;
  }
  return parts.join("") + text.slice(kept);
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34 || code === 10) return at + 1;
  }
  return text.length;
}

/** The offset behind a comment; the offset itself where none begins. */
function commentEnd(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (next === 47) {
    const end = text.slice(start).search(/[\n\r]/);
    return end < 0 ? text.length : start + end;
  }
  if (next !== 42) return start;
  const close = text.indexOf("*/", start + 2);
  return close < 0 ? text.length : close + 2;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The texts of a list; nothing where it is no list. */
export function asTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : undefined;
}
