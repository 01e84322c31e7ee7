import type { Declaration, Path } from "../ast/nodes.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { lineStyles, shapes } from "../model/looks.ts";
import type { Style, StyleRule } from "../model/model.ts";
import { type Handlers, once, readBody } from "./body.ts";
import { type Binding, type Context, report, spanAt } from "./context.ts";
import { mayMiss } from "./faults.ts";
import type { Draft } from "./symbols.ts";
import { foundOf, readColor, readWord, wordOf } from "./values.ts";

type Styled = { style: Style };
type Handler<D> = (context: Context, declaration: Declaration, draft: D) => void;

/** `shape`, `color`, `background` and `line` for anything that has a style. */
export function styleHandlers<D extends Styled>(): readonly (readonly [string, Handler<D>])[] {
  return [
    ["shape", (context, it, draft) => set(context, draft, "shape", it, readWord(context, it, shapes))],
    ["color", (context, it, draft) => set(context, draft, "color", it, readColor(context, it))],
    ["background", (context, it, draft) => set(context, draft, "background", it, readColor(context, it))],
    ["line", (context, it, draft) => set(context, draft, "line", it, readWord(context, it, lineStyles))],
  ];
}

function set<K extends keyof Style>(
  context: Context,
  draft: Styled,
  key: K,
  declaration: Declaration,
  value: Style[K] | undefined,
): void {
  if (value === undefined) return;
  const style: Draft<Style> = { ...draft.style };
  once(context, style, key, declaration, value);
  draft.style = style;
}

const handlers: Handlers<Draft<StyleRule>> = new Map(styleHandlers<Draft<StyleRule>>());

/** `style store { … }`, `style "tag" { … }`, `style relationship { … }` for all of them, `style relationship "tag" { … }`. */
export function declareStyle(context: Context, declaration: Declaration): void {
  const { keyword, values } = declaration;
  if (declaration.name !== undefined) report(context, "value/name", declaration.name, { word: "style" });
  const target = targetOf(context, declaration);
  if (target === undefined) {
    if (!declaration.faulty && values.length === 0)
      report(context, "style/target", keyword ?? declaration, {});
    return;
  }
  const rule: Draft<StyleRule> = { ...target, style: {}, span: spanAt(context, values[0] ?? declaration) };
  readBody(context, declaration.block, "style", handlers, rule);
  context.binding.model.styles.push(rule);
  const [first] = values;
  if (rule.target === "tag" && first?.kind === "path") {
    context.binding.checks.push(() => checkTag(context, first, rule.name));
  }
}

/** A bare word that is no kind is most likely a misspelt one, unless something has it as a tag. */
function checkTag(context: Context, at: Path, name: string): void {
  const { binding } = context;
  const tags = tagsOf(binding);
  if (tags.has(name) || mayMiss(binding) || binding.lost.has(name)) return;
  const meant = suggest(name, [...binding.kinds.keys(), ...tags]);
  // The tag may be what another fault took away.
  if (meant === undefined && (binding.diagnostics.length > 0 || binding.unknown.size > 0)) return;
  const help =
    meant === undefined
      ? `give something the tag: \`tags ${name}\``
      : `did you mean \`${/^[\p{L}_][\p{L}\p{N}\p{M}_-]*$/u.test(meant) ? meant : `"${meant}"`}\`?`;
  report(context, "style/unknown", at, { name }, { help });
}

const allTags = new WeakMap<Binding, ReadonlySet<string>>();

/** Every tag of something that is drawn. */
function tagsOf(binding: Binding): ReadonlySet<string> {
  let known = allTags.get(binding);
  if (known === undefined) {
    const { elements, relationships, kinds, flows, environments, entities, enums } = binding.model;
    const tags = new Set(["Element", "Person", "Relationship"]);
    for (const list of [elements, relationships, kinds, flows, environments, entities, enums])
      for (const tagged of list) for (const tag of tagged.tags) tags.add(tag);
    for (const symbol of binding.symbols)
      if (symbol.kind === "node")
        for (const { tags: some } of [symbol.target, ...symbol.target.hosted])
          for (const tag of some) tags.add(tag);
    known = tags;
    allTags.set(binding, known);
  }
  return known;
}

function targetOf(
  context: Context,
  declaration: Declaration,
): Pick<StyleRule, "target" | "name"> | undefined {
  const [first, second, third] = declaration.values;
  if (first === undefined) return undefined;
  const word = wordOf(first);
  const relationships =
    first.kind === "path" && word?.toLowerCase() === "relationship" && first.segments.length === 1;
  const extra = relationships ? third : second;
  if (word === undefined || extra !== undefined) {
    const at = extra ?? first;
    const takes = "one kind or one tag";
    report(context, "value/wrong", at, { word: "style", takes, found: foundOf(at) });
    return word === undefined ? undefined : targetOfWord(context, first.kind === "path", word);
  }
  if (!relationships) return targetOfWord(context, first.kind === "path", word);
  const tag = second === undefined ? "Relationship" : wordOf(second);
  return tag === undefined ? undefined : { target: "relationship", name: tag };
}

/** A word in quotes is a tag, as is a bare one that is no kind; `Element` and `Person` are tags of all and all persons. */
function targetOfWord(context: Context, bare: boolean, word: string): Pick<StyleRule, "target" | "name"> {
  const kind = bare ? context.binding.kinds.get(word) : undefined;
  return kind === undefined ? { target: "tag", name: word } : { target: "kind", name: kind.word };
}
