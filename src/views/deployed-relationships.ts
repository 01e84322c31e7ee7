import type { DeploymentNode, Element, HostedInstance, NodeRelationship } from "../model/model.ts";
import { type Connection, connect } from "./edges.ts";
import { isWithin } from "./model-index.ts";
import { relationshipFilter } from "./relationship-filter.ts";
import type { ViewContext, ViewSpecification } from "./specification.ts";
import type { GraphEdge } from "./view.ts";

/** An element that runs on a node. */
export interface Deployed {
  readonly id: string;
  readonly element: Element;
  /** Absent for what stands outside of all nodes. */
  readonly node?: DeploymentNode;
  readonly instance?: HostedInstance;
}

/**
 * Edges of a deployment: relationships between what runs on the nodes, then those between nodes. What
 * runs in several places is connected to the nearest: the instances that share the innermost node
 * with it. So three sites with three parts each are three pictures, and not every part of one site is
 * joined to every part of the others; but none is left unconnected.
 */
export function deployedRelationships(
  context: ViewContext,
  view: ViewSpecification,
  deployed: readonly Deployed[],
  nodes: ReadonlySet<DeploymentNode>,
): GraphEdge[] {
  const { index, model } = context;
  const shown = deployed.filter(({ node }) => node === undefined || nodes.has(node));
  const byElement = new Map<Element, Deployed[]>();
  for (const one of shown) {
    const same = byElement.get(one.element);
    if (same === undefined) byElement.set(one.element, [one]);
    else same.push(one);
  }
  const passes = relationshipFilter(index, view);
  const connections: Connection[] = [];
  const pairs = pairing();
  for (const relationship of model.relationships) {
    const from = runningFor(relationship.from, byElement);
    const to = runningFor(relationship.to, byElement);
    if (from === undefined || to === undefined) continue;
    if (isWithin(index, from, to) || isWithin(index, to, from)) continue;
    if (!passes({ relationship, from, to })) continue;
    const direct = from === relationship.from && to === relationship.to;
    for (const [a, b] of nearestPairs(byElement.get(from) ?? [], byElement.get(to) ?? [])) {
      connections.push({ ...pairs(a.id, b.id), direct, relationship, highlight: false });
    }
  }
  const between = environmentOf(view).filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return connect(model, [...connections, ...between.map((one) => nodeConnection(one, pairs))]);
}

function environmentOf(view: ViewSpecification): readonly NodeRelationship[] {
  return view.subject.kind === "deployment" ? view.subject.environment.relationships : [];
}

/** The element that runs, or the nearest around it that does. */
function runningFor(element: Element, running: ReadonlyMap<Element, unknown>): Element | undefined {
  let at: Element | undefined = element;
  while (at !== undefined && !running.has(at)) at = at.parent;
  return at;
}

/** Each of the one side with the nearest of the other; then what is still alone with its nearest. */
function nearestPairs(froms: readonly Deployed[], tos: readonly Deployed[]): [Deployed, Deployed][] {
  if (froms.length === 1 || tos.length === 1)
    return froms.flatMap((a) => tos.map((b): [Deployed, Deployed] => [a, b]));
  const pairs: [Deployed, Deployed][] = [];
  const met = new Set<Deployed>();
  const nearTo = byNode(tos);
  for (const from of froms) {
    for (const to of nearest(from, nearTo, tos)) {
      pairs.push([from, to]);
      met.add(to);
    }
  }
  const nearFrom = byNode(froms);
  for (const to of tos) {
    if (met.has(to)) continue;
    for (const from of nearest(to, nearFrom, froms)) pairs.push([from, to]);
  }
  return pairs;
}

/** For each node, what runs on it or in it. */
function byNode(deployed: readonly Deployed[]): ReadonlyMap<DeploymentNode, readonly Deployed[]> {
  const found = new Map<DeploymentNode, Deployed[]>();
  for (const one of deployed) {
    for (let node = one.node; node !== undefined; node = node.parent) {
      const inside = found.get(node);
      if (inside === undefined) found.set(node, [one]);
      else inside.push(one);
    }
  }
  return found;
}

function nearest(
  one: Deployed,
  near: ReadonlyMap<DeploymentNode, readonly Deployed[]>,
  all: readonly Deployed[],
): readonly Deployed[] {
  for (let node = one.node; node !== undefined; node = node.parent) {
    const inside = near.get(node);
    if (inside !== undefined) return inside;
  }
  return all;
}

function nodeConnection({ from, to, ...said }: NodeRelationship, pairs: Pairing): Connection {
  const relationship = { ...said, tags: [], carries: [], links: [], style: {}, origin: "declared" } as const;
  return { ...pairs(from.path, to.path), direct: true, relationship, highlight: false };
}

type Pairing = (from: string, to: string) => Pick<Connection, "from" | "to" | "pair">;

/** Numbers pairs of ids, the same whichever comes first. */
function pairing(): Pairing {
  const numbers = new Map<string, number>();
  return (from, to) => {
    const key = from < to ? `${from}\n${to}` : `${to}\n${from}`;
    const pair = numbers.get(key) ?? numbers.size;
    numbers.set(key, pair);
    return { from, to, pair };
  };
}
