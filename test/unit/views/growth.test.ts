import { describe, expect, test } from "vitest";
import type { Model } from "../../../src/model/model.ts";
import { projectView, viewsOf } from "../../../src/views/views.ts";
import { cpuTime } from "../cpu-time.ts";
import { include, only, related, type Sketch, sketch, usual, viewOf } from "./sketch.ts";

/** Systems of 25 elements in three levels, three relationships for every two elements. */
function usualModel(n: number): { tree: Record<string, Sketch>; lines: string[] } {
  const tree: Record<string, Sketch> = {};
  const lines: string[] = [];
  const systems = Math.ceil(n / 25);
  for (let s = 0; s < systems; s++) {
    const containers: Record<string, Sketch> = {};
    for (let c = 0; c < 4; c++) {
      const components: Record<string, Sketch> = {};
      for (let k = 0; k < 5; k++) {
        components[`k${k}`] = "component";
        lines.push(`s${s}.c${c}.k${k} -> s${s}.c${(c + 1) % 4}.k${k}: calls`);
        if (k % 2 === 0) lines.push(`s${s}.c${c}.k${k} ~> s${(s * 7 + c + k + 1) % systems}.c0.k1: tells`);
      }
      containers[`c${c}`] = { kind: "container", children: components };
    }
    tree[`s${s}`] = { kind: "system", children: containers };
  }
  return { tree, lines };
}

/** Two hubs, known to everybody and to each other. */
function hubs(n: number): { tree: Record<string, Sketch>; lines: string[] } {
  const tree: Record<string, Sketch> = { a: "system", b: "system" };
  const lines = ["a -> b: asks"];
  for (let i = 0; i < n; i++) {
    tree[`s${i}`] = "system";
    lines.push(`s${i} -> a: asks`, `b ~> s${i}: tells`);
  }
  return { tree, lines };
}

const models: Readonly<Record<string, (n: number) => { tree: Record<string, Sketch>; lines: string[] }>> = {
  "systems of 25": usualModel,
  "two hubs": hubs,
  "everything in one system": (n) => {
    const { tree, lines } = hubs(n);
    const inside = lines.map((line) => line.replaceAll(/\b([abs]\d*)(?= [-~]|:)/g, "one.$1"));
    const children = Object.fromEntries(
      Object.entries(tree).map(([id]): [string, Sketch] => [
        id,
        { kind: "container", children: { k: "component" } },
      ]),
    );
    return { tree: { one: { kind: "system", children } }, lines: inside };
  },
};

function timeOf(make: () => Model, run: (model: Model) => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3; attempt++) {
    const model = make();
    best = Math.min(
      best,
      cpuTime(() => run(model), 1),
    );
  }
  return best;
}

describe("projecting", () => {
  test.each(Object.keys(models))(
    "all views takes time in proportion to the model: %s",
    { timeout: 60_000 },
    (name) => {
      const build = models[name] as (typeof models)[string];
      const time = (n: number) => {
        const { tree, lines } = build(n);
        return timeOf(() => sketch(tree, lines), viewsOf);
      };
      // Four times the model; what grows with the square takes sixteen times as long, each time it is
      // measured. A busy machine may spoil some measurements, not all.
      expect([1, 2, 3, 4, 5].some(() => time(4000) < 12 * time(1000) + 3)).toBe(true);
    },
  );

  test("one view with predicates takes time in proportion to the model", { timeout: 60_000 }, () => {
    const time = (n: number) => {
      const { tree, lines } = usualModel(n);
      const predicates = include(
        usual,
        only({ kind: "of-kind", name: "container" }),
        related({ kind: "any" }, { kind: "of-kind", name: "component" }),
      );
      const views = [viewOf({ kind: "landscape" }, { predicates })];
      return timeOf(
        () => sketch(tree, lines, { views }),
        (model) => projectView(model, "view"),
      );
    };
    expect([1, 2, 3, 4, 5].some(() => time(8000) < 12 * time(2000) + 3)).toBe(true);
  });

  test("an edge between two hubs shows in the view of each of their neighbours", () => {
    const { tree, lines } = hubs(200);
    const view = projectView(sketch(tree, lines), "s7");
    expect(view?.kind === "graph" ? view.edges.map((edge) => edge.id) : []).toEqual([
      "a -> b",
      "s7 -> a",
      "b -> s7",
    ]);
  });
});
