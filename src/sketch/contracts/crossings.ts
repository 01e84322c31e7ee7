import type { Import } from "../../extract/facts.ts";
import type { Edge } from "../edges.ts";
import type { Part } from "../part.ts";

/** What parts take from one file of another part, and by which imports. */
export interface Crossing {
  readonly provider: Part;
  readonly file: string;
  /** By the name in the file; `*` where the file is taken as a whole. */
  readonly names: ReadonlyMap<string, Users>;
  /** How many imports take something from it. */
  readonly uses: number;
}

/** The parts that use something, each with its imports. */
export type Users = ReadonlyMap<Part, readonly Import[]>;

/** The files from which parts take something by its name across a border, the most used first. */
export function crossingsOf(edges: readonly Edge[]): readonly Crossing[] {
  const found = new Map<Part, Map<string, Growing>>();
  for (const { from, to, imports } of edges) {
    if ("packages" in to) continue;
    for (const one of imports) {
      if (one.target.kind !== "file") continue;
      const names = namesOf(one);
      if (names.length === 0) continue;
      const crossing = growing(found, to, one.target.path);
      crossing.uses++;
      for (const name of names) addUser(crossing.names, name, from, one);
    }
  }
  const all = [...found.values()].flatMap((files) => [...files.values()]);
  return all.sort((a, b) => b.uses - a.uses || (a.file < b.file ? -1 : 1));
}

interface Growing extends Crossing {
  readonly names: Map<string, Map<Part, Import[]>>;
  uses: number;
}

/** A file may be taken from across two borders: of a part, and of one in it. */
function growing(found: Map<Part, Map<string, Growing>>, provider: Part, file: string): Growing {
  const files = found.get(provider) ?? new Map<string, Growing>();
  found.set(provider, files);
  const known = files.get(file);
  if (known !== undefined) return known;
  const fresh: Growing = { provider, file, names: new Map(), uses: 0 };
  files.set(file, fresh);
  return fresh;
}

function addUser(names: Growing["names"], name: string, from: Part, one: Import): void {
  const users = names.get(name) ?? new Map<Part, Import[]>();
  names.set(name, users);
  const imports = users.get(from);
  if (imports === undefined) users.set(from, [one]);
  else imports.push(one);
}

/** Nothing where a file is only loaded, or handed on to somebody else. */
function namesOf({ form, names }: Import): readonly string[] {
  switch (form) {
    case "side-effect":
    case "reference":
    case "builtin-module":
    case "export":
    case "export-all":
      return [];
    case "dynamic":
    case "require":
    case "import-equals":
      return names.length === 0 ? ["*"] : names;
    case "import":
    case "import-type":
    case "jsdoc":
      return names;
  }
}
