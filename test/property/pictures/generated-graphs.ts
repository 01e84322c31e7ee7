import type { Box, GraphEdge, GraphNode, GraphView } from "../../../src/views/view.ts";

/** From 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = [
  "orders",
  "reads, writes",
  "v",
  "a | b",
  "- x",
  "--force",
  "+1",
  "^",
  "日本語",
  "👩‍👩‍👧 team",
  "~> <-",
  "│ ─ ▼",
  "sends e-mail",
  ":",
  "...",
  "pays with a credit card or by invoice",
  "x",
];
const names = [
  "Web",
  "Shop API",
  "Database",
  "Mail provider",
  "顧客管理",
  "v",
  "+--+",
  "| x |",
  "Very long name of a thing that has to be wrapped somewhere",
  "A",
  "é́",
  "Outbox",
];

export interface Shape {
  readonly nodes: number;
  readonly edges: number;
  readonly frames: number;
}

/** A graph as views give them, its titles unique: with frames in frames, all kinds of edges between anything. */
export function generateGraph(
  seed: number,
  { nodes, edges, frames }: Shape,
): Pick<GraphView, "boxes" | "edges"> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const parentOf: (string | undefined)[] = [];
  for (let f = 0; f < frames; f++)
    parentOf.push(f > 0 && random() < 0.5 ? `f${Math.floor(random() * f)}` : undefined);
  const homeOf = Array.from({ length: nodes }, () =>
    frames > 0 && random() < 0.75 ? `f${Math.floor(random() * frames)}` : undefined,
  );
  const filled = new Set<string>();
  for (const home of homeOf) {
    let frame = home;
    while (frame !== undefined && !filled.has(frame)) {
      filled.add(frame);
      frame = parentOf[Number(frame.slice(1))];
    }
  }
  const boxes: Box[] = [];
  const add = (frame: string | undefined) => {
    for (const [n, home] of homeOf.entries()) if (home === frame) boxes.push(node(n, frame, pick(names)));
    for (const [f, parent] of parentOf.entries()) {
      if (parent !== frame || !filled.has(`f${f}`)) continue;
      boxes.push({
        ...node(f, frame, pick(names)),
        id: `f${f}`,
        title: `${pick(names)} F${f}`,
        kind: "frame",
        role: "group",
      } as Box);
      add(`f${f}`);
    }
  };
  add(undefined);
  const ids = boxes.map((box) => box.id);
  const list: GraphEdge[] = [];
  const loops = ids.filter((id) => id.startsWith("f") && random() < 0.15);
  for (let e = 0; e < edges + loops.length; e++) {
    const loop = loops[e - edges];
    const from = loop ?? (random() < 0.9 ? `n${Math.floor(random() * nodes)}` : pick(ids));
    const to = loop ?? (random() < 0.9 ? `n${Math.floor(random() * nodes)}` : pick(ids));
    if (isWithin(boxes, from, to) || isWithin(boxes, to, from)) continue;
    list.push(
      edge(
        e,
        from,
        to,
        pick(["sync", "sync", "sync", "async", "both"] as const),
        random() < 0.6 ? `${pick(words)} e${e}` : undefined,
      ),
    );
  }
  return { boxes, edges: list };
}

function isWithin(boxes: readonly Box[], id: string, frame: string): boolean {
  let at = boxes.find((box) => box.id === id)?.frame;
  while (at !== undefined && at !== frame) {
    const above = at;
    at = boxes.find((box) => box.id === above)?.frame;
  }
  return at === frame;
}

function node(n: number, frame: string | undefined, name: string): GraphNode {
  return {
    kind: "node",
    role: "element",
    id: `n${n}`,
    ...(frame !== undefined && { frame }),
    title: `${name} N${n}`,
    word: "container",
    technology: [],
    tags: [],
    style: { shape: "box", line: "solid" },
    highlight: false,
  };
}

function edge(
  e: number,
  from: string,
  to: string,
  kind: GraphEdge["kind"],
  label: string | undefined,
): GraphEdge {
  return {
    id: `${from} -> ${to} #${e}`,
    from,
    to,
    kind,
    ...(label !== undefined && { label }),
    technology: [],
    carries: [],
    tags: [],
    implied: false,
    count: 1,
    style: { line: "solid" },
    highlight: false,
  };
}
