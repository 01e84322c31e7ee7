import type { Element } from "../model/model.ts";
import type { Code, CodeImport, CodePart, CodeTarget } from "./code.ts";
import { followExports } from "./exports.ts";
import { areInLine } from "./line.ts";
import type { Ownership } from "./ownership.ts";
import { Table } from "./table.ts";

/** Imports that have something in common, in the order of files and places. */
interface Together {
  readonly count: number;
  /** One that the syntax tree has shown already, else the first. */
  readonly witness: CodeImport;
  /** Made when somebody asks for them. */
  readonly imports: readonly CodeImport[];
}

/** All imports by which one element uses another; `from` is absent for code of no element. */
export interface Use extends Together {
  readonly from: Element | undefined;
  readonly to: Element;
}

/** A package that the code of an element uses. */
export interface PackageUse extends Together {
  readonly from: Element | undefined;
  readonly name: string;
}

export interface Uses {
  /** Between two different elements of which neither holds the other, or from code of no element. */
  readonly uses: readonly Use[];
  readonly packages: readonly PackageUse[];
}

/** Sums imports up by the elements that they lead from and to. Imports inside one element are nobody's business. */
export function gatherUses(code: Code, ownership: Ownership): Uses {
  const uses = new Pairs<Element>();
  const packages = new Pairs<string>();
  const follow = ownership.hasSymbols ? followingNames(code, ownership) : undefined;
  for (const part of code.parts) {
    const { edges, targets } = part;
    const owners = part.paths.map(ownership.ownerOf);
    const owned = targets.map((target) =>
      target.kind === "file"
        ? ownership.ownerOf(target.path)
        : target.kind === "asset"
          ? ownership.assetOwnerOf(target.path)
          : undefined,
    );
    for (const place of part.counted) {
      const from = owners[edges.from[place] as number];
      const at = edges.to[place] as number;
      const target = targets[at] as CodeTarget;
      if (target.kind === "package") packages.add(from, target.name, part, place);
      else if (target.kind === "file" && follow !== undefined) {
        for (const to of follow(part.at(place), target.path))
          if (!isInside(from, to)) uses.add(from, to, part, place);
      } else {
        const to = owned[at];
        if (to !== undefined && !isInside(from, to)) uses.add(from, to, part, place);
      }
    }
  }
  return {
    uses: uses.all.map(({ from, to, gathered }) => together({ from, to }, gathered)),
    packages: packages.all.map(({ from, to, gathered }) => together({ from, name: to }, gathered)),
  };
}

function isInside(from: Element | undefined, to: Element): boolean {
  return from === to || (from !== undefined && areInLine(from, to));
}

/** The elements that an import takes something from, where names of files belong to elements of their own. */
function followingNames(
  code: Code,
  ownership: Ownership,
): (one: CodeImport, path: string) => Iterable<Element> {
  const follow = followExports(code);
  return ({ fact }, path) => {
    const whole = ownership.ownerOf(path);
    if (fact.names.length === 0) return whole === undefined ? [] : [whole];
    const found = new Set<Element>();
    for (const name of fact.names) {
      const place = follow(path, name);
      const owner = ownership.symbolsOf(place.path)?.get(place.name) ?? whole;
      if (owner !== undefined) found.add(owner);
    }
    return found;
  };
}

/** Imports by their numbers, a list for each codebase that has any. */
type Gathered = { readonly part: CodePart; readonly places: number[] }[];

function together<T extends object>(ends: T, gathered: Gathered): T & Together {
  let imports: readonly CodeImport[] | undefined;
  let witness: CodeImport | undefined;
  return {
    ...ends,
    count: gathered.reduce((sum, { places }) => sum + places.length, 0),
    get witness() {
      witness ??= witnessIn(gathered);
      return witness;
    },
    get imports() {
      imports ??= gathered.flatMap(({ part, places }) => places.map(part.at));
      return imports;
    },
  };
}

function witnessIn(gathered: Gathered): CodeImport {
  for (const { part, places } of gathered) {
    const place = places.find(part.edges.isConfirmed);
    if (place !== undefined) return part.at(place);
  }
  const [{ part, places }] = gathered as [Gathered[number]];
  return part.at(places[0] as number);
}

/** Imports by the two things that they connect, in the order in which these first meet. */
class Pairs<T> {
  readonly all: { readonly from: Element | undefined; readonly to: T; readonly gathered: Gathered }[] = [];
  private readonly known = new Table<T, Gathered, Element | undefined>();

  add(from: Element | undefined, to: T, part: CodePart, place: number): void {
    let gathered = this.known.get(from, to);
    if (gathered === undefined) {
      gathered = [];
      this.known.set(from, to, gathered);
      this.all.push({ from, to, gathered });
    }
    const last = gathered.at(-1);
    if (last?.part === part) last.places.push(place);
    else gathered.push({ part, places: [place] });
  }
}
