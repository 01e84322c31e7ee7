import type {
  BaseKind,
  Direction,
  FragmentKind,
  LineStyle,
  RelationshipKind,
  Shape,
} from "../model/model.ts";

/**
 * What a picture shows, with nothing about how it looks on paper: layout, renderers, tables and
 * documents build on it. Plain data: everything is a string, a number or a list, what refers to
 * something names its `id`, lists stand in the order of the model, and the same model gives the same
 * view. An optional property that is absent was not said; texts are as written, not escaped.
 */
export type View = GraphView | SequenceView | StatesView | DataModelView;

export type ViewKind = View["kind"];

interface ViewBase {
  /** Unique among the views of a model; stable. */
  readonly key: string;
  readonly title: string;
  readonly description?: string;
}

/** What a graph is of; tells a document what to say about it, and a painter nothing. */
export type GraphSubject = "landscape" | "element" | "context" | "data-flow" | "deployment" | "chain";

/** Boxes in boxes, and edges between any two of them. */
export interface GraphView extends ViewBase {
  readonly kind: "graph";
  readonly subject: GraphSubject;
  /** The path of the element, flow or environment that it is of. */
  readonly of?: string;
  readonly direction: Direction;
  /** A frame stands before what is in it; the rest is in the order of the model. No frame is empty. */
  readonly boxes: readonly Box[];
  readonly edges: readonly GraphEdge[];
  /** What the elements among the boxes provide and require; absent where there is none. */
  readonly interfaces?: readonly ShownInterface[];
}

/** An interface, with who is shown that has to do with it. */
export interface ShownInterface {
  /** Its path. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Parameters as `order: Order`, types as the language writes them. */
  readonly operations: readonly {
    readonly name: string;
    readonly parameters: readonly string[];
    readonly result: string;
    readonly async: boolean;
    readonly throws: readonly string[];
  }[];
  readonly events: readonly { readonly name: string; readonly parameters: readonly string[] }[];
  readonly endpoints: readonly { readonly method: string; readonly route: string }[];
  /** Ids of boxes. */
  readonly providedBy: readonly string[];
  readonly requiredBy: readonly string[];
}

export type Box = GraphNode | GraphFrame;

interface BoxBase {
  /** Unique in the view: the path of what is shown; in a deployment `node/element`. */
  readonly id: string;
  /** The id of the frame it stands in; absent at the outermost level. */
  readonly frame?: string;
  readonly title: string;
  /** The word to show for what it is: `container`, the title of a kind of the model, `group`, `node`. */
  readonly word: string;
  readonly description?: string;
  readonly technology: readonly string[];
  readonly tags: readonly string[];
  readonly style: BoxStyle;
  /** How many there are, as written: `2..10`. */
  readonly instances?: string;
  readonly url?: string;
  /** The key of the view of its inside, if there is one and it is not this one. */
  readonly view?: string;
  readonly highlight: boolean;
}

export interface GraphNode extends BoxBase {
  readonly kind: "node";
  readonly role: "element" | "deployment-node";
  /** What it refines at last; absent for a deployment node. */
  readonly base?: BaseKind;
  /** The path of the element that it shows, or that runs here; absent for a deployment node. */
  readonly element?: string;
  /** Stands under it, in a chain. */
  readonly note?: string;
}

export interface GraphFrame extends BoxBase {
  readonly kind: "frame";
  readonly role: "element" | "group" | "deployment-node";
  readonly base?: BaseKind;
  readonly element?: string;
}

/** Resolved: the element's own, then by tag, then by kind, then the default of the base kind. */
export interface BoxStyle {
  readonly shape: Shape;
  /**
   * Of the border, `#rrggbb`; absent: the painter's choice. So is `background`. The text has no colour of
   * its own: a painter takes one that can be read on the background.
   */
  readonly color?: string;
  readonly background?: string;
  readonly line: LineStyle;
}

export interface EdgeStyle {
  /** Of the line, `#rrggbb`; absent: the painter's choice. */
  readonly color?: string;
  readonly line: LineStyle;
}

/** From a box to a box, of which either may be a frame; never between a box and what it is in. */
export interface GraphEdge {
  /** `from -> to`, with ` #2` and so on for further ones between the same two. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: RelationshipKind;
  /** The description; in a data flow what is carried. */
  readonly label?: string;
  readonly technology: readonly string[];
  /** Titles of entities and names of events. */
  readonly carries: readonly string[];
  readonly tags: readonly string[];
  /** Not declared between these two: follows from what is inside them, or from an interface. */
  readonly implied: boolean;
  /** How many relationships it stands for; more than one only when implied or a data flow. */
  readonly count: number;
  readonly style: EdgeStyle;
  readonly url?: string;
  readonly highlight: boolean;
}

/** Who says what to whom, in order. */
export interface SequenceView extends ViewBase {
  readonly kind: "sequence";
  /** The path of the flow. */
  readonly of: string;
  /** In the order of first appearance. */
  readonly participants: readonly Participant[];
  readonly items: readonly SequenceItem[];
}

export interface Participant {
  /** The path of the element. */
  readonly id: string;
  readonly title: string;
  readonly word: string;
  readonly base: BaseKind;
  readonly description?: string;
  readonly technology: readonly string[];
  readonly tags: readonly string[];
  readonly style: BoxStyle;
  readonly view?: string;
  /** The nearest element around it that is around another participant, too. */
  readonly within?: { readonly id: string; readonly title: string; readonly word: string };
  readonly highlight: boolean;
}

/** Nested as the fragments are. */
export type SequenceItem = SequenceStep | SequenceFragment | SequenceNote;

export interface SequenceStep {
  readonly kind: "step";
  /** Counts from 1 through the whole flow, branches included, in the order written. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly arrow: RelationshipKind | "reply";
  /** The description; where there is none the operation, else what is carried. */
  readonly label?: string;
  readonly technology: readonly string[];
  /** `OrderApi.place`. */
  readonly via?: string;
  readonly carries: readonly string[];
  /** Of the arrow, `#rrggbb`; absent: the painter's choice. */
  readonly color?: string;
}

interface SequenceFragment {
  readonly kind: "fragment";
  readonly fragment: FragmentKind;
  readonly branches: readonly SequenceBranch[];
}

interface SequenceBranch {
  readonly title?: string;
  readonly items: readonly SequenceItem[];
}

export interface SequenceNote {
  readonly kind: "note";
  readonly placement: "over" | "left" | "right";
  /** Ids of participants, at least one. */
  readonly participants: readonly string[];
  readonly text: string;
}

/** The states of something and how it goes from one to the next. */
export interface StatesView extends ViewBase {
  readonly kind: "states";
  /** The path of the state machine. */
  readonly of: string;
  readonly direction: Direction;
  readonly states: readonly State[];
  readonly transitions: readonly StateTransition[];
}

interface State {
  /** Its name. */
  readonly id: string;
  readonly title: string;
  /** What the entity's enum says of it. */
  readonly description?: string;
}

/** An absent `from` is the start, an absent `to` the end. */
export interface StateTransition {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly label?: string;
}

/** Entities with their fields, enums, and what relates them. */
export interface DataModelView extends ViewBase {
  readonly kind: "data";
  /** The path of the element whose data it is; absent: of the whole model. */
  readonly of?: string;
  readonly direction: Direction;
  readonly entities: readonly DataEntity[];
  readonly enums: readonly DataEnum[];
  readonly relations: readonly DataRelation[];
}

export interface DataEntity {
  /** Its path. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly fields: readonly DataField[];
  /** Names of fields that together identify it; those that do so alone have `key`. */
  readonly keys: readonly (readonly string[])[];
  /** Names of fields that are unique together; those that are so alone have `unique`. */
  readonly uniques: readonly (readonly string[])[];
  readonly tags: readonly string[];
  /** Titles of the stores that keep it. */
  readonly storedIn: readonly string[];
  readonly highlight: boolean;
}

export interface DataField {
  readonly name: string;
  /** As the language writes it: `OrderLine[]`. */
  readonly type: string;
  readonly key: boolean;
  readonly unique: boolean;
  readonly required: boolean;
  /** As the language writes it: `now`, `"none"`, `yes`, `5`; a value of an enum is a bare word. */
  readonly default?: string;
  /** A regular expression that the text must match. */
  readonly matches?: string;
  /** Bounds of the number, or of the length of a text or list. */
  readonly min?: number;
  readonly max?: number;
  /** Ids of the entities that its type names. */
  readonly references: readonly string[];
  readonly description?: string;
}

export interface DataEnum {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly values: readonly { readonly name: string; readonly description?: string }[];
  readonly highlight: boolean;
}

/** How many of one end belong to one of the other. */
export type Cardinality = "1" | "0..1" | "0..*" | "1..*";

/** Read as: one `to` has `fromCardinality` `from`s, one `from` has `toCardinality` `to`s. */
export interface DataRelation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fromCardinality: Cardinality;
  readonly toCardinality: Cardinality;
  /** The field of `from` that says so, and that of `to` where both say it. */
  readonly label: string;
  readonly inverse?: string;
}

export function nodesOf(view: GraphView): readonly GraphNode[] {
  return view.boxes.filter((box) => box.kind === "node");
}

/** What stands directly in each frame, by its id; under `undefined` what stands outermost. */
export function contentOf(view: Pick<GraphView, "boxes">): ReadonlyMap<string | undefined, readonly Box[]> {
  const content = new Map<string | undefined, Box[]>();
  for (const box of view.boxes) {
    const siblings = content.get(box.frame);
    if (siblings === undefined) content.set(box.frame, [box]);
    else siblings.push(box);
  }
  return content;
}
