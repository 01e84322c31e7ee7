import { tokenize } from "../../../grammar/lexer.ts";
import type { Statement } from "../../../src/ast/nodes.ts";
import type { ParseResult } from "../../../src/syntax/parse.ts";
import { lineIndexAt, type Source } from "../../../src/text/source.ts";

/** A text with one fault in it, made at a token. */
export interface Variant {
  readonly name: string;
  readonly text: string;
  /** 0-based lines on which the fault lies. */
  readonly lines: readonly [number, number];
}

const word = /^[\p{L}\p{N}_]/u;

/** Every token deleted, doubled, and preceded by one that does not belong there; every quote likewise. */
export function* singleFaults(source: Source): Generator<Variant> {
  const { text } = source;
  for (const token of tokenize(text).tokens) {
    const { image, startOffset: start } = token;
    const end = start + image.length;
    const lines: [number, number] = [lineIndexAt(source, start), lineIndexAt(source, end)];
    const make = (what: string, from: number, to: number, put: string): Variant => ({
      name: `${what} ${JSON.stringify(image.slice(0, 24))} on line ${lines[0] + 1}`,
      text: text.slice(0, from) + put + text.slice(to),
      lines,
    });
    yield make("without", start, end, "");
    yield make("doubled", end, end, (word.test(image) ? " " : "") + image);
    for (const stray of ["] ", "= ", ") ", "stray "]) yield make(`${stray}before`, start, start, stray);
    if (!image.startsWith('"')) continue;
    yield make("without the opening quote of", start, start + 1, "");
    yield make("without the closing quote of", end - 1, end, "");
    yield make("with a second opening quote at", start, start, '"');
    yield make("with a second closing quote at", end, end, '"');
  }
}

/**
 * The statements that a parse lost: those of the original that begin on another line than the fault
 * and are not found again with the same header at the same depth.
 */
export function lostStatements(original: readonly Header[], faulty: ParseResult, variant: Variant): string[] {
  const found = new Map<string, number>();
  for (const { key } of headersOf(faulty)) found.set(key, (found.get(key) ?? 0) + 1);
  const lost: string[] = [];
  for (const { key, line } of original) {
    if (line >= variant.lines[0] && line <= variant.lines[1]) continue;
    const count = found.get(key) ?? 0;
    if (count === 0) lost.push(key);
    else found.set(key, count - 1);
  }
  return lost;
}

export interface Header {
  readonly key: string;
  /** 0-based, where the statement begins. */
  readonly line: number;
}

/** Each statement with the text of its header, and how deep it stands. */
export function headersOf({ ast, source }: ParseResult): Header[] {
  const found: Header[] = [];
  const open: { statement: Statement; depth: number }[] = [];
  for (const statement of ast.statements) open.push({ statement, depth: 0 });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { statement, depth } = next;
    const header = source.text.slice(statement.start, statement.block?.start ?? statement.end).trimEnd();
    const key = `${depth} ${statement.kind} ${header}`;
    found.push({ key, line: lineIndexAt(source, statement.start) });
    for (const inner of statement.block?.statements ?? []) open.push({ statement: inner, depth: depth + 1 });
  }
  return found;
}
