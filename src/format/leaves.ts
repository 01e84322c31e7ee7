import type {
  Block,
  FileNode,
  Operation,
  Parameter,
  Relation,
  Selection,
  Selector,
  Statement,
  Subject,
  Type,
  Value,
} from "../ast/nodes.ts";
import type { Range } from "../text/source.ts";

/** A part of the text that is one word to the formatter: nothing inside it is white space or a comment. */
export interface Leaf extends Range {
  readonly kind: "word" | "text" | "text-block" | "boundary" | "color" | "directive";
  /** What a text block means. */
  readonly value?: string;
}

/** What the formatter needs of a tree; what lies between the leaves is punctuation and clause words. */
export interface Leaves {
  /** In the order of the text. */
  readonly leaves: readonly Leaf[];
  /** By the offset of their first character. */
  readonly statements: ReadonlyMap<number, Statement>;
  /** Offsets of `(` that begin a value, and are no parameters of the word before. */
  readonly groups: ReadonlySet<number>;
}

/** Collects the leaves of a tree; recursion is as deep as blocks and types nest. */
export function collectLeaves(file: FileNode): Leaves {
  const collector: Collector = { leaves: [], statements: new Map(), groups: new Set() };
  for (const statement of file.statements) statementLeaves(statement, collector);
  collector.leaves.sort((a, b) => a.start - b.start);
  return collector;
}

interface Collector {
  readonly leaves: Leaf[];
  readonly statements: Map<number, Statement>;
  readonly groups: Set<number>;
}

function statementLeaves(statement: Statement, to: Collector): void {
  to.statements.set(statement.start, statement);
  headerLeaves(statement, to);
  if (statement.block !== undefined) blockLeaves(statement.block, to);
}

function blockLeaves(block: Block, to: Collector): void {
  for (const statement of block.statements) statementLeaves(statement, to);
}

function headerLeaves(statement: Statement, to: Collector): void {
  switch (statement.kind) {
    case "declaration":
      add("word", statement.name, to);
      add("word", statement.keyword, to);
      valueLeaves(statement.values, to);
      break;
    case "relation":
      relationLeaves(statement, to);
      break;
    case "field":
      add("word", statement.keyword, to);
      add("word", statement.name, to);
      typeLeaves(statement.type, to);
      valueLeaves(statement.values, to);
      break;
    case "operation":
      operationLeaves(statement, to);
      break;
    case "selection":
      selectionLeaves(statement, to);
      break;
    case "pair":
      valueLeaves(statement.values, to);
      break;
    case "directive":
      add("directive", { start: statement.start, end: statement.block?.start ?? statement.end }, to);
      break;
  }
}

function relationLeaves(relation: Relation, to: Collector): void {
  add("word", relation.name, to);
  subjectLeaves(relation.from, to);
  add("word", relation.arrow, to);
  subjectLeaves(relation.to, to);
  valueLeaves(relation.strings, to);
  subjectLeaves(relation.via, to);
}

function operationLeaves(operation: Operation, to: Collector): void {
  add("word", operation.keyword, to);
  add("word", operation.name, to);
  for (const parameter of operation.parameters) parameterLeaves(parameter, to);
  typeLeaves(operation.result, to);
  valueLeaves(operation.throws, to);
  if (operation.description !== undefined) subjectLeaves(operation.description, to);
}

function parameterLeaves(parameter: Parameter, to: Collector): void {
  add("word", parameter.name, to);
  typeLeaves(parameter.type, to);
}

function selectionLeaves(selection: Selection, to: Collector): void {
  add("word", selection.keyword, to);
  add("word", selection.strict, to);
  for (const selector of selection.selectors) selectorLeaves(selector, to);
}

function selectorLeaves(selector: Selector, to: Collector): void {
  add("word", selector.before, to);
  subjectLeaves(selector.subject, to);
  add("word", selector.after, to);
  subjectLeaves(selector.target, to);
}

function valueLeaves(values: readonly Value[], to: Collector): void {
  for (const value of values) subjectLeaves(value, to);
}

function subjectLeaves(subject: Value | Subject | Relation["from"], to: Collector): void {
  switch (subject?.kind) {
    case undefined:
      break;
    case "text":
      if (!subject.block) add("text", subject, to);
      else
        to.leaves.push({ kind: "text-block", start: subject.start, end: subject.end, value: subject.value });
      break;
    case "path":
      for (const segment of subject.segments) add("word", segment, to);
      break;
    case "scalar":
    case "star":
      add("word", subject, to);
      break;
    case "color":
      add("color", subject, to);
      break;
    case "boundary":
      add("boundary", subject, to);
      break;
    case "filter":
      if (subject.value.kind === "word") add("word", subject.value, to);
      else subjectLeaves(subject.value, to);
      break;
    case "group":
      to.groups.add(subject.start);
      valueLeaves(subject.items, to);
      break;
  }
}

function typeLeaves(type: Type | undefined, to: Collector): void {
  switch (type?.kind) {
    case undefined:
      break;
    case "named-type":
      subjectLeaves(type.name, to);
      valueLeaves(type.numbers, to);
      for (const argument of type.arguments) typeLeaves(argument, to);
      break;
    case "list-type":
      typeLeaves(type.element, to);
      break;
    case "optional-type":
      typeLeaves(type.inner, to);
      break;
    case "union-type":
      for (const member of type.members) typeLeaves(member, to);
  }
}

function add(kind: Leaf["kind"], range: Range | undefined, to: Collector): void {
  // A word that was put in for one that is missing has no text.
  if (range !== undefined && range.end > range.start)
    to.leaves.push({ kind, start: range.start, end: range.end });
}
