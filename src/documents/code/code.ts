import type { Element, Endpoint, Entity, Interface, Model } from "../../model/model.ts";

/** What an entity can be shown as: `json` is an example, `types` the names of its fields with their types. */
export type EntityLanguage = "typescript" | "python" | "sql" | "json" | "types";

/** What an interface, its events and its errors can be shown as. */
export type InterfaceLanguage = "typescript" | "python";

/** Code made from the model: what stands after the fence, and lines that end with LF, the last one not ended. */
export interface Projection {
  readonly language: string;
  readonly text: string;
}

/** What stands together in one block of code. Enums that it names come along by themselves. */
export interface Unit {
  readonly entities?: readonly Entity[];
  readonly interfaces?: readonly Interface[];
}

/** One entity. Other entities that it names are declared as types of which nothing is known. */
export function projectEntity(model: Model, entity: Entity, language: EntityLanguage): Projection {
  return projectEntities(model, [entity], language);
}

/** Several entities that refer to each other, in one block. */
export function projectEntities(
  _model: Model,
  _entities: readonly Entity[],
  language: EntityLanguage,
): Projection {
  return { language, text: "" };
}

/** An interface: TypeScript's `interface` or Python's `ABC`, with its events. */
export function projectInterface(model: Model, shown: Interface, language: InterfaceLanguage): Projection {
  return projectAll(model, { interfaces: [shown] }, language);
}

/** Interfaces and entities in one block that compiles by itself. */
export function projectAll(_model: Model, _unit: Unit, language: InterfaceLanguage): Projection {
  return { language, text: "" };
}

/** The classes of all errors that the operations of some interfaces throw; nothing where they throw none. */
export function projectErrors(
  _model: Model,
  _interfaces: readonly Interface[],
  _language: InterfaceLanguage,
): Projection | undefined {
  return undefined;
}

/** The indexes of entities alone, as SQL; nothing where there are none. */
export function projectIndexes(_model: Model, _entities: readonly Entity[]): Projection | undefined {
  return undefined;
}

/** An endpoint as an exchange of HTTP messages: request, responses, errors. */
export function projectEndpoint(_model: Model, _endpoint: Endpoint): Projection {
  return { language: "http", text: "" };
}

/** A file or folder of the code, with what it is there for. */
export interface CodeTreeEntry {
  /** The name, that of a folder with `/` at its end. */
  readonly name: string;
  /** From the workspace root. */
  readonly path: string;
  readonly purpose?: string;
  /** Of a folder; empty for a file. */
  readonly entries: readonly CodeTreeEntry[];
  /** Files and folders that were left out below this folder since the tree would be too large. */
  readonly omitted: number;
}

/** A file of the disk, as the workspace lists it for the code tree. */
export interface ListedFile {
  /** From the workspace root. */
  readonly path: string;
  /** The first comment of the file, without its signs. */
  readonly comment?: string;
}

/** The tree of the code of some elements; `files` is what there is on disk. Empty where nothing matches. */
export function codeTree(
  _model: Model,
  _elements: readonly Element[],
  _files: readonly ListedFile[],
): readonly CodeTreeEntry[] {
  return [];
}

/** A code tree as text: branches, and purposes aligned behind `#`. */
export function codeTreeText(_tree: readonly CodeTreeEntry[]): Projection {
  return { language: "text", text: "" };
}
