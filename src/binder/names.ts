import type { ModelSymbol, Scope, SymbolKind, SymbolOf } from "./symbols.ts";

/** All names of a model. */
export interface NameTable {
  readonly root: Scope;
  /** By last segment, in the order of declaration: what looking up a suffix asks. */
  readonly byId: Map<string, ModelSymbol[]>;
}

export function createNames(): NameTable {
  return { root: { parent: undefined, id: "", path: "", children: undefined }, byId: new Map() };
}

export interface Declared {
  readonly symbol: ModelSymbol;
  /** Who had the name before. */
  readonly first?: ModelSymbol;
}

/**
 * Enters a symbol into its parent's scope and the index. Where the name is taken the first keeps
 * it and the new one is entered under nothing: its `id` must be one that is free (`freeId`).
 */
export function enter(names: NameTable, symbol: ModelSymbol): void {
  const scope = symbol.parent;
  scope.children ??= new Map();
  scope.children.set(symbol.id, symbol);
  const same = names.byId.get(symbol.id);
  if (same === undefined) names.byId.set(symbol.id, [symbol]);
  else same.push(symbol);
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
