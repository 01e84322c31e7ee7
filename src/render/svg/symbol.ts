import { escaped, type Markup, tag } from "./markup.ts";

/** Something of a picture that has a meaning of its own: told to those who cannot see it, and in a tooltip. */
export interface Said {
  readonly said: string;
  readonly href?: string;
}

/** Its group, and the link around it. */
export function symbol({ said, href }: Said, classes: string, content: readonly Markup[]): Markup {
  const named = { class: classes.trim(), role: "graphics-symbol img", "aria-label": said };
  const drawn = tag("g", named, tag("title", {}, escaped(said)), ...content);
  return href === undefined ? drawn : tag("a", { href }, drawn);
}
