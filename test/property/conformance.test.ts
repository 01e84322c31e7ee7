import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { knotsIn, shortestCycle } from "../../src/conformance/components.ts";
import { GlobIndex, globsOf } from "../../src/conformance/globs.ts";
import { judged, told } from "../unit/conformance/judged.ts";

const graphs = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.array(fc.array(fc.integer({ min: 0, max: count - 1 }), { maxLength: 3 }), {
    minLength: count,
    maxLength: count,
  }),
);

/** Who can be reached from a node, by brute force. */
function reachable(graph: readonly (readonly number[])[], from: number): ReadonlySet<number> {
  const found = new Set<number>();
  const waiting = [...(graph[from] ?? [])];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    waiting.push(...(graph[at] ?? []));
  }
  return found;
}

describe("knots of a graph", () => {
  it("are the sets of nodes that reach each other, and each has a shortest circle in it", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const reach = graph.map((_, node) => reachable(graph, node));
        const knotted = new Map(knotsIn(graph).flatMap((knot) => knot.map((node) => [node, knot] as const)));
        for (const a of graph.keys())
          for (const b of graph.keys()) {
            const isTogether = a !== b && reach[a]?.has(b) === true && reach[b]?.has(a) === true;
            expect(a !== b && knotted.has(a) && knotted.get(a) === knotted.get(b)).toBe(isTogether);
          }
        for (const knot of knotsIn(graph)) {
          const circle = shortestCycle(graph, knot);
          expect(circle[0]).toBe(knot[0]);
          for (const [i, node] of circle.entries())
            expect(graph[node]).toContain(circle[(i + 1) % circle.length] as number);
        }
      }),
    );
  });
});

const name = fc.constantFrom("a", "b", "c.ts", "d-e", "[x]", "(y)");
const paths = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const patterns = fc
  .array(fc.oneof(name, fc.constantFrom("*", "**", "*.ts", "{a,b}")), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join("/"));

describe("the globs of elements", () => {
  it("match among many as each does by itself", () => {
    fc.assert(
      fc.property(fc.array(patterns, { maxLength: 8 }), paths, (written, path) => {
        const span = { source: { path: "", text: "" }, start: 0, end: 0 };
        const entries = written.flatMap((pattern) =>
          globsOf({ pattern, directory: "", span }, [""]).map((glob) => ({ pattern, glob })),
        );
        const found = new GlobIndex(entries).matching(path).map(({ pattern }) => pattern);
        const options = { nonegate: true, dot: true };
        const expected = written.filter((pattern) => {
          const plain = pattern.replaceAll(/[[\]()]/g, "\\$&");
          const isFolder = !/[*?{[(]/.test(pattern) && path.startsWith(`${pattern}/`);
          return (
            isFolder || picomatch.isMatch(path, pattern, options) || picomatch.isMatch(path, plain, options)
          );
        });
        expect(new Set(found)).toEqual(new Set(expected));
      }),
      { numRuns: 1000, examples: [[["a/**/**", "**/**/a"], "a"]] },
    );
  });
});

describe("a check", () => {
  const elements = ["a", "b", "c", "d"];
  const model = (pairs: readonly (readonly [string, string])[]) =>
    [
      ...elements.map((id) => `${id} = container "${id}" { code "${id}/**" }`),
      ...pairs.map(([from, to]) => `${from} -> ${to} "${from}${to}"`),
    ].join("\n");
  const pair = fc.tuple(fc.constantFrom(...elements), fc.constantFrom(...elements));

  it("finds the imports that nothing declares, the relationships that nothing shows, and no others", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(pair, { selector: String }), fc.array(pair), async (declared, used) => {
        const others = declared.filter(([from, to]) => from !== to);
        const tree: Record<string, string[]> = Object.fromEntries(elements.map((id) => [`${id}/x.ts`, []]));
        for (const [from, to] of used) tree[`${from}/x.ts`]?.push(`${to}/x.ts`);
        const isDeclared = new Set(others.map(String));
        const isUsed = new Set(used.map(String));
        const expected = [
          ...used
            .filter(([from, to]) => from !== to && !isDeclared.has(`${from},${to}`))
            .map(([from, to]) => `code/undeclared ${from}/x.ts ${to}/x.ts`),
          ...others
            .filter((one) => !isUsed.has(String(one)))
            .map(([from, to]) => `code/absent ${from} ${to}`),
        ];
        expect(told(await judged(model(others), tree))).toEqual(expected.sort());
      }),
      { numRuns: 50 },
    );
  });
});
