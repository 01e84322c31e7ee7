import Handlebars from "handlebars";
import { helpersFor } from "./helpers.ts";
import { newSession } from "./session.ts";

/** The names that a template may call: ours, and those of Handlebars that need no place to write to. */
export function helperNames(): readonly string[] {
  return [
    ...Object.keys(helpersFor(newSession("omit", undefined))),
    "each",
    "if",
    "unless",
    "with",
    "lookup",
  ];
}

const asText = "text";

/**
 * A template as Handlebars runs it, as JavaScript. A value alone between braces is written as `text`, with two
 * braces as with three: nothing gets onto a page unescaped. Throws what Handlebars says is wrong.
 */
export function precompile(source: string, name: string): string {
  const names = helperNames();
  const tree = Handlebars.parse(source, { srcName: name });
  escapeAlone(tree, new Set(names));
  const options = {
    strict: true,
    noEscape: true,
    preventIndent: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(names.map((known) => [known, true])) as unknown as KnownHelpers,
  };
  return String(Handlebars.precompile(tree, options));
}

function escapeAlone(tree: hbs.AST.Program, helpers: ReadonlySet<string>): void {
  const visitor = new Handlebars.Visitor();
  visitor.MustacheStatement = (statement: hbs.AST.MustacheStatement) => {
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
