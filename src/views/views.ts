import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Model, ViewSubject } from "../model/model.ts";
import { chainView } from "./chain-view.ts";
import { contextView } from "./context-view.ts";
import { dataFlowView } from "./data-flow-view.ts";
import { dataView } from "./data-view.ts";
import { deploymentView } from "./deployment-view.ts";
import { elementView } from "./element-view.ts";
import { flowView } from "./flow-view.ts";
import { landscapeView } from "./landscape-view.ts";
import { indexOf } from "./model-index.ts";
import type { SpecificationOf, ViewContext, ViewSpecification, ViewType } from "./specification.ts";
import { statesView } from "./states-view.ts";
import type { View } from "./view.ts";

/** In the order of the usual set. */
const viewTypes: { readonly [K in ViewSubject["kind"]]: ViewType<K> } = {
  landscape: landscapeView,
  of: elementView,
  context: contextView,
  "data-flow": dataFlowView,
  flow: flowView,
  chain: chainView,
  states: statesView,
  deployment: deploymentView,
  data: dataView,
};

/** What there is to know of a view without projecting it. */
export interface ViewOutline {
  readonly key: string;
  readonly title: string;
  /** What it is a view of, in the words of the language: `landscape`, `of`, `flow`, … */
  readonly subject: ViewSubject["kind"];
  /** The path of the element, flow, environment or state machine. */
  readonly of?: string;
}

/** The views of a model by key, with no more work than naming them: declared ones, else the usual set. */
export function outlinesOf(model: Model): readonly ViewOutline[] {
  return catalogueOf(model).listed.map((view) => outlineOf(model, view));
}

/** What else `projectView` takes: the rest of the usual set, where a model declares views of its own. */
export function furtherOutlinesOf(model: Model): readonly ViewOutline[] {
  const { listed, byKey } = catalogueOf(model);
  const declared = new Set(listed.map((view) => view.key));
  return [...byKey.values()].filter((view) => !declared.has(view.key)).map((view) => outlineOf(model, view));
}

function outlineOf(model: Model, { key, title, subject }: ViewSpecification): ViewOutline {
  const of = pathOf(subject);
  return {
    key,
    title: title ?? usualTitle(model, subject),
    subject: subject.kind,
    ...(of !== undefined && { of }),
  };
}

/** Every key that `projectView` takes: those of `outlinesOf`, then the rest of the usual set. */
export function keysOf(model: Model): readonly string[] {
  return [...catalogueOf(model).byKey.keys()];
}

/** Projects all views of a model: the declared ones if there are any, else the usual set. */
export function viewsOf(model: Model): View[] {
  const catalogue = catalogueOf(model);
  return catalogue.listed.map((view) => project(contextOf(model, catalogue), view));
}

/**
 * Projects one view. A key of the usual set works also in a model that declares views of its own, so
 * that any element's inside can be asked for. Undefined when there is no such view.
 */
export function projectView(model: Model, key: string): View | undefined {
  const catalogue = catalogueOf(model);
  const view = catalogue.byKey.get(key);
  if (view === undefined) return undefined;
  const checked = catalogue.checked.get(view);
  catalogue.checked.delete(view);
  return checked ?? project(contextOf(model, catalogue), view);
}

/** What is wrong with the declared views, in the order of their declaration. */
export function checkViews(model: Model): Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (model.views.length === 0) return faults;
  const catalogue = catalogueOf(model);
  const context = {
    ...contextOf(model, catalogue),
    report: (fault: Diagnostic) => faults.push(fault),
  };
  for (const view of model.views) {
    if (!isSurelySound(model, view)) catalogue.checked.set(view, project(context, view));
  }
  return faults;
}

/** Fewer elements than this make no view too large. */
const FEW = 200;

/**
 * Whether nothing can be wrong with a view: its usual content is there and nobody takes from it. Spares
 * the check of a large model the projection of its usual views.
 */
function isSurelySound(model: Model, { subject, predicates }: ViewSpecification): boolean {
  if (predicates !== undefined && predicates.length > 0) return false;
  if (subject.kind === "of")
    return subject.element.children.length > 0 && subject.element.children.length < FEW;
  if (subject.kind === "landscape") return model.elements.length > 0 && model.elements.length < FEW;
  return false;
}

/** The usual set: a landscape, a view of each system and of what else holds something, of every flow and so on. */
export function defaultViews(model: Model): ViewSpecification[] {
  const views = Object.values(viewTypes).flatMap((type) => type.defaults(model));
  return withUniqueKeys(views);
}

interface Catalogue {
  readonly listed: readonly ViewSpecification[];
  readonly byKey: ReadonlyMap<string, ViewSpecification>;
  readonly viewOf: ReadonlyMap<string, string>;
  /** What the check has projected, until somebody asks for it. */
  readonly checked: Map<ViewSpecification, View>;
}

const catalogues = new WeakMap<Model, Catalogue>();

function catalogueOf(model: Model): Catalogue {
  let catalogue = catalogues.get(model);
  if (catalogue === undefined) {
    catalogue = buildCatalogue(model);
    catalogues.set(model, catalogue);
  }
  return catalogue;
}

function buildCatalogue(model: Model): Catalogue {
  const usual = defaultViews(model);
  const listed: readonly ViewSpecification[] = model.views.length > 0 ? model.views : usual;
  const byKey = new Map<string, ViewSpecification>();
  for (const view of [...listed, ...usual]) if (!byKey.has(view.key)) byKey.set(view.key, view);
  const viewOf = new Map<string, string>();
  for (const { subject, key } of listed) {
    if (subject.kind === "of" && subject.element.children.length > 0 && !viewOf.has(subject.element.path)) {
      viewOf.set(subject.element.path, key);
    }
  }
  return { listed, byKey, viewOf, checked: new Map() };
}

function contextOf(model: Model, catalogue: Catalogue): ViewContext {
  return { model, index: indexOf(model), viewOf: catalogue.viewOf };
}

/** The compiler cannot see that a subject and the type found by its kind belong together. */
function typeOf<K extends ViewSubject["kind"]>(subject: { readonly kind: K }): ViewType<K> {
  return viewTypes[subject.kind];
}

function project(context: ViewContext, view: ViewSpecification): View {
  return typeOf(view.subject).project(context, view as SpecificationOf<never>);
}

function usualTitle(model: Model, subject: ViewSubject): string {
  return typeOf(subject).title(model, subject as never);
}

function pathOf(subject: ViewSubject): string | undefined {
  switch (subject.kind) {
    case "landscape":
      return undefined;
    case "of":
    case "context":
    case "data":
    case "data-flow":
      return subject.element?.path;
    case "chain":
    case "flow":
      return subject.flow.path;
    case "deployment":
      return subject.environment.path;
    case "states":
      return subject.stateMachine.path;
  }
}

/** Paths are unique; only an element that is called `landscape` or `data` meets a key that is taken. */
function withUniqueKeys(views: readonly ViewSpecification[]): ViewSpecification[] {
  const general = views.filter(({ subject }) => pathOf(subject) === undefined);
  const taken = new Set(general.map((view) => view.key));
  return views.map((view) => {
    if (pathOf(view.subject) === undefined || !taken.has(view.key)) return view;
    let key = `${view.key}-view`;
    while (views.some((other) => other.key === key)) key += "-view";
    return { ...view, key };
  });
}
