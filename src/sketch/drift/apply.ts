import type { Declaration, Statement } from "../../ast/nodes.ts";
import { lineIndexAt, lineStarts, type Source } from "../../text/source.ts";
import type { Change } from "./change.ts";

/** A file of a model with its statements. */
export interface ModelFile {
  readonly source: Source;
  readonly ast: { readonly statements: readonly Statement[] };
}

/** Whether a change only adds to the model. */
export function isAddition({ add, remove }: Change): boolean {
  return add.length > 0 && remove.length === 0;
}

/**
 * The texts of the files with what the additions among the changes add; nothing else in them is touched, and files to
 * which nothing is added are not among them. Lines go to the end of the block of their element where its brace has a
 * line of its own, else to the end of the file.
 */
export function withAdditions(
  files: readonly ModelFile[],
  changes: readonly Change[],
): ReadonlyMap<Source, string> {
  const inserts = new Map<Source, Map<number, string[]>>();
  const blocks = new Map(files.map(({ source, ast }) => [source, declarationsByName(ast.statements)]));
  for (const change of changes.filter(isAddition)) {
    const { inside, add } = change;
    const source = inside?.span.source ?? change.source;
    const block = inside === undefined ? undefined : blocks.get(source)?.get(inside.span.start)?.block;
    const closing = block === undefined ? undefined : closingLine(source, block.end - 1);
    const at = closing?.start ?? source.text.length;
    const lines =
      closing === undefined ? outside(change) : add.map((line) => `${closing.indentation}  ${line}`);
    const here = inserts.get(source) ?? new Map<number, string[]>();
    inserts.set(source, here);
    here.set(at, [...(here.get(at) ?? []), ...lines]);
  }
  return new Map([...inserts].map(([source, here]) => [source, inserted(source.text, here)]));
}

function declarationsByName(statements: readonly Statement[]): ReadonlyMap<number, Declaration> {
  const found = new Map<number, Declaration>();
  const pending = [...statements];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (one.kind === "declaration" && one.name !== undefined) found.set(one.name.start, one);
    for (const inner of one.block?.statements ?? []) pending.push(inner);
  }
  return found;
}

/** The line of a brace that stands there alone. */
function closingLine(source: Source, brace: number): { start: number; indentation: string } | undefined {
  const start = lineStarts(source)[lineIndexAt(source, brace)] ?? 0;
  const indentation = source.text.slice(start, brace);
  return source.text[brace] === "}" && /^[ \t]*$/.test(indentation) ? { start, indentation } : undefined;
}

/** The lines as they stand outside of all elements. */
function outside({ inside, add }: Change): readonly string[] {
  if (inside === undefined) return add;
  if (add.every((line) => line.startsWith("->"))) return add.map((line) => `${inside.path} ${line}`);
  return [`extend ${inside.path} {`, ...add.map((line) => `  ${line}`), "}"];
}

/** With the line ends that the text has. */
function inserted(text: string, inserts: ReadonlyMap<number, readonly string[]>): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const parts: string[] = [];
  let from = 0;
  for (const [at, lines] of [...inserts].sort(([a], [b]) => a - b)) {
    parts.push(text.slice(from, at));
    const isOpen = at > 0 && !/[\n\r]/.test(text[at - 1] ?? "");
    parts.push(isOpen ? end : "", ...lines.map((line) => line + end));
    from = at;
  }
  return parts.join("") + text.slice(from);
}
