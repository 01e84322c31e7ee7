import type { Endpoint, Entity, Interface, Model } from "../../model/model.ts";
import { typeText } from "../../model/types.ts";
import type { Neighbours } from "./declared.ts";
import { exchangeOf } from "./endpoint.ts";
import { errorGroups, throwersOf } from "./errors.ts";
import { type Json, printJson } from "./json.ts";
import { pythonErrors, pythonOf } from "./python.ts";
import { exampleOf } from "./sample.ts";
import { indexesOf, sqlOf } from "./sql.ts";
import { columnsText, type ShownIndex, type ShownTable, tablesOf } from "./sql-tables.ts";
import type { CodeTreeEntry } from "./tree.ts";
import { treeText } from "./tree-text.ts";
import { typescriptErrors, typescriptOf } from "./typescript.ts";

export { type Neighbours, neighboursOf } from "./declared.ts";
export { type CodeTreeEntry, codeTree, type ListedFile } from "./tree.ts";
export { columnsText, type ShownIndex, type ShownTable, tablesOf };

/** What an entity can be shown as: `json` is an example, `types` the names of its fields with their types. */
export type EntityLanguage = "typescript" | "python" | "sql" | "json" | "types";

/** What an interface, its events and its errors can be shown as. */
export type InterfaceLanguage = "typescript" | "python";

export const entityLanguages: readonly EntityLanguage[] = ["typescript", "python", "sql", "json", "types"];
export const interfaceLanguages: readonly InterfaceLanguage[] = ["typescript", "python"];

/** Code made from the model: what stands after the fence, and lines that end with LF, the last one not ended. */
export interface Projection {
  readonly language: string;
  readonly text: string;
}

/** What stands together in one block of code. Enums that it names come along by themselves. */
export interface Unit {
  readonly entities?: readonly Entity[];
  readonly interfaces?: readonly Interface[];
  /** What is shown in blocks beside this one. */
  readonly neighbours?: Neighbours;
}

/** One entity. Others that it names and that are no neighbours are declared as types of which nothing is known. */
export function projectEntity(
  model: Model,
  entity: Entity,
  language: EntityLanguage,
  neighbours?: Neighbours,
): Projection {
  return projectEntities(model, [entity], language, neighbours);
}

/** Several entities that refer to each other, in one block. */
export function projectEntities(
  model: Model,
  entities: readonly Entity[],
  language: EntityLanguage,
  neighbours?: Neighbours,
): Projection {
  switch (language) {
    case "typescript":
    case "python":
      return projectAll(model, { entities, ...(neighbours && { neighbours }) }, language);
    case "sql":
      return { language, text: sqlOf(model, entities) };
    case "json":
      return { language, text: jsonOf(entities, exampleOf) };
    case "types":
      return { language: "json", text: jsonOf(entities, typesOf) };
  }
}

/** One entity by itself, several as a list. */
function jsonOf(entities: readonly Entity[], show: (entity: Entity) => Json): string {
  const [only, ...others] = entities;
  if (only !== undefined && others.length === 0) return printJson(show(only));
  return printJson({ kind: "array", items: entities.map(show) });
}

function typesOf(entity: Entity): Json {
  const entries = entity.fields.map(({ name, type }) => [name, JSON.stringify(typeText(type))] as const);
  return { kind: "object", entries };
}

/** An interface: TypeScript's `interface` or Python's `ABC`, with its events. */
export function projectInterface(model: Model, shown: Interface, language: InterfaceLanguage): Projection {
  return projectAll(model, { interfaces: [shown] }, language);
}

/** Interfaces and entities in one block that compiles by itself. */
export function projectAll(model: Model, unit: Unit, language: InterfaceLanguage): Projection {
  const { entities = [], interfaces = [], neighbours } = unit;
  const project = language === "typescript" ? typescriptOf : pythonOf;
  return { language, text: project(model, entities, interfaces, neighbours) };
}

/** The classes of all errors that the operations of some interfaces throw; nothing where they throw none. */
export function projectErrors(
  model: Model,
  interfaces: readonly Interface[],
  language: InterfaceLanguage,
): Projection | undefined {
  const groups = errorGroups(interfaces);
  if (groups.length === 0) return undefined;
  const project = language === "typescript" ? typescriptErrors : pythonErrors;
  return { language, text: project(model, groups, throwersOf(interfaces)) };
}

/** The indexes of entities alone, as SQL; nothing where there are none. */
export function projectIndexes(model: Model, entities: readonly Entity[]): Projection | undefined {
  const text = indexesOf(model, entities);
  return text === "" ? undefined : { language: "sql", text };
}

/** An endpoint as an exchange of HTTP messages: request, responses, errors. */
export function projectEndpoint(_model: Model, endpoint: Endpoint): Projection {
  return { language: "http", text: exchangeOf(endpoint) };
}

/** A code tree as text: branches, and purposes aligned behind `#`. */
export function codeTreeText(tree: readonly CodeTreeEntry[]): Projection {
  return { language: "text", text: treeText(tree) };
}
