import { baseName } from "../../text/paths.ts";
import type { Stray } from "./new-code.ts";

/**
 * Where the code of a glob may be now: the only stray of the same last name, a folder for a folder and a file for a
 * file. Two of that name are no answer.
 */
export function movedTo(pattern: string, strays: readonly Stray[]): Stray | undefined {
  const segments = pattern.split("/").filter((one) => one !== "" && one !== ".");
  const at = segments.findIndex((one) => /[*?[\]{}()!]/.test(one));
  const plain = at < 0 ? segments : segments.slice(0, at);
  const name = plain.at(-1);
  if (name === undefined) return undefined;
  const isFile = at < 0 && /\.\w+$/.test(name);
  const folders = strays.filter(({ isFolder, path }) => isFolder && baseName(path.slice(0, -1)) === name);
  const files = strays.filter((one) => one.files.some((file) => baseName(file) === name));
  const found = isFile ? files : folders;
  const [only, other] = found;
  if (only !== undefined && other === undefined) return isFile ? withFile(only, name) : only;
  if (only !== undefined || isFile) return undefined;
  // A folder that was renamed where it stands, if nothing else is new there.
  const parent = plain
    .slice(0, -1)
    .map((one) => `${one}/`)
    .join("");
  const beside = strays.filter(
    ({ isFolder, path }) => isFolder && isDirectlyIn(path, parent) && alike(path, name),
  );
  return beside.length === 1 ? beside[0] : undefined;
}

function withFile(stray: Stray, name: string): Stray | undefined {
  return stray.isFolder || stray.files.length > 1
    ? { ...stray, isFolder: false, files: stray.files.filter((file) => baseName(file) === name) }
    : stray;
}

function isDirectlyIn(path: string, parent: string): boolean {
  return path.startsWith(parent) && !path.slice(parent.length, -1).includes("/");
}

/** `order` and `orders`, `storage` and `store`: but for an ending one begins like the other. */
function alike(path: string, name: string): boolean {
  const [a, b] = [baseName(path.slice(0, -1)).toLowerCase(), name.toLowerCase()];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 3 && same * 3 >= Math.min(a.length, b.length) * 2;
}
