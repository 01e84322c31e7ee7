import type { Item } from "./layers.ts";

/** How many pairs of hops cross between two neighbouring layers (Barth, Jünger, Mutzel 2002: O(n log n)). */
export function countCrossings(upper: readonly Item[], lowerLength: number): number {
  const sums = new Int32Array(lowerLength + 1);
  let crossings = 0;
  let seen = 0;
  for (const item of upper) {
    const targets = positionsOf(item, "down");
    // Hops of one item do not cross each other: ask first, then enter.
    for (const position of targets) crossings += seen - sumUpTo(sums, position + 1);
    for (const position of targets) {
      for (let i = position + 1; i <= lowerLength; i += i & -i) sums[i] = (sums[i] as number) + 1;
      seen++;
    }
  }
  return crossings;
}

function sumUpTo(sums: Int32Array, end: number): number {
  let sum = 0;
  for (let i = end; i > 0; i -= i & -i) sum += sums[i] as number;
  return sum;
}

export function countAllCrossings(layers: readonly (readonly Item[])[]): number {
  let crossings = 0;
  for (let r = 0; r + 1 < layers.length; r++)
    crossings += countCrossings(layers[r] as readonly Item[], layers[r + 1]?.length ?? 0);
  return crossings;
}

function positionsOf(item: Item, side: "up" | "down"): readonly number[] {
  return side === "down"
    ? item.down.map((hop) => hop.lower.position)
    : item.up.map((hop) => hop.upper.position);
}

/** How many crossings fewer there are when the second of two neighbours stands before the first. */
export function gainOfSwap(first: Item, second: Item): number {
  return gainOn(first, second, "up") + gainOn(first, second, "down");
}

function gainOn(first: Item, second: Item, side: "up" | "down"): number {
  if (first[side].length === 0 || second[side].length === 0) return 0;
  let gain = 0;
  for (const a of first[side]) {
    const x = side === "up" ? a.upper.position : a.lower.position;
    for (const b of second[side]) {
      const y = side === "up" ? b.upper.position : b.lower.position;
      if (x > y) gain++;
      else if (x < y) gain--;
    }
  }
  return gain;
}
