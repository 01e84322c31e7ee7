/** A text as a picture may show it: one line, blanks single, and a sign for what cannot be seen. */
export function seen(text: string): string {
  return text
    .replaceAll(/\s*[\r\n]+\s*/g, " ")
    .replaceAll(/[\0-\x1f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replaceAll("\x7f", "␡")
    .replaceAll(
      /[\x80-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu,
      "\ufffd",
    )
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

/** What is compared where a text may have been broken into lines, at blanks or inside a word. */
export function unbroken(text: string): string {
  return text.replaceAll(/[\n ]/g, "");
}

/** `[container: Next.js 15, Fastify]`, as every picture says what something is. */
export function kindSeen(word: string, technology: readonly string[], instances?: string): string {
  const made = technology.length > 0 ? `: ${technology.join(", ")}` : "";
  return `[${word}${made}${instances === undefined ? "" : `, × ${instances}`}]`;
}
