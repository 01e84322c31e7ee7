import { builtInKind } from "../model/kinds.ts";
import type { BaseKind, Element, Model, Relationship, Shape, Style } from "../model/model.ts";
import type { BoxStyle, EdgeStyle } from "./view.ts";

/** Tags that Structurizr gives to everything of a kind, weakest first. */
const impliedTags: Readonly<Record<BaseKind, readonly string[]>> = {
  person: ["Element", "Person"],
  system: ["Element", "Software System"],
  external: ["Element", "Software System"],
  container: ["Element", "Container"],
  component: ["Element", "Component"],
  store: ["Element", "Container"],
  queue: ["Element", "Container"],
};

const RELATIONSHIP_TAG = "Relationship";

interface StyleTable {
  readonly ofKind: ReadonlyMap<string, Style>;
  readonly ofTag: ReadonlyMap<string, Style>;
  readonly ofRelationship: ReadonlyMap<string, Style>;
  readonly titleOfKind: ReadonlyMap<string, string>;
  /** What things without a style of their own look like, by all that decides it. */
  readonly boxStyles: Map<string, BoxStyle>;
  readonly edgeStyles: Map<string, EdgeStyle>;
}

const tables = new WeakMap<Model, StyleTable>();

function tableOf(model: Model): StyleTable {
  let table = tables.get(model);
  if (table === undefined) {
    table = buildTable(model);
    tables.set(model, table);
  }
  return table;
}

function buildTable(model: Model): StyleTable {
  const ofKind = new Map<string, Style>();
  const ofTag = new Map<string, Style>();
  const ofRelationship = new Map<string, Style>();
  const titleOfKind = new Map<string, string>();
  for (const kind of model.kinds) {
    if (kind.id === undefined) continue;
    ofKind.set(kind.id, kind.style);
    titleOfKind.set(kind.id, kind.title);
  }
  const maps = { kind: ofKind, tag: ofTag, relationship: ofRelationship };
  for (const rule of model.styles) {
    const rules = maps[rule.target];
    rules.set(rule.name, { ...rules.get(rule.name), ...rule.style });
  }
  return { ofKind, ofTag, ofRelationship, titleOfKind, boxStyles: new Map(), edgeStyles: new Map() };
}

/** How an element is drawn: its own style, else by tag (the last one wins), else by kind, else the default. */
export function styleOf(model: Model, element: Element): BoxStyle {
  const table = tableOf(model);
  if (!isPlain(element.style)) return elementStyle(table, element);
  return remembered(table.boxStyles, `${element.kind} ${element.tags.join("\n")}`, () =>
    elementStyle(table, element),
  );
}

function elementStyle({ ofKind, ofTag }: StyleTable, element: Element): BoxStyle {
  let style: Style = {};
  for (let i = element.lineage.length - 1; i >= 0; i--) {
    style = { ...style, ...ofKind.get(element.lineage[i] as string) };
  }
  for (const tag of impliedTags[element.base]) style = { ...style, ...ofTag.get(tag) };
  for (const tag of element.tags) style = { ...style, ...ofTag.get(tag) };
  return resolved({ ...style, ...element.style }, builtInKind(element.base).shape);
}

function isPlain(style: Style): boolean {
  for (const _ in style) return false;
  return true;
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

/** How a deployment node is drawn: its own style, else by tag, else a plain box. */
export function nodeStyle(model: Model, tags: readonly string[], own: Style): BoxStyle {
  const { ofTag } = tableOf(model);
  let style: Style = {};
  for (const tag of tags) style = { ...style, ...ofTag.get(tag) };
  return resolved({ ...style, ...own }, "box");
}

function resolved(style: Style, shape: Shape): BoxStyle {
  return {
    shape: style.shape ?? shape,
    ...(style.color !== undefined && { color: style.color }),
    ...(style.background !== undefined && { background: style.background }),
    line: style.line ?? "solid",
  };
}

/** How a relationship is drawn: its own style, else by tag; asynchronous ones are dashed unless told otherwise. */
export function edgeStyle(model: Model, relationship: Styled): EdgeStyle {
  const table = tableOf(model);
  if (!isPlain(relationship.style)) return relationshipStyle(table, relationship);
  return remembered(table.edgeStyles, `${relationship.kind} ${relationship.tags.join("\n")}`, () =>
    relationshipStyle(table, relationship),
  );
}

type Styled = Pick<Relationship, "kind" | "tags" | "style">;

function relationshipStyle({ ofRelationship, ofTag }: StyleTable, relationship: Styled): EdgeStyle {
  let style: Style = { ...ofRelationship.get(RELATIONSHIP_TAG), ...ofTag.get(RELATIONSHIP_TAG) };
  for (const tag of relationship.tags) style = { ...style, ...ofTag.get(tag), ...ofRelationship.get(tag) };
  style = { ...style, ...relationship.style };
  return {
    ...(style.color !== undefined && { color: style.color }),
    line: style.line ?? (relationship.kind === "async" ? "dashed" : "solid"),
  };
}

/** The word to show for what an element is: the title of its kind, or the built-in word. */
export function wordOf(model: Model, element: Element): string {
  return tableOf(model).titleOfKind.get(element.kind) ?? element.kind;
}
