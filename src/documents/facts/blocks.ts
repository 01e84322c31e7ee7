import type { DeploymentNode, Element, Environment } from "../../model/model.ts";
import { nodesIn } from "../../model/queries.ts";
import { allOutlinesOf, type ViewOutline } from "../../views/views.ts";
import { itemsSlot, type Slot, textSlot } from "../slots.ts";
import { type ElementFacts, elementFacts } from "./elements.ts";
import { type FlowFacts, flowFacts, flowsIn } from "./flows.ts";
import { type PictureSlot, slotFor } from "./pictures.ts";
import { type EnvironmentFacts, environmentOf } from "./places.ts";
import type { Facts } from "./records.ts";
import type { Scope } from "./scope.ts";

/** An element that is made of others, with what it is made of. */
export interface BlockFacts {
  readonly title: string;
  readonly path: string;
  readonly purpose: Slot;
  readonly picture: PictureSlot;
  readonly parts: Facts<ElementFacts>;
}

/** What is in the document's element, level by level below the first. */
export function blockFacts(scope: Scope, language: "typescript" | "python"): Facts<BlockFacts> {
  const views = viewsBy(scope, "of");
  const blocks = scope.elements
    .filter((element) => element !== scope.subject)
    .flatMap(withinWhole)
    .filter(({ children }) => children.length > 0);
  return {
    items: blocks.map((element) => ({
      title: element.title,
      path: element.path,
      purpose: textSlot(element.purpose ?? element.description, `${element.path} { purpose "…" }`),
      picture: slotFor(views.get(element.path), `view of ${element.path}`),
      parts: {
        items: elementFacts(scope, element.children, language),
        fill: `${element.path} { name = component "…" "…" }`,
      },
    })),
    fill: 'name = container "…" { part = component "…" "…" }',
    derived: true,
  };
}

function withinWhole(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(withinWhole)];
}

/** A flow with its picture. */
export interface ScenarioFacts extends FlowFacts {
  readonly about: Slot;
  readonly picture: PictureSlot;
}

/** Every flow that touches the document's element. */
export function scenarioFacts(scope: Scope): Facts<ScenarioFacts> {
  const views = viewsBy(scope, "flow");
  const items = flowsIn(scope).map((flow) => ({
    ...flowFacts(flow),
    about: textSlot(flow.description, `${flow.path} = flow "${flow.title}" "…"`, true),
    picture: slotFor(views.get(flow.path), `view flow ${flow.path}`),
  }));
  return { items, fill: 'name = flow "…" { a -> b "…" }' };
}

export interface NodeFacts {
  readonly title: string;
  readonly purpose: Slot;
  readonly technology: Slot;
  readonly instances: Slot;
  /** What runs on it. */
  readonly hosts: Slot;
}

export interface DeploymentFacts extends EnvironmentFacts {
  readonly path: string;
  /** Without the purpose that `setup` falls back to. */
  readonly "own-setup": Slot;
  readonly picture: PictureSlot;
  readonly nodes: Facts<NodeFacts>;
}

/** The environments with what they are made of. */
export function deploymentFacts(scope: Scope): Facts<DeploymentFacts> {
  const views = viewsBy(scope, "deployment");
  const items = scope.model.environments.map((environment) => ({
    ...environmentOf(environment),
    path: environment.path,
    "own-setup": textSlot(environment.setup, `${environment.path} { setup "…" }`),
    picture: slotFor(views.get(environment.path), `${environment.path} { node "…" }`),
    nodes: nodeFacts(environment),
  }));
  return { items, fill: 'name = environment "…" "…"' };
}

function nodeFacts(environment: Environment): Facts<NodeFacts> {
  const items = nodesIn(environment).map((node) => nodeOf(node, environment.path));
  return { items, fill: `${environment.path} { node "…" }`, derived: true };
}

function nodeOf(
  { title, description, technology, instances, hosted }: DeploymentNode,
  path: string,
): NodeFacts {
  const fill = (more: string) => `${path} { node "${title}" ${more} }`;
  const hosts = hosted.map(({ element, instances: count }) =>
    count === undefined ? element.title : `${element.title} (${count})`,
  );
  return {
    title,
    purpose: textSlot(description, fill('"…"'), true),
    technology: textSlot(technology.join(", "), fill('"…" "technology"'), true),
    instances: textSlot(instances, fill("{ instances … }"), true),
    hosts: itemsSlot(hosts, fill("{ instance … }"), true),
  };
}

/** The first view of a kind of each element, flow or environment: a declared one, else the usual one. */
function viewsBy({ model }: Scope, kind: ViewOutline["subject"]): ReadonlyMap<string, ViewOutline> {
  const views = new Map<string, ViewOutline>();
  for (const view of allOutlinesOf(model))
    if (view.subject === kind && view.of !== undefined && !views.has(view.of)) views.set(view.of, view);
  return views;
}
