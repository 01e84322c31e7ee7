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
  /** The ends themselves are shown. */
  readonly direct: boolean;
  readonly relationship: EdgeSource;
  readonly highlight: boolean;
}

/** What an edge is before it has an id. */
type Draft = Omit<GraphEdge, "id">;

/**
 * Draws connections as edges. Declared ones stay as they are, the same twice is drawn once. Implied
 * ones between the same two are merged, with what they have in common and a count; one whose direction
 * a declared one shows adds nothing. In the order of the first connection of each.
 */
export function connect(model: Model, connections: readonly Connection[]): GraphEdge[] {
  return numbered([...pairsOf(connections).values()].flatMap((pair) => edgesOfPair(model, pair)));
}

/** In a data flow: one edge for each direction between the same two, labelled with all that it carries. */
export function connectCarriers(model: Model, connections: readonly Connection[]): GraphEdge[] {
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

function pairsOf(connections: readonly Connection[]): Map<string, Connection[]> {
  const pairs = new Map<string, Connection[]>();
  for (const one of connections) {
    const key = one.from < one.to ? `${one.from}\n${one.to}` : `${one.to}\n${one.from}`;
    append(pairs, key, one);
  }
  return pairs;
}

function edgesOfPair(model: Model, pair: readonly Connection[]): Draft[] {
  if (pair.length === 1) return [single(model, pair[0] as Connection)];
  const declared = pair.filter(isDeclared);
  const shown = new Set(declared.flatMap(directionsOf));
  const drafts = distinct(declared).map((one) => single(model, one));
  // What is left of the implied ones: without the directions that a declared one shows.
  const implied = pair
    .filter((one) => !isDeclared(one))
    .flatMap((one) => {
      const left = directionsOf(one).filter((direction) => !shown.has(direction));
      return left.length === 0 ? [] : [{ one, left }];
    });
  const bothWays = implied.some(({ left }) => left.length === 2);
  const groups = new Map<string, Connection[]>();
  for (const { one, left } of implied) append(groups, bothWays ? "" : (left[0] as string), one);
  for (const [direction, group] of groups) {
    const first = group.find((one) => direction === "" || directionOf(one) === direction);
    const lead = first ?? turned(group[0] as Connection);
    const draft = merged(model, group, lead);
    drafts.push(bothWays || draft.kind !== "both" ? draft : { ...draft, kind: "sync" });
  }
  return drafts;
}

function isDeclared(one: Connection): boolean {
  return one.direct && one.relationship.origin === "declared";
}

function directionOf(one: Connection): string {
  return `${one.from}\n${one.to}`;
}

function directionsOf(one: Connection): string[] {
  const ahead = directionOf(one);
  if (one.relationship.kind !== "both" || one.from === one.to) return [ahead];
  return [ahead, directionOf(turned(one))];
}

/** Declared connections, without those that say the same as one before them. */
function distinct(declared: readonly Connection[]): Connection[] {
  const said = new Set<string>();
  return declared.filter((one) => {
    const { kind, description } = one.relationship;
    const same = `${kind} ${kind === "both" ? "" : directionOf(one)} ${description ?? ""}`;
    if (said.has(same)) return false;
    said.add(same);
    return true;
  });
}

/** An edge for one connection. */
function single(model: Model, one: Connection): Draft {
  const { relationship } = one;
  const label = labelOf(relationship);
  const url = relationship.links[0]?.url;
  return {
    from: one.from,
    to: one.to,
    kind: relationship.kind,
    ...withLabel(label),
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

function numbered(drafts: readonly Draft[]): GraphEdge[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const name = `${draft.from} -> ${draft.to}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id: count === 1 ? name : `${name} #${count}`, ...draft };
  });
}
