import type { Entity, InterfaceEvent, Model, Relationship } from "../model/model.ts";
import { withLabel } from "./said.ts";
import { edgeStyle } from "./style.ts";
import type { GraphEdge } from "./view.ts";

/** What a view shows of a relationship: one of the model, a step of a flow, or one between nodes. */
export type EdgeSource = Pick<
  Relationship,
  "kind" | "description" | "technology" | "tags" | "carries" | "links" | "style" | "requires"
> & { readonly origin: Relationship["origin"] | "step" };

/** A relationship between what stands for its ends in a view. */
export interface Connection {
  readonly from: string;
  readonly to: string;
  /** The same for all connections between the same two, whichever way they lead. */
  readonly pair: number;
  /** The ends themselves are shown. */
  readonly direct: boolean;
  readonly relationship: EdgeSource;
  readonly highlight: boolean;
}

/** An edge whose id, which numbers those between the same two, is still open. */
type Draft = Omit<GraphEdge, "id"> & { id: string };

/**
 * Draws connections as edges. Declared ones stay as they are, the same twice is drawn once. Implied
 * ones between the same two are merged, with what they have in common and a count; one whose direction
 * a declared one shows adds nothing. In the order of the first connection of each.
 */
export function connect(model: Model, connections: readonly Connection[]): GraphEdge[] {
  const pairs = new Map<number, Connection[]>();
  for (const one of connections) append(pairs, one.pair, one);
  const edges: GraphEdge[] = [];
  for (const pair of pairs.values()) for (const edge of numbered(edgesOfPair(model, pair))) edges.push(edge);
  return edges;
}

/** In a data flow: one edge for each direction between the same two, labelled with all that it carries. */
export function connectCarriers(model: Model, connections: readonly Connection[]): readonly GraphEdge[] {
  const flows = new Map<string, Connection[]>();
  for (const one of connections) {
    append(flows, `${one.from}\n${one.to}`, one);
    if (one.relationship.kind === "both") append(flows, `${one.to}\n${one.from}`, turned(one));
  }
  return numbered(
    [...flows.values()].map((flow) => labelledByLoad(merged(model, flow, flow[0] as Connection))),
  );
}

function labelledByLoad(draft: Draft): Draft {
  const { label: _, ...rest } = draft;
  const load = draft.carries.join(", ");
  return {
    ...rest,
    ...withLabel(load),
    kind: draft.kind === "both" ? "sync" : draft.kind,
    implied: false,
  };
}

function turned(connection: Connection): Connection {
  return { ...connection, from: connection.to, to: connection.from };
}

/** Directions between two, as bits: that of the first connection, and back. */
const AHEAD = 1;
const BACK = 2;
const BOTH = AHEAD | BACK;

function edgesOfPair(model: Model, pair: readonly Connection[]): Draft[] {
  const first = pair[0] as Connection;
  if (pair.length === 1) return [single(model, first)];
  const declared = pair.filter(isDeclared);
  const drafts = distinct(declared).map((one) => single(model, one));
  const shown = declared.reduce((bits, one) => bits | directionsOf(one, first), 0);
  // What is left of the implied ones: without the directions that a declared one shows.
  const left = new Map<number, Connection[]>();
  for (const one of pair) {
    const bits = directionsOf(one, first) & ~shown;
    if (bits !== 0 && !isDeclared(one)) append(left, bits, one);
  }
  if (left.has(BOTH)) {
    const implied = pair.filter((one) => !isDeclared(one) && (directionsOf(one, first) & ~shown) !== 0);
    drafts.push(merged(model, implied, implied[0] as Connection));
    return drafts;
  }
  for (const [direction, group] of left) {
    const lead = group.find((one) => aheadOf(one, first) === direction) ?? turned(group[0] as Connection);
    const draft = merged(model, group, lead);
    drafts.push(draft.kind === "both" ? { ...draft, kind: "sync" } : draft);
  }
  return drafts;
}

function isDeclared(one: Connection): boolean {
  return one.direct && one.relationship.origin === "declared";
}

function aheadOf(one: Connection, first: Connection): number {
  return one.from === first.from ? AHEAD : BACK;
}

function directionsOf(one: Connection, first: Connection): number {
  return one.relationship.kind === "both" && one.from !== one.to ? BOTH : aheadOf(one, first);
}

/** Declared connections between the same two, without those that say the same as one before them. */
function distinct(declared: readonly Connection[]): readonly Connection[] {
  if (declared.length < 2) return declared;
  const said = new Set<string>();
  return declared.filter((one) => {
    const { kind, description } = one.relationship;
    const same = `${kind} ${kind === "both" ? "" : one.from} ${description ?? ""}`;
    if (said.has(same)) return false;
    said.add(same);
    return true;
  });
}

/** An edge for one connection. */
function single(model: Model, one: Connection): Draft {
  const { relationship } = one;
  const url = relationship.links[0]?.url;
  return {
    id: "",
    from: one.from,
    to: one.to,
    kind: relationship.kind,
    ...withLabel(labelOf(relationship)),
    technology: relationship.technology,
    carries: relationship.carries.length === 0 ? [] : unique(relationship.carries.map(nameOf)),
    tags: relationship.tags,
    implied: !isDeclared(one),
    count: 1,
    style: edgeStyle(model, relationship),
    ...(url !== undefined && { url }),
    highlight: one.highlight,
  };
}

/** One edge for several connections, from and to the ends of `lead`. */
function merged(model: Model, group: readonly Connection[], lead: Connection): Draft {
  if (group.length === 1) return { ...single(model, lead), implied: true };
  const relationships = group.map((one) => one.relationship);
  const label = common(relationships.map(labelOf));
  const kind = mergedKind(group);
  return {
    id: "",
    from: lead.from,
    to: lead.to,
    kind,
    ...withLabel(label),
    technology: commonList(relationships.map((r) => r.technology)),
    carries: unique(relationships.flatMap((r) => r.carries.map(nameOf))),
    tags: (relationships[0]?.tags ?? []).filter((tag) => relationships.every((r) => r.tags.includes(tag))),
    implied: true,
    count: Math.max(1, relationships.filter((r) => r.origin !== "step").length),
    style: mergedStyle(model, relationships, kind),
    highlight: group.some((one) => one.highlight),
  };
}

/** What the styles have in common. */
function mergedStyle(
  model: Model,
  relationships: readonly EdgeSource[],
  kind: GraphEdge["kind"],
): GraphEdge["style"] {
  const styles = relationships.map((relationship) => edgeStyle(model, relationship));
  const color = common(styles.map((style) => style.color));
  const line = common(styles.map((style) => style.line));
  return { ...(color !== undefined && { color }), line: line ?? (kind === "async" ? "dashed" : "solid") };
}

function mergedKind(group: readonly Connection[]): GraphEdge["kind"] {
  if (group.some((one) => one.relationship.kind === "both")) return "both";
  return group.every((one) => one.relationship.kind === "async") ? "async" : "sync";
}

function labelOf(relationship: EdgeSource): string | undefined {
  return relationship.description ?? relationship.requires?.title;
}

/** The title of an entity, the name of an event. */
export function nameOf(load: Entity | InterfaceEvent): string {
  return load.kind === "entity" ? load.title : load.name;
}

function common<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function commonList(lists: readonly (readonly string[])[]): readonly string[] {
  return common(lists.map((list) => list.join("\n"))) === undefined ? [] : (lists[0] ?? []);
}

export function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Edges that may lead between the same two get numbers from the second on. */
function numbered(drafts: readonly Draft[]): readonly GraphEdge[] {
  const seen = drafts.length === 1 ? undefined : new Map<string, number>();
  for (const draft of drafts) {
    const name = `${draft.from} -> ${draft.to}`;
    const count = (seen?.get(name) ?? 0) + 1;
    seen?.set(name, count);
    draft.id = count === 1 ? name : `${name} #${count}`;
  }
  return drafts;
}
