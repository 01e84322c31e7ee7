import type { DefaultValue, Element, Entity, Enum, Model, NodeSelector, Selector } from "../model/model.ts";
import { type TypeReference, typeText } from "../model/types.ts";
import { entitiesIn, relationsOf } from "./data-relations.ts";
import { unique } from "./edges.ts";
import { reportSize } from "./graph.ts";
import { isWithin } from "./model-index.ts";
import { withDescription } from "./said.ts";
import { elementsOf } from "./selection.ts";
import { usualView, type ViewContext, type ViewSpecification, type ViewType } from "./specification.ts";
import type { DataEntity, DataEnum, DataField, DataRelation } from "./view.ts";

/** Entities, enums and their relations: all of them, or those that an element declares or keeps. */
export const dataView: ViewType<"data"> = {
  project: (context, view) => {
    const shown = selectData(context, view);
    const highlighted = new Set(
      view.highlight.flatMap((one) => (one.kind === "nodes" ? [...dataOf(context, one.what)] : [])),
    );
    const entities = context.model.entities.filter((entity) => shown.has(entity));
    const enums = context.model.enums.filter((one) => shown.has(one));
    const relations = relationsOf(entities).filter(relationFilter(context, view));
    reportSize(context, view, entities.length + enums.length, relations.length);
    const { element } = view.subject;
    return {
      kind: "data",
      key: view.key,
      title: view.title ?? dataView.title(context.model, view.subject),
      ...withDescription(view.description),
      ...(element !== undefined && { of: element.path }),
      direction: view.direction ?? "down",
      entities: entities.map((entity) => shownEntity(entity, highlighted.has(entity))),
      enums: enums.map((one) => shownEnum(one, highlighted.has(one))),
      relations,
    };
  },
  defaults: (model) =>
    model.entities.length + model.enums.length === 0 ? [] : [usualView("data", { kind: "data" })],
  title: (_, { element }) => (element === undefined ? "Data model" : `${element.title}: data`),
};

type Datum = Entity | Enum;

function selectData(context: ViewContext, view: ViewSpecification): ReadonlySet<Datum> {
  const first = view.predicates[0];
  const usual = () => usualData(context, view);
  const shown = new Set<Datum>(first === undefined || first.effect === "exclude" ? usual() : []);
  for (const { effect, selector } of view.predicates) {
    if (selector.kind === "relationships" && effect === "exclude") continue;
    for (const one of matches(context, selector, usual)) {
      if (effect === "include") shown.add(one);
      else shown.delete(one);
    }
  }
  return shown;
}

function usualData(context: ViewContext, view: ViewSpecification): Iterable<Datum> {
  const { index, model } = context;
  const element = view.subject.kind === "data" ? view.subject.element : undefined;
  if (element === undefined) return [...model.entities, ...model.enums];
  const own = (one: Element | undefined) => one !== undefined && isWithin(index, one, element);
  const entities = model.entities.filter((entity) => own(entity.parent) || entity.storedIn.some(own));
  const used = new Set(entities.flatMap((entity) => entity.fields.flatMap((field) => enumsIn(field.type))));
  return [...entities, ...model.enums.filter((one) => own(one.parent) || used.has(one))];
}

function matches(context: ViewContext, selector: Selector, usual: () => Iterable<Datum>): Iterable<Datum> {
  switch (selector.kind) {
    case "usual":
      return usual();
    case "nodes":
      return selector.what.kind === "any" ? usual() : dataOf(context, selector.what);
    case "neighbours":
      return withRelated(context.model, new Set(dataOf(context, selector.of)), selector.direction);
    case "relationships":
      return [...dataOf(context, selector.from), ...dataOf(context, selector.to)];
  }
}

/** The data that a selector names: itself, what an element declares or keeps, or what has a tag. */
function dataOf(context: ViewContext, what: NodeSelector): Iterable<Datum> {
  const { model } = context;
  const all = [...model.entities, ...model.enums];
  switch (what.kind) {
    case "entity":
      return [what.entity];
    case "any":
      return all;
    case "of-kind":
      return all.filter((one) => one.kind === what.name);
    case "tagged":
      return all.filter((one) => one.tags.includes(what.tag));
    case "element":
      return inElements(all, new Set([what.element]));
    case "children":
    case "descendants":
      return inElements(all, new Set(elementsOf(context.index, what)));
  }
}

function inElements(all: readonly Datum[], elements: ReadonlySet<Element>): Datum[] {
  const within = (one: Element | undefined) => {
    for (let at = one; at !== undefined; at = at.parent) if (elements.has(at)) return true;
    return false;
  };
  return all.filter((one) => within(one.parent) || (one.kind === "entity" && one.storedIn.some(within)));
}

function withRelated(
  model: Model,
  centres: ReadonlySet<Datum>,
  direction: "in" | "out" | "both",
): Set<Datum> {
  const found = new Set<Datum>(centres);
  for (const entity of model.entities) {
    const named = entity.fields.flatMap((field): Datum[] => [
      ...entitiesIn(field.type),
      ...enumsIn(field.type),
    ]);
    for (const target of named) {
      if (direction !== "in" && centres.has(entity)) found.add(target);
      if (direction !== "out" && centres.has(target)) found.add(entity);
    }
  }
  return found;
}

function relationFilter(context: ViewContext, view: ViewSpecification): (relation: DataRelation) => boolean {
  const rules = view.predicates.flatMap(({ effect, selector }) => {
    if (selector.kind !== "relationships") return [];
    const paths = (what: NodeSelector) => new Set([...dataOf(context, what)].map((one) => one.path));
    return [{ effect, from: paths(selector.from), to: paths(selector.to) }];
  });
  rules.reverse();
  return (relation) =>
    rules.find(({ from, to }) => from.has(relation.from) && to.has(relation.to))?.effect !== "exclude";
}

function enumsIn(type: TypeReference): Enum[] {
  switch (type.kind) {
    case "enum":
      return [type.enum];
    case "list":
      return enumsIn(type.element);
    case "optional":
      return enumsIn(type.inner);
    case "generic":
      return type.arguments.flatMap(enumsIn);
    case "union":
      return type.members.flatMap(enumsIn);
    default:
      return [];
  }
}

function shownEntity(entity: Entity, highlight: boolean): DataEntity {
  return {
    id: entity.path,
    title: entity.title,
    ...withDescription(entity.description),
    fields: entity.fields.map(
      (field): DataField => ({
        name: field.name,
        type: typeText(field.type),
        key: field.key,
        unique: field.unique,
        required: field.required || field.key,
        ...(field.default !== undefined && { default: defaultText(field.default, field.type) }),
        references: unique(entitiesIn(field.type).map((one) => one.path)),
        ...withDescription(field.description),
      }),
    ),
    tags: entity.tags,
    storedIn: entity.storedIn.map((element) => element.title),
    highlight,
  };
}

/** As the language writes it: a value of an enum stands for itself. */
function defaultText(value: DefaultValue, type: TypeReference): string {
  if (value.kind === "now") return "now";
  const isQuoted = value.kind === "text" && enumsIn(type).length === 0;
  return isQuoted ? JSON.stringify(value.value) : String(value.value);
}

function shownEnum(one: Enum, highlight: boolean): DataEnum {
  return {
    id: one.path,
    title: one.title,
    ...withDescription(one.description),
    values: one.values.map((value) => ({ name: value.name, ...withDescription(value.description) })),
    highlight,
  };
}
