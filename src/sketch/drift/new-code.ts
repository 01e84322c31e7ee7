import type { CheckContext } from "../../conformance/context.ts";
import { isWithin } from "../../conformance/line.ts";
import { parentOf } from "../../extract/settings/packages.ts";
import type { Element } from "../../model/model.ts";
import { baseName } from "../../text/paths.ts";
import { type Folder, filesIn, folderTree } from "../folder.ts";
import type { Literal } from "../globs.ts";

/** Code of no element: a folder with all that is in it, or files that lie beside code of others. */
export interface Stray {
  /** From the workspace root; a folder ends in `/`, files have that of the folder that they lie in. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly files: readonly string[];
}

/**
 * Code of no element in as few pieces as possible: the outermost folders in which nothing belongs to anyone, packages
 * each by itself.
 */
export function straysIn(
  { code, ownership }: CheckContext,
  isPackage: (folder: string) => boolean,
): readonly Stray[] {
  const unmapped = new Set(ownership.unmapped);
  if (unmapped.size === 0) return [];
  const strays: Stray[] = [];
  const visit = (folder: Folder): void => {
    const files = filesIn(folder);
    if (!files.some((file) => unmapped.has(file))) return;
    const isWhole = folder.path !== "" && files.every((file) => unmapped.has(file));
    if (isWhole && (isPackage(folder.path) || !holdsPackage(folder, isPackage))) {
      strays.push({ path: folder.path, isFolder: true, files });
      return;
    }
    const direct = folder.files.filter((file) => unmapped.has(file));
    if (direct.length > 0) strays.push({ path: folder.path, isFolder: false, files: direct });
    for (const inner of folder.folders) visit(inner);
  };
  visit(folderTree([...code.files.keys()].sort()));
  return strays;
}

function holdsPackage({ folders }: Folder, isPackage: (folder: string) => boolean): boolean {
  return folders.some((one) => isPackage(one.path) || holdsPackage(one, isPackage));
}

/** Which element the neighbours of a piece of code belong to, and what kind of element they are. */
export interface Neighbourhood {
  /** Absent where they stand outside of all elements. */
  readonly parent: Element | undefined;
  readonly kind: string;
  /** The last of them, behind which a new one would stand. */
  readonly after: Element | undefined;
  /** Who has files in the very folder. */
  readonly owner: Element | undefined;
}

/** Whose code lies in a folder. */
interface Residents {
  /** Of a file in the folder itself. */
  direct?: Element;
  /** The innermost element that holds all code in it and below; absent where that is of several systems. */
  holder: Element | undefined;
}

/** Finds the neighbourhood of a stray: by its own folder, else by the nearest around it in which anybody has code. */
export function neighbourhoods({ code, ownership, input }: CheckContext): (stray: Stray) => Neighbourhood {
  const residents = new Map<string, Residents>();
  for (const file of code.files.keys()) {
    const owner = ownership.ownerOf(file);
    if (owner === undefined) continue;
    for (let at = parentOf(file), isDirect = true; ; at = parentOf(at), isDirect = false) {
      const known = residents.get(at);
      if (known !== undefined) known.holder = known.holder && shared(known.holder, owner);
      const here = known ?? { holder: owner };
      residents.set(at, here);
      if (isDirect) here.direct ??= owner;
      if (at === "") break;
    }
  }
  const [system] = input.model.elements.filter(({ base }) => base === "system");
  return ({ path, isFolder }) => {
    for (let at = isFolder ? parentOf(path) : path; ; at = parentOf(at)) {
      const found = residents.get(at);
      if (found !== undefined) return besides(found, system);
      if (at === "") return within(system, undefined);
    }
  };
}

function shared(a: Element, b: Element): Element | undefined {
  let at: Element | undefined = a;
  while (at !== undefined && !isWithin(b, at)) at = at.parent;
  return at;
}

/** In what holds all; where that is one part, beside it. */
function besides({ direct, holder }: Residents, system: Element | undefined): Neighbourhood {
  if (holder === undefined) return within(system, direct);
  const isPart = holder.children.every(({ code }) => code.length === 0);
  return within(isPart ? (holder.parent ?? holder) : holder, direct);
}

function within(parent: Element | undefined, owner: Element | undefined): Neighbourhood {
  const after = parent?.children.findLast(({ code, children }) => code.length + children.length > 0);
  return { parent, kind: after?.kind ?? "component", after, owner };
}

/** The glob of a stray relative to the folder of its codebase. */
export function globsOf(
  { path, isFolder, files }: Stray,
  directory: string,
  literal: Literal,
): readonly string[] {
  const depth = directory === "" ? 0 : directory.split("/").length;
  const local = (one: string) => literal(one).split("/").slice(depth).join("/");
  return isFolder ? [`${local(path)}**`] : files.map(local);
}

export function nameOf({ path, files }: Stray): string {
  const folder = baseName(path.replace(/\/$/, ""));
  return folder === "" ? (/^[^.]+/.exec(baseName(files[0] ?? ""))?.[0] ?? "part") : folder;
}
