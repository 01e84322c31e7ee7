import type { Direction, Element } from "../model/model.ts";
import { relationshipsAmong } from "./between.ts";
import { boxesOf } from "./boxes.ts";
import type { Relating } from "./carriers.ts";
import { type Connection, connect, connectCarriers } from "./edges.ts";
import { interfacesOf } from "./interfaces.ts";
import { type ModelIndex, pairOf } from "./model-index.ts";
import { type Nesting, nest } from "./nesting.ts";
import { relationshipFilter, speaksOf } from "./relationship-filter.ts";
import { withDescription } from "./said.ts";
import { elementsOf, type Selection, select } from "./selection.ts";
import { reportSize } from "./size.ts";
import { withoutGeneral } from "./specific-edges.ts";
import type { ViewContext, ViewSpecification } from "./specification.ts";
import type { Box, GraphEdge, GraphSubject, GraphView } from "./view.ts";

/** What makes one view of elements different from another. */
export interface GraphPlan {
  readonly subject: GraphSubject;
  /** The path of what it is of. */
  readonly of?: string;
  readonly title: string;
  readonly direction?: Direction;
  /** The element that it is of: its frame stands around its children, it never stands for a neighbour. */
  readonly element?: Element;
  readonly usual: (included: ReadonlySet<Element>) => Iterable<Element>;
  /** In a data flow: everything that carries something, instead of the relationships of the model. */
  readonly carriers?: readonly Relating[];
}

/** Projects a view of elements: what its predicates leave of its usual content, and what relates that. */
export function projectGraph(context: ViewContext, view: ViewSpecification, plan: GraphPlan): GraphView {
  const { index } = context;
  const { element } = plan;
  const selection = select(index, view, {
    usual: plan.usual,
    ...(element !== undefined && { subject: element }),
  });
  const shown = withSubject(index, selection, element);
  const nesting = nest(index, shown);
  const boxes = boxesOf(context, nesting, {
    key: view.key,
    ...(element !== undefined && { subject: element }),
    highlighted: highlightedElements(index, view),
  });
  const relationships = plan.carriers ?? relationshipsIn(index, nesting);
  const connections = connectionsOf(index, view, { ...selection, nesting, relationships });
  const edges =
    plan.carriers === undefined
      ? withoutGeneral(boxes, connect(context.model, connections))
      : connectCarriers(context.model, connections);
  const interfaces = interfacesOf(nesting.shown);
  const graph = graphView(context, view, plan, boxes, edges);
  return interfaces.length === 0 ? graph : { ...graph, interfaces };
}

/** Puts a graph together, and reports one with nothing in it or more than anybody can read. */
export function graphView(
  context: ViewContext,
  view: ViewSpecification,
  plan: Pick<GraphPlan, "subject" | "of" | "title" | "direction">,
  boxes: readonly Box[],
  edges: readonly GraphEdge[],
): GraphView {
  reportSize(context, view, boxes.length, edges.length);
  return {
    kind: "graph",
    key: view.key,
    title: view.title ?? plan.title,
    ...withDescription(view.description),
    subject: plan.subject,
    ...(plan.of !== undefined && { of: plan.of }),
    direction: view.direction ?? plan.direction ?? "down",
    boxes,
    edges,
  };
}

/** The frame of what a view is of, around whatever the predicates left of its inside. */
function withSubject(
  index: ModelIndex,
  selection: Selection,
  subject: Element | undefined,
): ReadonlySet<Element> {
  if (subject === undefined || selection.shown.has(subject) || selection.excluded.has(subject)) {
    return selection.shown;
  }
  const holdsSome = [...selection.shown].some((element) => isInside(index, element, subject));
  return holdsSome ? new Set([subject, ...selection.shown]) : selection.shown;
}

function isInside(index: ModelIndex, element: Element, around: Element): boolean {
  const at = index.position.get(element) as number;
  const start = index.position.get(around) as number;
  return at > start && at < (index.end[start] as number);
}

function relationshipsIn(index: ModelIndex, nesting: Nesting): readonly Relating[] {
  return Array.from(
    relationshipsAmong(index, nesting),
    (number) => index.model.relationships[number] as Relating,
  );
}

interface Shown extends Selection {
  readonly nesting: Nesting;
  readonly relationships: readonly Relating[];
}

function connectionsOf(index: ModelIndex, view: ViewSpecification, shown: Shown): Connection[] {
  const passes = relationshipFilter(index, view);
  const highlights = view.highlight.flatMap((one) => (one.kind === "relationships" ? [one] : []));
  const connections: Connection[] = [];
  for (const relationship of shown.relationships) {
    const from = shownEnd(shown, relationship.from);
    const to = shownEnd(shown, relationship.to);
    if (from === undefined || to === undefined) continue;
    const direct = from === relationship.from && to === relationship.to;
    const ends = { relationship, from, to };
    if (!direct && isContained(index, from, to)) continue;
    if (!passes(ends)) continue;
    const highlight = highlights.some((selector) => speaksOf(index, selector, ends));
    const pair = pairOf(index, from, to);
    connections.push({ from: from.path, to: to.path, pair, direct, relationship, highlight });
  }
  return connections;
}

/** What is shown for an end: nothing, when the end was taken out of a frame that is still there. */
function shownEnd(shown: Shown, end: Element): Element | undefined {
  const stand = shown.nesting.standsFor(end);
  if (stand === undefined || stand === end || !shown.nesting.frames.has(stand)) return stand;
  for (let at: Element | undefined = end; at !== undefined && at !== stand; at = at.parent) {
    if (shown.excluded.has(at)) return undefined;
  }
  return stand;
}

function isContained(index: ModelIndex, a: Element, b: Element): boolean {
  return a === b || isInside(index, a, b) || isInside(index, b, a);
}

function highlightedElements(index: ModelIndex, view: ViewSpecification): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const selector of view.highlight) {
    if (selector.kind === "nodes") for (const one of elementsOf(index, selector.what)) found.add(one);
    if (selector.kind === "neighbours") for (const one of elementsOf(index, selector.of)) found.add(one);
  }
  return found;
}
