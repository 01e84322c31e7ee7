import type { Declaration, Path, Text, Value } from "../ast/nodes.ts";
import type { Link } from "../model/description.ts";
import { builtInKind } from "../model/kinds.ts";
import type { CodePattern, Element, IntegrationAttributes, Interface, Property } from "../model/model.ts";
import { added, append, type Handlers, once, pushed } from "./body.ts";
import { type Context, type ElementKind, report, spanAt } from "./context.ts";
import type { Naming } from "./enter.ts";
import { resolve, wanted, withArticle } from "./resolve.ts";
import { styleHandlers } from "./styles.ts";
import type { Draft, SymbolOf } from "./symbols.ts";
import { looksLikeTechnology } from "./technologies.ts";
import {
  foundOf,
  holdsNothingElse,
  keywordOf,
  readLink,
  readPairs,
  readPaths,
  readText,
  readTexts,
  readWord,
  readWords,
} from "./values.ts";

const nothing: readonly never[] = Object.freeze([]);
const noIntegration: IntegrationAttributes = Object.freeze({});
const noStyle = Object.freeze({});

/** The strings of a declaration by what they are. */
export interface Head {
  readonly title?: Text | undefined;
  readonly description?: Text | undefined;
  readonly technology?: Text | undefined;
  readonly tags?: Text | undefined;
}

/** Makes an element out of its first line; its body comes later. */
export function newElement(context: Context, kind: ElementKind, naming: Naming, head: Head): Draft<Element> {
  const element: Draft<Element> = {
    path: naming.path,
    span: naming.span,
    base: kind.base,
    kind: kind.word,
    lineage: kind.lineage,
    title: head.title?.value ?? naming.id ?? kind.word,
    technology: head.technology === undefined ? kind.technology : [head.technology.value],
    responsibilities: nothing,
    tags: kind.tags,
    links: nothing,
    style: noStyle,
    properties: nothing,
    code: nothing,
    provides: nothing,
    requires: nothing,
    integration: noIntegration,
    children: nothing,
  };
  if (naming.id !== undefined) element.id = naming.id;
  if (head.description !== undefined) element.description = head.description.value;
  if (head.tags !== undefined) element.tags = joined(element.tags, splitTags([head.tags.value]));
  if (context.element !== undefined) element.parent = context.element;
  if (context.group !== undefined) element.group = context.group;
  return element;
}

/** Warns where a lone second string names a database, a language or the like. */
export function checkTechnology(context: Context, head: Head): void {
  const { description, technology } = head;
  if (description === undefined || technology !== undefined || !looksLikeTechnology(description.value))
    return;
  report(
    context,
    "element/technology-first",
    description,
    { text: description.value },
    {
      help: `the technology is the third text; write the description before it, or \`technology "${description.value}"\` in the body`,
    },
  );
}

/** `tags "A,B"` are two tags, as in Structurizr. */
export function splitTags(words: readonly string[]): readonly string[] {
  if (!words.some((word) => word.includes(",") || word === "")) return words;
  return words
    .flatMap((word) => word.split(","))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

/** `tags …`, for whatever has tags. */
export function addTags(
  context: Context,
  declaration: Declaration,
  draft: { tags: readonly string[] },
): void {
  draft.tags = joined(draft.tags, splitTags(readWords(context, declaration)));
}

/** `link "url" "title"`, for whatever has links. */
export function addLink(context: Context, declaration: Declaration, draft: { links: readonly Link[] }): void {
  const link = readLink(context, declaration);
  if (link !== undefined) draft.links = added(draft.links, [link]);
}

/** Both lists, each value once. */
export function joined(list: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 0) return list;
  return list.length === 0 && more.length === 1 ? more : [...new Set([...list, ...more])];
}

/** The globs behind `code`: `path#Symbol` has its symbol taken off. */
export function readCodePatterns(context: Context, declaration: Declaration): readonly CodePattern[] {
  const texts = declaration.values.filter((value): value is Text => value.kind === "text");
  return readTexts(context, declaration).map((written, index) => {
    const span = spanAt(context, texts[index] ?? declaration);
    const { directory } = context.file;
    const hash = written.lastIndexOf("#");
    if (hash <= 0 || hash === written.length - 1) return { pattern: written, directory, span };
    return { pattern: written.slice(0, hash), symbol: written.slice(hash + 1), directory, span };
  });
}

export function readProperties(context: Context, declaration: Declaration): readonly Property[] {
  if (declaration.name !== undefined)
    report(context, "value/name", declaration.name, { word: keywordOf(declaration) });
  return readPairs(context, declaration);
}

type Element_ = Draft<Element>;

/** Everything that an element's body may say of the element. */
export const elementHandlers: Handlers<Element_> = new Map([
  ["description", (context, it, element) => once(context, element, "description", it, readText(context, it))],
  ["purpose", (context, it, element) => once(context, element, "purpose", it, readText(context, it))],
  ["technology", readTechnology],
  ["responsibility", (context, it, element) => append(element, "responsibilities", readTexts(context, it))],
  ["tags", (context, it, element) => addTags(context, it, element)],
  ["code", (context, it, element) => append(element, "code", readCodePatterns(context, it))],
  ["provides", readProvides],
  ["requires", readRequires],
  ["link", (context, it, element) => addLink(context, it, element)],
  ["properties", (context, it, element) => append(element, "properties", readProperties(context, it))],
  ...styleHandlers<Element_>(),
  [
    "category",
    (context, it, element) => integrate(context, it, element, "category", readWord(context, it, categories)),
  ],
  [
    "criticality",
    (context, it, element) => integrate(context, it, element, "criticality", readWord(context, it, levels)),
  ],
  [
    "mechanism",
    (context, it, element) => integrate(context, it, element, "mechanism", readText(context, it)),
  ],
  ["data", (context, it, element) => integrate(context, it, element, "data", readText(context, it))],
  ["fallback", (context, it, element) => integrate(context, it, element, "fallback", readText(context, it))],
] as const);

const categories = ["auth", "api", "queue", "files", "internal"] as const;
const levels = ["high", "medium", "low"] as const;

/** What an element says itself replaces what its kind says; said again it adds. */
function readTechnology(context: Context, declaration: Declaration, element: Element_): void {
  const texts = readTexts(context, declaration);
  const kind = context.binding.kinds.get(element.kind);
  const inherited = element.technology === kind?.technology;
  if (texts.length > 0) element.technology = inherited ? texts : added(element.technology, texts);
}

function integrate<K extends keyof IntegrationAttributes>(
  context: Context,
  declaration: Declaration,
  element: Element_,
  key: K,
  value: IntegrationAttributes[K] | undefined,
): void {
  if (!builtInKind(element.base).integrates) {
    if (context.binding.vague.has(element) || context.binding.kinds.get(element.kind)?.vague) return;
    const at = declaration.keyword ?? declaration;
    report(context, "element/integration", at, {
      word: keywordOf(declaration),
      kind: withArticle(element.kind),
    });
    return;
  }
  const integration: Draft<IntegrationAttributes> = { ...element.integration };
  once(context, integration, key, declaration, value);
  element.integration = integration;
}

function readProvides(context: Context, declaration: Declaration, element: Element_): void {
  const paths = readPaths(context, declaration);
  if (paths.length === 0) context.binding.lostProviders.add(element);
  context.binding.lowering.push(() => {
    for (const path of paths) {
      const provided = resolve(context, path, wanted.interface)?.target;
      if (provided !== undefined) provide(context, path, element, provided);
      else context.binding.lostProviders.add(element);
    }
  });
}

function provide(context: Context, path: Path, element: Element_, provided: Interface): void {
  if (element.provides.includes(provided)) {
    // What was declared inside is provided without a word; saying it all the same does no harm.
    if (provided.parent !== element) report(context, "interface/twice", path, { name: provided.path });
  } else element.provides = pushed(element.provides, provided);
}

/** `requires I`, `requires I, J` or `requires I from x`. */
function readRequires(context: Context, declaration: Declaration, element: Element_): void {
  const takes = "interfaces, and `from` where several provide one";
  if (!holdsNothingElse(context, declaration)) return;
  const { lostRelations } = context.binding;
  const paths: Path[] = [];
  let from: Path | undefined;
  for (const [index, value] of declaration.values.entries()) {
    if (isFrom(value) && index > 0) {
      from = providerBehind(context, declaration, index, takes);
      break;
    }
    if (value.kind !== "path") {
      report(context, "value/wrong", value, { word: keywordOf(declaration), takes, found: foundOf(value) });
      lostRelations.push({ from: element, to: undefined });
      return;
    }
    paths.push(value);
  }
  if (paths.length === 0) lostRelations.push({ from: element, to: undefined });
  if (paths.length === 0 && !declaration.faulty) {
    report(context, "value/missing", declaration.keyword ?? declaration, { word: "requires", takes });
  }
  context.binding.lowering.push(() => {
    for (const path of paths) openRequirement(context, path, from);
  });
}

function isFrom(value: Value): boolean {
  return (
    value.kind === "path" && !value.comma && value.segments.length === 1 && value.segments[0]?.text === "from"
  );
}

function providerBehind(
  context: Context,
  declaration: Declaration,
  index: number,
  takes: string,
): Path | undefined {
  const value = declaration.values[index + 1];
  const more = declaration.values[index + 2];
  if (more !== undefined) report(context, "value/too-many", more, { word: keywordOf(declaration), takes });
  if (value?.kind === "path") return value;
  if (!declaration.faulty) {
    const at = value ?? declaration.values[index] ?? declaration;
    report(context, "value/missing", at, { word: "from", takes: "the element that provides it" });
  }
  return undefined;
}

function openRequirement(context: Context, path: Path, from: Path | undefined): void {
  const { binding } = context;
  const required = resolve(context, path, wanted.interface)?.target;
  const provider = from === undefined ? undefined : resolve(context, from, wanted.element);
  const element = context.scope as SymbolOf<"element">;
  if (required === undefined || (from !== undefined && provider === undefined)) {
    binding.lostRelations.push({ from: element.target, to: provider?.target });
    return;
  }
  binding.requirements.push({ context, element, interface: required, path, from: provider });
}
