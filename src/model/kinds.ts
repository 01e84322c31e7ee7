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

/** Words that people try for a kind of element, in lower case. */
const kindsTried: Readonly<Record<BaseKind, readonly string[]>> = {
  person: ["actor", "user", "role", "persona", "human"],
  system: ["softwaresystem", "product", "platform", "application"],
  external: ["externalsystem", "thirdparty", "third-party", "saas", "vendor"],
  container: [
    "service",
    "microservice",
    "app",
    "webapp",
    "mobileapp",
    "api",
    "server",
    "website",
    "spa",
    "process",
  ],
  component: ["module", "class", "function", "library", "package", "controller", "handler", "subsystem"],
  store: ["database", "db", "datastore", "storage", "cache", "bucket", "table", "filesystem"],
  queue: ["topic", "stream", "broker", "bus", "eventbus", "channel", "mq"],
};

/** The kind that is probably meant by a word that is none. */
export function kindMeantBy(word: string): BaseKind | undefined {
  const lower = word.toLowerCase();
  return builtInKinds.find(({ base }) => base === lower || kindsTried[base].includes(lower))?.base;
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
