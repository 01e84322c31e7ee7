import { MANY } from "./divide.ts";
import { borderOf, type Edge, type Places } from "./edges.ts";
import { type Part, withDescendants } from "./part.ts";
import type { Service } from "./services.ts";

/** A view of what is in a part, or of everything, and what is left out of it. */
export interface SketchView {
  /** Absent for the landscape. */
  readonly of?: Part;
  readonly without: readonly (Part | Service)[];
}

/**
 * The views of a sketch, where the usual ones would hold more than twelve things: those with too many lose the
 * neighbours that they have least to do with. Nothing where the usual ones are fine.
 */
export function viewsOf(root: Part, edges: readonly Edge[], places: Places): readonly SketchView[] {
  const neighbours = neighboursIn(edges, places);
  const shown = withDescendants(root).filter((part) => part === root || part.children.length > 0);
  const views: readonly SketchView[] = [
    // Beside the system there is room for all others but one.
    { without: least(serviceUses(edges), MANY - 1) },
    ...shown.map((of) => ({
      of,
      without: least(neighbours.get(of) ?? new Map(), MANY - Math.max(1, of.children.length)),
    })),
  ];
  return views.some(({ without }) => without.length > 0) ? views : [];
}

type Uses = ReadonlyMap<Part | Service, number>;

/** What is used least, without so much of what is used most; in the order in which it was met. */
function least(uses: Uses, room: number): readonly (Part | Service)[] {
  if (uses.size <= room) return [];
  const most = [...uses].sort(([, a], [, b]) => b - a).slice(0, Math.max(0, room));
  const kept = new Set(most.map(([one]) => one));
  return [...uses.keys()].filter((one) => !kept.has(one));
}

function serviceUses(edges: readonly Edge[]): Uses {
  const uses = new Map<Part | Service, number>();
  for (const { to, imports } of edges)
    if ("packages" in to) uses.set(to, (uses.get(to) ?? 0) + imports.length);
  return uses;
}

/** What stands around each part in the view of it: whatever an edge leads to or from, as seen from in there. */
function neighboursIn(edges: readonly Edge[], places: Places): ReadonlyMap<Part, Uses> {
  const neighbours = new Map<Part, Map<Part | Service, number>>();
  const add = (of: Part, neighbour: Part | Service, count: number) => {
    const known = neighbours.get(of) ?? new Map<Part | Service, number>();
    neighbours.set(of, known.set(neighbour, (known.get(neighbour) ?? 0) + count));
  };
  const { parentOf } = places;
  for (const { from, to, imports } of edges) {
    for (let at: Part | undefined = from; at !== undefined; at = parentOf.get(at)) {
      const neighbour = "packages" in to ? to : borderOf(at, to, places);
      if (neighbour !== undefined) add(at, neighbour, imports.length);
    }
    if ("packages" in to) continue;
    for (let at: Part | undefined = to; at !== undefined; at = parentOf.get(at)) {
      const neighbour = borderOf(at, from, places);
      if (neighbour !== undefined) add(at, neighbour, imports.length);
    }
  }
  return neighbours;
}
