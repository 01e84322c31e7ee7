import type { Element } from "../model/model.ts";
import type { Code, CodeImport } from "./code.ts";
import { followExports } from "./exports.ts";
import { areInLine } from "./line.ts";
import type { Ownership } from "./ownership.ts";
import { Table } from "./table.ts";

/** All imports by which one element uses another; `from` is absent for code of no element. */
export interface Use {
  readonly from: Element | undefined;
  readonly to: Element;
  /** In the order of files and places. */
  readonly imports: readonly CodeImport[];
}

/** A package that the code of an element uses. */
export interface PackageUse {
  readonly from: Element | undefined;
  readonly name: string;
  readonly imports: readonly CodeImport[];
}

export interface Uses {
  /** Between two different elements of which neither holds the other, or from code of no element. */
  readonly uses: readonly Use[];
  readonly packages: readonly PackageUse[];
}

/** Sums imports up by the elements that they lead from and to. Imports inside one element are nobody's business. */
export function gatherUses(code: Code, ownership: Ownership): Uses {
  const uses = new Pairs<Element, Use>((from, to, imports) => ({ from, to, imports }));
  const packages = new Pairs<string, PackageUse>((from, name, imports) => ({ from, name, imports }));
  const targets = targetsIn(code, ownership);
  for (const one of code.imports) {
    const from = ownership.ownerOf(one.file);
    if (one.target.kind === "package") packages.add(from, one.target.name, one);
    for (const to of targets(one)) if (from === undefined || !areInLine(from, to)) uses.add(from, to, one);
  }
  return { uses: uses.all, packages: packages.all };
}

/** The elements that an import takes something from: usually the owner of its file alone. */
function targetsIn(code: Code, ownership: Ownership): (one: CodeImport) => Iterable<Element> {
  const ownerOf = (path: string) => {
    const owner = ownership.ownerOf(path);
    return owner === undefined ? [] : [owner];
  };
  if (!ownership.hasSymbols) return ({ target }) => (target.kind === "file" ? ownerOf(target.path) : []);
  const follow = followExports(code);
  return ({ target, fact }) => {
    if (target.kind !== "file") return [];
    const { path } = target;
    if (fact.names.length === 0) return ownerOf(path);
    const found = new Set<Element>();
    for (const name of fact.names) {
      const place = follow(path, name);
      const owner = ownership.symbolsOf(place.path)?.get(place.name) ?? ownership.ownerOf(path);
      if (owner !== undefined) found.add(owner);
    }
    return found;
  };
}

/** Imports by the two things that they connect, in the order in which these first meet. */
class Pairs<T, U> {
  readonly all: U[] = [];
  private readonly known = new Table<T, CodeImport[], Element | undefined>();
  private readonly make: (from: Element | undefined, to: T, imports: readonly CodeImport[]) => U;

  constructor(make: (from: Element | undefined, to: T, imports: readonly CodeImport[]) => U) {
    this.make = make;
  }

  add(from: Element | undefined, to: T, one: CodeImport): void {
    const imports = this.known.get(from, to);
    if (imports !== undefined) {
      imports.push(one);
      return;
    }
    const fresh = [one];
    this.known.set(from, to, fresh);
    this.all.push(this.make(from, to, fresh));
  }
}
