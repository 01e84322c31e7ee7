/** So much of a README is looked at: what it is about stands at its beginning. */
const HEAD = 8000;
/** A longer sentence is no description. */
const LONGEST = 240;

/** The first sentence of the prose of a README as plain text: no title, badge, quotation or list. */
export function readmeSentence(markdown: string): string | undefined {
  const plain = markdown
    .slice(0, HEAD)
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "\n")
    .replaceAll(/(```|~~~)[\s\S]*?(?:\1|$)/g, "\n\n")
    .replaceAll(/\r\n?/g, "\n");
  for (const paragraph of plain.split(/\n\s*\n/)) {
    const text = paragraphText(paragraph);
    if (text !== undefined) return firstSentence(text);
  }
  return undefined;
}

function paragraphText(paragraph: string): string | undefined {
  const lines = paragraph
    .split("\n")
    .filter((line) => !/^\s*(?:#{1,6}\s|[=-]{3,}\s*$|\[[^\]]+\]:\s)/.test(line));
  // What is underlined is a title.
  if (/^[^\n]*\n\s*[=-]{3,}\s*$/.test(paragraph.trim())) return undefined;
  const text = withoutMarkup(lines.join(" "));
  const isProse = /\p{L}.*\s.*\p{L}/u.test(text) && !/^\s*(?:[-*+]\s|\d+[.)]\s|>|\|)/.test(lines[0] ?? "");
  return isProse ? text : undefined;
}

function withoutMarkup(text: string): string {
  return text
    .replaceAll(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, "")
    .replaceAll(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, "")
    .replaceAll(/(\*\*|__|`|~~)(.*?)\1/g, "$2")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Up to the first full stop that ends a sentence; nothing where it never comes. */
export function firstSentence(text: string): string | undefined {
  const sentence = /^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text.replace(/:$/, ".");
  return sentence.length <= LONGEST ? sentence : undefined;
}
