import type { FileNode, Statement, Text } from "../ast/nodes.ts";

/** Blocks that only group: an include may stand in them. */
const wrappers: ReadonlySet<string> = new Set(["workspace", "model", "views"]);

/** The paths of a file's `include` statements, in the order of the text. */
export function includesOf(file: FileNode): readonly Text[] {
  return file.statements.flatMap((statement) => [
    ...pathsOf(statement),
    ...wrapped(statement).flatMap((inner) => [...pathsOf(inner), ...wrapped(inner).flatMap(pathsOf)]),
  ]);
}

function wrapped(statement: Statement): readonly Statement[] {
  const isWrapper =
    statement.kind === "declaration" && wrappers.has(statement.keyword?.text.toLowerCase() ?? "");
  return isWrapper ? (statement.block?.statements ?? []) : [];
}

function pathsOf(statement: Statement): readonly Text[] {
  if (statement.kind !== "declaration" || statement.keyword?.text !== "include") return [];
  return statement.values.filter((value) => value.kind === "text");
}
