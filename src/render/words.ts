import type { FragmentKind } from "../model/model.ts";
import type { Box, DataField, DataRelation, GraphEdge, GraphNode, GraphView } from "../views/view.ts";
import type { RenderOptions } from "./renderer.ts";

/** What pictures say in the same words, whatever their format. Nothing is escaped here. */

/** `1 state`, `2 states`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What stands in place of a picture in which there is nothing. */
export const NOTHING = "(nothing to show)";

/** What a box is: `container: Next.js 15, × 2..10`. */
export function kindOf(box: Pick<Box, "word" | "technology" | "instances">, times = "×"): string {
  const technology = box.technology.length > 0 ? `: ${box.technology.join(", ")}` : "";
  const instances = box.instances === undefined ? "" : `, ${times} ${box.instances}`;
  return `${box.word}${technology}${instances}`;
}

/** What stands under a box of a chain, unless it is the technology, which `kindOf` tells already. */
export function noteOf(node: GraphNode, detail: RenderOptions["detail"]): string | undefined {
  const isTold = detail !== "title" && node.note === node.technology.join(", ");
  return isTold ? undefined : node.note;
}

/**
 * What stands at an edge, without its technology. How many relationships it stands for is told with it;
 * not in a data flow, where the label tells everything that they carry.
 */
export function labelOf(view: Pick<GraphView, "subject">, edge: GraphEdge, times = "×"): string | undefined {
  const { label, count } = edge;
  if (count === 1 || (label !== undefined && view.subject === "data-flow")) return label;
  return label === undefined ? `${count} relationships` : `${label} ${times}${count}`;
}

/** The word before a branch of a fragment. */
export function branchWord(fragment: FragmentKind, branch: number): string {
  if (branch === 0) return fragment;
  if (fragment === "par") return "and";
  return fragment === "critical" ? "option" : "else";
}

/** What a field must be, and what it is when nobody says: `required, min 1, default now`. */
export function constraintsOf(field: DataField): string[] {
  const { default: fallback, matches, min, max } = field;
  return [
    ...(field.unique ? ["unique"] : []),
    ...(field.required && !field.key ? ["required"] : []),
    ...(matches === undefined ? [] : [`matches ${JSON.stringify(matches)}`]),
    ...(min === undefined ? [] : [`min ${min}`]),
    ...(max === undefined ? [] : [`max ${max}`]),
    ...(fallback === undefined ? [] : [`default ${fallback}`]),
  ];
}

/** The fields that make a relation: `customer`, or `customer / orders` where both sides say it. */
export function fieldsOf(relation: DataRelation): string {
  return relation.inverse === undefined ? relation.label : `${relation.label} / ${relation.inverse}`;
}
