import type { Arrow, Declaration, Path, Relation, Text } from "../ast/nodes.ts";
import type { Element, Relationship, RelationshipKind } from "../model/model.ts";
import { isInside } from "../model/queries.ts";
import type { Range } from "../text/source.ts";
import { append, type Handlers, once, readBody } from "./body.ts";
import { type Binding, type Context, report, spanAt } from "./context.ts";
import { addLink, addTags, readProperties, splitTags } from "./elements.ts";
import { enterSymbol, nameFor } from "./enter.ts";
import { spoil } from "./faults.ts";
import { resolve, resolveQuietly, textOf, type Wanted, wanted } from "./resolve.ts";
import { styleHandlers } from "./styles.ts";
import type { Draft, SymbolKind, SymbolOf } from "./symbols.ts";
import { readPath, readPaths, readText, readTexts, readWord } from "./values.ts";
import { type Place, wordsIn } from "./words.ts";

const nothing: readonly never[] = Object.freeze([]);
const noStyle = Object.freeze({});

/** A relationship between elements: at the top level, in an element or in a group. */
export function declareRelation(context: Context, relation: Relation): void {
  // What it relates is not known yet; a name of its own is entered all the same.
  if (relation.name !== undefined) nameRelation(context, relation);
  // `api = container . "Shop API" { … }` is read as a relationship and is none.
  if (relation.faulty && relation.block !== undefined) spoil(context, relation.block);
  const { relations } = context.binding;
  relations.statements.push(relation);
  relations.contexts.push(context);
}

function nameRelation(context: Context, relation: Relation): void {
  const naming = nameFor(context, relation, relation.name, "");
  const draft = { id: relation.name?.text, span: naming.span } as Draft<Relationship>;
  enterSymbol(context, "relationship", naming, relation, draft);
  context.binding.relations.named.set(relation, draft);
  if (relation.faulty) context.binding.vague.add(draft);
}

/** Lowers all relationships, in the order of declaration. */
export function lowerRelations(binding: Binding): void {
  const { statements, contexts } = binding.relations;
  for (let i = 0; i < statements.length; i++)
    lowerRelation(contexts[i] as Context, statements[i] as Relation);
}

function lowerRelation(context: Context, relation: Relation): void {
  if (isWordWithArrow(context, relation, context.element === undefined ? "file" : "element", wanted.element))
    return;
  const from = sourceOf(context, relation);
  const to = endOf(context, relation.to);
  const kind = kindOf(context, relation);
  if (from === undefined || to === undefined || kind === undefined) {
    loseRelation(context, from?.target, to?.target);
    return;
  }
  if (isInside(from.target, to.target) || isInside(to.target, from.target)) {
    reportOwnPart(context, relation, from, to);
    return;
  }
  const relationship = newRelationship(context, relation, kind, from.target, to.target);
  if (relation.via !== undefined) setVia(context, relation.via, relationship);
  if (relation.block !== undefined) {
    readBody(context, relation.block, "relationship", relationshipHandlers, relationship);
  }
  if (!isTwice(context, relation, from, to, relationship))
    context.binding.model.relationships.push(relationship);
}

/**
 * Whether what is read as a relationship is an attribute or a declaration with an arrow behind its word,
 * which is reported: `status -> active`.
 */
export function isWordWithArrow(
  context: Context,
  { from, to, arrow }: Relation,
  place: Place,
  want: Wanted<SymbolKind>,
): boolean {
  if (from?.kind !== "path" || from.segments.length !== 1) return false;
  const word = textOf(from);
  if (!wordsIn(place).has(word) && !wordsIn("workspace").has(word)) return false;
  if (to?.kind !== "path" || resolveQuietly(context, from, want) !== undefined) return false;
  report(
    context,
    "relationship/word",
    arrow,
    { word },
    { help: `leave the arrow out: \`${word} ${textOf(to)}\`` },
  );
  return true;
}

/** Remembers a relationship that could not be read. */
export function loseRelation(context: Context, from: Element | undefined, to: Element | undefined): void {
  context.binding.lostRelations.push({ from, to });
}

/** Remembers what a statement may have said that nobody could read: `PaymentApi`, `customer shop.web "…"`. */
export function loseStatement(context: Context, declaration: Declaration): void {
  const { binding, element } = context;
  if (element !== undefined) {
    binding.lostProviders.add(element);
    loseRelation(context, element, undefined);
    return;
  }
  const { keyword } = declaration;
  const to = declaration.values.findLast((value) => value.kind === "path");
  if (keyword === undefined || to === undefined) return;
  const from: Path = { kind: "path", segments: [keyword], start: keyword.start, end: keyword.end };
  binding.lowering.push(() => {
    const ends = [from, to].map((path) => resolveQuietly(context, path, wanted.element)?.target);
    loseRelation(context, ends[0], ends[1]);
  });
}

/** Made of the first line alone. What has a name is there already, for those that refer to it. */
function newRelationship(
  context: Context,
  relation: Relation,
  kind: RelationshipKind,
  from: Element,
  to: Element,
): Draft<Relationship> {
  const most = context.structurizr === "model" ? 3 : 2;
  const { strings } = relation;
  if (strings.length > most) reportStrings(context, relation, most);
  const description = filled(strings[0]);
  const technology = filled(strings[1]);
  const tags = most === 3 ? filled(strings[2]) : undefined;
  const made: Draft<Relationship> = {
    from,
    to,
    kind,
    technology: technology === undefined ? nothing : [technology],
    tags: tags === undefined ? nothing : splitTags([tags]),
    carries: nothing,
    links: nothing,
    properties: nothing,
    style: noStyle,
    origin: "declared",
    span: spanAt(context, spanOfEnds(relation)),
  };
  if (description !== undefined) made.description = description;
  if (relation.name === undefined) return made;
  const named = context.binding.relations.named.get(relation);
  return named === undefined ? made : Object.assign(named, made);
}

/** `""` stands in Structurizr for a string that is left out. */
function filled(text: Text | undefined): string | undefined {
  return text === undefined || text.value === "" ? undefined : text.value;
}

function reportStrings(context: Context, relation: Relation, most: number): void {
  if (relation.faulty) return;
  const takes = most === 3 ? "a description, a technology and tags" : "a description and a technology";
  report(context, "value/too-many", relation.strings[most] as Text, { word: relation.arrow.text, takes });
}

function kindOf(context: Context, relation: Relation): RelationshipKind | undefined {
  if (relation.arrow.text !== "-->") return arrowKinds[relation.arrow.text];
  report(context, "relationship/reply", relation.arrow, {});
  return undefined;
}

export const arrowKinds: Readonly<Record<Exclude<Arrow, "-->">, RelationshipKind>> = {
  "->": "sync",
  "~>": "async",
  "<->": "both",
};

function sourceOf(context: Context, relation: Relation): SymbolOf<"element"> | undefined {
  if (relation.from !== undefined) return endOf(context, relation.from);
  if (context.element !== undefined) return context.scope as SymbolOf<"element">;
  if (!relation.faulty) report(context, "relationship/no-source", relation.arrow, {});
  return undefined;
}

function endOf(context: Context, end: Relation["to"]): SymbolOf<"element"> | undefined {
  if (end === undefined) return undefined;
  if (end.kind === "path") return resolve(context, end, wanted.element);
  report(context, "relationship/boundary", end, {});
  return undefined;
}

function reportOwnPart(
  context: Context,
  relation: Relation,
  from: SymbolOf<"element">,
  to: SymbolOf<"element">,
): void {
  const inner = isInside(from.target, to.target) ? from : to;
  const outer = inner === from ? to : from;
  const parameters = { from: from.path, to: to.path, inner: inner.path, outer: outer.path };
  report(context, "relationship/with-own-part", spanOfEnds(relation), parameters);
}

/** From the first end to the last, without texts and body. */
function spanOfEnds(relation: Relation): Range {
  return {
    start: (relation.from ?? relation.arrow).start,
    end: (relation.to ?? relation.arrow).end,
  };
}

const relationshipHandlers: Handlers<Draft<Relationship>> = new Map([
  ["description", (context, it, draft) => once(context, draft, "description", it, readText(context, it))],
  ["technology", (context, it, draft) => append(draft, "technology", readTexts(context, it))],
  ["tags", (context, it, draft) => addTags(context, it, draft)],
  [
    "carries",
    (context, it, draft) => append(draft, "carries", resolveCarried(context, readPaths(context, it))),
  ],
  [
    "via",
    (context, it, draft) => {
      const path = readPath(context, it);
      if (path !== undefined) setVia(context, path, draft);
    },
  ],
  [
    "evidence",
    (context, it, draft) => once(context, draft, "evidence", it, readWord(context, it, ["none", "import"])),
  ],
  ["link", (context, it, draft) => addLink(context, it, draft)],
  ["properties", (context, it, draft) => append(draft, "properties", readProperties(context, it))],
  ...styleHandlers<Draft<Relationship>>().filter(([word]) => word === "color" || word === "line"),
] as const);

/** What goes across: entities and events. */
export function resolveCarried(context: Context, paths: readonly Path[]): Relationship["carries"] {
  const carried = paths.map((path) => resolve(context, path, wanted.carried)?.target);
  return carried.filter((target) => target !== undefined);
}

function setVia(context: Context, path: Path, relationship: Draft<Relationship>): void {
  const operation = resolve(context, path, wanted.operation)?.target;
  if (operation === undefined) return;
  if (relationship.via === undefined) relationship.via = operation;
  else report(context, "value/twice", path, { word: "via" });
}

/** The number of a pair of elements: unique as long as there are fewer than 2^26 of them. */
export function pairOf(from: { readonly order: number }, to: { readonly order: number }): number {
  return from.order * 0x4000000 + to.order;
}

function isTwice(
  context: Context,
  relation: Relation,
  from: SymbolOf<"element">,
  to: SymbolOf<"element">,
  relationship: Relationship,
): boolean {
  const { pairs, furtherRelations } = context.binding;
  const pair = pairOf(from, to);
  const first = pairs.get(pair);
  if (first === undefined) {
    pairs.set(pair, relationship);
    return false;
  }
  // Nearly all pairs have one relationship: only what comes after it is told apart by a text.
  const { kind, description } = relationship;
  const key = `${pair} ${kind}${description === undefined ? "" : ` ${description}`}`;
  const isFirst = first.kind === kind && first.description === description;
  const same = isFirst ? first : furtherRelations.get(key);
  if (same === undefined) {
    furtherRelations.set(key, relationship);
    return false;
  }
  report(
    context,
    "relationship/twice",
    spanOfEnds(relation),
    { from: from.path, to: to.path },
    { related: [{ span: same.span, message: "first declared here" }] },
  );
  return true;
}
