import type { Directive, Path, Relation, Statement } from "../ast/nodes.ts";
import type { Code, Parameters } from "../diagnostics/catalogue.ts";
import { type Details, type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { BaseKind, Element, Group, Interface, Model, Relationship } from "../model/model.ts";
import { type Range, type Source, type Span, spanOf } from "../text/source.ts";
import { createNames, type NameTable } from "./names.ts";
import type { BoundFile, Draft, ModelSymbol, Scope, SymbolOf } from "./symbols.ts";

/** A name that nothing has, or another fault that many places share, with every further place. */
interface UnknownName {
  readonly diagnostic: Diagnostic;
  readonly more: Span[];
}

/** A kind of element with everything that it refines taken in. */
export interface ElementKind {
  /** The canonical word. */
  readonly word: string;
  readonly base: BaseKind;
  readonly lineage: readonly string[];
  readonly technology: readonly string[];
  readonly tags: readonly string[];
  /** What it refines is not known: nobody judges what an element of it says. */
  readonly vague?: boolean;
}

/** The model while it is being built: lists that grow. */
type ModelDraft = {
  -readonly [K in keyof Model]: Model[K] extends readonly (infer T)[] ? T[] : Draft<Model[K]>;
};

/** An interface that an element requires, before its provider is found. */
export interface OpenRequirement {
  readonly context: Context;
  readonly element: SymbolOf<"element">;
  readonly interface: Interface;
  readonly path: Path;
  /** Named by `from`. */
  readonly from: SymbolOf<"element"> | undefined;
}

/** A relationship that could not be read in full; an end that is not known may be anything. */
export interface LostRelation {
  readonly from: Element | undefined;
  readonly to: Element | undefined;
}

/** The lines of a file that hold syntax errors (0-based), and ranges that could not be understood. */
export interface Spoilt {
  readonly lines: Set<number>;
  readonly ranges: Range[];
}

/** What one run of the binder knows. */
export interface Binding {
  readonly files: readonly BoundFile[];
  /** An include failed: what is not found may have been declared there. */
  incomplete: boolean;
  readonly names: NameTable;
  /** All symbols in the order of declaration, parents before children. */
  readonly symbols: ModelSymbol[];
  readonly model: ModelDraft;
  /** By every word that begins an element. */
  readonly kinds: Map<string, ElementKind>;
  /** How often a key that is made up was wanted: of groups and of views. */
  readonly wishes: Map<string, number>;
  /** Where each view's id stands. */
  readonly views: Map<string, Span>;
  /** The first relationship of each pair of elements, by their numbers (`pairOf`). */
  readonly pairs: Map<number, Relationship>;
  /** Those after the first, by pair, kind and description. */
  readonly furtherRelations: Map<string, Relationship>;
  /** Relationships to be lowered, each with its context at the same place; drafts of those with a name. */
  readonly relations: {
    readonly statements: Relation[];
    readonly contexts: Context[];
    readonly named: Map<Relation, Draft<Relationship>>;
  };
  readonly requirements: OpenRequirement[];
  /** Relationships that were written and are not in the model: steps of flows may go along them. */
  readonly lostRelations: LostRelation[];
  /** Elements that provide something that is not found: it may be any interface. */
  readonly lostProviders: Set<Element>;
  readonly diagnostics: Diagnostic[];
  readonly unknown: Map<string, UnknownName>;
  /** Words that stand where something could not be read: none of them is reported as unknown. */
  readonly lost: Set<string>;
  /** Scopes in which a declaration lost its name. */
  readonly holes: Set<Scope>;
  /** What was declared without its kind being known, or not in full: nobody judges how it is used. */
  readonly vague: Set<object>;
  /** Places that syntax errors have spoilt, by file: what binding finds there is no fault of its own. */
  readonly spoilt: Map<Source, Spoilt>;
  /** Words that were already reported as without effect. */
  readonly withoutEffect: Set<string>;
  /** What waits until every name is declared, in order. */
  readonly lowering: (() => void)[];
  /** What waits until everything is lowered. */
  readonly checks: (() => void)[];
  /**
   * Every record of the model by the statement that declares it, those inside records too. Their
   * targets have keyword, id, path, span, subject, environment, node and parent from the start;
   * lowering fills in the rest.
   */
  readonly records: Map<Statement, SymbolOf<"record">>;
}

/** What a lowering function is handed: where it stands. */
export interface Context {
  readonly binding: Binding;
  readonly file: BoundFile;
  /** Where names are looked up from. */
  readonly scope: Scope;
  /** `this`: the element around. */
  readonly element: Draft<Element> | undefined;
  readonly group: Draft<Group> | undefined;
  /** Inside `model { }` or `views { }`: strings and words are as Structurizr has them. */
  readonly structurizr: "model" | "views" | undefined;
}

export function createBinding(files: readonly BoundFile[], incomplete: boolean): Binding {
  return {
    files,
    incomplete,
    names: createNames(),
    symbols: [],
    model: emptyModel(),
    kinds: new Map(),
    wishes: new Map(),
    views: new Map(),
    pairs: new Map(),
    furtherRelations: new Map(),
    relations: { statements: [], contexts: [], named: new Map() },
    requirements: [],
    lostRelations: [],
    lostProviders: new Set(),
    diagnostics: [],
    unknown: new Map(),
    lost: new Set(),
    holes: new Set(),
    vague: new Set(),
    spoilt: new Map(),
    withoutEffect: new Set(),
    lowering: [],
    checks: [],
    records: new Map(),
  };
}

function emptyModel(): ModelDraft {
  return {
    workspace: { links: [], properties: [] },
    kinds: [],
    elements: [],
    groups: [],
    relationships: [],
    interfaces: [],
    entities: [],
    enums: [],
    flows: [],
    stateMachines: [],
    environments: [],
    views: [],
    styles: [],
    codebases: [],
    rules: [],
    documents: [],
    records: [],
    concerns: [],
  };
}

/** The context of a file's top level. */
export function topOf(binding: Binding, file: BoundFile): Context {
  return {
    binding,
    file,
    scope: binding.names.root,
    element: undefined,
    group: undefined,
    structurizr: undefined,
  };
}

/** Reports a fault at a place in the file of the context. */
export function report<C extends Code>(
  context: Context,
  code: C,
  at: Range,
  parameters: Parameters<C>,
  details?: Details,
): void {
  context.binding.diagnostics.push(diagnostic(code, spanAt(context, at), parameters, details));
}

/** Tells that a line of Structurizr's has no effect; one that should have read a file is an error. */
export function reportDirective(context: Context, { word, start, end }: Directive): void {
  const behind = start + word.length + 1;
  if (word.toLowerCase() !== "include") {
    reportWithoutEffect(context, { start, end }, `!${word}`);
    return;
  }
  context.binding.incomplete = true;
  const path = context.file.source.text.slice(behind, end).trim().replaceAll('"', "");
  const help = `write \`include "${path === "" ? "…" : path}"\``;
  report(context, "structurizr/include", { start, end: behind }, {}, { help });
}

/** Tells once for each word that it is understood and does nothing. */
export function reportWithoutEffect(context: Context, at: Range, word: string): void {
  const { withoutEffect } = context.binding;
  if (withoutEffect.has(word)) return;
  withoutEffect.add(word);
  report(context, "structurizr/without-effect", at, { word });
}

export function spanAt(context: Context, range: Range): Span {
  return spanOf(context.file.source, range);
}

/** The scopes' own context: the same place, seen from inside a symbol. */
export function inside(context: Context, scope: Scope): Context {
  return { ...context, scope };
}
