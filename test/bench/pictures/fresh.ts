import { adjectives, nouns, type Sample, sampleOf, type Written, words } from "./corpus.ts";
import { randomFrom } from "./models.ts";

/** From the first node on, between nodes by number. */
type Pair = readonly [from: number, to: number];
type Below = (limit: number) => number;

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const chain = (size: number): Pair[] => range(1, size).map((n) => [n - 1, n]);

/** The forms that small graphs have in practice; `size` is how many nodes there are at least. */
const forms: readonly {
  readonly name: string;
  readonly most: number;
  readonly pairs: (size: number, below: Below) => readonly Pair[];
}[] = [
  { name: "chain", most: 8, pairs: chain },
  {
    name: "tree",
    most: 16,
    pairs: (size, below) => range(1, size).map((n) => [Math.max(0, (n >> 1) - below(2)), n]),
  },
  { name: "fan-out", most: 8, pairs: (size) => range(1, size).map((n) => [0, n]) },
  { name: "fan-in", most: 8, pairs: (size) => range(1, size).map((n) => [n, 0]) },
  {
    name: "diamond",
    most: 8,
    pairs: (size) =>
      range(1, size - 1).flatMap((n): Pair[] => [
        [0, n],
        [n, size - 1],
      ]),
  },
  { name: "cycle", most: 9, pairs: (size) => [...chain(size), [size - 1, 0]] },
  {
    name: "layers",
    most: 18,
    pairs: (size, below) =>
      range(1, size).flatMap((n): Pair[] => {
        const first = Math.max(0, n - 1 - below(4));
        const second = Math.max(0, n - 1 - below(4));
        return second === first || below(3) > 0
          ? [[first, n]]
          : [
              [first, n],
              [second, n],
            ];
      }),
  },
  {
    name: "middle",
    most: 25,
    pairs: (size, below) =>
      range(0, Math.round(size * 1.2)).map((): Pair => {
        const from = below(size - 1);
        return [from, Math.min(size - 1, from + 1 + below(6))];
      }),
  },
];

/**
 * Graphs of 2 to 25 nodes of all forms, which no measure of the layout has been chosen by: every second has labels,
 * every third frames.
 */
export function freshSamples(seed: number, count: number): readonly Sample[] {
  return range(0, count).map((i) => sampleOf(generate(seed, i)));
}

function generate(seed: number, number: number): Written {
  const random = randomFrom(seed * 1009 + number + 1);
  // The first numbers of such a generator depend on its seed nearly in a line.
  for (let skipped = 0; skipped < 8; skipped++) random();
  const below = (limit: number) => Math.floor(random() * limit);
  const form = forms[number % forms.length] as (typeof forms)[number];
  const size = Math.max(form.name === "diamond" ? 4 : 2, 2 + below(form.most - 1));
  const pairs = new Map(form.pairs(size, below).map((pair) => [pair.join(" "), pair]));
  const isLabelled = below(2) === 0;
  const frameCount = below(3) === 0 && size > 3 ? 1 + below(2) : 0;
  const frames = range(0, frameCount).map((f) => [`f${f}`, `Zone ${f}`]);
  const nodes = range(0, size).map((n) => {
    const frame = frameCount > 0 && below(10) < 7 ? Math.floor((n * frameCount) / size) : undefined;
    const isOnly =
      n === 0 || Math.floor(((n - 1) * frameCount) / size) !== Math.floor((n * frameCount) / size);
    const home = frame ?? (frameCount > 0 && isOnly ? Math.floor((n * frameCount) / size) : undefined);
    return [`n${n}`, `${words[below(words.length)]} ${n}`, ...(home === undefined ? [] : [`f${home}`])];
  });
  const edges = [...pairs.values()].map(([from, to], e) => {
    const label =
      isLabelled && below(10) < 6 ? `${adjectives[e % 12]} ${nouns[Math.floor(e / 12) % 10]}` : null;
    return [`n${from}`, `n${to}`, label, below(10) === 0 ? "async" : "sync"];
  });
  const direction = below(2) === 0 ? "down" : "right";
  return { name: `${form.name}-${number}`, direction, frames, nodes, edges };
}
