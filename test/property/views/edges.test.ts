import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BaseKind, Model, Relationship } from "../../../src/model/model.ts";
import type { GraphEdge, GraphView } from "../../../src/views/view.ts";
import { projectView } from "../../../src/views/views.ts";
import { at, include, only, type Sketch, sketch, viewOf } from "../../unit/views/sketch.ts";

/** A model of up to a dozen elements, and a choice of those that a view shows. */
interface Case {
  readonly model: Model;
  readonly shown: readonly string[];
}

const kinds: readonly BaseKind[] = ["person", "system", "container", "component", "store"];
const arrows = ["->", "~>", "<->"] as const;

/** By number of the parent, or one more than the last for the top level. */
const parents = fc.array(fc.nat(12), { minLength: 1, maxLength: 12 });
const ends = fc.tuple(
  fc.nat(11),
  fc.nat(11),
  fc.constantFrom(...arrows),
  fc.constantFrom("asks", "tells", ""),
);

const cases: fc.Arbitrary<Case> = fc
  .tuple(parents, fc.array(ends, { maxLength: 20 }), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
  .map(([parentOf, relations, chosen]) => {
    const paths: string[] = [];
    for (const [i, parent] of parentOf.entries()) {
      const above = parent < i ? `${paths[parent]}.` : "";
      paths.push(`${above}e${i}`);
    }
    const lines = relations.flatMap(([a, b, arrow, said]) => {
      const from = paths[a % paths.length] as string;
      const to = paths[b % paths.length] as string;
      const nested = from !== to && (isIn(from, to) || isIn(to, from));
      return nested ? [] : [`${from} ${arrow} ${to}${said === "" ? "" : `: ${said}`}`];
    });
    const bare = sketch(treeOf(paths), lines);
    const shown = paths.filter((_, i) => chosen[i]);
    const predicates = include(...shown.map((path) => only({ kind: "element", element: at(bare, path) })));
    const model = { ...bare, views: [viewOf({ kind: "landscape" }, { predicates })] };
    return { model, shown: predicates.length === 0 ? paths.filter((path) => !path.includes(".")) : shown };
  });

function treeOf(paths: readonly string[]): Readonly<Record<string, Sketch>> {
  const tree: Record<string, { kind: BaseKind; children: Record<string, Sketch> }> = {};
  for (const [i, path] of paths.entries()) {
    let level = tree;
    const ids = path.split(".");
    for (const id of ids.slice(0, -1)) level = (level[id] as { children: typeof tree }).children;
    level[ids.at(-1) as string] = { kind: kinds[i % kinds.length] as BaseKind, children: {} };
  }
  return tree;
}

function isIn(path: string, around: string): boolean {
  return path.startsWith(`${around}.`);
}

/** What stands for a path among those shown: by looking at every one of them. */
function standIn(path: string, shown: readonly string[]): string | undefined {
  const around = shown.filter((one) => one === path || isIn(path, one));
  return around.toSorted((a, b) => b.length - a.length)[0];
}

interface Seen {
  readonly relationship: Relationship;
  readonly from: string;
  readonly to: string;
  readonly declared: boolean;
}

/** Every relationship that shows, with what stands for its ends. */
function seen({ model, shown }: Case): Seen[] {
  return model.relationships.flatMap((relationship) => {
    const from = standIn(relationship.from.path, shown);
    const to = standIn(relationship.to.path, shown);
    if (from === undefined || to === undefined) return [];
    const declared = from === relationship.from.path && to === relationship.to.path;
    if (!declared && (from === to || isIn(from, to) || isIn(to, from))) return [];
    return [{ relationship, from, to, declared }];
  });
}

function directions(one: { from: string; to: string }, kind: string): string[] {
  return kind === "both" ? [`${one.from}>${one.to}`, `${one.to}>${one.from}`] : [`${one.from}>${one.to}`];
}

function edgeDirections(edges: readonly GraphEdge[]): string[] {
  return edges.flatMap((edge) => directions(edge, edge.kind));
}

function project({ model }: Case): GraphView {
  return projectView(model, "view") as GraphView;
}

function isInOrIs(path: string, around: string): boolean {
  return path === around || isIn(path, around);
}

describe("edges of any view of any model", () => {
  test("lead between what is shown, never from a thing to what it is in, and have ids of their own", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const view = project(one);
        const ids = new Set(view.boxes.map((box) => box.id));
        expect([...ids].toSorted()).toEqual([...one.shown].toSorted());
        expect(new Set(view.edges.map((edge) => edge.id)).size).toBe(view.edges.length);
        for (const { from, to } of view.edges) {
          expect(ids.has(from) && ids.has(to)).toBe(true);
          expect(isIn(from, to) || isIn(to, from)).toBe(false);
        }
      }),
    );
  });

  test("show every relationship, itself or one that tells it more exactly, and nothing else", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const shown = edgeDirections(project(one).edges);
        const wanted = seen(one).flatMap((each) => directions(each, each.relationship.kind));
        for (const direction of shown) expect(wanted).toContain(direction);
        for (const direction of wanted) {
          const [from = "", to = ""] = direction.split(">");
          const told = shown.some((each) => {
            const [a = "", b = ""] = each.split(">");
            return isInOrIs(a, from) && isInOrIs(b, to);
          });
          expect(told, direction).toBe(true);
        }
      }),
    );
  });

  test("are as many as were declared, and one for all that are implied", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const view = project(one);
        const all = seen(one);
        const declared = new Set(
          all.filter((each) => each.declared).flatMap((each) => directions(each, each.relationship.kind)),
        );
        const implied = view.edges.filter((edge) => edge.implied);
        const impliedDirections = edgeDirections(implied);
        expect(new Set(impliedDirections).size).toBe(impliedDirections.length);
        for (const edge of implied) {
          for (const direction of directions(edge, edge.kind)) expect(declared.has(direction)).toBe(false);
          expect(edge.count).toBe(countFor(edge, all, declared));
        }
        for (const edge of view.edges.filter((each) => !each.implied)) {
          const same = view.edges.filter(
            (each) =>
              !each.implied &&
              each.from === edge.from &&
              each.to === edge.to &&
              each.kind === edge.kind &&
              each.label === edge.label,
          );
          expect(same).toEqual([edge]);
        }
      }),
    );
  });
});

/** How many implied relationships still have something to say between the ends of an edge, in its direction. */
function countFor(edge: GraphEdge, all: readonly Seen[], declared: ReadonlySet<string>): number {
  const wanted = new Set(directions(edge, edge.kind));
  return all.filter(
    (each) =>
      !each.declared &&
      directions(each, each.relationship.kind).some(
        (direction) => wanted.has(direction) && !declared.has(direction),
      ),
  ).length;
}
