import type { DeploymentNode, Environment, Flow, FlowItem, StateMachine } from "../../model/model.ts";
import { nodesIn } from "../../model/queries.ts";
import { compact, declared, location, pathOf, pathsOf, plainStyle } from "./plain.ts";

export function plainFlow(flow: Flow) {
  return compact({
    ...declared(flow),
    title: flow.title,
    description: flow.description,
    steps: flow.steps.map(plainItem),
    tags: flow.tags,
    parent: pathOf(flow.parent),
    location: location(flow.span),
  });
}

/** As deep as fragments nest, which the parser bounds. */
function plainItem(item: FlowItem): object {
  switch (item.kind) {
    case "step":
      return compact({
        kind: item.kind,
        from: item.from.path,
        to: item.to.path,
        arrow: item.arrow,
        description: item.description,
        technology: item.technology,
        via: pathOf(item.via),
        carries: pathsOf(item.carries),
      });
    case "fragment":
      return {
        kind: item.kind,
        fragment: item.fragment,
        branches: item.branches.map((branch) =>
          compact({ title: branch.title, steps: branch.steps.map(plainItem) }),
        ),
      };
    case "note":
      return {
        kind: item.kind,
        placement: item.placement,
        elements: pathsOf(item.elements),
        text: item.text,
      };
  }
}

export function plainStateMachine(machine: StateMachine) {
  return compact({
    ...declared(machine),
    title: machine.title,
    description: machine.description,
    entity: pathOf(machine.entity),
    states: machine.states,
    transitions: machine.transitions.map(({ from, to, description }) => compact({ from, to, description })),
    tags: machine.tags,
    parent: pathOf(machine.parent),
    location: location(machine.span),
  });
}

/** Nodes in one list, depth first, each naming its parent: they may nest without bound. */
export function plainEnvironment(environment: Environment) {
  return compact({
    ...declared(environment),
    title: environment.title,
    purpose: environment.purpose,
    setup: environment.setup,
    data: environment.data,
    scaling: environment.scaling,
    monitoring: environment.monitoring,
    nodes: nodesIn(environment).map(plainNode),
    relationships: environment.relationships.map((one) =>
      compact({
        from: one.from.path,
        to: one.to.path,
        kind: one.kind,
        description: one.description,
        technology: one.technology,
      }),
    ),
    tags: environment.tags,
    location: location(environment.span),
  });
}

function plainNode(node: DeploymentNode) {
  return compact({
    ...declared(node),
    title: node.title,
    description: node.description,
    technology: node.technology,
    instances: node.instances,
    hosted: node.hosted.map(({ element, instances, tags }) =>
      compact({ element: element.path, instances, tags }),
    ),
    tags: node.tags,
    links: node.links,
    style: plainStyle(node.style),
    properties: node.properties,
    parent: pathOf(node.parent),
    location: location(node.span),
  });
}
