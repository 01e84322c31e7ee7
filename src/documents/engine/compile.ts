import Handlebars from "handlebars";
import type { Template } from "./engine.ts";
import { helpersFor } from "./helpers.ts";
import { newSession } from "./session.ts";

/** The names that a template may call: ours, and those of Handlebars that need no place to write to. */
export function helperNames(): readonly string[] {
  const ours = Object.keys(helpersFor(newSession("omit", undefined)));
  return [...ours, "each", "if", "unless", "with", "lookup"];
}

/** What is wrong with a template, and where: the line counts from 1, the column from 0. */
export interface TemplateFault {
  readonly kind: "syntax" | "helper" | "partial";
  /** What is not known; why Handlebars cannot read it. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
  /** What there is instead of a helper that is not known. */
  readonly helpers?: readonly string[];
}

/**
 * A template as Handlebars runs it, as JavaScript. A value alone between braces is written as `text`, with two
 * braces as with three: nothing gets onto a page unescaped. Throws what Handlebars says is wrong.
 */
export function precompile(source: string, name: string): string {
  const tree = Handlebars.parse(source, { srcName: name });
  escapeAlone(tree, new Set(helperNames()));
  return String(Handlebars.precompile(tree, options()));
}

/** Makes a template of somebody's own ready, unless something is wrong with it. */
export function compileTemplate(
  source: string,
  partials: ReadonlySet<string>,
): { readonly template: Template } | { readonly faults: readonly TemplateFault[] } {
  const tree = parse(source);
  if ("kind" in tree) return { faults: [tree] };
  const helpers = new Set(helperNames());
  const faults = unknownNames(tree, helpers, partials);
  if (faults.length > 0) return { faults };
  escapeAlone(tree, helpers);
  return { template: Handlebars.create().compile(tree, options()) };
}

function options() {
  const known = Object.fromEntries(helperNames().map((name) => [name, true]));
  return {
    strict: true,
    noEscape: true,
    preventIndent: true,
    knownHelpersOnly: true,
    knownHelpers: known as unknown as KnownHelpers,
  };
}

/** What the generated parser tells whoever asks it, beside the text of its message. */
interface ParserHash {
  readonly text?: string;
}

interface Parser {
  parseError: (message: string, hash: ParserHash) => never;
  /** Stands at what cannot be read; the place in the message is that of what was read before it. */
  readonly lexer: { readonly yylloc?: { readonly first_line: number; readonly first_column: number } };
}

/** A tree, or where it could not be read. The parser says the place only to a function that it calls. */
function parse(source: string): hbs.AST.Program | TemplateFault {
  const { Parser: parser } = Handlebars as unknown as { readonly Parser: Parser };
  const usual = parser.parseError;
  let fault: TemplateFault | undefined;
  parser.parseError = (message, { text = "" }) => {
    const wanted = /Expecting (.*?), got/s.exec(message)?.[1] ?? "";
    const open = text === "" && wanted.includes("OPEN_ENDBLOCK") ? openBlock(source) : undefined;
    const loc = parser.lexer.yylloc;
    fault = open ?? {
      kind: "syntax",
      name: whyUnread(text, wanted),
      line: loc?.first_line ?? 1,
      column: loc?.first_column ?? 0,
    };
    throw new SyntaxError(message);
  };
  try {
    return Handlebars.parse(source);
  } catch (error) {
    return fault ?? faultOf(error);
  } finally {
    parser.parseError = usual;
  }
}

const LONGEST = 50_000;

/** The innermost block that is not closed, by what stands between braces; comments left out. */
function openBlock(source: string): TemplateFault | undefined {
  // Comments that never end would each be looked for up to the end.
  if (source.length > LONGEST) return undefined;
  const blocks: { readonly name: string; readonly at: number }[] = [];
  const tags = /\{\{!--[\s\S]*?--~?\}\}|\{\{![^}]*\}\}|\{\{~?(?:([#^])[>*]?\s*([^\s}]+)|(\/))/g;
  for (const { 1: opens, 2: name = "", 3: closes, index } of source.matchAll(tags)) {
    if (opens !== undefined) blocks.push({ name, at: index });
    else if (closes !== undefined) blocks.pop();
  }
  const last = blocks.at(-1);
  if (last === undefined) return undefined;
  const before = source.slice(0, last.at).split("\n");
  return {
    kind: "syntax",
    name: `the block \`${last.name}\` is not closed`,
    line: before.length,
    column: (before.at(-1) as string).length,
  };
}

function whyUnread(text: string, wanted: string): string {
  if (text === "") return wanted.includes("OPEN_ENDBLOCK") ? "a block is not closed" : "it ends too early";
  return `\`${text.trim().split("\n")[0]}\` cannot stand here`;
}

/** What Handlebars itself finds: `if doesn't match each - 3:2`. */
function faultOf(error: unknown): TemplateFault {
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const why = message.replace(/ - \d+:\d+$/, "").split("\n")[0] as string;
  const [, opened, closed] = /^(\S+) doesn't match (\S+)$/.exec(why) ?? [];
  const told = opened === undefined ? why : `the block \`${opened}\` is closed as \`${closed}\``;
  return { kind: "syntax", name: told, line: lineNumber ?? 1, column: column ?? 0 };
}

/** Helpers and partials that are not there. */
function unknownNames(
  tree: hbs.AST.Program,
  helpers: ReadonlySet<string>,
  partials: ReadonlySet<string>,
): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  const note = (kind: TemplateFault["kind"], { original, loc }: hbs.AST.PathExpression) =>
    faults.push({
      kind,
      name: String(original),
      line: loc.start.line,
      column: loc.start.column,
      ...(kind === "helper" && { helpers: [...helpers] }),
    });
  const visitor = new Handlebars.Visitor();
  const call = (usual: (node: never) => void, needsHelper: (node: hbs.AST.MustacheStatement) => boolean) =>
    function (this: hbs.AST.Node & object, node: hbs.AST.MustacheStatement) {
      const path = node.path as hbs.AST.PathExpression;
      if (path.type === "PathExpression" && needsHelper(node) && !helpers.has(path.original))
        note("helper", path);
      usual.call(this, node as never);
    };
  const { MustacheStatement, BlockStatement, SubExpression, PartialStatement } = Handlebars.Visitor.prototype;
  const given = ({ params, hash }: hbs.AST.MustacheStatement) => params.length > 0 || hash !== undefined;
  Object.assign(visitor, {
    MustacheStatement: call(MustacheStatement, given),
    BlockStatement: call(BlockStatement, () => true),
    SubExpression: call(SubExpression as (node: never) => void, () => true),
    PartialStatement(this: hbs.AST.Node & object, node: hbs.AST.PartialStatement) {
      const name = node.name as hbs.AST.PathExpression;
      if (name.type === "PathExpression" && !partials.has(name.original)) note("partial", name);
      PartialStatement.call(this as never, node);
    },
  });
  visitor.accept(tree);
  return faults;
}

const asText = "text";

/**
 * Values alone become calls of `text`. Every path must lead somewhere, also where it is handed to a helper:
 * by itself Handlebars asks that only of values alone.
 */
function escapeAlone(tree: hbs.AST.Program, helpers: ReadonlySet<string>): void {
  const visitor = new Handlebars.Visitor();
  const { MustacheStatement } = Handlebars.Visitor.prototype;
  visitor.PathExpression = (path: hbs.AST.PathExpression) => void Object.assign(path, { strict: true });
  visitor.MustacheStatement = function (statement: hbs.AST.MustacheStatement) {
    MustacheStatement.call(this, statement);
    const { path, params, hash } = statement;
    const isValue = path.type !== "PathExpression" || !helpers.has((path as hbs.AST.PathExpression).original);
    if (!isValue || params.length > 0 || hash !== undefined) return;
    const { loc } = path;
    const call: hbs.AST.PathExpression = {
      type: "PathExpression",
      data: false,
      depth: 0,
      parts: [asText],
      original: asText,
      loc,
    };
    Object.assign(statement, { path: call, params: [path] });
  };
  visitor.accept(tree);
}
