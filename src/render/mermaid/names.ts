/** Longer stems only fill the diagram; what they have in common is told apart by a number. */
const LONGEST = 80;

/**
 * Gives everything in a diagram a name that Mermaid takes: `n_` and letters, digits and underscores. Bare
 * ids clash with the words of its grammars (`end`, `graph`, `class`, `o`, …). `first` are named before others, in
 * this order.
 */
export function namer(first: readonly { readonly id: string }[] = []): (id: string) => string {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const tried = new Map<string, number>();
  const nameOf = (id: string) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const stem = `n_${id.slice(0, LONGEST).replaceAll(/[^A-Za-z0-9_]/g, "_")}`;
    let name = stem;
    let number = tried.get(stem) ?? 1;
    while (used.has(name)) name = `${stem}_${++number}`;
    tried.set(stem, number);
    used.add(name);
    names.set(id, name);
    return name;
  };
  for (const { id } of first) nameOf(id);
  return nameOf;
}
