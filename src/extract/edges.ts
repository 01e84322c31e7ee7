import type { CodeFacts, Import, Target } from "./facts.ts";

/**
 * The imports of facts as columns of numbers, `0 … count - 1` in their order: who sums tens of thousands of them
 * up needs no object for each.
 */
export interface Edges {
  readonly count: number;
  /** The place of the importing file in `CodeFacts.files`; -1 where it is none of them. */
  readonly from: Int32Array;
  /** The place of where it leads in `targets`. */
  readonly to: Int32Array;
  readonly targets: readonly Target[];
  /** 1 for imports of types alone. */
  readonly typeOnly: Uint8Array;
  readonly isConfirmed: (place: number) => boolean;
  /** The same object however often it is asked for. */
  readonly at: (place: number) => Import;
  /** The place of an import that `at` gave. */
  readonly placeOf: (one: Import) => number | undefined;
}

type Columns = Pick<Edges, "from" | "to" | "targets" | "typeOnly">;

/** `made` holds the imports that are known by now; all others are made when they are asked for. */
export function edgesFrom(
  columns: Columns,
  make: (place: number) => Import,
  made: ReadonlyMap<number, Import> = new Map(),
): Edges {
  const known = new Map(made);
  const places = new Map([...made].map(([place, one]) => [one, place]));
  return {
    ...columns,
    count: columns.from.length,
    isConfirmed: (place) => known.get(place)?.confirmed ?? false,
    at: (place) => {
      let one = known.get(place);
      if (one === undefined) {
        one = make(place);
        known.set(place, one);
        places.set(one, place);
      }
      return one;
    },
    placeOf: (one) => places.get(one),
  };
}

const byFacts = new WeakMap<CodeFacts, Edges>();

export function edgesOf(facts: CodeFacts): Edges {
  const known = byFacts.get(facts);
  if (known !== undefined) return known;
  const edges = edgesOfImports(facts);
  byFacts.set(facts, edges);
  return edges;
}

/** Facts whose imports are made as a list when somebody asks for the list. */
export function factsWith(facts: Omit<CodeFacts, "imports">, edges: Edges): CodeFacts {
  let imports: readonly Import[] | undefined;
  const { root, shown, files, counts, diagnostics } = facts;
  const whole: CodeFacts = {
    root,
    shown,
    files,
    get imports() {
      imports ??= Array.from({ length: edges.count }, (_, place) => edges.at(place));
      return imports;
    },
    counts,
    diagnostics,
  };
  byFacts.set(whole, edges);
  return whole;
}

function edgesOfImports({ files, imports }: Pick<CodeFacts, "files" | "imports">): Edges {
  const fileAt = new Map(files.map(({ path }, place) => [path, place]));
  const targets: Target[] = [];
  const targetAt = new Map<string, number>();
  const to = imports.map(({ target }) => {
    const key = keyOf(target);
    const known = targetAt.get(key);
    if (known !== undefined) return known;
    targetAt.set(key, targets.length);
    return targets.push(target) - 1;
  });
  const columns = {
    from: Int32Array.from(imports, ({ from }) => fileAt.get(from) ?? -1),
    to: Int32Array.from(to),
    targets,
    typeOnly: Uint8Array.from(imports, ({ typeOnly }) => Number(typeOnly)),
  };
  return edgesFrom(columns, (place) => imports[place] as Import, new Map(imports.entries()));
}

/** What tells two targets apart. */
export function keyOf(target: Target): string {
  switch (target.kind) {
    case "file":
      return `f${target.path}`;
    case "package":
      return `p${target.name}`;
    case "builtin":
      return `b${target.name}`;
    case "asset":
      return `a${target.path}`;
    case "outside":
      return `o${target.path}`;
    case "unresolved":
      return `u${target.why}`;
  }
}

/** The same facts with some imports in another form, or, where nothing stands for them, without them. */
export function factsChanged(facts: CodeFacts, changes: ReadonlyMap<number, Import | undefined>): CodeFacts {
  return factsWith(facts, edgesChanged(edgesOf(facts), changes));
}

export function edgesChanged(edges: Edges, changes: ReadonlyMap<number, Import | undefined>): Edges {
  const typeOnly = edges.typeOnly.slice();
  const made = new Map<number, Import>();
  let isGone = false;
  for (const [place, one] of changes) {
    if (one === undefined) isGone = true;
    else {
      typeOnly[place] = Number(one.typeOnly);
      made.set(place, one);
    }
  }
  for (let place = 0; place < edges.count; place++)
    if (edges.isConfirmed(place) && !changes.has(place)) made.set(place, edges.at(place));
  const changed = edgesFrom({ ...edges, typeOnly }, edges.at, made);
  return isGone ? without(changed, changes) : changed;
}

function without(edges: Edges, changes: ReadonlyMap<number, Import | undefined>): Edges {
  const kept: number[] = [];
  for (let place = 0; place < edges.count; place++)
    if (!changes.has(place) || changes.get(place) !== undefined) kept.push(place);
  const made = new Map<number, Import>();
  for (const [place, former] of kept.entries())
    if (edges.isConfirmed(former)) made.set(place, edges.at(former));
  const columns = {
    from: Int32Array.from(kept, (place) => edges.from[place] as number),
    to: Int32Array.from(kept, (place) => edges.to[place] as number),
    targets: edges.targets,
    typeOnly: Uint8Array.from(kept, (place) => edges.typeOnly[place] as number),
  };
  return edgesFrom(columns, (place) => edges.at(kept[place] as number), made);
}
