/** The content of one `<script>`, by offsets into the file. */
export interface ScriptBlock {
  readonly start: number;
  readonly end: number;
  /** `lang="ts"`, `tsx`, `jsx`; `js` where it says nothing. */
  readonly language: string;
}

const opening = /<!--|<script(?=[\s>])/gi;
const closing = /<\/script(?=[\s>])/gi;

/** Longer than any tag: what has no end by then is none. */
const longestTag = 4096;

/** The `<script>` elements of a Vue or Svelte component; not those in HTML comments. */
export function scriptBlocks(text: string): readonly ScriptBlock[] {
  const blocks: ScriptBlock[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    if (found[0] === "<!--") {
      const end = text.indexOf("-->", found.index + 4);
      if (end < 0) break;
      opening.lastIndex = end + 3;
      continue;
    }
    const start = tagEnd(text, found.index);
    if (start === undefined) {
      opening.lastIndex = found.index + longestTag;
      continue;
    }
    closing.lastIndex = start;
    const end = closing.exec(text)?.index ?? text.length;
    blocks.push({ start, end, language: languageOf(text.slice(found.index, start)) });
    opening.lastIndex = end;
  }
  return blocks;
}

/** The offset behind the first `>` that stands in no quotes. */
function tagEnd(text: string, start: number): number | undefined {
  let quote = 0;
  for (let at = start; at < start + longestTag && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote === 0 && code === 62) return at + 1;
    if (code === quote) quote = 0;
    else if (quote === 0 && (code === 34 || code === 39)) quote = code;
  }
  return undefined;
}

function languageOf(tag: string): string {
  const language = /\slang\s{0,9}=\s{0,9}["']?(\w+)/i.exec(tag)?.[1]?.toLowerCase() ?? "js";
  return language === "typescript" ? "ts" : language;
}

/** The file with blanks for all that is no script: every offset stays what it is. */
export function onlyScripts(text: string, blocks: readonly ScriptBlock[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of blocks) {
    parts.push(blanked(text.slice(at, start)), text.slice(start, end));
    at = end;
  }
  parts.push(blanked(text.slice(at)));
  return parts.join("");
}

function blanked(text: string): string {
  return text.replace(/[^\n\r]/g, " ");
}
