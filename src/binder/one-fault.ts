import type { FileNode, Statement } from "../ast/nodes.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Range, Source } from "../text/source.ts";
import { lastBefore } from "./faults.ts";
import type { BoundFile } from "./symbols.ts";

/**
 * Keeps of several diagnostics that one fault has caused the one that tells of it: in the header of one
 * statement, and where a statement was cut in two.
 */

/** Faults in how the values of a statement stand together: after one, the others there are guesses. */
const ofForm: readonly Code[] = [
  "value/missing",
  "value/wrong",
  "value/too-many",
  "value/comma",
  "value/unknown-word",
  "value/color",
  "value/url",
  "value/no-such-day",
  "value/twice",
  "attribute/sign",
  "record/title",
  "record/strings",
  "record/comma",
  "concern/head",
  "concern/comma",
  "concern/label",
  "interface/twice",
  "endpoint/header",
  "endpoint/method",
  "endpoint/path",
  "endpoint/status",
  "type/arguments",
  "entity/field-word",
  "entity/default",
  "entity/bound",
  "entity/several-fields",
  "enum/duplicate",
  "flow/note",
  "node/instances",
  "node/twice",
  "view/subject",
  "view/unknown-form",
  "view/selector",
  "view/depth",
  "rule/selector",
  "rule/needs-arrow",
  "rule/no-arrow",
  "codebase/path",
  "document/header",
];

/** Faults in words and names: where one stands, what comes of the words around it is a guess. */
const ofNames: readonly Code[] = [
  "word/doubled",
  "word/joined",
  "word/unknown",
  "word/unknown-kind",
  "word/misplaced",
  "kind/base",
  "name/unknown",
  "name/unknown-inside",
  "name/ambiguous",
  "name/wrong-kind",
  "name/this-outside",
  "type/unknown",
  "entity/unknown-field",
  "entity/not-a-store",
  "document/template",
];

const formCodes: ReadonlySet<Code> = new Set(ofForm);
const nameCodes: ReadonlySet<Code> = new Set(ofNames);

/** What a header lacks when it was cut: whatever follows may be the rest of it. */
const cutHeaders: ReadonlySet<Code> = new Set<Code>([
  "endpoint/header",
  "codebase/path",
  "document/header",
  "rule/title",
  "style/target",
  "view/subject",
  "extend/target",
  "group/title",
  "flow/note",
]);
/** What a short statement lacks: only a single word, a text or an arrow may be the rest of it. */
const cutStatements: ReadonlySet<Code> = new Set<Code>(["value/missing", "word/unknown"]);

/** A statement with its neighbours. */
interface Found {
  readonly statement: Statement;
  readonly siblings: readonly Statement[];
  readonly index: number;
}

/** Faults in braces: what stands in which block is a guess then. */
const braceCodes: ReadonlySet<Code> = new Set<Code>([
  "syntax/stray-brace",
  "syntax/missing-brace",
  "syntax/unclosed-block",
  "syntax/headless-block",
]);

/** Faults that say that something stands in the wrong block. */
const placeCodes: ReadonlySet<Code> = new Set<Code>([
  "word/misplaced",
  "word/misplaced-statement",
  "relationship/reply",
  "relationship/no-source",
  "flow/continues",
]);

/** Diagnostics of binding in any order in, without consequences out. */
export function withoutEchoes(
  files: readonly BoundFile[],
  all: readonly Diagnostic[],
): readonly Diagnostic[] {
  const diagnostics = withoutWrongPlaces(files, all);
  if (diagnostics.length < 2) return diagnostics;
  const asts = new Map<Source, FileNode>(files.map((file) => [file.source, file.ast]));
  const places = new Map<Diagnostic, Found>();
  const headers = new Map<Statement, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const ast = asts.get(diagnostic.span.source);
    const found = ast && statementAt(ast, diagnostic.span.start);
    if (found === undefined) continue;
    places.set(diagnostic, found);
    const known = headers.get(found.statement);
    if (known === undefined) headers.set(found.statement, [diagnostic]);
    else known.push(diagnostic);
  }
  const echoes = new Set<Diagnostic>();
  for (const [statement, faults] of headers) if (faults.length > 1) reduce(statement, faults, echoes);
  for (const [diagnostic, found] of places) if (isRest(found, headers, diagnostic)) echoes.add(diagnostic);
  return diagnostics.filter((diagnostic) => !echoes.has(diagnostic));
}

function withoutWrongPlaces(
  files: readonly BoundFile[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const unclear = new Set<Source>();
  for (const { source, diagnostics: faults } of files) {
    if (faults?.some((fault) => braceCodes.has(fault.code))) unclear.add(source);
  }
  if (unclear.size === 0) return diagnostics;
  return diagnostics.filter(({ span, code }) => !unclear.has(span.source) || !placeCodes.has(code));
}

/** The innermost statement whose header holds the offset. */
function statementAt(ast: FileNode, offset: number): Found | undefined {
  let siblings = ast.statements;
  let found: Found | undefined;
  for (;;) {
    const index = lastBefore(siblings, offset);
    const statement = siblings[index];
    if (statement === undefined || offset > statement.end) return found;
    found = { statement, siblings, index };
    if (statement.block === undefined || offset <= statement.block.start) return found;
    siblings = statement.block.statements;
  }
}

/** Values that commas divide are faulty by themselves; within one of them the first fault counts. */
function reduce(statement: Statement, faults: readonly Diagnostic[], echoes: Set<Diagnostic>): void {
  // The ends of a relationship have nothing to do with each other.
  if (statement.kind === "relation") return;
  const divided = dividesOf(statement);
  let first: Diagnostic | undefined;
  for (const fault of faults.toSorted(inHeader)) {
    const isName = nameCodes.has(fault.code);
    if (!isName && !formCodes.has(fault.code)) continue;
    const near = first !== undefined && isNear(statement, divided, first, fault);
    if (!near) first = fault;
    else if (!isName || formCodes.has((first as Diagnostic).code)) echoes.add(fault);
  }
}

/** By place; at one place a name says more than the form around it. */
function inHeader(a: Diagnostic, b: Diagnostic): number {
  return a.span.start - b.span.start || rank(a) - rank(b);
}

function rank({ code }: Diagnostic): number {
  return nameCodes.has(code) ? 0 : 1;
}

/** Where values begin that a comma divides from those before. */
function dividesOf(statement: Statement): readonly Range[] {
  return "values" in statement ? statement.values.filter((value) => value.comma === true) : [];
}

function isNear(
  statement: Statement,
  divided: readonly Range[],
  { span: first, code }: Diagnostic,
  { span: second }: Diagnostic,
): boolean {
  // Each selector is by itself, unless it is the text of a misspelt `package "x"`.
  if (statement.kind === "selection") {
    if (!nameCodes.has(code)) return false;
    return second.start >= first.end && first.source.text.slice(first.end, second.start).trim() === "";
  }
  const last = divided[lastBefore(divided, second.start)];
  return last === undefined || last.start <= first.start;
}

/**
 * Whether a diagnostic is about the rest of a statement that a `;` has cut: what stands before lacks
 * what this is. `updated; "2026-11-02"`.
 */
function isRest(
  { statement, siblings, index }: Found,
  headers: ReadonlyMap<Statement, readonly Diagnostic[]>,
  { span }: Diagnostic,
): boolean {
  const before = siblings[index - 1];
  if (before === undefined || before.block !== undefined) return false;
  // Texts on lines of their own are one list that was broken off.
  if (before.kind === "pair" && statement.kind === "pair") return isMisplaced(headers.get(before));
  if (span.source.text.slice(before.end, statement.start).includes("\n")) return false;
  const codes = headers.get(before)?.map((fault) => fault.code) ?? [];
  if (codes.some((code) => cutHeaders.has(code))) return isFragment(statement);
  const isShort = before.kind === "declaration" && before.values.length === 0;
  return isShort && isPiece(statement) && codes.some((code) => cutStatements.has(code));
}

function isMisplaced(faults: readonly Diagnostic[] | undefined): boolean {
  return faults?.some((fault) => fault.code === "word/misplaced-statement") ?? false;
}

/** Whether a statement by itself may be the rest of a header. */
function isFragment(statement: Statement): boolean {
  return isPiece(statement) || (statement.kind === "declaration" && statement.name === undefined);
}

function isPiece(statement: Statement): boolean {
  switch (statement.kind) {
    case "pair":
      return true;
    case "relation":
      return statement.from === undefined;
    case "declaration":
      return statement.name === undefined && statement.values.length === 0 && statement.block === undefined;
    default:
      return false;
  }
}
