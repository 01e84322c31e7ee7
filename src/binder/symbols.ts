import type { FileNode, Statement } from "../ast/nodes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { RecordEntry } from "../model/description.ts";
import type {
  DeploymentNode,
  Element,
  Entity,
  Enum,
  Environment,
  Flow,
  Interface,
  InterfaceEvent,
  InterfaceOperation,
  Kind,
  Relationship,
  StateMachine,
} from "../model/model.ts";
import type { Source } from "../text/source.ts";

/** A parsed file, as the binder wants it. A parse result is one, once its folder is known. */
export interface BoundFile {
  readonly source: Source;
  readonly ast: FileNode;
  /** The folder of the file relative to the workspace root, with `/`; `` for the root itself. */
  readonly directory: string;
  /** What parsing reported: a name on a faulty line may have been lost there. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** A model object while it is being built: it is made when it is declared and filled when lowered. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** What a name can stand for. */
export interface Targets {
  element: Element;
  interface: Interface;
  operation: InterfaceOperation;
  event: InterfaceEvent;
  entity: Entity;
  enum: Enum;
  flow: Flow;
  states: StateMachine;
  environment: Environment;
  node: DeploymentNode;
  kind: Kind;
  record: RecordEntry;
  relationship: Relationship;
}

export type SymbolKind = keyof Targets;

/** A region of names: the whole model or the body of something declared. Groups are none. */
export interface Scope {
  /** Absent for the whole model. */
  readonly parent: Scope | undefined;
  readonly id: string;
  /** Dotted; `` for the whole model. */
  readonly path: string;
  /** Made with the first child: most elements have none. */
  children: Map<string, ModelSymbol> | undefined;
}

/** Something declared. Without an id of its own its `id` has a `~`, which no written name can hold. */
export interface SymbolOf<K extends SymbolKind> extends Scope {
  readonly kind: K;
  readonly parent: Scope;
  readonly file: BoundFile;
  readonly declaration: Statement;
  /** The object of the model. There from the start, so that references need no order. */
  readonly target: Draft<Targets[K]>;
  /** Its place in the order of declaration. */
  readonly order: number;
  /** Has a name already taken, or stands in something that has: is only meant where nothing else can be. */
  readonly duplicate: boolean;
}

export type ModelSymbol = { [K in SymbolKind]: SymbolOf<K> }[SymbolKind];
