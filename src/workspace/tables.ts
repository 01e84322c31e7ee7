import { suggest } from "../diagnostics/suggest.ts";
import type { Model } from "../model/model.ts";
import { renderTable, tables } from "../render/tables/registry.ts";

/** The names of the tables that every model has, with a line for help texts. */
export const tableNames: ReadonlyMap<string, string> = new Map(
  tables.map(({ name, summary }) => [name, summary]),
);

/** The table of what code says of a model; see `writeMetrics`. */
export const metricsTable = "metrics";

/** The table name that may have been meant. */
export function tableMeant(name: string): string | undefined {
  return suggest(name, [...tableNames.keys(), metricsTable]);
}

/**
 * A table of what a model says, as `markdown`, `text` of so many columns, or `csv` (RFC 4180, so its lines end
 * with CRLF); nothing where there is no such table or format.
 */
export function writeTable(model: Model, name: string, format: string, width: number): string | undefined {
  return renderTable(model, name, format, { width });
}
