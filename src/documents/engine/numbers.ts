import type { HeadingRequest } from "./session.ts";

/** The number with which a heading of a template begins: `4. Data`, `4.2 Keys`. */
const NUMBER = /^(?:(\d{1,3})\.|(\d{1,3})\.(\d{1,3})) (?=\S)/;

/**
 * Headings without jumps in their numbers: each numbered one moves up by as many as were left out before it.
 * A number of two parts belongs to the heading with its first part before it. Where the page keeps its numbers
 * nothing moves.
 */
export function closedUp(headings: readonly HeadingRequest[]): readonly HeadingRequest[] {
  if (headings.some(({ keepsNumbers }) => keepsNumbers === true)) return headings;
  let chapters = 0;
  let chapter: { readonly given: string; readonly shown: number; dropped: number } | undefined;
  return headings.map((heading) => {
    const [all, top, first, second] =
      NUMBER.exec(heading.dropped ?? (heading.fixed ? heading.text : "")) ?? [];
    if (all === undefined) return heading;
    const isDropped = heading.dropped !== undefined;
    if (top !== undefined) {
      if (isDropped) chapters++;
      chapter = { given: top, shown: Number(top) - chapters, dropped: 0 };
      return isDropped
        ? heading
        : { ...heading, text: `${chapter.shown}. ${heading.text.slice(all.length)}` };
    }
    if (chapter === undefined || chapter.given !== first) return heading;
    if (isDropped) {
      chapter.dropped++;
      return heading;
    }
    const number = `${chapter.shown}.${Number(second) - chapter.dropped}`;
    return { ...heading, text: `${number} ${heading.text.slice(all.length)}` };
  });
}
