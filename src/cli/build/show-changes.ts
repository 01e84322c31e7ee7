import { createTwoFilesPatch } from "diff";
import type { Change } from "../../workspace/build/changes.ts";

/** What a build would change: unified diffs of texts, a line for each image. */
export function changesAsText(changes: readonly Change[]): string {
  return changes.map(changeAsText).join("");
}

function changeAsText(change: Change): string {
  const { path, before } = change;
  const from = before === undefined ? "/dev/null" : `a/${path}`;
  switch (change.kind) {
    case "text":
      return patch(from, `b/${path}`, decode(before), change.text);
    case "image":
      return before === undefined ? `New image ${path}\n` : `Changed image ${path}\n`;
    case "removal":
      return isText(before) ? patch(from, "/dev/null", decode(before), "") : `Removed image ${path}\n`;
  }
}

/** So many lines that went or came are looked for one by one: the search takes the square of that. */
const MOST_EDITS = 2000;

/** Lines of context. */
const AROUND = 3;

function patch(from: string, to: string, before: string, after: string): string {
  const [old, now] = [withoutReturns(before), withoutReturns(after)];
  const options = { context: AROUND, maxEditLength: MOST_EDITS };
  const text = createTwoFilesPatch(from, to, old, now, undefined, undefined, options);
  return text === undefined ? exchange(from, to, old, now) : text.replace(/^=+\n/, "");
}

/** One hunk from the first line that differs to the last: right for any two texts, and the shortest for none. */
function exchange(from: string, to: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const start = Math.max(0, head - AROUND);
  const behind = Math.max(0, tail - AROUND);
  const part = (lines: readonly string[]) => lines.slice(head, lines.length - tail);
  const range = (lines: readonly string[]) => {
    const count = lines.length - behind - start;
    return count === 0 ? `${start},0` : `${start + 1},${count}`;
  };
  const marked = (lines: readonly string[], mark: string) => lines.map((line) => mark + line);
  return [
    `--- ${from}\n+++ ${to}\n@@ -${range(old)} +${range(now)} @@\n`,
    ...marked(old.slice(start, head), " "),
    ...marked(part(old), "-"),
    ...marked(part(now), "+"),
    ...marked(old.slice(old.length - tail, old.length - behind), " "),
  ].join("");
}

/** With their line ends, and as in every patch a word about the last where it has none. */
function linesOf(text: string): readonly string[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return lines.map((line) => (line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`));
}

function decode(bytes: Uint8Array = new Uint8Array()): string {
  return new TextDecoder().decode(bytes);
}

/** Line ends are the author's: what differs by them alone does not differ. */
function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** Images hold zero bytes, texts do not. */
function isText(bytes: Uint8Array = new Uint8Array()): boolean {
  return !bytes.includes(0);
}
