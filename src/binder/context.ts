import type { Statement } from "../ast/nodes.ts";
import type { Code, Parameters } from "../diagnostics/catalogue.ts";
import { type Details, type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { Element, Group } from "../model/model.ts";
import { type Range, type Span, spanOf } from "../text/source.ts";
import { createNames, type NameTable } from "./names.ts";
import type { BoundFile, Draft, ModelSymbol, Scope, SymbolOf } from "./symbols.ts";

/** A name that nothing has, with every place that asked for it. */
export interface UnknownName {
  readonly diagnostic: Diagnostic;
  readonly more: Span[];
}

/** What one run of the binder knows. */
export interface Binding {
  readonly files: readonly BoundFile[];
  /** An include failed: what is not found may have been declared there. */
  readonly incomplete: boolean;
  readonly names: NameTable;
  /** All symbols in the order of declaration, parents before children. */
  readonly symbols: ModelSymbol[];
  readonly diagnostics: Diagnostic[];
  readonly unknown: Map<string, UnknownName>;
  /** Words on lines that could not be read: no name among them is reported as unknown. */
  readonly lost: Set<string>;
  /** Scopes in which a declaration lost its name. */
  readonly holes: Set<Scope>;
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
  /** Inside `model { }` or `views { }`: strings and words as Structurizr has them. */
  readonly structurizr: boolean;
}

export function createBinding(files: readonly BoundFile[], incomplete: boolean): Binding {
  return {
    files,
    incomplete,
    names: createNames(),
    symbols: [],
    diagnostics: [],
    unknown: new Map(),
    lost: new Set(),
    holes: new Set(),
    records: new Map(),
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
    structurizr: false,
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

export function spanAt(context: Context, range: Range): Span {
  return spanOf(context.file.source, range);
}
