import type { DefaultValue, Entity, EntityField, FieldList, Interface } from "../../model/model.ts";
import { enumWithin, type TypeReference, typeText } from "../../model/types.ts";
import { withoutRepeats } from "../../text/repeats.ts";
import {
  columnsText,
  type Neighbours,
  neighboursOf,
  projectEntities,
  projectEntity,
  projectIndexes,
  type ShownIndex,
  type ShownTable,
  tablesOf,
} from "../code/code.ts";
import { inlineCode } from "../markdown/escape.ts";
import { codeSlot, itemsSlot, type Slot, textSlot } from "../slots.ts";
import { addTo } from "./elements.ts";
import { lazily } from "./lazily.ts";
import type { Facts } from "./records.ts";
import type { Scope } from "./scope.ts";

export interface FieldFacts {
  readonly name: string;
  readonly type: string;
  readonly constraints: string;
  readonly text: string;
  /** Description and constraints in one line. */
  readonly about: string;
}

export interface EntityFacts {
  readonly title: string;
  readonly path: string;
  readonly fields: Facts<FieldFacts>;
  readonly many: Slot;
  readonly one: Slot;
  readonly primary: Slot;
  readonly uniques: Slot;
  readonly indexes: Slot;
  readonly code: Slot;
  readonly json: Slot;
}

export interface TableFacts {
  readonly title: string;
  readonly columns: Facts<Pick<FieldFacts, "name" | "type" | "constraints" | "text">>;
  readonly indexes: Facts<{ readonly text: string }>;
}

type Language = "typescript" | "python";

/** What an entity's field says of another entity. */
interface Relation {
  readonly from: Entity;
  readonly to: Entity;
  readonly field: EntityField;
  readonly many: boolean;
}

/** Of a whole system all; else those that the document's elements store, carry or name in their interfaces. */
export function entitiesIn({ model, subject, relationships, isInScope }: Scope): readonly Entity[] {
  if (subject === undefined || subject.base === "system") return model.entities;
  const found = new Set<Entity>();
  for (const entity of model.entities) {
    if (entity.storedIn.some(isInScope) || (entity.parent !== undefined && isInScope(entity.parent)))
      found.add(entity);
  }
  for (const { carries } of relationships) for (const one of carries) addCarried(one, found);
  for (const element of model.elements.filter(isInScope)) {
    for (const one of element.provides) addNamed(one, found);
    for (const { interface: one } of element.requires) addNamed(one, found);
  }
  return model.entities.filter((entity) => found.has(entity));
}

function addCarried(one: Entity | Interface["events"][number], found: Set<Entity>): void {
  if (one.kind === "entity") found.add(one);
  else for (const { type } of one.parameters) for (const entity of entitiesOf(type)) found.add(entity);
}

function addNamed({ operations, events }: Interface, found: Set<Entity>): void {
  const types = [
    ...operations.flatMap(({ parameters, result }) => [...parameters.map(({ type }) => type), result]),
    ...events.flatMap(({ parameters }) => parameters.map(({ type }) => type)),
  ];
  for (const type of types) for (const entity of entitiesOf(type)) found.add(entity);
}

function entitiesOf(type: TypeReference): readonly Entity[] {
  switch (type.kind) {
    case "entity":
      return [type.entity];
    case "list":
      return entitiesOf(type.element);
    case "optional":
      return entitiesOf(type.inner);
    case "generic":
      return type.arguments.flatMap(entitiesOf);
    case "union":
      return type.members.flatMap(entitiesOf);
    case "plain":
    case "enum":
    case "unknown":
      return [];
  }
}

/** Relations by their ends. */
interface Ends {
  readonly from: ReadonlyMap<Entity, readonly Relation[]>;
  readonly to: ReadonlyMap<Entity, readonly Relation[]>;
}

function isMany(type: TypeReference): boolean {
  if (type.kind === "list") return true;
  return type.kind === "optional" && isMany(type.inner);
}

function relationsIn(entities: readonly Entity[]): readonly Relation[] {
  return entities.flatMap((from) =>
    from.fields.flatMap((field) =>
      entitiesOf(field.type).map((to) => ({ from, to, field, many: isMany(field.type) })),
    ),
  );
}

export interface DataFacts {
  readonly entities: Facts<EntityFacts>;
  /** As they stand in the database. */
  readonly tables: Facts<TableFacts>;
  readonly relations: Facts<{ readonly text: string }>;
  readonly indexes: Facts<{ readonly text: string }>;
  readonly code: Slot;
  readonly sql: Slot;
  readonly indexCode: Slot;
}

export function dataFacts(scope: Scope, language: Language): DataFacts {
  const entities = entitiesIn(scope);
  const all = relationsIn(scope.model.entities);
  const ends = { from: new Map<Entity, Relation[]>(), to: new Map<Entity, Relation[]>() };
  for (const relation of all) {
    addTo(ends.from, relation.from, relation);
    addTo(ends.to, relation.to, relation);
  }
  const neighbours = neighboursOf(entities);
  const facts = new Map(
    entities.map((entity) => [entity, entityFacts(scope, entity, ends, { language, neighbours })]),
  );
  const stored = entities.filter(({ storedIn }) => storedIn.length > 0);
  const of = (some: readonly Entity[]) => some.map((entity) => facts.get(entity) as EntityFacts);
  const fill = 'Name = entity "…" { id: uuid key }';
  const plain = {
    entities: { items: of(entities), fill },
    relations: {
      items: relationLines(entities, all),
      fill: "entity … { field: OtherEntity }",
      derived: true,
    },
  };
  return lazily(plain, {
    tables: () => ({
      items: tablesOf(scope.model, stored).map(tableFacts),
      fill: "entity … { stored-in … }",
    }),
    indexes: () => ({
      items: tablesOf(scope.model, stored).flatMap(({ name, indexes }) =>
        indexes.map((index) => ({ text: `${inlineCode(name)}: ${indexText(index)}` })),
      ),
      fill: "entity … { index field }",
      derived: true,
    }),
    code: () =>
      codeSlot(entities.length === 0 ? undefined : projectEntities(scope.model, entities, language), fill),
    sql: () =>
      codeSlot(
        stored.length === 0 ? undefined : projectEntities(scope.model, stored, "sql"),
        "entity … { stored-in … }",
      ),
    indexCode: () => codeSlot(projectIndexes(scope.model, stored), "entity … { index field }", true),
  });
}

function entityFacts(
  scope: Scope,
  entity: Entity,
  ends: Ends,
  { language, neighbours }: { readonly language: Language; readonly neighbours: Neighbours },
): EntityFacts {
  const { title, path } = entity;
  const body = (line: string) => `${path} { ${line} }`;
  const facts = {
    title,
    path,
    text: textSlot(entity.description, `${path} = entity "…"`, true),
    fields: { items: entity.fields.map(fieldFacts), fill: body("name: string") },
    many: itemsSlot(manyOf(entity, ends), body("field: Other[]"), true),
    one: itemsSlot(oneOf(entity, ends), body("field: Other"), true),
    primary: itemsSlot(keysOf(entity).map(fieldNames), body("id: uuid key"), true),
    uniques: itemsSlot(uniquesOf(entity).map(fieldNames), body("unique (a, b)"), true),
    indexes: itemsSlot(entity.indexes.map(fieldNames), body("index field"), true),
  };
  return lazily(facts, {
    code: () => codeSlot(projectEntity(scope.model, entity, language, neighbours), body("name: string")),
    json: () => codeSlot(projectEntities(scope.model, [entity], "types"), body("name: string")),
  });
}

/** To many: own lists, and the references of others to this one, each entity once. */
function manyOf(entity: Entity, { from, to }: Ends): readonly string[] {
  const own = (from.get(entity) ?? []).filter(({ many }) => many).map((relation) => relation.to.title);
  const others = (to.get(entity) ?? []).filter((relation) => relation.from !== entity && !relation.many);
  return [...new Set([...own, ...others.map((relation) => relation.from.title)])];
}

function oneOf(entity: Entity, { from }: Ends): readonly string[] {
  return [...new Set((from.get(entity) ?? []).filter(({ many }) => !many).map(({ to }) => to.title))];
}

/** `A → B: text` to one; `A contains B: One-to-many relationship` to many. */
function relationLines(
  entities: readonly Entity[],
  all: readonly Relation[],
): readonly { readonly text: string }[] {
  const shown = new Set(entities);
  return all
    .filter(({ from }) => shown.has(from))
    .map(({ from, to, field, many }) => {
      const name = inlineCode(field.name);
      const said = field.description === undefined ? ` in ${name}.` : `. ${field.description}`;
      return {
        text: many
          ? `${from.title} contains ${to.title}: One-to-many relationship${said}`
          : `${from.title} → ${to.title}: ${field.description ?? name}`,
      };
    });
}

function keysOf({ keys, fields }: Entity): readonly FieldList[] {
  return [...fields.filter(({ key }) => key).map((field) => ({ fields: [field] })), ...keys];
}

function uniquesOf({ uniques, fields }: Entity): readonly FieldList[] {
  return [...fields.filter(({ unique }) => unique).map((field) => ({ fields: [field] })), ...uniques];
}

function fieldNames({ fields }: FieldList): string {
  const names = fields.map(({ name }) => name).join(", ");
  return inlineCode(fields.length > 1 ? `(${names})` : names);
}

function tableFacts({ name, entity, columns, indexes }: ShownTable): TableFacts {
  const body = (line: string) => `${entity?.path ?? "entity …"} { ${line} }`;
  return {
    title: name,
    columns: {
      items: columns.map((column) => ({
        ...column,
        constraints: column.constraints
          .map(({ text, code }) => (code === undefined ? text : `${text} ${inlineCode(code)}`))
          .join(", "),
      })),
      fill: body("name: string"),
    },
    indexes: {
      items: indexes.map((index) => ({ text: indexText(index) })),
      fill: body("index field"),
      derived: true,
    },
  };
}

function indexText({ columns, isUnique, inverted, description }: ShownIndex): string {
  const kind = [
    ...(columns.length > 1 ? ["composite"] : []),
    ...(isUnique ? ["unique"] : []),
    ...(inverted ? ["inverted"] : []),
    "index",
  ].join(" ");
  const about = description === undefined ? "" : `: ${description}`;
  return `${kind} on ${inlineCode(columnsText(columns))}${about}`;
}

function fieldFacts(field: EntityField): FieldFacts {
  const words = constraintsOf(field);
  const constraints = words.join(", ");
  const text = withoutRepeats(field.description, words) ?? "";
  const about = [text.replace(/\.$/, ""), constraints].filter((part) => part !== "").join("; ");
  return { name: field.name, type: typeText(field.type), constraints, text, about };
}

function constraintsOf({
  key,
  unique,
  required,
  type,
  matches,
  min,
  max,
  default: usual,
}: EntityField): readonly string[] {
  return [
    ...(key ? ["primary key"] : []),
    ...(unique ? ["unique"] : []),
    ...(required && !key ? ["required"] : []),
    ...(type.kind === "optional" ? ["optional"] : []),
    ...valuesOf(type),
    ...(matches === undefined ? [] : [`matches ${inlineCode(matches)}`]),
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(usual === undefined ? [] : [`default ${defaultText(usual)}`]),
  ];
}

function valuesOf(type: TypeReference): readonly string[] {
  const values = enumWithin(type)?.values ?? [];
  const names = [...new Set(values.map(({ name }) => name))].map((name) => inlineCode(name));
  const last = names.pop();
  if (last === undefined) return [];
  const text = names.length === 0 ? `always ${last}` : `one of ${names.join(", ")} or ${last}`;
  return [isMany(type) ? `each ${text}` : text];
}

function defaultText(value: DefaultValue): string {
  return value.kind === "now" ? "now" : inlineCode(String(value.value));
}
