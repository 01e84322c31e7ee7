import type { View } from "../../views/view.ts";
import { escapeFor } from "./escape.ts";
import { shortened, shortText } from "./shorten.ts";
import { edgesIn, splitView, type ViewPart, wholeOf } from "./split-view.ts";

/** Mermaid draws no text of more than 50,000 characters; some are kept for the comment that tells of other parts. */
export const MOST_CHARACTERS = 49_000;
/** Mermaid draws no flowchart with more edges, and nobody could follow them. */
export const MOST_EDGES = 500;

/**
 * A view as one diagram, or as several where it is too large for one: each is then a part that can be drawn and read by
 * itself, and says in a comment which parts there are. What stays too large alone is told with shorter texts.
 */
export function partsOf(view: View, draw: (view: View) => string): readonly string[] {
  const drawn: { readonly text: string; readonly heading: string }[] = [];
  const waiting: ViewPart[] = [wholeOf(view)];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const isFew = edgesIn(part.view) <= MOST_EDGES;
    const text = isFew ? draw(part.shown()) : "";
    if (isFew && text.length <= MOST_CHARACTERS) drawn.push({ text, heading: part.heading });
    else {
      const smaller = splitView(part);
      if (smaller !== undefined) waiting.push(...[...smaller].reverse());
      else drawn.push({ text: drawShort(part.shown(), draw), heading: part.heading });
    }
  }
  if (drawn.length === 1) return drawn.map(({ text }) => text);
  return drawn.map(({ text, heading }, i) => `${comment(view.key, heading, i + 1, drawn.length)}\n${text}`);
}

/** Lengths to which texts are cut, until it is enough. */
const lengths = [2_000, 200, 40];

function drawShort(view: View, draw: (view: View) => string): string {
  const remark = "%% Texts are cut: the diagram would be too large to be drawn.";
  let text = "";
  for (const length of lengths) {
    text = `${remark}\n${draw(shortened(view, length))}`;
    if (text.length <= MOST_CHARACTERS) break;
  }
  return text;
}

/** Titles of everything that a part begins with may be many. */
const LONGEST_HEADING = 100;

function comment(key: string, heading: string, number: number, count: number): string {
  const said = shortText(heading, LONGEST_HEADING);
  const shows = said === "" ? "" : `: ${escapeFor("comment", said)}`;
  const others = `${key}, ${key}-2${count > 2 ? ` to ${key}-${count}` : ""}`;
  return `%% Part ${number} of ${count}${shows}. The parts are ${escapeFor("comment", others)}.`;
}
