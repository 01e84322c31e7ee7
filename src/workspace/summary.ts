import type { Element, Interface, Model } from "../model/model.ts";
import { furtherOutlinesOf, outlinesOf, type ViewOutline } from "../views/views.ts";

/** What is in a model, as names to refer to and titles: for people to read and programs to choose from. */
export interface Summary {
  readonly title?: string;
  readonly description?: string;
  /** Those that are drawn where none is asked for. */
  readonly views: readonly ViewItem[];
  /** Those that can be asked for as well, though the model does not declare them. */
  readonly furtherViews: readonly ViewItem[];
  /** In the order of the model, parents before children. */
  readonly elements: readonly ElementItem[];
  readonly relationships: number;
  readonly interfaces: readonly InterfaceItem[];
  readonly entities: readonly EntityItem[];
  readonly enums: readonly EnumItem[];
  readonly flows: readonly StepsItem[];
  readonly states: readonly StatesItem[];
  readonly environments: readonly Item[];
  /** How many there are of each record and concern, by keyword, in the order of first appearance. */
  readonly records: Readonly<Record<string, number>>;
  readonly concerns: Readonly<Record<string, number>>;
  readonly rules: readonly string[];
  /** The files that documents are written to. */
  readonly documents: readonly string[];
}

export interface Item {
  readonly path: string;
  readonly title: string;
}

export interface ViewItem {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  /** The path of what it is a view of. */
  readonly of?: string;
}

export interface ElementItem extends Item {
  readonly kind: string;
  readonly technology: readonly string[];
}

export interface InterfaceItem extends Item {
  readonly operations: readonly string[];
  readonly events: readonly string[];
  /** Methods and routes. */
  readonly endpoints: readonly string[];
}

export interface EntityItem extends Item {
  readonly fields: readonly string[];
}

export interface EnumItem extends Item {
  readonly values: readonly string[];
}

export interface StepsItem extends Item {
  /** Steps and fragments of the outermost level. */
  readonly steps: number;
}

export interface StatesItem extends Item {
  readonly states: readonly string[];
}

export function summarizeModel(model: Model): Summary {
  const { title, description } = model.workspace;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    views: outlinesOf(model).map(viewItem),
    furtherViews: furtherOutlinesOf(model).map(viewItem),
    elements: model.elements.map(elementItem),
    relationships: model.relationships.length,
    interfaces: model.interfaces.map(interfaceItem),
    entities: model.entities.map((e) => ({ ...itemOf(e), fields: e.fields.map((field) => field.name) })),
    enums: model.enums.map((e) => ({ ...itemOf(e), values: e.values.map((value) => value.name) })),
    flows: model.flows.map((flow) => ({ ...itemOf(flow), steps: flow.steps.length })),
    states: model.stateMachines.map((machine) => ({ ...itemOf(machine), states: machine.states })),
    environments: model.environments.map(itemOf),
    records: countsOf(model.records),
    concerns: countsOf(model.concerns),
    rules: model.rules.map((rule) => rule.title),
    documents: model.documents.map((document) => document.output),
  };
}

function viewItem({ key, title, subject, of }: ViewOutline): ViewItem {
  return { key, title, kind: subject, ...(of !== undefined && { of }) };
}

function itemOf({ path, title }: Item): Item {
  return { path, title };
}

function elementItem(element: Element): ElementItem {
  return { ...itemOf(element), kind: element.kind, technology: element.technology };
}

function interfaceItem(declared: Interface): InterfaceItem {
  return {
    ...itemOf(declared),
    operations: declared.operations.map((operation) => operation.name),
    events: declared.events.map((event) => event.name),
    endpoints: declared.endpoints.map((endpoint) => `${endpoint.method} ${endpoint.route}`),
  };
}

function countsOf(declared: readonly { readonly keyword: string }[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { keyword } of declared) counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  return Object.fromEntries(counts);
}
