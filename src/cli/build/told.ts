import { joinPath, relativePath } from "../../text/paths.ts";
import type { Change, Comparison } from "../../workspace/build/changes.ts";
import type { Shell } from "../shell.ts";

/** A line for each file that is another now, and how many there are in all. `more` stands at the end. */
export function told(
  { directory }: Shell,
  root: string,
  { changes, left, same }: Comparison,
  more: readonly string[] = [],
): string {
  const shown = (path: string) => relativePath(directory, joinPath(root, path));
  const lines = changes.map((change) => `${verb(change)} ${shown(change.path)}`);
  const kept = left.map(
    (path) => `left    ${shown(path)}: nothing asks for it now, but it was changed by hand`,
  );
  const removed = changes.filter(({ kind }) => kind === "removal").length;
  const written = changes.length - removed;
  const parts = [`${written} written`, ...(removed > 0 ? [`${removed} removed`] : []), `${same} unchanged`];
  const sentences = [`${parts.join(", ")}.`, ...more].join(" ");
  return [...lines, ...kept, sentences].map((line) => `${line}\n`).join("");
}

function verb({ kind }: Change): string {
  return kind === "removal" ? "removed" : "wrote  ";
}
