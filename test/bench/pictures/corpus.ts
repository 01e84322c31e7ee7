import type { Box, GraphEdge, GraphView } from "../../../src/views/view.ts";
import corpus from "./corpus.json" with { type: "json" };
import { randomFrom } from "./models.ts";

/** A graph that every tool draws: titles and labels are unique and of letters, digits, commas and blanks. */
export interface Sample {
  readonly name: string;
  readonly graph: Pick<GraphView, "boxes" | "edges" | "direction">;
}

/** How the file writes graphs: `[id, title, frame]` and `[from, to, label, kind]`, a frame after what it is in. */
export interface Written {
  readonly name: string;
  readonly direction: string;
  readonly frames: readonly (readonly string[])[];
  readonly nodes: readonly (readonly string[])[];
  readonly edges: readonly (readonly (string | null)[])[];
}

/** Drawn by hand: one graph for each kind of trouble. */
export function writtenSamples(): readonly Sample[] {
  return (corpus as readonly Written[]).map(sampleOf);
}

/** As models are: mostly forwards, a few labels; a third each without frames, with frames, with nested ones. */
export function generatedSamples(count: number): readonly Sample[] {
  return Array.from({ length: count }, (_, i) => sampleOf(generate(i)));
}

export function sampleOf({ name, direction, frames, nodes, edges }: Written): Sample {
  const boxes: Box[] = [];
  const addInside = (frame: string | undefined) => {
    for (const [id = "", title = "", home] of nodes)
      if (home === frame) boxes.push(box(id, title, frame, false));
    for (const [id = "", title = "", home] of frames) {
      if (home !== frame) continue;
      boxes.push(box(id, title, frame, true));
      addInside(id);
    }
  };
  addInside(undefined);
  return {
    name,
    graph: {
      direction: direction === "right" ? "right" : "down",
      boxes,
      edges: edges.map(([from, to, label, kind], i) => edge(i, from ?? "", to ?? "", label, kind)),
    },
  };
}

function box(id: string, title: string, frame: string | undefined, isFrame: boolean): Box {
  const base = {
    id,
    title,
    ...(frame !== undefined && { frame }),
    word: "component",
    technology: [],
    tags: [],
    style: { shape: "box" as const, line: "solid" as const },
    highlight: false,
  };
  return isFrame ? { ...base, kind: "frame", role: "group" } : { ...base, kind: "node", role: "element" };
}

function edge(
  number: number,
  from: string,
  to: string,
  label: string | null | undefined,
  kind: string | null | undefined,
): GraphEdge {
  return {
    id: `${from} -> ${to} #${number}`,
    from,
    to,
    kind: kind === "async" || kind === "both" ? kind : "sync",
    ...(label != null && { label }),
    technology: [],
    carries: [],
    tags: [],
    implied: false,
    count: 1,
    style: { line: "solid" },
    highlight: false,
  };
}

export const adjectives = [
  "fast",
  "open",
  "daily",
  "signed",
  "raw",
  "new",
  "late",
  "paid",
  "local",
  "urgent",
  "old",
  "safe",
];
export const nouns = [
  "orders",
  "events",
  "rows",
  "tokens",
  "files",
  "quotes",
  "alerts",
  "pages",
  "keys",
  "logs",
];
export const words = [
  "Orders",
  "Ledger",
  "Mail",
  "Search",
  "Web",
  "Billing",
  "Stock",
  "Audit",
  "Login",
  "Cache",
  "Router",
];

function generate(seed: number): Written {
  const random = randomFrom(seed + 1);
  const below = (limit: number) => Math.floor(random() * limit);
  const size = 4 + ((seed * 5) % 17);
  const frames: string[][] = [];
  const frameCount = seed % 3 === 0 ? 0 : 1 + below(3);
  for (let f = 0; f < frameCount; f++) {
    const outer = seed % 3 === 2 && f > 0 ? [`f${below(f)}`] : [];
    frames.push([`f${f}`, `Zone ${f}`, ...outer]);
  }
  const nodes = Array.from({ length: size }, (_, n) => {
    // The first nodes see to it that no frame is empty.
    const home =
      n < frameCount ? [`f${n}`] : frameCount > 0 && random() < 0.6 ? [`f${below(frameCount)}`] : [];
    return [`n${n}`, `${words[below(words.length)]} ${n}`, ...home];
  });
  const edges: (string | null)[][] = [];
  const count = Math.round(size * (1 + random() * 0.4));
  for (let e = 0; e < count; e++) {
    const from = below(size);
    const ahead = Math.min(size - 1, from + 1 + below(5));
    const to = random() < 0.9 ? ahead : below(size);
    if (from === to) continue;
    const label = random() < 0.3 ? `${adjectives[e % 12]} ${nouns[Math.floor(e / 12) % 10]}` : null;
    const kind = random();
    edges.push([`n${from}`, `n${to}`, label, kind < 0.15 ? "async" : kind < 0.2 ? "both" : "sync"]);
  }
  return { name: `generated-${seed}`, direction: seed % 2 === 0 ? "down" : "right", frames, nodes, edges };
}
