import type { Block, Declaration, Statement, Text, Value } from "../ast/nodes.ts";
import { type Context, report, reportDirective } from "./context.ts";
import { noteFault } from "./faults.ts";
import { tidied } from "./tidy.ts";
import { foundOf, keywordOf } from "./values.ts";
import { type Place, reportStatement, reportWord } from "./words.ts";

/** What the statements of a body do to the thing that is being built, by keyword. */
export type Handlers<D> = ReadonlyMap<string, (context: Context, declaration: Declaration, draft: D) => void>;

/**
 * Reads a body statement by statement. `other` takes the statements that are no declarations and
 * says whether it could use them.
 */
export function readBody<D>(
  context: Context,
  block: Block | undefined,
  place: Place,
  handlers: Handlers<D>,
  draft: D,
  other?: (statement: Statement) => boolean,
): void {
  for (const statement of block?.statements ?? []) {
    if (statement.faulty) noteFault(context, statement);
    if (statement.kind === "declaration") {
      for (const single of tidied(context, statement, handlers))
        readStatement(context, single, place, handlers, draft);
    } else if (statement.kind === "directive") reportDirective(context, statement);
    else if (!other?.(statement)) reportStatement(context, statement, place);
  }
}

function readStatement<D>(
  context: Context,
  declaration: Declaration,
  place: Place,
  handlers: Handlers<D>,
  draft: D,
): void {
  const { keyword } = declaration;
  if (keyword === undefined) return;
  const handler = handlers.get(keyword.text);
  if (handler !== undefined) {
    handler(context, declaration, draft);
    return;
  }
  // `operation (order: Order)`: the name is missing, and nobody knows which it was.
  if (declaration.faulty) context.binding.holes.add(context.scope);
  const meant = reportWord(context, declaration, place);
  if (meant === undefined) noteFault(context, declaration);
}

/** Sets what may be given once; a second value is reported and left. */
export function once<D, K extends keyof D>(
  context: Context,
  draft: D,
  key: K,
  declaration: Declaration,
  value: D[K] | undefined,
): void {
  if (value === undefined) return;
  if (draft[key] !== undefined) {
    report(context, "value/twice", declaration.keyword ?? declaration, { word: keywordOf(declaration) });
  } else draft[key] = value;
}

/** Puts more at the end of a list of a draft, which nothing else may share unless it is empty. */
export function append<D, K extends keyof D>(draft: D, key: K, items: D[K] & readonly unknown[]): void {
  const list = draft[key] as unknown[];
  if (list.length === 0) draft[key] = items;
  else for (const item of items) list.push(item);
}

/** A list with one more; the shared empty list is left as it is. */
export function added<T>(list: readonly T[], items: readonly T[]): readonly T[] {
  if (items.length === 0) return list;
  return list.length === 0 ? items : [...list, ...items];
}

/** The list with one more at its end: only for lists that nothing else shares, unless they are empty. */
export function pushed<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  (list as T[]).push(item);
  return list;
}

/**
 * The strings behind a keyword, at most as many as it takes. `takes` says what they are:
 * `a title and a description in quotes`.
 */
export function headTexts(
  context: Context,
  declaration: Declaration,
  most: number,
  takes: string,
  values: readonly Value[] = declaration.values,
): readonly Text[] {
  const texts: Text[] = [];
  for (const value of values) {
    if (value.kind !== "text") {
      if (!declaration.faulty) reportHead(context, declaration, value, takes);
      return texts;
    }
    if (texts.length === most) {
      if (!declaration.faulty) {
        report(context, "value/too-many", value, { word: keywordOf(declaration), takes });
      }
      return texts;
    }
    texts.push(value);
  }
  return texts;
}

function reportHead(context: Context, declaration: Declaration, value: Value, takes: string): void {
  const found = foundOf(value);
  const help = value.kind === "path" ? `put it in quotes: \`"${found.replaceAll("`", "")}"\`` : undefined;
  report(context, "value/wrong", value, { word: keywordOf(declaration), takes, found }, { help });
}
