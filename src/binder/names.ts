import type { ModelSymbol, Scope, SymbolKind, SymbolOf } from "./symbols.ts";

/** All names of a model. */
export interface NameTable {
  readonly root: Scope;
  /** By last segment: what looking up a suffix asks. */
  readonly byId: Map<string, Bucket>;
}

/** Symbols whose paths end alike, in the order of declaration. */
interface Bucket {
  readonly symbols: ModelSymbol[];
  /** By the segment before; made when there are many and a longer suffix is asked for. */
  byParent: Map<string, Bucket> | undefined;
}

export function createNames(): NameTable {
  return { root: { parent: undefined, id: "", path: "", children: undefined }, byId: new Map() };
}

/**
 * Enters a symbol into its parent's scope and the index. Where the name is taken the first keeps
 * it and the new one is entered under nothing: its `id` must be one that is free (`freeId`).
 */
export function enter(names: NameTable, symbol: ModelSymbol): void {
  const scope = symbol.parent;
  scope.children ??= new Map();
  scope.children.set(symbol.id, symbol);
  put(names.byId, symbol.id, symbol, scope);
}

/** Puts a symbol into its bucket, and on into the finer ones where they have been made. */
function put(buckets: Map<string, Bucket>, id: string, symbol: ModelSymbol, parent: Scope): void {
  const bucket = buckets.get(id);
  if (bucket === undefined) {
    buckets.set(id, { symbols: [symbol], byParent: undefined });
    return;
  }
  bucket.symbols.push(symbol);
  if (bucket.byParent !== undefined && parent.parent !== undefined) {
    put(bucket.byParent, parent.id, symbol, parent.parent);
  }
}

/** So few are looked through one by one. */
const FEW = 8;

const noSymbols: readonly ModelSymbol[] = [];

/** The symbols whose paths end with these segments, in the order of declaration. */
export function endingWith(names: NameTable, segments: readonly string[]): readonly ModelSymbol[] {
  let bucket = names.byId.get(segments[segments.length - 1] as string);
  for (let i = segments.length - 2; i >= 0 && bucket !== undefined; i--) {
    if (bucket.symbols.length <= FEW) return bucket.symbols.filter((symbol) => endsWith(symbol, segments));
    bucket.byParent ??= split(bucket.symbols, segments.length - 1 - i);
    bucket = bucket.byParent.get(segments[i] as string);
  }
  return bucket?.symbols ?? noSymbols;
}

/** Divides symbols by the id of the scope so many levels above them. */
function split(symbols: readonly ModelSymbol[], levels: number): Map<string, Bucket> {
  const buckets = new Map<string, Bucket>();
  for (const symbol of symbols) {
    let scope: Scope | undefined = symbol;
    for (let i = 0; i < levels; i++) scope = scope?.parent;
    if (scope?.parent !== undefined) put(buckets, scope.id, symbol, scope.parent);
  }
  return buckets;
}

function endsWith(symbol: ModelSymbol, segments: readonly string[]): boolean {
  let at: Scope | undefined = symbol.parent;
  for (let i = segments.length - 2; i >= 0; i--) {
    if (at === undefined || at.id !== segments[i]) return false;
    at = at.parent;
  }
  return true;
}

/** `wanted`, or `wanted~2`, `wanted~3`, … where that is taken among the siblings. */
export function freeId(scope: Scope, wanted: string): string {
  const taken = scope.children;
  if (taken === undefined || !taken.has(wanted)) return wanted;
  const key = `${wanted}~`;
  for (let n = nextNumber(scope, key); ; n++) {
    if (taken.has(key + n)) continue;
    numbers.get(scope)?.set(key, n + 1);
    return key + n;
  }
}

/** Remembers the last number given, else thousands of things of one title would be quadratic. */
const numbers = new WeakMap<Scope, Map<string, number>>();

function nextNumber(scope: Scope, key: string): number {
  let known = numbers.get(scope);
  if (known === undefined) {
    known = new Map();
    numbers.set(scope, known);
  }
  return known.get(key) ?? 2;
}

/** The id of what was given none: `~` and its title as a slug; letters of any script stay. */
export function slug(title: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words === null ? "" : words.slice(0, 8).join("-");
}

export function childPath(scope: Scope, id: string): string {
  return scope.path === "" ? id : `${scope.path}.${id}`;
}

/** Whether the symbol is of one of the kinds. */
export function isOf<K extends SymbolKind>(
  symbol: ModelSymbol,
  kinds: readonly K[],
): symbol is ModelSymbol & SymbolOf<K> {
  return (kinds as readonly SymbolKind[]).includes(symbol.kind);
}
