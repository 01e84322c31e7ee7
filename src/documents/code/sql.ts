import type { Entity, Model } from "../../model/model.ts";
import { commentLine } from "./comments.ts";
import { postgresWords } from "./reserved.ts";
import type { Check, SqlColumn } from "./sql-columns.ts";
import { type ForeignKey, type PairTable, type Schema, schemaOf, sidesOf, type Table } from "./sql-schema.ts";

/** The tables of entities for PostgreSQL, what refers to others behind them, with their indexes. */
export function sqlOf(model: Model, entities: readonly Entity[]): string {
  const schema = schemaOf(model);
  const wanted = new Set(entities);
  const ordered = inOrder(schema, wanted);
  const made = new Set<Entity>();
  const statements: string[] = [];
  const later: string[] = [];
  for (const entity of ordered) {
    const table = schema.tables.get(entity);
    if (table === undefined) continue;
    made.add(entity);
    const isThere = ({ target }: ForeignKey) => made.has(target) || !wanted.has(target);
    const foreign = table.foreign.filter((key) => isComplete(key, schema));
    statements.push(tableStatement(entity, table, foreign.filter(isThere), schema));
    for (const key of foreign) if (!isThere(key)) later.push(alterStatement(table, key, schema));
  }
  const pairs = schema.pairs.filter(({ left, right }) => wanted.has(left) || wanted.has(right));
  statements.push(
    ...pairs.map((pair) => pairStatement(pair, schema)),
    ...later,
    ...indexStatements(schema, ordered),
  );
  return statements.join("\n\n");
}

/** The indexes of entities alone. */
export function indexesOf(model: Model, entities: readonly Entity[]): string {
  return indexStatements(schemaOf(model), [...new Set(entities)]).join("\n\n");
}

/** What is referred to comes first, as far as that can be (depth first, on a stack of its own). */
function inOrder({ tables }: Schema, wanted: ReadonlySet<Entity>): readonly Entity[] {
  const ordered = new Set<Entity>();
  const seen = new Set<Entity>();
  const stack = [...wanted].reverse().map((entity) => ({ entity, left: false }));
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at.left) ordered.add(at.entity);
    if (seen.has(at.entity)) continue;
    seen.add(at.entity);
    stack.push({ entity: at.entity, left: true });
    const targets = (tables.get(at.entity)?.foreign ?? []).map(({ target }) => target);
    for (const entity of targets.reverse())
      if (wanted.has(entity) && !seen.has(entity)) stack.push({ entity, left: false });
  }
  return [...ordered];
}

function tableStatement(
  entity: Entity,
  table: Table,
  foreign: readonly ForeignKey[],
  schema: Schema,
): string {
  const inline = new Map(
    foreign.filter(({ columns }) => columns.length === 1).map((key) => [key.columns[0], key]),
  );
  const single = table.primary.length === 1 ? table.primary[0] : undefined;
  const uniques = singlyUnique(table);
  const widths = widthsOf(table.columns);
  const lines = table.columns.map((column): Line => {
    const key = inline.get(column.name);
    const words = [
      ...(column.name === single ? ["PRIMARY KEY"] : column.notNull ? ["NOT NULL"] : []),
      ...(uniques.has(column.name) && column.name !== single ? ["UNIQUE"] : []),
      ...(column.default === undefined ? [] : [`DEFAULT ${column.default}`]),
      ...column.checks.map((check) => `CHECK (${condition(check, column.name)})`),
      ...(key === undefined ? [] : [references(key, schema)]),
    ];
    return columnLine(column, words, widths);
  });
  const constraints = [
    ...(table.primary.length > 1 ? [`PRIMARY KEY ${listOf(table.primary)}`] : []),
    ...table.uniques.filter((one) => one.columns.length > 1).map((one) => `UNIQUE ${listOf(one.columns)}`),
    ...foreign
      .filter(({ columns }) => columns.length > 1)
      .map((key) => `FOREIGN KEY ${listOf(key.columns)} ${references(key, schema)}`),
  ].map((text): Line => ({ text }));
  return statement(entity.description, `CREATE TABLE ${quoteName(table.name)}`, [...lines, ...constraints]);
}

/** Columns of which each alone tells rows apart. */
export function singlyUnique({ uniques }: Table): ReadonlySet<string> {
  return new Set(uniques.flatMap(({ columns }) => (columns.length === 1 ? columns : [])));
}

interface Line {
  readonly text: string;
  readonly comment?: string | undefined;
}

function statement(description: string | undefined, head: string, lines: readonly Line[]): string {
  const comment = commentOf(description);
  const body = lines.map(({ text, comment: remark }, i) => {
    const end = i === lines.length - 1 ? "" : ",";
    return `  ${text}${end}${remark === undefined ? "" : ` -- ${remark}`}\n`;
  });
  return `${comment}${head} (${body.length === 0 ? "" : `\n${body.join("")}`});`;
}

function commentOf(text: string | undefined): string {
  const shown = text === undefined ? "" : commentLine(text);
  return shown === "" ? "" : `-- ${shown}\n`;
}

/** Names and types stand in columns, unless one is very long. */
function widthsOf(columns: readonly SqlColumn[]): readonly [number, number] {
  const most = (texts: readonly string[]) => Math.min(28, Math.max(0, ...texts.map((text) => text.length)));
  return [most(columns.map(({ name }) => quoteName(name))), most(columns.map(({ type }) => type))];
}

function columnLine(
  { name, type, comment }: SqlColumn,
  words: readonly string[],
  widths: readonly [number, number],
): Line {
  const text = [
    quoteName(name).padEnd(widths[0]),
    words.length === 0 ? type : type.padEnd(widths[1]),
    ...words,
  ].join(" ");
  const remark = comment === undefined ? "" : commentLine(comment);
  return remark === "" ? { text } : { text, comment: remark };
}

/** A check of a column. */
export function condition([before, after]: Check, name: string): string {
  return `${before}${quoteName(name)}${after}`;
}

/** The table and columns to which a key leads. */
export function references({ target }: ForeignKey, { tables, names }: Schema): string {
  return `REFERENCES ${quoteName(names.name(target, ""))} ${listOf(tables.get(target)?.primary ?? [])}`;
}

/** Keys that refer to each other in a circle have no columns to meet in. */
export function isComplete({ columns, target }: ForeignKey, { tables }: Schema): boolean {
  return tables.get(target)?.primary.length === columns.length;
}

function alterStatement(table: Table, key: ForeignKey, schema: Schema): string {
  return `ALTER TABLE ${quoteName(table.name)}\n  ADD FOREIGN KEY ${listOf(key.columns)} ${references(key, schema)};`;
}

/** Each side refers to one row; a pair is there once. */
function pairStatement(pair: PairTable, schema: Schema): string {
  const sides = sidesOf(pair, schema);
  const columns = sides.flatMap(({ keys }) =>
    keys.map((key) => ({ text: `${quoteName(key.own)} ${key.type} NOT NULL` })),
  );
  const foreign = sides
    .map(({ entity, keys }) => ({ columns: keys.map(({ own }) => own), target: entity }))
    .filter((key) => isComplete(key, schema))
    .map((key) => ({ text: `FOREIGN KEY ${listOf(key.columns)} ${references(key, schema)}` }));
  const primary = { text: `PRIMARY KEY ${listOf(sides.flatMap(({ keys }) => keys.map(({ own }) => own)))}` };
  return statement(pairText(pair), `CREATE TABLE ${quoteName(pair.name)}`, [...columns, primary, ...foreign]);
}

/** What a table of pairs says. */
export function pairText({ left, field }: PairTable): string {
  return `Which ${field} belong to which ${left.title}.`;
}

function indexStatements(schema: Schema, entities: readonly Entity[]): readonly string[] {
  return entities.flatMap((entity) => {
    const table = schema.tables.get(entity);
    return (table?.indexes ?? []).map(({ name, columns, inverted, description }) => {
      const using = inverted ? " USING gin" : "";
      const on = quoteName(table?.name ?? "");
      return `${commentOf(description)}CREATE INDEX ${quoteName(name)} ON ${on}${using} ${listOf(columns)};`;
    });
  });
}

/** Names of columns between parentheses. */
export function listOf(names: readonly string[]): string {
  return `(${names.map(quoteName).join(", ")})`;
}

/** As it is where PostgreSQL reads it so, else between quotes. */
function quoteName(name: string): string {
  const isPlain = /^[a-z_][a-z0-9_]*$/.test(name) && !postgresWords.has(name);
  return isPlain ? name : `"${name.replaceAll('"', '""')}"`;
}
