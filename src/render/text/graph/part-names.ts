import { oneLine } from "./wording.ts";

/** What one of several pictures shows. */
export interface PartOf {
  /** Where it is: `Overview`, `Inside Shop: Inside API`; empty for the outermost level of what has no frames. */
  readonly place: string;
  /** Of a place that is shown in several pictures: the titles of the boxes whose edges this one has. */
  readonly from?: readonly string[];
}

export interface PartNames {
  /** Which parts there are. */
  readonly line: string;
  /** What stands over each of them. */
  readonly titles: readonly string[];
}

/** Names that tell pictures apart, in the order given; a place that takes several is numbered. */
export function namesOfParts(parts: readonly PartOf[]): PartNames {
  const counts = new Map<string, number>();
  for (const { place } of parts) counts.set(place, (counts.get(place) ?? 0) + 1);
  const seen = new Map<string, number>();
  const titles: string[] = [];
  const listed: string[] = [];
  for (const { place, from } of parts) {
    const count = counts.get(place) as number;
    const number = (seen.get(place) ?? 0) + 1;
    seen.set(place, number);
    const title = `${numbered(place, number, count)}${from === undefined ? "" : `: ${beginnings(from)}`}`;
    titles.push(oneLine(title));
    if (count === 1 || place === "") listed.push(oneLine(title));
    else if (number === 1) listed.push(oneLine(`${place}, 1 to ${count}`));
  }
  return { line: `In ${parts.length} parts: ${listed.join("; ")}.`, titles };
}

function numbered(place: string, number: number, count: number): string {
  if (count === 1 && place !== "") return place;
  return place === "" ? `Part ${number}` : `${place}, ${number} of ${count}`;
}

/** More names than these say no more. */
const MOST_NAMES = 4;

function beginnings(from: readonly string[]): string {
  if (from.length === 0) return "by themselves";
  if (from.length <= MOST_NAMES) return `from ${from.join(", ")}`;
  const more = from.length - MOST_NAMES + 1;
  return `from ${from.slice(0, MOST_NAMES - 1).join(", ")} and ${more} more`;
}
