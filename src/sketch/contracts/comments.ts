import type { FileSystem } from "../../text/file-system.ts";
import { joinPath } from "../../text/paths.ts";
import { sentenceOf } from "../describe.ts";

/** So much before a declaration is looked at for its comment. */
const BEFORE = 3000;

/** What may stand between a comment and the name that it is about: decorators, then words. */
const between =
  /^\s*(?:@[\w.]+(?:\([^()]*\))?\s*)*(?:(?:export|default|declare|abstract|async|public|readonly|override|const|let|var|function|class|interface|type|enum)\b\s*(?:\*\s*)?)*$/;

/** The first sentence of the documentation comment right before a declaration, by file and offset of the name. */
export function commentReader(
  fs: FileSystem,
  root: string,
  purposeIn: (text: string) => string | undefined,
): (path: string, start: number) => string | undefined {
  const texts = new Map<string, string>();
  return (path, start) => {
    const known = texts.get(path);
    const text = known ?? textOf(fs, joinPath(root, path));
    if (known === undefined) texts.set(path, text);
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const end = before.lastIndexOf("*/");
    const begin = end < 0 ? -1 : before.lastIndexOf("/**", end);
    if (begin < 0 || !between.test(before.slice(end + 2))) return undefined;
    const said = purposeIn(before.slice(begin, end + 2));
    return said === undefined ? undefined : sentenceOf(said);
  };
}

function textOf(fs: FileSystem, path: string): string {
  const read = fs.readText(path);
  return read.ok ? read.value.text : "";
}
