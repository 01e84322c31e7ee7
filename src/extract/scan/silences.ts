import type { Silence } from "../facts.ts";
import { lineCounter } from "./lines.ts";

const word = "lintel-ignore-next-line";

/** Every `// lintel-ignore-next-line reason` of a text. */
export function findSilences(text: string): readonly Silence[] {
  let at = text.indexOf(word);
  if (at < 0) return [];
  const silences: Silence[] = [];
  const lines = lineCounter(text);
  for (; at >= 0; at = text.indexOf(word, at + word.length)) {
    const start = commentStart(text, at);
    if (start === undefined) continue;
    const behind = at + word.length;
    const end = lineEnd(text, behind);
    const rest = text.slice(behind, end);
    if (rest !== "" && !/^\s/.test(rest)) continue;
    silences.push({ ...lines.at(start), start, end, reason: rest.trim() });
  }
  return silences;
}

/** Where the `//` stands that has nothing but blanks between it and an offset. */
function commentStart(text: string, offset: number): number | undefined {
  let at = offset;
  while (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9) at--;
  return text.startsWith("//", at - 2) ? at - 2 : undefined;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}
