import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Model, ViewDeclaration, ViewSubject } from "../model/model.ts";
import type { Span } from "../text/source.ts";
import type { ModelIndex } from "./model-index.ts";
import type { View } from "./view.ts";

/** A declared view, or one of the usual set, which nobody wrote and so has no place in a text. */
export interface ViewSpecification extends Omit<ViewDeclaration, "span"> {
  readonly span?: Span;
}

/** What a kind of view is given besides what is asked for. */
export interface ViewContext {
  readonly model: Model;
  readonly index: ModelIndex;
  /** The key of the view that shows the inside of an element or the steps of a flow, by path. */
  readonly viewOf: ReadonlyMap<string, string>;
  /** Takes what is wrong with the view; absent when nobody wants to know. */
  readonly report?: (fault: Diagnostic) => void;
}

/** One kind of view: what it makes of a declaration, and which of it the usual set holds. */
export interface ViewType<K extends ViewSubject["kind"]> {
  project(context: ViewContext, specification: SpecificationOf<K>): View;
  defaults(model: Model): readonly ViewSpecification[];
  /** Views that nobody sees unless they are asked for: documents show them where none is declared. */
  further?(model: Model): readonly ViewSpecification[];
  title(model: Model, subject: SubjectOf<K>): string;
}

type SubjectOf<K extends ViewSubject["kind"]> = Extract<ViewSubject, { readonly kind: K }>;

export type SpecificationOf<K extends ViewSubject["kind"]> = ViewSpecification & {
  readonly subject: SubjectOf<K>;
};

/** A view of the usual set: everything as usual, titles made from what it shows. */
export function usualView(key: string, subject: ViewSubject): ViewSpecification {
  return { key, subject, predicates: [], highlight: [] };
}
