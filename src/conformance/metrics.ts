import type { ExportCount } from "../extract/exported.ts";
import type { Element } from "../model/model.ts";
import { lineOf } from "./line.ts";
import type { Ownership } from "./ownership.ts";
import type { Use } from "./uses.ts";

/** How an element is coupled with others (Martin 1994), its parts counted with it. */
export interface Metrics {
  readonly element: Element;
  readonly files: number;
  /** Elements that use it: afferent coupling. */
  readonly usedBy: number;
  /** Elements that it uses: efferent coupling. */
  readonly uses: number;
  /** `uses / (usedBy + uses)`: from 0, all lean on it, to 1, it leans on all; absent where nothing meets it. */
  readonly instability?: number;
  /** The share of what it exports that is an interface, a type or an abstract class; absent: it exports nothing. */
  readonly abstractness?: number;
  /** `|abstractness + instability - 1|`: how far it is from the main sequence. */
  readonly distance?: number;
}

/** For all elements with code, in the order of the model. Couples are counted between elements that own files. */
export function measure(
  elements: readonly Element[],
  { filesOf }: Ownership,
  uses: readonly Use[],
  exportsOf: (path: string) => ExportCount,
): readonly Metrics[] {
  const files = new Map<Element, number>();
  const shares = new Map<Element, { abstract: number; concrete: number }>();
  for (const [owner, paths] of filesOf) {
    const own = paths.map(exportsOf);
    for (const element of lineOf(owner)) {
      files.set(element, (files.get(element) ?? 0) + paths.length);
      const share = shares.get(element) ?? { abstract: 0, concrete: 0 };
      for (const { abstract, concrete } of own) {
        share.abstract += abstract;
        share.concrete += concrete;
      }
      shares.set(element, share);
    }
  }
  const { usedBy, uses: leansOn } = couplesOf(uses);
  return elements.flatMap((element) => {
    const count = files.get(element);
    if (count === undefined) return [];
    const afferent = usedBy.get(element)?.size ?? 0;
    const efferent = leansOn.get(element)?.size ?? 0;
    const all = afferent + efferent;
    const { abstract, concrete } = shares.get(element) ?? { abstract: 0, concrete: 0 };
    const instability = all === 0 ? undefined : efferent / all;
    const abstractness = abstract + concrete === 0 ? undefined : abstract / (abstract + concrete);
    const distance =
      instability === undefined || abstractness === undefined
        ? undefined
        : Math.abs(abstractness + instability - 1);
    return [
      {
        element,
        files: count,
        usedBy: afferent,
        uses: efferent,
        ...(instability !== undefined && { instability }),
        ...(abstractness !== undefined && { abstractness }),
        ...(distance !== undefined && { distance }),
      },
    ];
  });
}

function couplesOf(uses: readonly Use[]) {
  const usedBy = new Map<Element, Set<Element>>();
  const leansOn = new Map<Element, Set<Element>>();
  const add = (couples: Map<Element, Set<Element>>, element: Element, other: Element) => {
    const known = couples.get(element);
    if (known === undefined) couples.set(element, new Set([other]));
    else known.add(other);
  };
  for (const { from, to } of uses) {
    if (from === undefined) continue;
    const above = new Set(lineOf(from));
    const shared = new Set(lineOf(to).filter((element) => above.has(element)));
    for (const element of lineOf(to)) if (!shared.has(element)) add(usedBy, element, from);
    for (const element of lineOf(from)) if (!shared.has(element)) add(leansOn, element, to);
  }
  return { usedBy, uses: leansOn };
}
