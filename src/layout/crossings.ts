import type { Hop, Item } from "./layers.ts";

/** How many pairs of hops cross between two neighbouring layers (Barth, Jünger, Mutzel 2002: O(n log n)). */
export function countCrossings(upper: readonly Item[], lowerLength: number): number {
  const sums = new Int32Array(lowerLength + 1);
  let crossings = 0;
  let seen = 0;
  for (const item of upper) {
    const { down } = item;
    // Hops of one item do not cross each other: ask first, then enter.
    for (let k = 0; k < down.length; k++)
      crossings += seen - sumUpTo(sums, (down[k] as Hop).lower.position + 1);
    for (let k = 0; k < down.length; k++) {
      const { position } = (down[k] as Hop).lower;
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

/** How many crossings fewer there are when the second of two neighbours stands before the first. */
export function gainOfSwap(first: Item, second: Item): number {
  return gainOn(first, second, "up") + gainOn(first, second, "down");
}

function gainOn(first: Item, second: Item, side: "up" | "down"): number {
  const own = first[side];
  const others = second[side];
  let gain = 0;
  for (let i = 0; i < own.length; i++) {
    const x = otherEnd(own[i] as Hop, side);
    for (let k = 0; k < others.length; k++) gain += Math.sign(x - otherEnd(others[k] as Hop, side));
  }
  return gain;
}

function otherEnd(hop: Hop, side: "up" | "down"): number {
  return (side === "up" ? hop.upper : hop.lower).position;
}
