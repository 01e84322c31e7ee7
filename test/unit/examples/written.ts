import type { Block, Declaration, Statement, Text, Value } from "../../../src/ast/nodes.ts";
import { findConcern } from "../../../src/model/catalogue/catalogue.ts";

/** What an author wrote down, each with how often: all of it must be found again in an exported model. */
export interface Written {
  /** Ids of declarations, and names of fields, operations, events and parameters. */
  readonly names: Tally;
  /** The values of strings and text blocks. */
  readonly texts: Tally;
  /** Words of concerns: `security`, and in it `token-lifetime`. */
  readonly concernWords: Tally;
  /** Statements by what begins them: a keyword, an arrow, `field`. */
  readonly statements: Tally;
}

export type Tally = Map<string, number>;

/** Ids that only this text has: nothing but the text itself refers to an include's path. */
const unexported = new Set(["include"]);

export function collectWritten(statements: readonly Statement[]): Written {
  const written: Written = { names: new Map(), texts: new Map(), concernWords: new Map(), statements: new Map() };
  const open: { statement: Statement; concern: boolean }[] = [];
  const push = (list: readonly Statement[], concern: boolean) => {
    for (let i = list.length - 1; i >= 0; i--) open.push({ statement: list[i] as Statement, concern });
  };
  push(statements, false);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inside = collectStatement(next.statement, next.concern, written);
    push(next.statement.block?.statements ?? [], inside);
  }
  return written;
}

/** Adds one statement without its block; gives whether the block is that of a concern. */
function collectStatement(statement: Statement, inConcern: boolean, written: Written): boolean {
  switch (statement.kind) {
    case "declaration":
      return collectDeclaration(statement, inConcern, written);
    case "relation":
      add(written.statements, statement.arrow.text);
      addName(written, statement.name?.text);
      for (const text of statement.strings) add(written.texts, text.value);
      return false;
    case "field":
      add(written.statements, statement.keyword?.text ?? "field");
      addName(written, statement.name.text);
      addTexts(written, statement.values);
      return false;
    case "operation":
      add(written.statements, statement.form);
      addName(written, statement.name?.text);
      for (const parameter of statement.parameters) addName(written, parameter.name.text);
      if (statement.description !== undefined) add(written.texts, statement.description.value);
      return false;
    case "pair":
      add(written.statements, "pair");
      addTexts(written, statement.values);
      return false;
    case "selection":
      for (const { subject, target } of statement.selectors)
        for (const side of [subject, target]) if (side?.kind === "text") add(written.texts, side.value);
      return false;
    case "directive":
      return false;
  }
}

function collectDeclaration(declaration: Declaration, inConcern: boolean, written: Written): boolean {
  const keyword = declaration.keyword?.text ?? "";
  if (unexported.has(keyword)) return false;
  add(written.statements, keyword);
  addName(written, declaration.name?.text);
  addTexts(written, declaration.values);
  const concern = isConcern(declaration);
  const common = ["practice", "step", "code"].includes(keyword);
  if (concern || (inConcern && !common)) add(written.concernWords, keyword);
  return concern;
}

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

function addName(written: Written, name: string | undefined): void {
  if (name !== undefined) add(written.names, name);
}

export function add(tally: Tally, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}
