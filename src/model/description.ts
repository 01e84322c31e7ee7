import type { Span } from "../text/source.ts";
import type { Code, DeploymentNode, Element, Entity, Environment, Flow, InterfaceEvent } from "./model.ts";

export interface Link {
  readonly url: string;
  readonly title?: string;
}

/** A descriptive record: a decision, a risk, a metric … The catalogue says what it may hold. */
export interface RecordEntry {
  readonly kind: "record";
  /** The catalogue's keyword. */
  readonly keyword: string;
  readonly id?: string;
  readonly path: string;
  readonly title: string;
  /** Absent where the second string is another attribute: that one holds it then. */
  readonly text?: string;
  /**
   * By attribute, in the order of the catalogue; only what was given, but attributes that say what
   * a record speaks of hold the element around it. A single value is a list of one.
   */
  readonly attributes: ReadonlyMap<string, readonly AttributeValue[]>;
  readonly tags: readonly string[];
  readonly links: readonly Link[];
  /** The element that it stands in and speaks of. */
  readonly subject?: Element;
  readonly environment?: Environment;
  readonly node?: DeploymentNode;
  /** The record that it is a part of: the decision of an option. */
  readonly parent?: RecordEntry;
  readonly span: Span;
}

/** Texts, words, dates and URLs are strings. */
export type AttributeValue = string | number | boolean | Code | Reference | RecordEntry;

/** What an attribute of a record may refer to. */
export interface Reference {
  readonly kind: "reference";
  readonly target: ReferenceTarget;
}

export type ReferenceTarget =
  | { readonly kind: "element"; readonly element: Element }
  | { readonly kind: "flow"; readonly flow: Flow }
  | { readonly kind: "record"; readonly record: RecordEntry }
  | { readonly kind: "entity"; readonly entity: Entity }
  | { readonly kind: "event"; readonly event: InterfaceEvent };

/** What cuts across: security, errors, logging … for the workspace or for one element. */
export interface Concern {
  readonly keyword: string;
  /** Absent: of the whole workspace. */
  readonly subject?: Element;
  /** By key of the catalogue, in its order; only what was given. */
  readonly keys: ReadonlyMap<string, ConcernValue>;
  /** Labels of the author's own, in the order written. */
  readonly labels: readonly { readonly label: string; readonly text: string }[];
  readonly practices: readonly { readonly text: string; readonly done: boolean }[];
  readonly code: readonly Code[];
  readonly steps: readonly string[];
  readonly span: Span;
}

/** One shape for each form of the catalogue: text, text*, code, steps, entry*. */
export type ConcernValue =
  | { readonly form: "text"; readonly text: string }
  | { readonly form: "texts"; readonly texts: readonly string[] }
  | { readonly form: "code"; readonly text?: string; readonly code?: Code }
  | { readonly form: "steps"; readonly text?: string; readonly steps: readonly string[] }
  | {
      readonly form: "entries";
      readonly entries: readonly { readonly name: string; readonly text: string }[];
    };
