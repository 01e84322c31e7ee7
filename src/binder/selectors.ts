import type { Path, Selection, Selector as SelectorNode, Subject } from "../ast/nodes.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { NodeSelector, Selector } from "../model/model.ts";
import { type Context, report, spanAt } from "./context.ts";
import { resolve, type Wanted, wanted } from "./resolve.ts";
import { foundOf } from "./values.ts";

/** What the names in a list of selectors may stand for. */
export type Selectable = "elements" | "data";

const selectable: Wanted<"element" | "entity" | "enum"> = {
  kinds: ["entity", "enum", "element"],
  what: "an entity, enum or element",
};

/** The selectors of an `include`, `exclude` or `highlight` of a view. */
export function lowerSelection(context: Context, selection: Selection, of: Selectable): readonly Selector[] {
  reportMissingCommas(context, selection.selectors);
  return selection.selectors
    .map((selector) => lowerSelector(context, selector, of))
    .filter((selector) => selector !== undefined);
}

/**
 * Commas may be left out, but an arrow between two selectors might belong to either: `-> a -> b` is read
 * as `-> a ->` and `b`, `a -> b -> c` as `a -> b` and `-> c`.
 */
function reportMissingCommas(context: Context, selectors: readonly SelectorNode[]): void {
  for (const [i, second] of selectors.entries()) {
    const first = selectors[i - 1];
    if (first === undefined) continue;
    const splitsArrow =
      first.target === undefined && first.after !== undefined && second.before === undefined;
    const splitsChain = first.target !== undefined && second.before !== undefined;
    const { text } = spanAt(context, first).source;
    if (!(splitsArrow || splitsChain) || text.slice(first.end, second.start).includes(",")) continue;
    const [a, b] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
    const chained = splitsChain
      ? `${a}, ${textOf(text, first.target)} ${b}`
      : `${text.slice(first.start, first.subject.end)}, ${text.slice(first.subject.start, second.end)}`;
    const help = `put a comma before it if that is meant; else write \`${chained}\``;
    report(context, "view/comma", second, { first: a, second: b }, { help });
  }
}

function textOf(text: string, range: { readonly start: number; readonly end: number } | undefined): string {
  return range === undefined ? "" : text.slice(range.start, range.end);
}

function lowerSelector(context: Context, node: SelectorNode, of: Selectable): Selector | undefined {
  const { before, subject, after, target } = node;
  const span = spanAt(context, node);
  if (subject.kind === "star" && before === undefined && after === undefined) return { kind: "usual", span };
  const what = lowerSubject(context, subject, of, "view");
  if (target !== undefined) {
    const to = lowerSubject(context, target, of, "view");
    return what === undefined || to === undefined
      ? undefined
      : { kind: "relationships", from: what, to, span };
  }
  if (what === undefined) return undefined;
  if (before === undefined && after === undefined) return { kind: "nodes", what, span };
  const direction = before === undefined ? "out" : after === undefined ? "in" : "both";
  return { kind: "neighbours", of: what, direction, span };
}

/** What one subject of a selector stands for; undefined where it is reported. */
export function lowerSubject(
  context: Context,
  subject: Subject,
  of: Selectable,
  place: "view" | "rule",
): NodeSelector | undefined {
  switch (subject.kind) {
    case "star":
      return { kind: "any" };
    case "path":
      return lowerPath(context, subject, of);
    case "text":
      report(
        context,
        place === "view" ? "view/selector" : "rule/selector",
        subject,
        { found: foundOf(subject) },
        { help: helpForText(subject.value) },
      );
      return undefined;
    case "filter": {
      const name = subject.value.kind === "text" ? subject.value.value : subject.value.text;
      if (subject.filter === "tag") return { kind: "tagged", tag: name };
      if (subject.filter === "kind") return lowerKind(context, subject.value, name);
      report(
        context,
        place === "view" ? "view/selector" : "rule/selector",
        subject,
        { found: "`package`" },
        {
          help: 'a package stands after the arrow of a rule: `forbid a -> package "pg"`',
        },
      );
      return undefined;
    }
  }
}

/** Structurizr puts expressions in quotes. */
function helpForText(value: string): string {
  const text = value.trim();
  const tag = /^(?:element|relationship)\.tag\s*==\s*(.+)$/.exec(text)?.[1];
  if (tag !== undefined) return `write \`tag "${tag}"\``;
  const kind = /^element\.type\s*==\s*(\w+)$/i.exec(text)?.[1];
  if (kind !== undefined)
    return `write \`kind ${kind.toLowerCase() === "softwaresystem" ? "system" : kind.toLowerCase()}\``;
  const parent = /^element\.parent\s*==\s*([\w.-]+)$/.exec(text)?.[1];
  if (parent !== undefined) return `write \`${parent}.*\``;
  if (text.includes("->") || text === "*") return `write it without quotes: \`${spaced(text)}\``;
  return `write \`tag "${value}"\` for everything with this tag, or a name without quotes`;
}

/** `->ss->` with a space around each arrow. */
function spaced(text: string): string {
  return text.replaceAll(/\s*->\s*/g, " -> ").trim();
}

function lowerPath(context: Context, path: Path, of: Selectable): NodeSelector | undefined {
  if (of === "data" && path.wildcard === undefined) {
    const symbol = resolve(context, path, selectable);
    if (symbol === undefined) return undefined;
    const { target } = symbol;
    return "base" in target ? { kind: "element", element: target } : { kind: "entity", entity: target };
  }
  const element = resolve(context, path, wanted.element)?.target;
  if (element === undefined) return undefined;
  if (path.wildcard === undefined) return { kind: "element", element };
  return { kind: path.wildcard === "*" ? "children" : "descendants", element };
}

function lowerKind(
  context: Context,
  at: { start: number; end: number },
  name: string,
): NodeSelector | undefined {
  const { kinds } = context.binding;
  const kind = kinds.get(name);
  if (kind !== undefined) return { kind: "of-kind", name: kind.word };
  const meant = suggest(name, kinds.keys());
  const help = meant === undefined ? undefined : `did you mean \`${meant}\`?`;
  report(context, "kind/base", at, { name }, { help });
  return undefined;
}
