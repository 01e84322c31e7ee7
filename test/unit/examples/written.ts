import type { Block, Boundary, Declaration, Statement, Text, Value } from "../../../src/ast/nodes.ts";
import { concernStatements, findConcern } from "../../../src/model/catalogue/catalogue.ts";

/** What an author wrote down, each with how often: all of it must be found again in an exported model. */
export interface Written {
  /** Ids of declarations, and names of fields, operations, events, parameters, enum values and states. */
  readonly names: Tally;
  /** The values of strings and text blocks. */
  readonly texts: Tally;
  /** Words of concerns: `security`, and in it `token-lifetime`. */
  readonly concernWords: Tally;
  /** Statements by what begins them: a keyword, an arrow, `field`; not those of concerns. */
  readonly statements: Tally;
}

export type Tally = Map<string, number>;

/** What stands around a statement, as far as it decides what the statement is. */
type Around = "concern" | "enum" | "states" | undefined;

export function collectWritten(statements: readonly Statement[]): Written {
  const written: Written = {
    names: new Map(),
    texts: new Map(),
    concernWords: new Map(),
    statements: new Map(),
  };
  const open = statements.map((statement) => ({ statement, around: undefined as Around }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const around = collectStatement(next.statement, next.around, written);
    for (const statement of next.statement.block?.statements ?? []) open.push({ statement, around });
  }
  return written;
}

/** Adds one statement without its block; gives what its block is. */
function collectStatement(statement: Statement, around: Around, written: Written): Around {
  switch (statement.kind) {
    case "declaration":
      return collectDeclaration(statement, around, written);
    case "relation":
      add(written.statements, statement.arrow.text);
      addName(written, statement.name?.text);
      for (const text of statement.strings) add(written.texts, text.value);
      if (around === "states") for (const end of [statement.from, statement.to]) addLastName(written, end);
      return undefined;
    case "field":
      add(written.statements, statement.keyword?.text ?? "field");
      addName(written, statement.name.text);
      addTexts(written, statement.values);
      return undefined;
    case "operation":
      add(written.statements, statement.form);
      addName(written, statement.name?.text);
      for (const parameter of statement.parameters) addName(written, parameter.name.text);
      if (statement.description !== undefined) add(written.texts, statement.description.value);
      return undefined;
    case "pair":
      add(written.statements, "pair");
      addTexts(written, statement.values);
      return undefined;
    case "selection":
      for (const { subject, target } of statement.selectors)
        for (const side of [subject, target]) if (side?.kind === "text") add(written.texts, side.value);
      return undefined;
    case "directive":
      return undefined;
  }
}

function collectDeclaration(declaration: Declaration, around: Around, written: Written): Around {
  const keyword = declaration.keyword?.text ?? "";
  if (keyword === "include") return undefined;
  addName(written, declaration.name?.text);
  addTexts(written, declaration.values);
  if (around === "enum") {
    addName(written, keyword);
    for (const value of declaration.values) addLastName(written, value);
    return undefined;
  }
  if (around !== "concern") add(written.statements, keyword);
  const concern = isConcern(declaration);
  if (concern || (around === "concern" && !uncatalogued.has(keyword))) add(written.concernWords, keyword);
  return concern ? "concern" : keyword === "enum" || keyword === "states" ? keyword : undefined;
}

/** What every concern takes besides its own keys; elsewhere a concern has no words. */
const uncatalogued: ReadonlySet<string> = new Set(concernStatements.map((statement) => statement.name));

/** A concern has a block and nothing else: `api { … }`, but not `api = container { … }`. */
function isConcern(declaration: Declaration): declaration is Declaration & { block: Block } {
  if (declaration.name !== undefined || declaration.values.length > 0) return false;
  return declaration.block !== undefined && findConcern(declaration.keyword?.text ?? "") !== undefined;
}

function addTexts(written: Written, values: readonly Value[]): void {
  for (const value of values) if (isText(value)) add(written.texts, value.value);
}

function isText(value: Value): value is Text {
  return value.kind === "text";
}

function addLastName(written: Written, value: Value | Boundary | undefined): void {
  if (value?.kind === "path") addName(written, value.segments.at(-1)?.text);
}

function addName(written: Written, name: string | undefined): void {
  if (name !== undefined) add(written.names, name);
}

export function add(tally: Tally, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}
