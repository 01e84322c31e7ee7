import type { DeploymentNode, Element } from "../model/model.ts";
import { nodesIn } from "../model/queries.ts";
import { deploymentBox, elementBox, inFrames } from "./boxes.ts";
import { type Deployed, deployedRelationships } from "./deployed-relationships.ts";
import { graphView } from "./graph.ts";
import { isWithin, type ModelIndex } from "./model-index.ts";
import { elementsOf, isSelected } from "./selection.ts";
import { usualView, type ViewContext, type ViewSpecification, type ViewType } from "./specification.ts";
import type { Box } from "./view.ts";

/**
 * The nodes of an environment as frames, what runs on them, and the relationships between that. `of X` and
 * predicates choose among what runs; nodes that are left with nothing go with it. An element that is
 * included by name and runs nowhere stands outside of the nodes.
 */
export const deploymentView: ViewType<"deployment"> = {
  project: (context, view) => {
    const { environment } = view.subject;
    const nodes = nodesIn(environment);
    const deployed = deployedIn(context.index, view, nodes);
    const kept = keptNodes(view, nodes, deployed);
    const boxes = boxesIn(context, view, kept, deployed);
    const edges = deployedRelationships(context, view, deployed, kept);
    const title = deploymentView.title(context.model, view.subject);
    return graphView(context, view, { subject: "deployment", of: environment.path, title }, boxes, edges);
  },
  defaults: (model) =>
    model.environments
      .filter((environment) => environment.nodes.length > 0)
      .map((environment) => usualView(environment.path, { kind: "deployment", environment })),
  title: (_, { environment, element }) =>
    element === undefined ? environment.title : `${environment.title}: ${element.title}`,
};

/** What the view shows of what runs on the nodes, and what it includes besides. */
function deployedIn(
  index: ModelIndex,
  view: ViewSpecification,
  nodes: readonly DeploymentNode[],
): Deployed[] {
  const { subject } = view;
  const ofElement = subject.kind === "deployment" ? subject.element : undefined;
  const hosted = nodes.flatMap(instancesOn);
  const usual = hosted.filter(
    ({ element }) =>
      ofElement === undefined || isWithin(index, element, ofElement) || isWithin(index, ofElement, element),
  );
  const startsEmpty = view.predicates[0]?.effect === "include";
  const shown = new Set<Deployed>(startsEmpty ? [] : usual);
  const outside = new Map<Element, Deployed>();
  for (const { effect, selector } of view.predicates) {
    if (selector.kind === "relationships") continue;
    if (selector.kind === "usual" || (selector.kind === "nodes" && selector.what.kind === "any")) {
      for (const one of usual) effect === "include" ? shown.add(one) : shown.delete(one);
      continue;
    }
    const what = selector.kind === "nodes" ? selector.what : selector.of;
    for (const one of hosted) {
      const selected = isSelected(index, what, one.element);
      if (selected) effect === "include" ? shown.add(one) : shown.delete(one);
    }
    for (const element of elementsOf(index, what)) {
      if (effect === "exclude") outside.delete(element);
      else if (selector.kind === "nodes" && selector.what.kind === "element") {
        outside.set(element, { id: element.path, element });
      }
    }
  }
  const running = new Set(hosted.map((one) => one.element));
  return [
    ...hosted.filter((one) => shown.has(one)),
    ...[...outside.values()].filter(({ element }) => !running.has(element)),
  ];
}

function instancesOn(node: DeploymentNode): Deployed[] {
  const seen = new Map<string, number>();
  return node.hosted.map((instance) => {
    const { element } = instance;
    const count = (seen.get(element.path) ?? 0) + 1;
    seen.set(element.path, count);
    const id = count === 1 ? `${node.path}/${element.path}` : `${node.path}/${element.path}#${count}`;
    return { id, element, node, instance };
  });
}

/** All nodes; or, where the view leaves some of what runs on them out, those that still hold something. */
function keptNodes(
  view: ViewSpecification,
  nodes: readonly DeploymentNode[],
  deployed: readonly Deployed[],
): ReadonlySet<DeploymentNode> {
  const holding = new Set<DeploymentNode>();
  for (const { node } of deployed) {
    for (let at = node; at !== undefined && !holding.has(at); at = at.parent) holding.add(at);
  }
  const excludes = view.predicates.flatMap(({ effect, selector }) =>
    effect === "exclude" && selector.kind === "nodes" && selector.what.kind === "tagged"
      ? [selector.what.tag]
      : [],
  );
  const restricted = view.subject.kind === "deployment" && view.subject.element !== undefined;
  const emptied = restricted || view.predicates.length > 0;
  const kept = new Set<DeploymentNode>();
  for (const node of nodes) {
    if (node.parent !== undefined && !kept.has(node.parent)) continue;
    if (node.tags.some((tag) => excludes.includes(tag))) continue;
    if (!emptied || holding.has(node) || isBare(node)) kept.add(node);
  }
  return kept;
}

/** A node that runs nothing of the model, nor does anything in it. */
function isBare(node: DeploymentNode): boolean {
  return node.hosted.length === 0 && node.nodes.length === 0;
}

function boxesIn(
  context: ViewContext,
  view: ViewSpecification,
  nodes: ReadonlySet<DeploymentNode>,
  deployed: readonly Deployed[],
): Box[] {
  const highlights = view.highlight.flatMap((one) => (one.kind === "nodes" ? [one.what] : []));
  const shown = deployed.filter(({ node }) => node === undefined || nodes.has(node));
  const holding = new Set<DeploymentNode>();
  for (const node of nodes) if (node.parent !== undefined) holding.add(node.parent);
  for (const { node } of shown) if (node !== undefined) holding.add(node);
  const frames = [...nodes].map((node) =>
    deploymentBox(context, node, holding.has(node) ? "frame" : "node", false),
  );
  const boxes = shown.map(({ id, element, node, instance }): Box => {
    const highlight = highlights.some((what) => isSelected(context.index, what, element));
    return {
      ...elementBox(context, element, { key: view.key, kind: "node", frame: node?.path, highlight }),
      id,
      ...(instance?.instances !== undefined && { instances: instance.instances }),
    };
  });
  return inFrames([...boxes, ...frames]);
}
