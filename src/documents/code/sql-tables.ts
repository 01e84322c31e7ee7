import type { Entity, Model } from "../../model/model.ts";
import { condition, isComplete, listOf, pairText, references, singlyUnique } from "./sql.ts";
import { type ForeignKey, type PairTable, type Schema, schemaOf, sidesOf, type Table } from "./sql-schema.ts";

/** A table of PostgreSQL as a reader looks it up; names and what is said of columns as in the statements. */
export interface ShownTable {
  readonly name: string;
  /** Whose rows it holds; none for a table of pairs. */
  readonly entity?: Entity;
  readonly description?: string;
  readonly columns: readonly ShownColumn[];
  readonly indexes: readonly ShownIndex[];
}

export interface ShownColumn {
  readonly name: string;
  readonly type: string;
  /** Words, and in `code` what PostgreSQL is told. */
  readonly constraints: readonly { readonly text: string; readonly code?: string }[];
  readonly text: string;
}

export interface ShownIndex {
  readonly columns: readonly string[];
  readonly isUnique: boolean;
  /** Of arrays and documents, by what is in them. */
  readonly inverted: boolean;
  readonly description?: string | undefined;
}

/** The tables of entities in their order, then those of pairs among them. */
export function tablesOf(model: Model, entities: readonly Entity[]): readonly ShownTable[] {
  const schema = schemaOf(model);
  const wanted = new Set(entities);
  const own = [...wanted].flatMap((entity) => {
    const table = schema.tables.get(entity);
    return table === undefined ? [] : [shownTable(entity, table, schema)];
  });
  const pairs = schema.pairs.filter(({ left, right }) => wanted.has(left) || wanted.has(right));
  return [...own, ...pairs.map((pair) => shownPairs(pair, schema))];
}

function shownTable(entity: Entity, table: Table, schema: Schema): ShownTable {
  const foreign = table.foreign.filter((key) => isComplete(key, schema));
  const uniques = singlyUnique(table);
  const columns = table.columns.map(
    ({ name, type, notNull, checks, comment = "", ...column }): ShownColumn => {
      const isKey = table.primary.includes(name);
      const constraints = [
        ...(isKey ? [keyPart(table.primary)] : notNull ? [{ text: "not null" }] : []),
        ...(uniques.has(name) && !(isKey && table.primary.length === 1) ? [{ text: "unique" }] : []),
        ...(column.default === undefined ? [] : [{ text: "default", code: column.default }]),
        ...checks.map((check) => ({ text: "check", code: condition(check, name) })),
        ...leadingFrom(name, foreign, schema),
      ];
      return { name, type, constraints, text: comment };
    },
  );
  return { name: table.name, entity, ...described(entity), columns, indexes: indexesIn(table) };
}

function described({ description }: { readonly description?: string | undefined }) {
  return description === undefined ? {} : { description };
}

function keyPart(primary: readonly string[]) {
  return { text: primary.length === 1 ? "primary key" : "part of the primary key" };
}

/** Where the columns of a key lead; each column of several says so. */
function leadingFrom(name: string, foreign: readonly ForeignKey[], schema: Schema) {
  return foreign
    .filter(({ columns }) => columns.includes(name))
    .map((key) => ({
      text: key.columns.length === 1 ? "references" : "with the others references",
      code: references(key, schema).replace(/^REFERENCES /, ""),
    }));
}

function indexesIn({ indexes, uniques }: Table): readonly ShownIndex[] {
  return [
    ...indexes.map((index) => ({ ...index, isUnique: false })),
    ...uniques.map((unique) => ({ ...unique, isUnique: true, inverted: false })),
  ];
}

function shownPairs(pair: PairTable, schema: Schema): ShownTable {
  const sides = sidesOf(pair, schema);
  const primary = sides.flatMap(({ keys }) => keys.map(({ own }) => own));
  const foreign = sides
    .map(({ entity, keys }) => ({ columns: keys.map(({ own }) => own), target: entity }))
    .filter((key) => isComplete(key, schema));
  const columns = sides.flatMap(({ keys }) =>
    keys.map(({ own, type }) => ({
      name: own,
      type,
      constraints: [keyPart(primary), ...leadingFrom(own, foreign, schema)],
      text: "",
    })),
  );
  return { name: pair.name, description: pairText(pair), columns, indexes: [] };
}

/** Columns as an index or a key names them. */
export function columnsText(columns: readonly string[]): string {
  return columns.length > 1 ? listOf(columns) : listOf(columns).slice(1, -1);
}
