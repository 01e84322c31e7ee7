import type { DataRelation, GraphEdge, GraphView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { fieldsOf, labelOf } from "../words.ts";

/**
 * The same lines, but where several lead from a thing to itself one that tells all of them: Mermaid draws the last of
 * them alone. `thing` says what a line leads from and to, where that is the same.
 */
export function withOneLoop<T>(
  lines: readonly T[],
  thing: (line: T) => string | undefined,
  merge: (lines: readonly T[]) => T,
): readonly T[] {
  const loops = new Map<string, T[]>();
  for (const line of lines) {
    const at = thing(line);
    if (at === undefined) continue;
    const known = loops.get(at);
    if (known === undefined) loops.set(at, [line]);
    else known.push(line);
  }
  return lines.flatMap((line) => {
    const at = thing(line);
    const loop = at === undefined ? undefined : loops.get(at);
    if (loop === undefined || loop.length === 1) return [line];
    return loop[0] === line ? [merge(loop)] : [];
  });
}

/** What lines from and to the same have in common: that. */
export function loopOf({ from, to }: { readonly from?: string; readonly to?: string }): string | undefined {
  return from === to ? from : undefined;
}

/** Lines from the same to the same: some diagrams draw but one of them. */
export function bundlesOf<T extends { readonly from: string; readonly to: string }>(
  lines: readonly T[],
): readonly (readonly [T, ...T[]])[] {
  const bundles = new Map<string, [T, ...T[]]>();
  for (const line of lines) {
    const ends = JSON.stringify([line.from, line.to]);
    const known = bundles.get(ends);
    if (known === undefined) bundles.set(ends, [line]);
    else known.push(line);
  }
  return [...bundles.values()];
}

/** One edge with all labels, a line for each. */
export function mergedEdge(
  view: Pick<GraphView, "subject">,
  edges: readonly GraphEdge[],
  { detail }: RenderOptions,
): GraphEdge {
  const [first] = edges as readonly [GraphEdge, ...GraphEdge[]];
  const labels = edges.flatMap((edge) => {
    const technology =
      detail === "title" || edge.technology.length === 0 ? "" : `[${edge.technology.join(", ")}]`;
    const told = [labelOf(view, edge) ?? "", technology].filter((part) => part !== "").join(" ");
    return told === "" ? [] : [told];
  });
  const kind = edges.every((edge) => edge.kind === first.kind) ? first.kind : "sync";
  const { label: _, ...rest } = first;
  const merged = { ...rest, kind, technology: [], count: 1, highlight: edges.some((edge) => edge.highlight) };
  return labels.length === 0 ? merged : { ...merged, label: labels.join("\n") };
}

/** One relation with all names, and how many of each there are where that is not the same. */
export function mergedRelation(relations: readonly DataRelation[]): DataRelation {
  const [first] = relations as readonly [DataRelation, ...DataRelation[]];
  const numbers = ({ fromCardinality, toCardinality }: DataRelation) =>
    `${fromCardinality} to ${toCardinality}`;
  const isSame = relations.every((one) => numbers(one) === numbers(first));
  const labels = relations.map((one) => (isSame ? fieldsOf(one) : `${fieldsOf(one)} (${numbers(one)})`));
  const { inverse: _, ...rest } = first;
  return { ...rest, label: labels.join(", ") };
}
