// Crossings and bends of ELK's layered layout with right-angled edges, for the same graph with boxes and labels as
// large as ours. It draws no text, so that nothing else is compared. Installed like the other peers.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installed } from "./peers.mjs";

const version = "0.12.1";
/** Pixels of a cell. */
const cell = { width: 8, height: 16 };

/** `figures` gives crossings and bends of a sample, or undefined where ELK gives up. */
export async function findElk(own) {
  const folder = installed("elkjs", version);
  if (folder === undefined) return undefined;
  const require = createRequire(join(folder, "package.json"));
  const { main } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const Elk = require(join(folder, main));
  const elk = new Elk();
  return {
    figures: async (sample) => {
      const tried = [];
      for (const wording of own.wordings) {
        try {
          tried.push(figuresOf(await elk.layout(elkGraph(sample, wording))));
        } catch {
          return undefined;
        }
      }
      return tried.sort((a, b) => a.crossings - b.crossings || a.bends - b.bends)[0];
    },
  };
}

function elkGraph({ graph }, wording) {
  const size = (lines, columns, rows) => ({
    width: (Math.max(...lines.map((line) => line.length)) + columns) * cell.width,
    height: (lines.length + rows) * cell.height,
  });
  const inside = (frame) =>
    graph.boxes
      .filter((box) => box.frame === frame)
      .map((box) =>
        box.kind === "node"
          ? { id: box.id, ...size(wording.box(box.title), 4, 2) }
          : { id: box.id, children: inside(box.id) },
      );
  return {
    id: " root",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": graph.direction === "down" ? "DOWN" : "RIGHT",
      "elk.edgeRouting": "ORTHOGONAL",
      "elk.hierarchyHandling": "INCLUDE_CHILDREN",
      "elk.json.edgeCoords": "ROOT",
    },
    children: inside(undefined),
    edges: graph.edges.map(({ id, from, to, label }) => ({
      id,
      sources: [from],
      targets: [to],
      ...(label !== undefined && {
        labels: [{ text: label, ...size(wording.label(label), 0, 0) }],
      }),
    })),
  };
}

function figuresOf({ edges }) {
  const lines = edges.flatMap(({ sections = [] }) =>
    sections.map(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
  );
  const pieces = lines.map((points) => points.slice(1).map((to, i) => [points[i], to]));
  let crossings = 0;
  for (const [i, some] of pieces.entries())
    for (const others of pieces.slice(i + 1))
      for (const one of some) crossings += others.filter((other) => cross(one, other)).length;
  return { crossings, bends: lines.reduce((sum, points) => sum + points.length - 2, 0) };
}

/** Whether a level and an upright piece meet within both. */
function cross(one, other) {
  const [level, upright] = one[0].y === one[1].y ? [one, other] : [other, one];
  const x = upright[0].x;
  const y = level[0].y;
  if (upright[1].x !== x || level[1].y !== y) return false;
  return within(x, level[0].x, level[1].x) && within(y, upright[0].y, upright[1].y);
}

function within(value, a, b) {
  return Math.min(a, b) < value && value < Math.max(a, b);
}
