import { describe, expect, test } from "vitest";
import { axisOf } from "../../../src/layout/axis.ts";
import { routeChannel } from "../../../src/layout/channels.ts";
import type { Hop, Item } from "../../../src/layout/layers.ts";

const axis = axisOf("down");

function item(index: number): Item {
  const none = { rank: 0, box: -1, frame: -1, link: -1 };
  return { index, kind: "line", ...none, up: [], down: [], position: index };
}

/** Hops by the lines that they come from and go to; those of one list are a net with one upper or one lower item. */
function channelOf(
  nets: readonly (readonly (readonly [number, number])[])[],
  blocked: readonly number[] = [],
) {
  const lines = new Map<Hop, readonly [number, number]>();
  for (const [n, net] of nets.entries()) {
    const isGathered = new Set(net.map(([, q]) => q)).size === 1;
    const root = item(1000 + n);
    const hops: Hop[] = [];
    for (const [p, q] of net) {
      const [upper, lower] = isGathered ? [item(p), root] : [root, item(q)];
      const hop: Hop = { link: n, upper, lower, out: 0, into: 0, net: hops };
      hops.push(hop);
      lines.set(hop, [p, q]);
    }
  }
  const lineOf = (hop: Hop) => lines.get(hop) as readonly [number, number];
  return { lines, ...routeChannel([...lines.keys()], lineOf, new Set(blocked), false, axis) };
}

describe("channels", () => {
  test("need no track for what runs straight", () => {
    expect(channelOf([[[4, 4]], [[8, 8]]])).toMatchObject({ segments: [], tracks: 0 });
  });

  test("share a track where nothing overlaps, and have more where something does", () => {
    expect(channelOf([[[0, 4]], [[10, 14]]]).tracks).toBe(1);
    expect(channelOf([[[0, 10]], [[4, 14]]]).tracks).toBe(2);
  });

  test("put above what begins on the line on which the other ends", () => {
    const { segments } = channelOf([[[0, 8]], [[8, 16]]]);
    const [first, second] = segments;
    expect(second?.track).toBeLessThan(first?.track ?? 0);
  });

  test("cut what would have to be above itself, on a line that is free", () => {
    const { segments } = channelOf([[[0, 8]], [[8, 0]]], [2, 4]);
    expect(segments).toHaveLength(3);
    const [cut] = segments.filter(({ leave }) => leave !== undefined);
    expect([0, 2, 4, 8]).not.toContain(cut?.leave);
    const rest = segments.find(({ enter }) => enter !== undefined);
    expect(rest?.enter).toBe(cut?.leave);
    expect(rest?.track).toBeGreaterThan(cut?.track ?? 0);
  });

  test("give all branches of a net one track", () => {
    const { segments, tracks } = channelOf([
      [
        [0, 9],
        [6, 9],
        [20, 9],
      ],
    ]);
    expect(tracks).toBe(1);
    expect(segments).toHaveLength(1);
    expect(segments[0]).toMatchObject({ low: 0, high: 20, ps: [0, 6, 20], qs: [9] });
  });

  test("give a net two where a branch inside it runs straight, as four lines would meet", () => {
    const { segments, tracks } = channelOf([
      [
        [0, 6],
        [6, 6],
        [20, 6],
      ],
    ]);
    expect(tracks).toBe(2);
    expect(segments.map(({ low, high }) => [low, high])).toEqual([
      [0, 6],
      [6, 20],
    ]);
  });

  test("are routed whatever the lines: no two segments meet in one cell", () => {
    for (let seed = 1; seed < 200; seed++) {
      let state = seed;
      const below = (limit: number) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * limit);
      };
      const shuffled = () => {
        const list = Array.from({ length: 12 }, (_, i) => 2 * i);
        for (let i = 11; i > 0; i--) {
          const k = below(i + 1);
          [list[i], list[k]] = [list[k] as number, list[i] as number];
        }
        return list;
      };
      const [ps, qs] = [shuffled(), shuffled()];
      const nets = ps.slice(0, 6).map((p, i) => [[p, qs[i] as number] as const]);
      const gathered = ps.slice(6, 9).map((p) => [p, qs[6] as number] as const);
      const scattered = qs.slice(7, 10).map((q) => [ps[9] as number, q] as const);
      const { segments } = channelOf([...nets, gathered, scattered]);
      for (const [i, one] of segments.entries()) {
        for (const other of segments.slice(i + 1)) {
          const overlap = one.low <= other.high + 1 && other.low <= one.high + 1;
          if (overlap) expect(one.track).not.toBe(other.track);
          if (one.hops[0]?.net === other.hops[0]?.net) continue;
          for (const line of one.ps) if (other.qs.includes(line)) expect(one.track).toBeLessThan(other.track);
          for (const line of other.ps) if (one.qs.includes(line)) expect(other.track).toBeLessThan(one.track);
        }
      }
    }
  });
});
