import type { Element, Entity, EntityField, FieldList, Model } from "../../model/model.ts";
import type { TypeReference } from "../../model/types.ts";
import { relationsOf } from "../../views/data-relations.ts";
import { type Allotment, allotment, snakeCase } from "./identifiers.ts";
import { columnOf, plainType, type SqlColumn } from "./sql-columns.ts";
import { elementOf, mayBeAbsent, withoutOptional } from "./types.ts";

/** What the entities of a model are in a relational database, by entity. */
export interface Schema {
  readonly tables: ReadonlyMap<Entity, Table>;
  /** Tables of pairs, for lists on both sides, by the entity whose list comes first. */
  readonly pairs: readonly PairTable[];
  readonly names: Allotment;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly SqlColumn[];
  readonly primary: readonly string[];
  readonly uniques: readonly TableUnique[];
  readonly indexes: readonly TableIndex[];
  readonly foreign: readonly ForeignKey[];
}

export interface TableUnique {
  readonly columns: readonly string[];
  readonly description?: string | undefined;
}

export interface TableIndex {
  readonly name: string;
  readonly columns: readonly string[];
  /** Arrays and documents are searched by what is in them. */
  readonly inverted: boolean;
  readonly description?: string;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly target: Entity;
}

export interface PairTable {
  readonly name: string;
  readonly left: Entity;
  readonly right: Entity;
  readonly field: string;
}

/** A side of a table of pairs: the columns that refer to one row. */
export interface PairSide {
  readonly entity: Entity;
  /** `own` is the name in the table of pairs. */
  readonly keys: readonly (KeyColumn & { readonly own: string })[];
}

/** A column of the key of an entity: what refers to the entity has one like it. */
interface KeyColumn {
  readonly name: string;
  readonly type: string;
}

interface Relations {
  /** Fields that are no columns of their table: the relation is kept elsewhere. */
  readonly elsewhere: ReadonlySet<EntityField>;
  /** Lists without a way back, by the entity that they list. */
  readonly listed: ReadonlyMap<Entity, readonly { readonly owner: Entity; readonly field: EntityField }[]>;
  readonly pairs: readonly { readonly left: Entity; readonly right: Entity; readonly field: EntityField }[];
}

const schemas = new WeakMap<Model, Schema>();

/** Made once for a model: columns depend on what other entities say. */
export function schemaOf(model: Model): Schema {
  const known = schemas.get(model);
  if (known !== undefined) return known;
  const names = allotment(() => true);
  for (const entity of model.entities)
    names.name(entity, identifier(snakeCase(entity.id ?? entity.title) || "entity"));
  const relations = relationsIn(model);
  const pairs = relations.pairs.map(({ left, right, field }) => ({
    name: names.name(field, identifier(`${names.name(left, "")}_${snakeCase(field.name)}`)),
    left,
    right,
    field: field.name,
  }));
  const tables = new Map(model.entities.map((entity) => [entity, tableOf(entity, relations, names)]));
  const schema = { tables, pairs, names };
  schemas.set(model, schema);
  return schema;
}

/** The key as columns; an entity without one is no table of its own where others name it. */
export function keyColumnsOf(entity: Entity, within: readonly Entity[] = []): readonly KeyColumn[] {
  return keyFieldsOf(entity).flatMap((field): readonly KeyColumn[] => {
    const { type } = withoutOptional(field.type);
    const name = snakeCase(field.name) || "field";
    if (type.kind !== "entity") return [{ name, type: columnType(type) }];
    if (within.includes(type.entity) || type.entity === entity || within.length > 8)
      return [{ name, type: "text" }];
    const keys = keyColumnsOf(type.entity, [...within, entity]);
    return keys.length === 0
      ? [{ name, type: "jsonb" }]
      : keys.map((key) => ({ ...key, name: `${name}_${key.name}` }));
  });
}

/** Each side refers to one row. */
export function sidesOf({ left, right }: PairTable, { names }: Schema): readonly PairSide[] {
  return [left, right].map((entity, i) => {
    const own = names.name(entity, "");
    const prefix = left === right && i === 1 ? `other_${own}` : own;
    return { entity, keys: keyColumnsOf(entity).map((key) => ({ own: `${prefix}_${key.name}`, ...key })) };
  });
}

function keyFieldsOf(entity: Entity): readonly EntityField[] {
  const single = entity.fields.filter((field) => field.key);
  return single.length > 0 ? single : (entity.keys[0]?.fields ?? []);
}

function columnType(type: TypeReference): string {
  return type.kind === "plain" ? plainType(type) : type.kind === "enum" ? "text" : "jsonb";
}

function relationsIn(model: Model): Relations {
  const byPath = new Map(model.entities.map((entity) => [entity.path, entity]));
  const fieldsOf = new Map(
    model.entities.map((entity) => [entity, new Map(entity.fields.map((field) => [field.name, field]))]),
  );
  const elsewhere = new Set<EntityField>();
  const listed = new Map<Entity, { owner: Entity; field: EntityField }[]>();
  const pairs: { left: Entity; right: Entity; field: EntityField }[] = [];
  for (const relation of relationsOf(model.entities)) {
    const owner = byPath.get(relation.from);
    const target = byPath.get(relation.to);
    if (owner === undefined || target === undefined || !mayRefer(owner, target)) continue;
    const field = fieldsOf.get(owner)?.get(relation.label ?? "");
    const back = fieldsOf.get(target)?.get(relation.inverse ?? "");
    if (field === undefined) continue;
    if (back !== undefined && listedBy(back) === owner) {
      if (referred(field) === target) elsewhere.add(back);
      else if (listedBy(field) === target) {
        elsewhere.add(field).add(back);
        pairs.push({ left: owner, right: target, field });
      }
    } else if (listedBy(field) === target && back === undefined) {
      elsewhere.add(field);
      listed.set(target, [...(listed.get(target) ?? []), { owner, field }]);
    }
  }
  return { elsewhere, listed, pairs };
}

/** Whether rows of one can name rows of the other: both have a key, and no different databases keep them. */
function mayRefer(a: Entity, b: Entity): boolean {
  return keyFieldsOf(a).length > 0 && keyFieldsOf(b).length > 0 && meet(a.storedIn, b.storedIn);
}

function meet(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((store) => b.includes(store));
}

function listedBy(field: EntityField): Entity | undefined {
  const element = elementOf(withoutOptional(field.type).type);
  if (element === undefined) return undefined;
  const { type } = withoutOptional(element);
  return type.kind === "entity" ? type.entity : undefined;
}

function referred(field: EntityField): Entity | undefined {
  const { type } = withoutOptional(field.type);
  return type.kind === "entity" ? type.entity : undefined;
}

function tableOf(entity: Entity, relations: Relations, names: Allotment): Table {
  const taken = allotment(() => true);
  const columns: SqlColumn[] = [];
  const foreign: ForeignKey[] = [];
  const columnsOf = new Map<EntityField, readonly string[]>();
  for (const field of entity.fields) {
    if (relations.elsewhere.has(field)) continue;
    const target = referred(field);
    const keys = target === undefined ? [] : keyColumnsOf(target);
    if (target === undefined || keys.length === 0) {
      const name = taken.name(field, identifier(snakeCase(field.name) || "field"));
      columns.push(columnOf(field, name));
      columnsOf.set(field, [name]);
    } else {
      const made = keys.map((key) => {
        const name = taken.name(
          `${field.name} ${key.name}`,
          identifier(`${snakeCase(field.name)}_${key.name}`),
        );
        return { name, type: key.type, notNull: !mayBeAbsent(field), checks: [], ...commentOf(field) };
      });
      columns.push(...made);
      columnsOf.set(
        field,
        made.map(({ name }) => name),
      );
      if (meet(entity.storedIn, target.storedIn)) {
        const own = made.map(({ name }) => name);
        foreign.push({ columns: own, target });
      }
    }
  }
  for (const implied of impliedBy(entity, relations, taken)) {
    columns.push(...implied.columns);
    foreign.push(implied.foreign);
  }
  const namesOf = (list: FieldList) => list.fields.flatMap((field) => columnsOf.get(field) ?? []);
  const primary = keyFieldsOf(entity).flatMap((field) => columnsOf.get(field) ?? []);
  const uniqueOf = (list: FieldList): TableUnique => ({
    columns: [...new Set(namesOf(list))],
    description: list.description,
  });
  const singles = entity.fields.filter((field) => field.unique).map((field) => uniqueOf({ fields: [field] }));
  const keys = entity.keys.map(uniqueOf).filter(({ columns: key }) => key.join() !== primary.join());
  const uniques = [...singles, ...keys, ...entity.uniques.map(uniqueOf)].filter(
    ({ columns: own }) => own.length > 0,
  );
  const table = names.name(entity, "");
  return { name: table, columns, primary, uniques: distinct(uniques), indexes: indexesOf(), foreign };

  function indexesOf(): readonly TableIndex[] {
    const types = new Map(columns.map((column) => [column.name, column.type]));
    return entity.indexes.flatMap((index): readonly TableIndex[] => {
      const own = [...new Set(namesOf(index))];
      if (own.length === 0) return [];
      const name = names.name(index, identifier(`${table}_${own.join("_")}_idx`));
      const inverted = own.every((column) => /^jsonb$|\]$/.test(types.get(column) ?? ""));
      const text = index.description === undefined ? {} : { description: index.description };
      return [{ name, columns: own, inverted, ...text }];
    });
  }
}

/** The columns by which a row says in whose list it is. */
function impliedBy(
  entity: Entity,
  { listed }: Relations,
  taken: Allotment,
): readonly { readonly columns: readonly SqlColumn[]; readonly foreign: ForeignKey }[] {
  const mentions = listed.get(entity) ?? [];
  return mentions.map(({ owner, field }) => {
    const isOnly = mentions.length === 1;
    const several = mentions.filter((mention) => mention.owner === owner).length > 1;
    const base = snakeCase(owner.id ?? owner.title) || "owner";
    const prefix =
      owner === entity ? `${snakeCase(field.name)}_of` : several ? `${base}_${snakeCase(field.name)}` : base;
    const columns = keyColumnsOf(owner).map((key) => ({
      name: taken.name(`${owner.path} ${field.name} ${key.name}`, identifier(`${prefix}_${key.name}`)),
      type: key.type,
      notNull: isOnly && owner !== entity,
      checks: [],
      comment: `One of the ${field.name} of ${owner.title}.`,
    }));
    const own = columns.map(({ name }) => name);
    return { columns, foreign: { columns: own, target: owner } };
  });
}

function commentOf({ description }: EntityField): { comment?: string } {
  return description === undefined ? {} : { comment: description };
}

/** Each list of columns once. */
function distinct(uniques: readonly TableUnique[]): readonly TableUnique[] {
  const byColumns = new Map<string, TableUnique>();
  for (const unique of uniques) {
    const key = unique.columns.join("\n");
    const known = byColumns.get(key);
    if (known?.description === undefined) byColumns.set(key, unique);
  }
  return [...byColumns.values()];
}

/** The longest beginning that PostgreSQL keeps: 63 bytes, less room for a number. */
export function identifier(name: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= 63) return name;
  let cut = "";
  let bytes = 0;
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > 58) break;
    cut += character;
  }
  return cut;
}
