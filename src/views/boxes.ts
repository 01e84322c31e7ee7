import type { DeploymentNode, Element, Group } from "../model/model.ts";
import type { Nesting } from "./nesting.ts";
import { withDescription } from "./said.ts";
import type { ViewContext } from "./specification.ts";
import { nodeStyle, styleOf, wordOf } from "./style.ts";
import { type Box, type BoxStyle, contentOf, type GraphFrame, type GraphNode } from "./view.ts";

/** Boxes for the elements of a nesting, in their groups, frames before what is in them. */
export function boxesOf(
  context: ViewContext,
  nesting: Nesting,
  options: { readonly key: string; readonly subject?: Element; readonly highlighted: ReadonlySet<Element> },
): Box[] {
  const boxes: Box[] = [];
  const drawn = new Set<string>();
  const crowded = groupsOfOthers(nesting, options.subject);
  for (const element of nesting.shown) {
    let frame = nesting.around(element)?.path;
    for (const group of groupsOf(element).reverse()) {
      if (element === options.subject && !crowded.has(group)) continue;
      const box = groupFrame(group, frame);
      if (!drawn.has(box.id)) boxes.push(box);
      drawn.add(box.id);
      frame = box.id;
    }
    const base = elementBox(context, element, options.key, options.highlighted.has(element), frame);
    boxes.push(nesting.frames.has(element) ? asFrame(base) : { ...base, kind: "node", role: "element" });
  }
  return inFrames(boxes);
}

/** The same boxes, each frame followed by all that is in it. */
export function inFrames(boxes: readonly Box[]): Box[] {
  const content = contentOf({ boxes });
  const ordered: Box[] = [];
  const waiting = [...(content.get(undefined) ?? [])].reverse();
  for (let box = waiting.pop(); box !== undefined; box = waiting.pop()) {
    ordered.push(box);
    const inside = content.get(box.id) ?? [];
    for (let i = inside.length - 1; i >= 0; i--) waiting.push(inside[i] as Box);
  }
  return ordered;
}

/** From the innermost outwards. */
function groupsOf(element: Element): Group[] {
  const groups: Group[] = [];
  for (let group = element.group; group !== undefined; group = group.group) groups.push(group);
  return groups;
}

/** A frame around nothing but what the view is of would say nothing: only groups that hold something else. */
function groupsOfOthers(nesting: Nesting, subject: Element | undefined): ReadonlySet<Group> {
  return new Set(nesting.shown.flatMap((element) => (element === subject ? [] : groupsOf(element))));
}

type ElementBox = Omit<GraphNode, "kind" | "role" | "base" | "element" | "note"> &
  Required<Pick<GraphNode, "base" | "element">>;

function asFrame(box: ElementBox): GraphFrame {
  return { ...box, kind: "frame", role: "element" };
}

/** What a node and a frame of an element have in common. */
export function elementBox(
  context: ViewContext,
  element: Element,
  viewKey: string,
  highlight: boolean,
  frame: string | undefined,
): ElementBox {
  const { model } = context;
  const url = element.links[0]?.url;
  const view = context.viewOf.get(element.path);
  return {
    id: element.path,
    ...(frame !== undefined && { frame }),
    title: element.title,
    word: wordOf(model, element),
    base: element.base,
    element: element.path,
    ...withDescription(element.description),
    technology: element.technology,
    tags: element.tags,
    style: styleOf(model, element),
    ...(url !== undefined && { url }),
    ...(view !== undefined && view !== viewKey && { view }),
    highlight,
  };
}

const frameStyle: BoxStyle = { shape: "box", line: "dashed" };

/** No path has a colon in it, so a group is never taken for an element. */
function groupFrame(group: Group, frame: string | undefined): GraphFrame {
  return {
    kind: "frame",
    role: "group",
    id: `group:${group.key}`,
    ...(frame !== undefined && { frame }),
    title: group.title,
    word: "group",
    ...withDescription(group.description),
    technology: [],
    tags: [],
    style: frameStyle,
    highlight: false,
  };
}

/** A deployment node: a frame around what runs on it, or a node when nothing shown does. */
export function deploymentBox(
  context: ViewContext,
  node: DeploymentNode,
  kind: Box["kind"],
  highlight: boolean,
): Box {
  const url = node.links[0]?.url;
  return {
    kind,
    role: "deployment-node",
    id: node.path,
    ...(node.parent !== undefined && { frame: node.parent.path }),
    title: node.title,
    word: "node",
    ...withDescription(node.description),
    technology: node.technology,
    tags: node.tags,
    style: nodeStyle(context.model, node.tags, node.style),
    ...(node.instances !== undefined && { instances: node.instances }),
    ...(url !== undefined && { url }),
    highlight,
  };
}
