import { endingWith, isOf, type NameTable } from "./names.ts";
import type { ModelSymbol, Scope, SymbolKind, SymbolOf } from "./symbols.ts";

/** The answer to a question for a name. */
export type Found<K extends SymbolKind> =
  | { readonly kind: "one"; readonly symbol: SymbolOf<K> }
  /** Several things can be meant, in the order of declaration. */
  | { readonly kind: "many"; readonly symbols: readonly ModelSymbol[] }
  /** There is such a name, of another kind. */
  | { readonly kind: "wrong"; readonly symbol: ModelSymbol }
  /** `missing` is the index of the first segment that leads nowhere, `within` what led there. */
  | { readonly kind: "none"; readonly missing: number; readonly within: Scope | undefined };

/**
 * Looks a path up as the language says: from the innermost scope outwards the whole path below
 * each scope, then everything in the model whose path ends with these segments. Only the kinds
 * wanted are seen; what else has the name is named when nothing is found.
 */
export function find<K extends SymbolKind>(
  names: NameTable,
  scope: Scope,
  segments: readonly string[],
  kinds: readonly K[],
): Found<K> {
  let wrong: ModelSymbol | undefined;
  for (let inner: Scope | undefined = scope; inner !== undefined; inner = inner.parent) {
    const symbol = descend(inner, segments, 0);
    if (symbol === undefined) continue;
    if (isOf(symbol, kinds)) return { kind: "one", symbol: symbol as SymbolOf<K> };
    wrong ??= symbol;
  }
  return findSuffix(names, segments, kinds, wrong) ?? findPrefix(names, scope, segments);
}

/** Looks a path up below one scope and nowhere else: what stands behind `this`. */
export function findBelow<K extends SymbolKind>(
  scope: Scope,
  segments: readonly string[],
  kinds: readonly K[],
): Found<K> {
  const symbol = descend(scope, segments, 0);
  if (symbol === undefined) return furthest(scope, segments);
  return isOf(symbol, kinds) ? { kind: "one", symbol: symbol as SymbolOf<K> } : { kind: "wrong", symbol };
}

function descend(scope: Scope, segments: readonly string[], from: number): ModelSymbol | undefined {
  let symbol: ModelSymbol | undefined;
  for (let i = from; i < segments.length; i++) {
    symbol = (symbol ?? scope).children?.get(segments[i] as string);
    if (symbol === undefined) return undefined;
  }
  return symbol;
}

/** So many candidates are enough to know that a name is ambiguous. */
export const MOST_MEANT = 100;

function findSuffix<K extends SymbolKind>(
  names: NameTable,
  segments: readonly string[],
  kinds: readonly K[],
  inScope: ModelSymbol | undefined,
): Found<K> | undefined {
  const fitting: ModelSymbol[] = [];
  let wrong = inScope;
  let second: ModelSymbol | undefined;
  for (const symbol of endingWith(names, segments)) {
    if (!isOf(symbol, kinds)) wrong ??= symbol;
    else if (symbol.duplicate) second ??= symbol;
    else {
      fitting.push(symbol);
      if (fitting.length === MOST_MEANT) break;
    }
  }
  if (fitting.length > 1) return { kind: "many", symbols: fitting };
  // What stands in a second declaration of a taken name is meant only where nothing else can be.
  const only = fitting[0] ?? second;
  if (only !== undefined) return { kind: "one", symbol: only as unknown as SymbolOf<K> };
  return wrong === undefined ? undefined : { kind: "wrong", symbol: wrong };
}

/** How far the path leads, for the message: the first segment by itself may be a shortened name. */
function findPrefix<K extends SymbolKind>(
  names: NameTable,
  scope: Scope,
  segments: readonly string[],
): Found<K> {
  const head = segments[0] as string;
  if (segments.length > 1) {
    for (let inner: Scope | undefined = scope; inner !== undefined; inner = inner.parent) {
      const start = inner.children?.get(head);
      if (start !== undefined) return furthest(inner, segments);
    }
    const anywhere = names.byId.get(head)?.symbols;
    const start = anywhere?.[0];
    if (anywhere?.length === 1 && start !== undefined) return furthest(start.parent, segments);
  }
  return { kind: "none", missing: 0, within: undefined };
}

function furthest<K extends SymbolKind>(scope: Scope, segments: readonly string[]): Found<K> {
  let within = scope;
  let i = 0;
  for (; i < segments.length - 1; i++) {
    const next = within.children?.get(segments[i] as string);
    if (next === undefined) break;
    within = next;
  }
  return { kind: "none", missing: i, within: i === 0 && scope.parent === undefined ? undefined : within };
}
