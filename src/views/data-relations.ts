import type { Entity, EntityField } from "../model/model.ts";
import type { TypeReference } from "../model/types.ts";
import type { Cardinality, DataRelation } from "./view.ts";

/** A field that speaks of an entity: of one, or of many. */
interface Mention {
  readonly owner: Entity;
  readonly field: EntityField;
  readonly target: Entity;
  readonly many: boolean;
  /** There may be none. */
  readonly optional: boolean;
}

/**
 * The relations that the fields of entities make. A field of one other entity: many to one, when it
 * is unique one to one. A list: one to many. A list whose entity has a reference back is the other side
 * of that, one relation; lists on both sides are many to many, one relation. In the order of the fields.
 */
export function relationsOf(entities: readonly Entity[]): DataRelation[] {
  const shown = new Set(entities);
  const mentions = entities.flatMap(mentionsOf).filter(({ target }) => shown.has(target));
  const inverse = pairUp(mentions);
  const answers = new Set(inverse.values());
  const seen = new Map<string, number>();
  return mentions.flatMap((mention) => {
    if (answers.has(mention)) return [];
    const name = `${mention.owner.path}.${mention.field.name} -> ${mention.target.path}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [relation(count === 1 ? name : `${name} #${count}`, mention, inverse.get(mention))];
  });
}

function relation(id: string, mention: Mention, back: Mention | undefined): DataRelation {
  return {
    id,
    from: mention.owner.path,
    to: mention.target.path,
    fromCardinality: backwards(mention, back),
    toCardinality: forwards(mention),
    label: mention.field.name,
    ...(back !== undefined && { inverse: back.field.name }),
  };
}

function forwards({ many, optional }: Mention): Cardinality {
  if (many) return "0..*";
  return optional ? "0..1" : "1";
}

/** How many owners one target has. */
function backwards(mention: Mention, back: Mention | undefined): Cardinality {
  if (back !== undefined) return forwards(back);
  if (mention.many) return "1";
  return mention.field.unique || mention.field.key ? "0..1" : "0..*";
}

/** The other side of each mention that has one: of a reference the list back, of a list the list back. */
function pairUp(mentions: readonly Mention[]): ReadonlyMap<Mention, Mention> {
  const lists = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!mention.many) continue;
    const key = endsKey(mention.owner, mention.target);
    const same = lists.get(key);
    if (same === undefined) lists.set(key, [mention]);
    else same.push(mention);
  }
  const inverse = new Map<Mention, Mention>();
  const taken = new Set<Mention>();
  // References first: a list answers a reference rather than another list.
  for (const wantsList of [false, true]) {
    for (const mention of mentions) {
      if (mention.many !== wantsList || taken.has(mention) || mention.field.unique) continue;
      const back = lists
        .get(endsKey(mention.target, mention.owner))
        ?.find((list) => list !== mention && !taken.has(list));
      if (back === undefined) continue;
      inverse.set(mention, back);
      taken.add(mention).add(back);
    }
  }
  return inverse;
}

function endsKey(from: Entity, to: Entity): string {
  return `${from.path}\n${to.path}`;
}

function mentionsOf(owner: Entity): Mention[] {
  return owner.fields.flatMap((field) => {
    const found = new Map<Entity, { many: boolean; optional: boolean }>();
    collect(field.type, { many: false, optional: !field.required && !field.key }, found);
    return [...found].map(([target, how]): Mention => ({ owner, field, target, ...how }));
  });
}

/** The entities that a type names, each once; in a list, and in what is generic, there may be many. */
function collect(
  type: TypeReference,
  how: { readonly many: boolean; readonly optional: boolean },
  found: Map<Entity, { many: boolean; optional: boolean }>,
): void {
  switch (type.kind) {
    case "entity":
      if (!found.has(type.entity)) found.set(type.entity, { ...how });
      return;
    case "list":
      collect(type.element, { ...how, many: true }, found);
      return;
    case "generic":
      for (const argument of type.arguments) collect(argument, { ...how, many: true }, found);
      return;
    case "optional":
      collect(type.inner, { ...how, optional: true }, found);
      return;
    case "union":
      for (const member of type.members) collect(member, { ...how, optional: true }, found);
      return;
    case "plain":
    case "enum":
    case "unknown":
      return;
  }
}

/** The entities that a field's type names. */
export function entitiesIn(type: TypeReference): Entity[] {
  const found = new Map<Entity, { many: boolean; optional: boolean }>();
  collect(type, { many: false, optional: false }, found);
  return [...found.keys()];
}
