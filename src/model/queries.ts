import type { DeploymentNode, Element, Environment } from "./model.ts";

/** Whether an element stands in another, at any depth; nothing stands in itself. */
export function isInside(element: Element, container: Element): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at === container) return true;
  return false;
}

/** Whether an element is another or stands in it. */
export function isWithin(element: Element, container: Element): boolean {
  return element === container || isInside(element, container);
}

/** Whether they are the same or one stands in the other. */
export function areInLine(a: Element, b: Element): boolean {
  return a === b || isInside(a, b) || isInside(b, a);
}

/** All nodes of an environment, depth first, in the order of declaration. */
export function nodesIn(environment: Environment): DeploymentNode[] {
  const nodes: DeploymentNode[] = [];
  const waiting = [...environment.nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    for (let i = node.nodes.length - 1; i >= 0; i--) waiting.push(node.nodes[i] as DeploymentNode);
  }
  return nodes;
}
