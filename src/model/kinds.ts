import type { BaseKind, Shape } from "./model.ts";

/** A kind of element that the language brings along. */
export interface BuiltInKind {
  readonly base: BaseKind;
  /** Other words for it. */
  readonly aliases: readonly string[];
  /** How it is drawn unless something else is said. */
  readonly shape: Shape;
  /** Whether other elements may stand in it. */
  readonly holds: boolean;
  /** Takes category, mechanism, data, criticality and fallback: it is an integration by itself. */
  readonly integrates: boolean;
  /** One sentence without a full stop. */
  readonly doc: string;
}

export const builtInKinds: readonly BuiltInKind[] = [
  kind("person", "person", "Somebody who uses the system", { holds: false }),
  kind("system", "box", "Software that is delivered as a whole", {
    aliases: ["softwareSystem"],
    integrates: true,
  }),
  kind("external", "box", "A system of others", { integrates: true }),
  kind("container", "box", "A part that is run or deployed by itself"),
  kind("component", "box", "A part of a container, behind an interface"),
  kind("store", "cylinder", "A database, bucket or cache", { integrates: true }),
  kind("queue", "queue", "A queue, topic or stream", { integrates: true }),
];

function kind(
  base: BaseKind,
  shape: Shape,
  doc: string,
  more: { aliases?: readonly string[]; holds?: boolean; integrates?: boolean } = {},
): BuiltInKind {
  return { base, aliases: [], shape, holds: true, integrates: false, doc, ...more };
}

let index: Map<string, BuiltInKind> | undefined;

/** The built-in kind that a word names, by its name or an alias. */
export function findBuiltInKind(word: string): BuiltInKind | undefined {
  index ??= new Map(builtInKinds.flatMap((kind) => [kind.base, ...kind.aliases].map((name) => [name, kind])));
  return index.get(word);
}

export function builtInKind(base: BaseKind): BuiltInKind {
  return findBuiltInKind(base) as BuiltInKind;
}
