import type { Element } from "../model/model.ts";
import { incident, type ModelIndex } from "./model-index.ts";
import type { Nesting } from "./nesting.ts";

/** A subtree with no more relationships than this is always read as a whole. */
const FEW = 64;

const pairs = new WeakMap<ModelIndex, Map<string, readonly number[]>>();

/**
 * Numbers, ascending, of the relationships that may show between the elements of a view: both ends lie
 * in one of them, and not in the same one that shows nothing of its inside.
 *
 * What has few relationships is read through. Between two that have many, what lies between them is
 * found once and kept, so that hubs which are neighbours in every view are not read for each of them.
 * `main` is what the view is of: it has been read anyway, and sets what counts as many.
 */
export function relationshipsAmong(
  index: ModelIndex,
  nesting: Nesting,
  main: Element | undefined,
): readonly number[] {
  const few = FEW + (main === undefined ? Number.POSITIVE_INFINITY : weight(index, main));
  const found = new Set<number>();
  const heavy: Element[] = [];
  for (const root of nesting.roots) {
    if (nesting.frames.has(root) || weight(index, root) <= few) readThrough(index, nesting, root, found);
    else heavy.push(root);
  }
  for (const [i, one] of heavy.entries()) {
    for (const other of heavy.slice(i + 1)) {
      for (const number of between(index, one, other)) found.add(number);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function readThrough(index: ModelIndex, nesting: Nesting, root: Element, found: Set<number>): void {
  const inside = nesting.frames.has(root);
  for (const incidence of [index.outgoing, index.incoming]) {
    for (const number of incident(index, incidence, root)) {
      const from = nesting.rootOf(index.elements[index.from[number] as number] as Element);
      const to = nesting.rootOf(index.elements[index.to[number] as number] as Element);
      if (from !== undefined && to !== undefined && (inside || from !== to || isLoop(index, number, root))) {
        found.add(number);
      }
    }
  }
}

function isLoop(index: ModelIndex, number: number, root: Element): boolean {
  const at = index.position.get(root);
  return index.from[number] === at && index.to[number] === at;
}

function between(index: ModelIndex, one: Element, other: Element): readonly number[] {
  let kept = pairs.get(index);
  if (kept === undefined) {
    kept = new Map();
    pairs.set(index, kept);
  }
  const [light, full] = weight(index, one) < weight(index, other) ? [one, other] : [other, one];
  const key = `${index.position.get(light)} ${index.position.get(full)}`;
  let numbers = kept.get(key);
  if (numbers === undefined) {
    numbers = [
      ...numbersInto(index, index.outgoing, index.to, light, full),
      ...numbersInto(index, index.incoming, index.from, light, full),
      ...loops(index, full),
    ];
    kept.set(key, numbers);
  }
  return numbers;
}

/** The relationships of `element` in one direction whose other end lies in `around`, and its loops. */
function numbersInto(
  index: ModelIndex,
  incidence: ModelIndex["outgoing"],
  otherEnds: Int32Array,
  element: Element,
  around: Element,
): number[] {
  const start = index.position.get(around) as number;
  const end = index.end[start] as number;
  return [...incident(index, incidence, element)].filter((number) => {
    const other = otherEnds[number] as number;
    return (other >= start && other < end) || isLoop(index, number, element);
  });
}

function loops(index: ModelIndex, element: Element): number[] {
  const at = index.position.get(element) as number;
  const own = index.outgoing.items.subarray(index.outgoing.starts[at], index.outgoing.starts[at + 1]);
  return [...own].filter((number) => index.to[number] === at);
}

function weight(index: ModelIndex, element: Element): number {
  return incident(index, index.outgoing, element).length + incident(index, index.incoming, element).length;
}
