import type { Span } from "../text/source.ts";
import type { Concern, Link, RecordEntry } from "./description.ts";
import type { LineStyle, Shape } from "./looks.ts";
import type { TypeReference } from "./types.ts";

/**
 * The resolved model: every name is an object, every text is final. It is built once by the binder
 * and never changed. Lists stand in the order of declaration, files in the order of inclusion.
 * A path is the dotted name by which the thing can be referred to from anywhere; what has no id of
 * its own gets a path with a `~` in it, stable as long as its title is.
 */
export interface Model {
  readonly workspace: WorkspaceInfo;
  /** The kinds declared in the model; the built-in ones are in `kinds.ts`. */
  readonly kinds: readonly Kind[];
  /** All elements, parents before children. */
  readonly elements: readonly Element[];
  readonly groups: readonly Group[];
  /** Declared relationships and those that `requires` implies between two elements. */
  readonly relationships: readonly Relationship[];
  readonly interfaces: readonly Interface[];
  readonly entities: readonly Entity[];
  readonly enums: readonly Enum[];
  readonly flows: readonly Flow[];
  readonly stateMachines: readonly StateMachine[];
  readonly environments: readonly Environment[];
  readonly views: readonly ViewDeclaration[];
  readonly styles: readonly StyleRule[];
  readonly codebases: readonly Codebase[];
  readonly rules: readonly Rule[];
  readonly documents: readonly DocumentDeclaration[];
  /** All records, also those inside elements, environments and nodes. */
  readonly records: readonly RecordEntry[];
  readonly concerns: readonly Concern[];
}

/** What everything declared has in common. */
export interface Declared {
  /** The id as written; absent for what cannot be referred to. */
  readonly id?: string;
  readonly path: string;
  /** Where its name stands, or its keyword where it has none. */
  readonly span: Span;
}

export interface WorkspaceInfo {
  readonly title?: string;
  readonly description?: string;
  readonly version?: string;
  readonly status?: DocumentStatus;
  readonly owner?: string;
  readonly updated?: string;
  readonly review?: string;
  readonly nextReview?: string;
  readonly properties: readonly Property[];
  readonly links: readonly Link[];
}

export type DocumentStatus = "draft" | "proposed" | "active" | "deprecated";

export interface Property {
  readonly key: string;
  readonly value: string;
}

export type BaseKind = "person" | "system" | "external" | "container" | "component" | "store" | "queue";

export type { LineStyle, Shape } from "./looks.ts";

/** Colours as `#rrggbb`, lower case; `line` is the style of a border or an edge. */
export interface Style {
  readonly shape?: Shape;
  /** The colour of border and line. */
  readonly color?: string;
  readonly background?: string;
  readonly line?: LineStyle;
}

/** `lambda = kind component { … }`: refines a built-in kind or another kind of the model. */
export interface Kind extends Declared {
  readonly base: BaseKind;
  /** From the nearest to the built-in one, this kind's own name first. */
  readonly lineage: readonly string[];
  readonly title: string;
  readonly description?: string;
  readonly technology: readonly string[];
  readonly tags: readonly string[];
  readonly style: Style;
}

export interface Element extends Declared {
  readonly base: BaseKind;
  /** The word it was declared with, canonical: `system` for `softwareSystem`, else as in `Kind`. */
  readonly kind: string;
  /** `kind`, what it refines, and so on to the built-in kind: for styles and `kind x` selectors. */
  readonly lineage: readonly string[];
  readonly title: string;
  readonly description?: string;
  /** What it is there for; the description where nothing else is said. */
  readonly purpose?: string;
  readonly technology: readonly string[];
  readonly responsibilities: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly Link[];
  /** Its own style alone; `styleOf` in the views room adds tags and kinds. */
  readonly style: Style;
  readonly properties: readonly Property[];
  readonly code: readonly CodePattern[];
  readonly provides: readonly Interface[];
  readonly requires: readonly Requirement[];
  readonly integration: IntegrationAttributes;
  readonly parent?: Element;
  /** The innermost group it stands in. */
  readonly group?: Group;
  readonly children: readonly Element[];
}

/** A frame without identity. */
export interface Group {
  /** Unique and stable: the path of what it stands in, `~`, and its title as a slug. */
  readonly key: string;
  readonly title: string;
  readonly description?: string;
  readonly parent?: Element;
  readonly group?: Group;
  readonly span: Span;
}

/**
 * A glob over files, or `path#Symbol` with the symbol apart. Relative to the folder of each codebase, or, where it
 * begins with `./` or `../`, to the folder of the declaring file.
 */
export interface CodePattern {
  readonly pattern: string;
  readonly symbol?: string;
  /** The folder of the declaring file, relative to the workspace root, `` for the root itself. */
  readonly directory: string;
  readonly span: Span;
}

export interface Requirement {
  readonly interface: Interface;
  /** Who provides it: named by `from`, else the only provider. */
  readonly provider: Element;
  readonly span: Span;
}

export interface IntegrationAttributes {
  readonly category?: "auth" | "api" | "queue" | "files" | "internal";
  readonly mechanism?: string;
  readonly data?: string;
  readonly criticality?: "high" | "medium" | "low";
  readonly fallback?: string;
}

/** `->` calls, `~>` sends and does not wait, `<->` goes both ways. */
export type RelationshipKind = "sync" | "async" | "both";

export interface Relationship {
  readonly id?: string;
  readonly from: Element;
  readonly to: Element;
  readonly kind: RelationshipKind;
  readonly description?: string;
  readonly technology: readonly string[];
  readonly tags: readonly string[];
  readonly carries: readonly (Entity | InterfaceEvent)[];
  readonly via?: InterfaceOperation;
  /** Whether an import in the code is expected to show it; absent: decided by what it connects. */
  readonly evidence?: "none" | "import";
  readonly links: readonly Link[];
  readonly properties: readonly Property[];
  readonly style: Style;
  /** `requires`: implied by an interface that `from` requires and `to` provides. */
  readonly origin: "declared" | "requires";
  readonly requires?: Interface;
  readonly span: Span;
}

export interface Interface extends Declared {
  readonly kind: "interface";
  readonly title: string;
  readonly description?: string;
  readonly technology: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly Link[];
  readonly code: readonly CodePattern[];
  readonly operations: readonly InterfaceOperation[];
  readonly events: readonly InterfaceEvent[];
  readonly endpoints: readonly Endpoint[];
  /** The element it was declared in, if any. */
  readonly parent?: Element;
}

export interface OperationParameter {
  readonly name: string;
  readonly type: TypeReference;
}

export interface InterfaceOperation extends Declared {
  readonly kind: "operation";
  readonly name: string;
  readonly async: boolean;
  readonly parameters: readonly OperationParameter[];
  /** `void` where nothing was written. */
  readonly result: TypeReference;
  /** Free names of errors. */
  readonly throws: readonly string[];
  readonly description?: string;
  readonly interface: Interface;
}

export interface InterfaceEvent extends Declared {
  readonly kind: "event";
  readonly name: string;
  readonly parameters: readonly OperationParameter[];
  readonly description?: string;
  readonly interface: Interface;
}

export interface Endpoint {
  readonly method: string;
  readonly route: string;
  readonly purpose?: string;
  readonly description?: string;
  readonly parameters: readonly EndpointParameter[];
  /** `none`: explicitly open; absent: not said. */
  readonly auth?: string;
  readonly request?: Code;
  readonly responses: readonly EndpointResponse[];
  readonly errors: readonly EndpointResponse[];
  readonly validation: readonly string[];
  readonly interface: Interface;
  readonly span: Span;
}

export interface EndpointParameter extends OperationParameter {
  readonly in: "path" | "query";
  readonly description?: string;
}

export interface EndpointResponse {
  readonly status: number;
  readonly description?: string;
  readonly body?: Code;
}

/** A piece of text in a language; `language` is as written, `text` ends without a line break. */
export interface Code {
  readonly language?: string;
  readonly text: string;
}

export interface Entity extends Declared {
  readonly kind: "entity";
  /** Its id, or a title of its own. */
  readonly title: string;
  readonly description?: string;
  readonly fields: readonly EntityField[];
  /** Keys of several fields: `key (a, b)`. Single ones are on the field. */
  readonly keys: readonly FieldList[];
  readonly indexes: readonly FieldList[];
  readonly uniques: readonly FieldList[];
  readonly storedIn: readonly Element[];
  readonly code: readonly CodePattern[];
  readonly tags: readonly string[];
  readonly links: readonly Link[];
  readonly parent?: Element;
}

export interface FieldList {
  readonly fields: readonly EntityField[];
  readonly description?: string;
}

export interface EntityField {
  readonly name: string;
  readonly type: TypeReference;
  readonly key: boolean;
  readonly unique: boolean;
  readonly required: boolean;
  readonly default?: DefaultValue;
  /** A regular expression that the text must match. */
  readonly matches?: string;
  /** A bound of the number, or of the length of a text or list. */
  readonly min?: number;
  readonly max?: number;
  readonly description?: string;
  readonly span: Span;
}

export type DefaultValue =
  | { readonly kind: "now" }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean };

export interface Enum extends Declared {
  readonly kind: "enum";
  readonly title: string;
  readonly description?: string;
  readonly values: readonly EnumValue[];
  readonly tags: readonly string[];
  readonly parent?: Element;
}

export interface EnumValue {
  readonly name: string;
  readonly description?: string;
  readonly span: Span;
}

export interface Flow extends Declared {
  readonly kind: "flow";
  readonly title: string;
  readonly description?: string;
  readonly steps: readonly FlowItem[];
  readonly tags: readonly string[];
  readonly parent?: Element;
}

export type FlowItem = FlowStep | FlowFragment | FlowNote;

/** `reply`: `-->`. A step of a flow is sync unless its arrow says otherwise. */
export interface FlowStep {
  readonly kind: "step";
  readonly from: Element;
  readonly to: Element;
  readonly arrow: RelationshipKind | "reply";
  readonly description?: string;
  readonly technology: readonly string[];
  readonly via?: InterfaceOperation;
  readonly carries: readonly (Entity | InterfaceEvent)[];
  readonly span: Span;
}

export type FragmentKind = "alt" | "opt" | "loop" | "par" | "critical" | "break";

/** `alt` has one branch for each `else` more, `par` one for each `and`; the others have one. */
export interface FlowFragment {
  readonly kind: "fragment";
  readonly fragment: FragmentKind;
  readonly branches: readonly FlowBranch[];
  readonly span: Span;
}

export interface FlowBranch {
  readonly title?: string;
  readonly steps: readonly FlowItem[];
}

export interface FlowNote {
  readonly kind: "note";
  readonly placement: "over" | "left" | "right";
  readonly elements: readonly Element[];
  readonly text: string;
  readonly span: Span;
}

export interface StateMachine extends Declared {
  readonly kind: "states";
  readonly title: string;
  readonly description?: string;
  readonly entity?: Entity;
  /** In order of first appearance. */
  readonly states: readonly string[];
  readonly transitions: readonly Transition[];
  readonly tags: readonly string[];
  readonly parent?: Element;
}

/** An absent end is `[*]`: the start as `from`, the end as `to`. */
export interface Transition {
  readonly from?: string;
  readonly to?: string;
  readonly description?: string;
  readonly span: Span;
}

export interface Environment extends Declared {
  readonly kind: "environment";
  readonly title: string;
  readonly purpose?: string;
  readonly setup?: string;
  readonly data?: string;
  readonly scaling?: string;
  readonly monitoring?: string;
  readonly nodes: readonly DeploymentNode[];
  readonly relationships: readonly NodeRelationship[];
  readonly tags: readonly string[];
}

export interface DeploymentNode extends Declared {
  readonly kind: "node";
  readonly title: string;
  readonly description?: string;
  readonly technology: readonly string[];
  /** As written: `2`, `2..10`. */
  readonly instances?: string;
  readonly hosted: readonly HostedInstance[];
  readonly nodes: readonly DeploymentNode[];
  readonly tags: readonly string[];
  readonly links: readonly Link[];
  readonly style: Style;
  readonly properties: readonly Property[];
  readonly environment: Environment;
  readonly parent?: DeploymentNode;
}

export interface HostedInstance {
  readonly element: Element;
  readonly instances?: string;
  readonly tags: readonly string[];
  readonly span: Span;
}

export interface NodeRelationship {
  readonly from: DeploymentNode;
  readonly to: DeploymentNode;
  readonly kind: RelationshipKind;
  readonly description?: string;
  readonly technology: readonly string[];
  readonly span: Span;
}

export type Direction = "right" | "down";

/** What a view shows, before its predicates are applied. */
export type ViewSubject =
  | { readonly kind: "landscape" }
  | { readonly kind: "of"; readonly element: Element }
  | { readonly kind: "context"; readonly element: Element }
  | { readonly kind: "data-flow"; readonly element?: Element }
  | { readonly kind: "data"; readonly element?: Element }
  | { readonly kind: "chain"; readonly flow: Flow }
  | { readonly kind: "deployment"; readonly environment: Environment; readonly element?: Element }
  | { readonly kind: "flow"; readonly flow: Flow }
  | { readonly kind: "states"; readonly stateMachine: StateMachine };

export interface ViewDeclaration {
  /** The id, else a key made from what it shows. Unique among views. */
  readonly key: string;
  readonly subject: ViewSubject;
  readonly title?: string;
  readonly description?: string;
  readonly direction?: Direction;
  readonly depth?: number;
  /** In the order written: later ones win over earlier ones. */
  readonly predicates: readonly ViewPredicate[];
  readonly highlight: readonly Selector[];
  readonly span: Span;
}

export interface ViewPredicate {
  readonly effect: "include" | "exclude";
  readonly selector: Selector;
}

/** What an `include` or `exclude` speaks of, names resolved. */
export type Selector =
  | { readonly kind: "usual"; readonly span: Span }
  | { readonly kind: "nodes"; readonly what: NodeSelector; readonly span: Span }
  /** `-> x` (`in`), `x ->` (`out`), `-> x ->` (`both`): the neighbours of x, and x itself. */
  | {
      readonly kind: "neighbours";
      readonly of: NodeSelector;
      readonly direction: "in" | "out" | "both";
      readonly span: Span;
    }
  /** `a -> b`: relationships, not elements. */
  | {
      readonly kind: "relationships";
      readonly from: NodeSelector;
      readonly to: NodeSelector;
      readonly span: Span;
    };

export type NodeSelector =
  | { readonly kind: "any" }
  | { readonly kind: "element"; readonly element: Element }
  | { readonly kind: "children"; readonly element: Element }
  | { readonly kind: "descendants"; readonly element: Element }
  | { readonly kind: "of-kind"; readonly name: string }
  | { readonly kind: "tagged"; readonly tag: string }
  /** In data views. */
  | { readonly kind: "entity"; readonly entity: Entity | Enum };

/** `style store { … }`: by kind, by tag, or for all relationships with a tag. */
export interface StyleRule {
  readonly target: "kind" | "tag" | "relationship";
  readonly name: string;
  readonly style: Style;
  readonly span: Span;
}

export interface Codebase {
  /** Relative to the workspace root, `` for the root itself. */
  readonly directory: string;
  readonly tsconfig?: string;
  readonly ignore: readonly string[];
  readonly ignoreTypes: boolean;
  readonly unmapped?: Strictness;
  readonly undeclared?: Strictness;
  readonly absent?: Strictness;
  /** What a type of the model is called in the code: `map uuid "string"`. */
  readonly mappings: readonly { readonly type: string; readonly code: string }[];
  readonly span: Span;
}

export type Strictness = "error" | "warn" | "off";

export interface Rule {
  readonly title: string;
  readonly clauses: readonly RuleClause[];
  readonly exceptions: readonly RuleException[];
  readonly because?: string;
  readonly severity: "error" | "warn";
  readonly span: Span;
}

export type RuleClause =
  | {
      readonly kind: "forbid";
      readonly from: readonly NodeSelector[];
      readonly to: readonly RuleTarget[];
      readonly span: Span;
    }
  | {
      readonly kind: "only";
      readonly from: readonly NodeSelector[];
      readonly to: readonly RuleTarget[];
      readonly span: Span;
    }
  | {
      readonly kind: "layers";
      readonly strict: boolean;
      readonly layers: readonly NodeSelector[];
      readonly span: Span;
    }
  | { readonly kind: "acyclic"; readonly of: readonly NodeSelector[]; readonly span: Span };

export type RuleTarget =
  | { readonly kind: "elements"; readonly elements: NodeSelector }
  | { readonly kind: "package"; readonly glob: string };

/** `except a -> b`, or `except a` for everything that a does. */
export interface RuleException {
  readonly from: readonly NodeSelector[];
  readonly to: readonly RuleTarget[];
  readonly span: Span;
}

export interface DocumentDeclaration {
  /** The name of a built-in template, or the path of a template of the user's. */
  readonly template: string;
  readonly builtIn: boolean;
  /** Relative to the declaring file's folder `directory`, which is relative to the root. */
  readonly output: string;
  readonly directory: string;
  readonly about?: Element;
  readonly title?: string;
  readonly language?: "typescript" | "python";
  readonly missing: "todo" | "omit";
  readonly diagrams?: "text" | "mermaid" | "svg";
  readonly show: readonly DocumentPicture[];
  readonly version?: string;
  readonly status?: DocumentStatus;
  readonly owner?: string;
  readonly updated?: string;
  readonly review?: string;
  readonly nextReview?: string;
  readonly generatedBy?: string;
  readonly framework?: string;
  readonly frameworkVersion?: string;
  readonly span: Span;
}

/** The key of a view, or a flow. */
export type DocumentPicture =
  | { readonly kind: "view"; readonly key: string }
  | { readonly kind: "flow"; readonly flow: Flow };
