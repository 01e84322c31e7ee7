import type { Interface } from "../../model/model.ts";

/** Errors that one interface alone throws stand together below a base of their own. */
export interface ErrorGroup {
  readonly base?: Interface;
  readonly errors: readonly string[];
}

/** The errors of some interfaces by who throws them, in the order of their names' first mention. */
export function errorGroups(interfaces: readonly Interface[]): readonly ErrorGroup[] {
  const throwers = new Map<string, Set<Interface>>();
  for (const { interface: one, error } of thrownIn(interfaces)) {
    const known = throwers.get(error) ?? new Set<Interface>();
    throwers.set(error, known.add(one));
  }
  const own = new Map<Interface, string[]>();
  const shared: string[] = [];
  for (const [error, by] of throwers) {
    const [only] = by;
    if (by.size > 1 || only === undefined) shared.push(error);
    else own.set(only, [...(own.get(only) ?? []), error]);
  }
  const groups: ErrorGroup[] = [...own].map(([base, errors]) => ({ base, errors }));
  return shared.length === 0 ? groups : [...groups, { errors: shared }];
}

/** Which operations throw an error, as a sentence. */
export function throwersOf(interfaces: readonly Interface[]): (error: string) => string {
  const operations = new Map<string, string[]>();
  for (const { error, operation } of thrownIn(interfaces)) {
    const known = operations.get(error);
    if (known === undefined) operations.set(error, [operation]);
    else if (!known.includes(operation)) known.push(operation);
  }
  return (error) => `Thrown by ${(operations.get(error) ?? []).join(", ")}.`;
}

function* thrownIn(
  interfaces: readonly Interface[],
): Iterable<{ interface: Interface; operation: string; error: string }> {
  for (const one of interfaces) {
    for (const operation of one.operations) {
      const name = `${one.id ?? one.title}.${operation.name}`;
      for (const error of operation.throws) yield { interface: one, operation: name, error };
    }
  }
}
