import type { Path, Word } from "../ast/nodes.ts";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { Range, Span } from "../text/source.ts";
import { type Binding, type Context, report, spanAt } from "./context.ts";
import { type Found, find, findBelow, MOST_MEANT } from "./lookup.ts";
import { childPath, isOf } from "./names.ts";
import type { ModelSymbol, Scope, SymbolKind, SymbolOf } from "./symbols.ts";

/** What a place in the language refers to: the kinds that fit and how one calls them. */
export interface Wanted<K extends SymbolKind> {
  readonly kinds: readonly K[];
  /** With its article: `an element`. */
  readonly what: string;
}

export const wanted = {
  element: { kinds: ["element"], what: "an element" },
  interface: { kinds: ["interface"], what: "an interface" },
  operation: { kinds: ["operation"], what: "an operation" },
  entity: { kinds: ["entity"], what: "an entity" },
  event: { kinds: ["event"], what: "an event" },
  carried: { kinds: ["entity", "event"], what: "an entity or event" },
  type: { kinds: ["entity", "enum"], what: "an entity, enum or plain type" },
  flow: { kinds: ["flow"], what: "a flow" },
  states: { kinds: ["states"], what: "a state machine" },
  environment: { kinds: ["environment"], what: "an environment" },
  node: { kinds: ["node"], what: "a node" },
  kind: { kinds: ["kind"], what: "a kind" },
  record: { kinds: ["record"], what: "a record" },
} as const satisfies { [name: string]: Wanted<SymbolKind> };

/** Looks a written path up; what does not resolve is reported, once for each name. */
export function resolve<K extends SymbolKind>(
  context: Context,
  path: Path,
  want: Wanted<K>,
): SymbolOf<K> | undefined {
  const found = lookUp(context, path, want);
  if (found === undefined) return undefined;
  if (found.kind === "one") return found.symbol;
  reportUnresolved(context, path, want, found);
  return undefined;
}

/** Looks a path up without a word about what is not found. */
export function resolveQuietly<K extends SymbolKind>(
  context: Context,
  path: Path,
  want: Wanted<K>,
): SymbolOf<K> | undefined {
  if (path.segments.length === 0 || path.segments[0]?.text === "this") return undefined;
  const found = find(context.binding.names, context.scope, textsOf(path), want.kinds);
  return found.kind === "one" ? found.symbol : undefined;
}

function lookUp<K extends SymbolKind>(context: Context, path: Path, want: Wanted<K>): Found<K> | undefined {
  const [head] = path.segments;
  if (head === undefined) return undefined;
  if (head.text !== "this") return find(context.binding.names, context.scope, textsOf(path), want.kinds);
  const here = elementScope(context);
  if (here === undefined) {
    report(context, "name/this-outside", head, {});
    return undefined;
  }
  if (path.segments.length > 1) return findBelow(here, textsOf(path).slice(1), want.kinds);
  return isOf(here, want.kinds)
    ? { kind: "one", symbol: here as SymbolOf<K> }
    : { kind: "wrong", symbol: here };
}

/** The element that the scope is of or stands in. */
function elementScope(context: Context): ModelSymbol | undefined {
  for (let scope: Scope | undefined = context.scope; scope !== undefined; scope = scope.parent) {
    if ("kind" in scope && (scope as ModelSymbol).kind === "element") return scope as ModelSymbol;
  }
  return undefined;
}

function reportUnresolved<K extends SymbolKind>(
  context: Context,
  path: Path,
  want: Wanted<K>,
  found: Exclude<Found<K>, { kind: "one" }>,
): void {
  if (found.kind === "many") reportAmbiguous(context, path, found.symbols);
  else if (found.kind === "wrong") reportWrong(context, path, want, found.symbol);
  else {
    // Behind `this` the segments are counted without it.
    const shift = path.segments[0]?.text === "this" ? 1 : 0;
    reportUnknown(context, path, want, found.missing + shift, found.within);
  }
}

const MOST_CANDIDATES = 5;

function reportAmbiguous(context: Context, path: Path, symbols: readonly ModelSymbol[]): void {
  const name = textOf(path);
  const key = `?${name}:${symbols[0]?.path}`;
  const { unknown } = context.binding;
  const known = unknown.get(key);
  if (known !== undefined) {
    known.more.push(spanAt(context, path));
    return;
  }
  const paths = symbols.slice(0, MOST_CANDIDATES).map((symbol) => `\`${symbol.path}\``);
  const rest = symbols.length - paths.length;
  const list = rest > 0 ? `${paths.join(", ")} or another` : lastOr(paths);
  const count = symbols.length < MOST_MEANT ? `${symbols.length} things` : "many things";
  const help = `write more of the path: ${list}`;
  const found = diagnostic("name/ambiguous", spanAt(context, path), { name, count }, { help });
  unknown.set(key, { diagnostic: found, more: [] });
}

function reportWrong<K extends SymbolKind>(
  context: Context,
  path: Path,
  want: Wanted<K>,
  symbol: ModelSymbol,
): void {
  if (context.binding.vague.has(symbol.target)) return;
  if (mayBeLost(context, path.segments.at(-1)?.text ?? "", undefined, want.kinds)) return;
  const parameters = { name: textOf(path), is: describe(symbol), wanted: want.what };
  report(context, "name/wrong-kind", path, parameters, {
    related: [{ span: spanAt({ ...context, file: symbol.file }, nameOf(symbol)), message: "declared here" }],
  });
}

function reportUnknown<K extends SymbolKind>(
  context: Context,
  path: Path,
  want: Wanted<K>,
  missing: number,
  within: Scope | undefined,
): void {
  const word = path.segments[missing] ?? path.segments[path.segments.length - 1];
  if (word === undefined || mayBeLost(context, word.text, within, want.kinds)) return;
  const whole = missing === 0 ? word.text : textOf(path, missing + 1);
  const { unknown } = context.binding;
  const key = `${within?.path ?? ""}:${whole}`;
  const known = unknown.get(key);
  if (known !== undefined) {
    known.more.push(spanAt(context, word));
    return;
  }
  const meant = suggestion(context, path, want, missing, within);
  // A name that is misspelt where it is declared is missed in several scopes.
  const twin = meant === undefined ? undefined : unknown.get(`${word.text} for ${meant.path}`);
  if (twin !== undefined) {
    unknown.set(key, twin);
    twin.more.push(spanAt(context, word));
    return;
  }
  const found = { diagnostic: unknownName(context, path, want, missing, within, meant?.shown), more: [] };
  unknown.set(key, found);
  if (meant !== undefined) unknown.set(`${word.text} for ${meant.path}`, found);
}

function unknownName<K extends SymbolKind>(
  context: Context,
  path: Path,
  want: Wanted<K>,
  missing: number,
  within: Scope | undefined,
  meant: string | undefined,
): Diagnostic {
  const word = (path.segments[missing] ?? path.segments[path.segments.length - 1]) as Word;
  const span = spanAt(context, word);
  const what = nothing(missing === path.segments.length - 1 ? want.what : "anything");
  const help = meant === undefined ? undefined : `did you mean \`${meant}\`?`;
  if (within !== undefined && within.path !== "")
    return diagnostic("name/unknown-inside", span, { within: within.path, what, name: word.text }, { help });
  const name = missing === 0 ? word.text : textOf(path, missing + 1);
  if (want !== (wanted.type as Wanted<SymbolKind>))
    return diagnostic("name/unknown", span, { what, name }, { help });
  return diagnostic("type/unknown", span, { name }, { help });
}

/** Whether the name was already found to be unknown, or nobody would read another suggestion. */
export function isUnknown(context: Context, name: string): boolean {
  const { unknown } = context.binding;
  return unknown.size >= MOST_SUGGESTIONS || unknown.has(`:${name}`);
}

/** Reports a name that nothing has, unless it may have been lost. */
export function reportUnknownName(context: Context, name: string, fault: Diagnostic): void {
  if (!mayBeLost(context, name, undefined, []))
    context.binding.unknown.set(`:${name}`, { diagnostic: fault, more: [] });
}

/** Reports a fault once for all places that have it: `key` tells which they are. The first place counts. */
export function reportOnce(context: Context, key: string, fault: Diagnostic): void {
  const { unknown } = context.binding;
  const known = unknown.get(`#${key}`);
  if (known === undefined) unknown.set(`#${key}`, { diagnostic: fault, more: [] });
  else known.more.push(fault.span);
}

/** Whether the name may have been declared where something could not be read. */
function mayBeLost(
  context: Context,
  name: string,
  within: Scope | undefined,
  kinds: readonly SymbolKind[],
): boolean {
  const { incomplete, lost, holes, vague } = context.binding;
  if (incomplete || lost.has(name)) return true;
  if (within !== undefined && "target" in within && vague.has((within as ModelSymbol).target)) return true;
  if (holes.size === 0) return false;
  if (within !== undefined && within.path !== "") return holes.has(within);
  for (const scope of holes) if (couldHold(scope, kinds)) return true;
  return false;
}

/** Interfaces hold operations and events alone; in the others anything may have been declared. */
function couldHold(scope: Scope, kinds: readonly SymbolKind[]): boolean {
  const isInterface = "kind" in scope && scope.kind === "interface";
  return !isInterface || kinds.includes("operation") || kinds.includes("event");
}

/** Whether so much is unknown that nobody reads on: each suggestion looks at all names. */
export function isCrowded(binding: Binding): boolean {
  return binding.unknown.size >= MOST_SUGGESTIONS;
}

const MOST_SUGGESTIONS = 200;

/** What was probably meant: its path, and all that should be written. */
interface Meant {
  readonly path: string;
  readonly shown: string;
}

function suggestion<K extends SymbolKind>(
  context: Context,
  path: Path,
  want: Wanted<K>,
  missing: number,
  within: Scope | undefined,
): Meant | undefined {
  if (context.binding.unknown.size >= MOST_SUGGESTIONS) return undefined;
  const word = path.segments[missing]?.text ?? "";
  const last = missing === path.segments.length - 1;
  const rest = textsOf(path).slice(missing + 1);
  if (within?.children !== undefined) {
    const inside = suggest(word, idsOf(within.children.values(), last ? want.kinds : undefined));
    if (inside !== undefined) {
      const found = childPath(within, inside);
      return { path: found, shown: pathOf([found, ...rest]) };
    }
  }
  // Where the way there is right, what was meant ends otherwise or stands elsewhere.
  const asked = last && within !== undefined ? word : textOf(path);
  const near = suggest(asked, pathsOf(context, want.kinds));
  if (near !== undefined)
    return { path: near, shown: missing === 0 && last ? shortest(context, near, want) : near };
  const head = last ? undefined : suggest(word, pathsOf(context, undefined));
  return head === undefined ? undefined : { path: head, shown: pathOf([head, ...rest]) };
}

/** The last segment where it leads there through the scopes around: `db` inside `shop` for `shop.db`. */
function shortest<K extends SymbolKind>(context: Context, path: string, want: Wanted<K>): string {
  const id = path.slice(path.lastIndexOf(".") + 1);
  for (let scope: Scope | undefined = context.scope; scope !== undefined; scope = scope.parent) {
    const child = scope.children?.get(id);
    if (child !== undefined) return child.path === path && isOf(child, want.kinds) ? id : path;
  }
  return path;
}

function pathOf(parts: readonly string[]): string {
  return parts.join(".");
}

function* idsOf(symbols: Iterable<ModelSymbol>, kinds: readonly SymbolKind[] | undefined): Iterable<string> {
  for (const symbol of symbols) if (isWritten(symbol) && fits(symbol, kinds)) yield symbol.id;
}

function* pathsOf(context: Context, kinds: readonly SymbolKind[] | undefined): Iterable<string> {
  for (const symbol of context.binding.symbols)
    if (isWritten(symbol) && fits(symbol, kinds)) yield symbol.path;
}

function fits(symbol: ModelSymbol, kinds: readonly SymbolKind[] | undefined): boolean {
  return kinds === undefined || kinds.includes(symbol.kind);
}

/** Whether the symbol can be referred to. */
function isWritten(symbol: ModelSymbol): boolean {
  return !symbol.path.includes("~");
}

/** `an element` becomes `no element`; `anything` becomes `nothing`. */
function nothing(what: string): string {
  return what === "anything" ? "nothing" : what.replace(/^an? /, "no ");
}

/** What a symbol is, in the words of the language: `a component`, `an interface`. */
export function describe(symbol: ModelSymbol): string {
  switch (symbol.kind) {
    case "element":
      return withArticle(symbol.target.kind);
    case "states":
      return "a state machine";
    case "record":
      return withArticle(symbol.target.keyword);
    case "kind":
      return "a kind of element";
    default:
      return withArticle(symbol.kind);
  }
}

export function withArticle(word: string): string {
  return `${/^[aeiou]/i.test(word) ? "an" : "a"} ${word}`;
}

/** Where the name of a symbol stands, or its keyword where it has none. */
export function nameOf(symbol: ModelSymbol): Range {
  const { declaration } = symbol;
  const name = "name" in declaration ? declaration.name : undefined;
  if (name !== undefined) return name;
  return ("keyword" in declaration ? declaration.keyword : undefined) ?? declaration;
}

export function textsOf(path: Path): string[] {
  return path.segments.map((word) => word.text);
}

/** A path as written, or its first segments. */
export function textOf(path: Path, segments = path.segments.length): string {
  if (path.segments.length === 1) return (path.segments[0] as { text: string }).text;
  return path.segments
    .slice(0, segments)
    .map((word) => word.text)
    .join(".");
}

/** `a, b or c`. */
export function lastOr(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}

const MOST_PLACES = 3;

/** One diagnostic for each unknown name, at the first place that asks for it, with the next few. */
export function unknownNames(binding: Binding, isSpoilt: (span: Span) => boolean): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { diagnostic: first, more } of new Set(binding.unknown.values())) {
    const [span, ...others] = [first.span, ...more].filter((place) => !isSpoilt(place));
    if (span !== undefined) found.push(withPlaces({ ...first, span }, others));
  }
  return found;
}

function withPlaces(first: Diagnostic, more: readonly Span[]): Diagnostic {
  if (more.length === 0) return first;
  const related = more.slice(0, MOST_PLACES).map((span) => ({ span, message: "here too" }));
  const rest = more.length - related.length;
  if (rest === 0) return { ...first, related };
  const places = `${rest} more place${rest === 1 ? "" : "s"}`;
  const isName = first.code.startsWith("name/");
  const counted = isName ? `${places} use${rest === 1 ? "s" : ""} the name` : `and ${places}`;
  return { ...first, related, help: first.help === undefined ? counted : `${first.help} (${counted})` };
}
