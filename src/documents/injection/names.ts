import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { suggestAll } from "../../diagnostics/suggest.ts";
import type { Asked } from "./request.ts";

interface Named {
  readonly path: string;
}

/** Things by the names in a value with commas: each by its path, or by the end of it where only one has that. */
export function findAll<T extends Named>(
  kind: string,
  { value, span }: Asked,
  things: readonly T[],
): readonly T[] | Diagnostic {
  const found: T[] = [];
  let start = span.start;
  for (const part of value.split(",")) {
    const name = part.trim();
    const at = start + part.indexOf(name);
    const where = { ...span, start: at, end: at + name.length };
    const thing = findOne(name, things);
    if (!Array.isArray(thing)) found.push(thing as T);
    else return diagnostic("marker/name", where, { kind, name }, helpFor(name, thing, things));
    start += part.length + 1;
  }
  return found;
}

/** The one thing of a name, or all that could be meant. */
function findOne<T extends Named>(name: string, things: readonly T[]): T | readonly T[] {
  const exact = things.find(({ path }) => path === name);
  if (exact !== undefined) return exact;
  const ending = things.filter(({ path }) => path.endsWith(`.${name}`));
  const [only] = ending;
  return only !== undefined && ending.length === 1 ? only : ending;
}

function helpFor(
  name: string,
  found: readonly Named[],
  things: readonly Named[],
): { readonly help?: string } {
  if (found.length > 1)
    return { help: `there are ${listOf(found.map(({ path }) => path).slice(0, 5))}: write one of them` };
  const meant = suggestAll(
    name,
    things.map(({ path }) => path),
    3,
  );
  return meant.length === 0
    ? {}
    : { help: `did you mean ${meant.map((path) => `\`${path}\``).join(" or ")}?` };
}

function listOf(paths: readonly string[]): string {
  return paths.map((path) => `\`${path}\``).join(", ");
}

/** That nothing has a name, with the nearest one. */
export function unknownName(kind: string, { value, span }: Asked, known: readonly string[]): Diagnostic {
  const [meant] = suggestAll(value, known, 1);
  const few = known.length > 0 && known.length <= 12 ? { help: `there is ${listOf(known)}` } : {};
  const details = meant === undefined ? few : { help: `did you mean \`${meant}\`?` };
  return diagnostic("marker/name", span, { kind, name: value }, details);
}
