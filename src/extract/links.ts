import { edgesOf } from "./edges.ts";
import type { CodeFacts, Import } from "./facts.ts";

/** The imports of one file by their specifier; of two with the same one, the last. */
export type Links = (path: string) => ReadonlyMap<string, Import>;

/** Where the specifiers of each file lead. Makes the imports of those files alone for which somebody asks. */
export function linksOf(facts: CodeFacts): Links {
  const known = new Map<string, ReadonlyMap<string, Import>>();
  let rangeOf: ((path: string) => readonly [first: number, end: number]) | undefined;
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    rangeOf ??= ranges(facts);
    const [first, end] = rangeOf(path);
    const { at } = edgesOf(facts);
    const links = new Map<string, Import>();
    for (let place = first; place < end; place++) {
      const one = at(place);
      links.set(one.specifier, one);
    }
    known.set(path, links);
    return links;
  };
}

/** The imports of a file stand side by side. */
function ranges(facts: CodeFacts): (path: string) => readonly [first: number, end: number] {
  const { from, count } = edgesOf(facts);
  const first = new Int32Array(facts.files.length);
  const end = new Int32Array(facts.files.length);
  for (let place = 0; place < count; place++) {
    const file = from[place] as number;
    if (file < 0) continue;
    if (end[file] === 0) first[file] = place;
    end[file] = place + 1;
  }
  const numberOf = new Map(facts.files.map(({ path }, place) => [path, place]));
  return (path) => {
    const file = numberOf.get(path);
    return file === undefined ? [0, 0] : [first[file] as number, end[file] as number];
  };
}
