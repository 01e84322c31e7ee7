import type { Element, FlowNote, FlowStep } from "../model/model.ts";
import { elementBox } from "./boxes.ts";
import { flatItems } from "./flow-items.ts";
import { participantsOf } from "./flow-view.ts";
import { graphView } from "./graph.ts";
import { elementsOf } from "./selection.ts";
import { usualView, type ViewContext, type ViewSpecification, type ViewType } from "./specification.ts";
import type { GraphEdge, GraphNode } from "./view.ts";

/**
 * The participants of a flow in the order of their first appearance, joined by arrows; under each its
 * `note over` of the flow, else its technology. A chain tells an order: two that follow each other are
 * joined also where no step leads from the one to the next, as an implied edge.
 */
export const chainView: ViewType<"chain"> = {
  project: (context, view) => {
    const { flow } = view.subject;
    const participants = participantsOf(context.index, view, flow);
    const items = flatItems(flow.steps);
    const nodes = participants.map((element) => link(context, view, element, items));
    const edges = nodes.slice(1).map((node, i) => arrow(nodes[i] as GraphNode, node, items));
    const title = chainView.title(context.model, view.subject);
    return graphView(
      context,
      view,
      { subject: "chain", of: flow.path, title, direction: "right" },
      nodes,
      edges,
    );
  },
  defaults: () => [],
  further: (model) => model.flows.map((flow) => usualView(`${flow.path}-chain`, { kind: "chain", flow })),
  title: (_, subject) => subject.flow.title,
};

function link(
  context: ViewContext,
  view: ViewSpecification,
  element: Element,
  items: readonly (FlowStep | FlowNote)[],
): GraphNode {
  const highlighted = view.highlight.some(
    (selector) => selector.kind === "nodes" && elementsOf(context.index, selector.what).includes(element),
  );
  const notes = items.flatMap((item) =>
    item.kind === "note" && item.placement === "over" && item.elements.includes(element) ? [item.text] : [],
  );
  const note = notes.length > 0 ? notes.join("\n") : element.technology.join(", ");
  return {
    ...elementBox(context, element, {
      key: view.key,
      kind: "node",
      frame: undefined,
      highlight: highlighted,
    }),
    ...(note !== "" && { note }),
  };
}

/** Asynchronous when the first step from the one to the next is. */
function arrow(from: GraphNode, to: GraphNode, items: readonly (FlowStep | FlowNote)[]): GraphEdge {
  const first = items.find(
    (item): item is FlowStep =>
      item.kind === "step" && item.from.path === from.element && item.to.path === to.element,
  );
  const kind = first?.arrow === "async" ? "async" : "sync";
  return {
    id: `${from.id} -> ${to.id}`,
    from: from.id,
    to: to.id,
    kind,
    technology: [],
    carries: [],
    tags: [],
    implied: first === undefined,
    count: 1,
    style: { line: kind === "async" ? "dashed" : "solid" },
    highlight: false,
  };
}
