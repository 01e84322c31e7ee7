import type { Statement, Word } from "../ast/nodes.ts";
import { type Span, spanOf } from "../text/source.ts";
import { type Context, report, spanAt } from "./context.ts";
import { childPath, enter, freeId, slug } from "./names.ts";
import { nameOf } from "./resolve.ts";
import type { Draft, ModelSymbol, Scope, SymbolKind, SymbolOf, Targets } from "./symbols.ts";

/** What something is called, before it exists. */
export interface Naming {
  /** As written. */
  readonly id: string | undefined;
  /** Under which it is entered: with a `~` where nothing was written or the name is taken. */
  readonly key: string;
  readonly path: string;
  readonly span: Span;
  readonly taken: boolean;
}

/**
 * Finds a name for a declaration in the scope of the context. A name that is taken is reported; the
 * thing still gets a path of its own. Without an id the path comes from the title.
 */
export function nameFor(
  context: Context,
  statement: Statement,
  name: Word | undefined,
  title: string,
): Naming {
  const { scope } = context;
  if (name === undefined || name.text === "") {
    const key = freeId(scope, `~${slug(title)}`);
    const at = "keyword" in statement ? (statement.keyword ?? statement) : statement;
    return { id: undefined, key, path: childPath(scope, key), span: spanAt(context, at), taken: false };
  }
  const first = scope.children?.get(name.text);
  if (first !== undefined) reportTaken(context, name, first);
  const key = first === undefined ? name.text : freeId(scope, name.text);
  return {
    id: name.text,
    key,
    path: childPath(scope, key),
    span: spanAt(context, name),
    taken: first !== undefined,
  };
}

function reportTaken(context: Context, name: Word, first: ModelSymbol): void {
  const related = [{ span: spanOf(first.file.source, nameOf(first)), message: "first declared here" }];
  report(context, "name/duplicate", name, { name: name.text, within: first.parent.path }, { related });
}

/** Enters what was named into its scope, with the object that it stands for. */
export function enterSymbol<K extends SymbolKind>(
  context: Context,
  kind: K,
  naming: Naming,
  declaration: Statement,
  target: Draft<Targets[K]>,
): SymbolOf<K> {
  const { binding, scope, file } = context;
  const symbol: SymbolOf<K> = {
    kind,
    id: naming.key,
    path: naming.path,
    parent: scope,
    children: undefined,
    file,
    declaration,
    target,
    order: binding.symbols.length,
    duplicate: naming.taken || isDuplicate(scope),
  };
  // The union of all symbols is wider than TypeScript can see here.
  const entered = symbol as unknown as ModelSymbol;
  enter(binding.names, entered);
  binding.symbols.push(entered);
  return symbol;
}

function isDuplicate(scope: Scope): boolean {
  return "duplicate" in scope && scope.duplicate === true;
}
