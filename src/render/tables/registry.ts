import type { Model } from "../../model/model.ts";
import type { RenderOptions } from "../renderer.ts";
import { componentTable, relationshipTable } from "./elements.ts";
import { entityTable } from "./entities.ts";
import { externalTable } from "./externals.ts";
import { interfaceTable } from "./interfaces.ts";
import { printCsv } from "./print-csv.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printText } from "./print-text.ts";
import type { Table } from "./table.ts";

/** A table that every model has. */
export interface TableKind {
  readonly name: string;
  /** For help texts: one line, no full stop. */
  readonly summary: string;
  readonly build: (model: Model) => Table;
}

export const tables: readonly TableKind[] = [
  { name: "components", summary: "what the system is built of", build: componentTable },
  { name: "relationships", summary: "who depends on whom, and what for", build: relationshipTable },
  { name: "interfaces", summary: "operations, events and endpoints", build: interfaceTable },
  { name: "entities", summary: "entities and their fields", build: entityTable },
  { name: "externals", summary: "services of others, and who uses them", build: externalTable },
];

/** How a table is written, by the name of the format: lines end with LF, in CSV with CRLF. */
export const tablePrinters: ReadonlyMap<string, (table: Table, options: RenderOptions) => string> = new Map([
  ["markdown", printMarkdown],
  ["text", printText],
  ["csv", printCsv],
]);

/** Builds a table and writes it. Nothing where there is no such table or format. */
export function renderTable(
  model: Model,
  name: string,
  format: string,
  options: RenderOptions = {},
): string | undefined {
  const kind = tables.find((one) => one.name === name);
  const print = tablePrinters.get(format);
  return kind === undefined || print === undefined ? undefined : print(kind.build(model), options);
}
