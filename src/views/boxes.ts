import type { DeploymentNode, Element, Group } from "../model/model.ts";
import type { Nesting } from "./nesting.ts";
import { isSaid, withDescription } from "./said.ts";
import type { ViewContext } from "./specification.ts";
import { nodeStyle, styleOf, wordOf } from "./style.ts";
import { type Box, type BoxStyle, contentOf, type GraphFrame } from "./view.ts";

/**
 * Boxes for the elements of a nesting, in their groups, frames before what is in them. A group is drawn
 * where something shown stands directly in it, and then around all that is shown of what lies in it: also
 * around parts of an element that is in the group and is not shown itself.
 */
export function boxesOf(
  context: ViewContext,
  nesting: Nesting,
  options: { readonly key: string; readonly subject?: Element; readonly highlighted: ReadonlySet<Element> },
): Box[] {
  const boxes: Box[] = [];
  const frameOf = framesIn(nesting, groupsOfOthers(nesting, options.subject), boxes);
  for (const element of nesting.shown) {
    const kind = nesting.frames.has(element) ? "frame" : "node";
    const frame = frameOf(element);
    const highlight = options.highlighted.has(element);
    boxes.push(elementBox(context, element, { key: options.key, kind, frame, highlight }));
  }
  return inFrames(boxes);
}

/**
 * Tells the frame that an element stands in: the innermost of these groups around it, or of what is shown.
 * The frame of a group is added to the boxes when something is first found in it. What lies deep in what is
 * not shown is remembered, so that time is in proportion to the elements.
 */
function framesIn(
  nesting: Nesting,
  groups: ReadonlySet<Group>,
  boxes: Box[],
): (element: Element) => string | undefined {
  if (groups.size === 0) return (element) => nesting.around(element)?.path;
  const known = new Map<Element, string | undefined>();
  const drawn = new Set<Group>();
  return (element) => {
    const outer = nesting.around(element);
    const passed: Element[] = [];
    let at: Element | undefined = element;
    for (; at !== undefined && at !== outer && !known.has(at); at = at.parent) passed.push(at);
    let frame = at === undefined || at === outer ? outer?.path : known.get(at);
    for (const one of passed.reverse()) {
      for (const group of groupsOf(one).reverse()) {
        if (!groups.has(group)) continue;
        if (!drawn.has(group)) boxes.push(groupFrame(group, frame));
        drawn.add(group);
        frame = groupId(group);
      }
      known.set(one, frame);
    }
    return frame;
  };
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

/** What makes the box of an element different from view to view. */
export interface Placing {
  /** The key of the view. */
  readonly key: string;
  readonly kind: Box["kind"];
  readonly frame: string | undefined;
  readonly highlight: boolean;
}

/** What a node and a frame of an element have in common. */
export function elementBox<K extends Box["kind"]>(
  { model, viewOf }: ViewContext,
  element: Element,
  { key, kind, frame, highlight }: Placing & { readonly kind: K },
): ElementBox<K> {
  const { description } = element;
  const url = element.links[0]?.url;
  const view = viewOf.get(element.path);
  // Not put together by spreading: there is one for every element of every view.
  const box: Writable<ElementBox<K>> = {
    kind,
    role: "element",
    id: element.path,
    title: element.title,
    word: wordOf(model, element),
    base: element.base,
    element: element.path,
    technology: element.technology,
    tags: element.tags,
    style: styleOf(model, element),
    highlight,
  };
  if (frame !== undefined) box.frame = frame;
  if (isSaid(description)) box.description = description;
  if (url !== undefined) box.url = url;
  if (view !== undefined && view !== key) box.view = view;
  return box;
}

type ElementBox<K extends Box["kind"]> = Omit<GraphFrame, "kind" | "role" | "base" | "element"> &
  Required<Pick<GraphFrame, "base" | "element">> & { readonly kind: K; readonly role: "element" };

type Writable<T> = { -readonly [P in keyof T]: T[P] };

const frameStyle: BoxStyle = { shape: "box", line: "dashed" };

/** No path has a colon in it, so a group is never taken for an element. */
function groupId(group: Group): string {
  return `group:${group.key}`;
}

function groupFrame(group: Group, frame: string | undefined): GraphFrame {
  return {
    kind: "frame",
    role: "group",
    id: groupId(group),
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
