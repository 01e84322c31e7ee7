import type { LayoutDirection } from "../../../layout/graph.ts";
import { displayWidth } from "../../../text/width.ts";
import type { GraphPart } from "../../split-graph.ts";
import type { Canvas } from "../canvas.ts";
import { type Attempt, type Drawn, tryDrawing, type Wording, wordingsOf, wrapsAnew } from "./attempt.ts";

/** Columns of texts in boxes and at edges, from comfortable to narrow. */
const wraps = [
  [40, 30],
  [24, 20],
  [18, 14],
] as const;

/** How full, as a share of the width, layers of boxes may be before they are broken. */
const shares = [1, 0.8, 0.65, 0.5];

/** More boxes than these, or more edges for each column, are not tried in every way: if one fails, others will. */
const MANY_BOXES = 150;
const MANY_EDGES = 1;
const SOME_EDGES = 0.5;
/** What has more edges is laid out once. */
const FEW_EDGES = 40;

/** How much time a drawing may take: that of a whole, of one of its parts, or of one of very many. */
export type Effort = "thorough" | "usual" | "quick";

/**
 * The first drawing that is no wider than the canvas: with wider texts rather than narrower ones, downwards with
 * layers broken where they are too wide, then in the other direction. Undefined where none is narrow enough. A
 * thorough search improves on it where edges cross or shorter lines of text need fewer cells.
 */
export function drawToFit(
  graph: GraphPart,
  wanted: LayoutDirection,
  canvas: Canvas,
  effort: Effort = "usual",
): Drawn | undefined {
  const wordingFor = wordingsOf(graph, canvas);
  const tried = new Map<Wording, Set<string>>();
  for (const attempt of attempts(graph, wanted, canvas)) {
    const wording = wordingFor(attempt);
    // What says the same in narrower columns, and is to be laid out in the same way, fails again.
    const ways = tried.get(wording) ?? new Set();
    const way = `${attempt.direction} ${attempt.layerLimit}`;
    if (ways.has(way)) continue;
    tried.set(wording, ways.add(way));
    const drawn = tryDrawing(graph, { ...attempt, quick: effort === "quick" }, wording, canvas);
    if (drawn === undefined || drawn.painting.faults.length > 0) continue;
    return effort === "thorough" ? improved(graph, attempt, drawn, canvas, wordingFor) : drawn;
  }
  return undefined;
}

function improved(
  graph: GraphPart,
  attempt: Attempt,
  first: Drawn,
  canvas: Canvas,
  wordingFor: (attempt: Attempt) => Wording,
): Drawn {
  if (graph.edges.length > FEW_EDGES) return first;
  let best = first;
  const [, [boxColumns, labelColumns]] = wraps;
  const narrower = { ...attempt, boxColumns, labelColumns };
  const others: Attempt[] = [];
  if (first.scene.crossings > 0) others.push({ ...attempt, thorough: true });
  if (attempt.boxColumns > boxColumns && wrapsAnew(graph, first, narrower))
    others.push(
      { ...narrower, thorough: true },
      { ...narrower, labelColumns: BETWEEN_LINES, thorough: true, roomy: true },
    );
  if (attempt.direction === "right") {
    // In its line a label of two lines needs no more rows than a box has.
    const halved = { ...attempt, labelColumns: (widestLabel(graph, first) >> 1) + 2, thorough: true };
    if (halved.labelColumns >= LEAST_LABEL && wrapsAnew(graph, first, halved)) others.push(halved);
  }
  for (const other of others) {
    const drawn = tryDrawing(graph, other, wordingFor(other), canvas);
    if (drawn !== undefined && drawn.painting.faults.length === 0 && isBetter(drawn, best)) best = drawn;
  }
  return best;
}

function widestLabel({ edges }: GraphPart, { texts }: Drawn): number {
  return Math.max(0, ...edges.flatMap(({ id }) => texts.label(id).map(displayWidth)));
}

/** Fewer crossings; else clearly fewer cells, as short lines are worse to read, or fewer bends for no more cells. */
function isBetter({ scene: one }: Drawn, { scene: other }: Drawn): boolean {
  if (one.crossings !== other.crossings) return one.crossings < other.crossings;
  const share = (one.width * one.height) / (other.width * other.height);
  return share < CLEARLY || (share <= 1 && one.bends < other.bends);
}

const CLEARLY = 0.9;
const LEAST_LABEL = 8;
/** Columns of labels that stand between lines which run straight from box to box. */
const BETWEEN_LINES = 16;

function* attempts(graph: GraphPart, wanted: LayoutDirection, { width }: Canvas): Generator<Attempt> {
  const least = Math.max(4, Math.min(18, (width >> 1) - 4));
  const narrowest = { boxColumns: least, labelColumns: Math.max(4, Math.min(14, (width >> 1) - 6)) };
  if (graph.boxes.length > MANY_BOXES || graph.edges.length > MANY_EDGES * width) {
    yield { direction: "down", ...narrowest };
    return;
  }
  if (graph.edges.length > SOME_EDGES * width) {
    for (const layerLimit of [width, Math.floor(0.65 * width)])
      yield { direction: "down", ...narrowest, layerLimit };
    return;
  }
  const other = wanted === "down" ? "right" : "down";
  for (const direction of [wanted, other] as const) {
    for (const [boxColumns, labelColumns] of wraps) {
      yield { direction, boxColumns, labelColumns };
      if (direction === "right") continue;
      for (const share of shares)
        yield { direction, boxColumns, labelColumns, layerLimit: Math.floor(share * width) };
    }
  }
  for (const direction of [wanted, other] as const) yield { direction, ...narrowest };
}
