import type {
  Entity,
  Enum,
  Interface,
  InterfaceEvent,
  InterfaceOperation,
  Model,
} from "../../model/model.ts";
import type { TypeReference } from "../../model/types.ts";
import { type Allotment, allotment } from "./identifiers.ts";
import { roleOf, typesWithin } from "./types.ts";

/** All that a block of code declares, in the order in which it is first named. */
export interface Declarations {
  readonly entities: readonly Entity[];
  readonly interfaces: readonly Interface[];
  readonly events: readonly InterfaceEvent[];
  readonly enums: readonly Enum[];
  /** Named, but shown elsewhere. */
  readonly opaque: readonly Entity[];
  /** Names that are known to nobody, and generic ones by name and number of arguments. */
  readonly unknown: readonly { readonly name: string; readonly takes: number }[];
}

/** Entities that are shown in one document, each in a block of its own: what one declares the others need not. */
export interface Neighbours {
  readonly entities: ReadonlySet<Entity>;
  /** The entity whose block declares an enum, or a type of which nothing is known: the first that names it. */
  readonly declaring: ReadonlyMap<Enum | string, Entity>;
}

export function neighboursOf(entities: readonly Entity[]): Neighbours {
  const declaring = new Map<Enum | string, Entity>();
  for (const entity of entities)
    for (const type of typesIn([entity], []))
      for (const part of typesWithin(type)) {
        const key = part.kind === "enum" ? part.enum : unknownIn(part)?.key;
        if (key !== undefined && !declaring.has(key)) declaring.set(key, entity);
      }
  return { entities: new Set(entities), declaring };
}

/** What a block of entities and interfaces has to declare so that it stands by itself, or beside its neighbours. */
export function declaredBy(
  entities: readonly Entity[],
  interfaces: readonly Interface[],
  neighbours: Neighbours = neighboursOf(entities),
): Declarations {
  const own = new Set(entities);
  const enums = new Set<Enum>();
  const opaque = new Set<Entity>();
  const unknown = new Map<string, { readonly name: string; readonly takes: number }>();
  const isMissing = (key: Enum | string) => {
    const by = neighbours.declaring.get(key);
    return by === undefined || own.has(by);
  };
  const note = (type: TypeReference) => {
    if (type.kind === "enum" && isMissing(type.enum)) enums.add(type.enum);
    if (type.kind === "entity" && !neighbours.entities.has(type.entity)) opaque.add(type.entity);
    const named = unknownIn(type);
    if (named !== undefined && isMissing(named.key)) unknown.set(named.key, named);
  };
  for (const type of typesIn(entities, interfaces)) for (const part of typesWithin(type)) note(part);
  return {
    entities: [...own],
    interfaces: [...new Set(interfaces)],
    events: [...new Set(interfaces)].flatMap((one) => one.events),
    enums: [...enums],
    opaque: [...opaque],
    unknown: [...unknown.values()],
  };
}

/** A name that is known to nobody, generic or not. */
function unknownIn(type: TypeReference) {
  const named = (name: string, takes: number) => ({ name, takes, key: unknownKey(name, takes) });
  if (type.kind === "unknown") return named(type.name, 0);
  if (type.kind === "generic" && roleOf(type) === undefined) return named(type.name, type.arguments.length);
  return undefined;
}

function* typesIn(entities: readonly Entity[], interfaces: readonly Interface[]): Iterable<TypeReference> {
  for (const entity of entities) for (const field of entity.fields) yield field.type;
  for (const one of interfaces) {
    for (const operation of one.operations) yield* typesOf(operation);
    for (const event of one.events) for (const parameter of event.parameters) yield parameter.type;
  }
}

function* typesOf(operation: InterfaceOperation): Iterable<TypeReference> {
  for (const parameter of operation.parameters) yield parameter.type;
  yield operation.result;
}

export function unknownKey(name: string, takes: number): string {
  return `${name}<${takes}>`;
}

/** What a language calls things. */
export interface Naming {
  /** A name for a type from an id or title, legal but for reserved words. */
  readonly typeName: (text: string) => string;
  readonly isFree: (name: string) => boolean;
  readonly fold?: (name: string) => string;
}

/** The names of the types of a block. */
export interface TypeNames {
  readonly of: (thing: Entity | Enum | Interface | InterfaceEvent) => string;
  readonly unknown: (name: string, takes: number) => string;
  /** A name for something that the block needs besides. */
  readonly more: (key: unknown, wanted: string) => string;
}

const perModel = new WeakMap<Model, Map<Naming, Allotment>>();

/**
 * What is declared has one name in all blocks of a model; what is unknown, and what a block needs for
 * itself, gets what is left.
 */
export function typeNames(model: Model, naming: Naming): TypeNames {
  const shared = sharedNames(model, naming);
  const local = allotment((name) => naming.isFree(name) && !shared.isTaken(name), naming.fold);
  return {
    of: (thing) => shared.name(thing, naming.typeName(nameOf(thing))),
    unknown: (name, takes) => local.name(unknownKey(name, takes), naming.typeName(name)),
    more: (key, wanted) => local.name(key, wanted),
  };
}

function sharedNames(model: Model, naming: Naming): Allotment {
  const known = perModel.get(model) ?? new Map<Naming, Allotment>();
  perModel.set(model, known);
  const made = known.get(naming) ?? allotment(naming.isFree, naming.fold);
  if (known.has(naming)) return made;
  known.set(naming, made);
  for (const entity of model.entities) made.name(entity, naming.typeName(nameOf(entity)));
  for (const one of model.enums) made.name(one, naming.typeName(nameOf(one)));
  for (const one of model.interfaces) made.name(one, naming.typeName(nameOf(one)));
  for (const one of model.interfaces)
    for (const event of one.events) made.name(event, naming.typeName(event.name));
  return made;
}

export function nameOf(thing: Entity | Enum | Interface | InterfaceEvent): string {
  if (thing.kind === "event") return thing.name;
  return thing.id ?? thing.title;
}
