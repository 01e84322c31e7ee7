import type { Code } from "./code.ts";

/** A name in the file that declares it, as far as re-exports tell. */
export interface NamedPlace {
  readonly path: string;
  readonly name: string;
}

/** So many files may hand a name on; more are a cycle. */
const MOST_STEPS = 32;

/**
 * Follows a name through the files that only hand it on: `export { name } from "./there"` and
 * `export * from "./there"` where that one file is all it can come from.
 */
export function followExports(code: Code): (path: string, name: string) => NamedPlace {
  const named = new Map<string, Map<string, string>>();
  const wholes = new Map<string, string[]>();
  for (const { file, fact, target } of code.imports) {
    if (target.kind !== "file") continue;
    if (fact.form === "export") {
      const names = named.get(file) ?? new Map<string, string>();
      named.set(file, names);
      for (const name of fact.names) names.set(name, target.path);
    } else if (fact.form === "export-all") wholes.set(file, [...(wholes.get(file) ?? []), target.path]);
  }
  const next = (path: string, name: string): string | undefined => {
    const direct = named.get(path)?.get(name);
    if (direct !== undefined) return direct;
    const through = wholes.get(path);
    return through?.length === 1 ? through[0] : undefined;
  };
  return (path, name) => {
    let at = path;
    for (let step = 0; step < MOST_STEPS; step++) {
      const further = next(at, name);
      if (further === undefined || further === at) break;
      at = further;
    }
    return { path: at, name };
  };
}
