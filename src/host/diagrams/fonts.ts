/** More characters than these say nothing new about what fonts there are. */
const MOST = 200;

/** The characters of the texts that a system may have no font for: each once. */
export function foreignCharacters(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  // What every text font has, joiners and controls aside.
  const foreign = /[^\u0000-\u024f\u0370-\u03ff\u0400-\u04ff\u2000-\u206f\p{M}\p{C}]/gu;
  for (const text of texts)
    for (const [character] of text.matchAll(foreign)) {
      found.add(character);
      if (found.size === MOST) return [...found];
    }
  return [...found];
}

/** What to do about characters that would be empty boxes. */
export function fontNote(characters: readonly string[], platform: NodeJS.Platform): string {
  const shown = characters.slice(0, 5).join(" ");
  const more = characters.length > 5 ? " and others" : "";
  const remedy =
    platform === "linux"
      ? "fonts for all scripts are in the packages fonts-noto-core, fonts-noto-cjk and fonts-noto-color-emoji of Debian, google-noto-*-fonts of Fedora, font-noto-* of Alpine"
      : "install a font that has them, such as Noto";
  return `warning: no font here has ${shown}${more}; empty boxes stand in the images. To show them: ${remedy}.`;
}
