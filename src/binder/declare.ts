import type { Declaration, Relation, Statement, Text } from "../ast/nodes.ts";
import { findConcern, findRecord } from "../model/catalogue/catalogue.ts";
import type { Element, Group } from "../model/model.ts";
import { headTexts } from "./body.ts";
import { declareCodebase } from "./codebase.ts";
import {
  type Binding,
  type Context,
  type ElementKind,
  inside,
  report,
  reportDirective,
  spanAt,
  topOf,
} from "./context.ts";
import { lowerConcern } from "./descriptive/concerns.ts";
import { declareDocument } from "./documents.ts";
import { checkTechnology, elementHandlers, type Head, newElement } from "./elements.ts";
import { enterSymbol, nameFor } from "./enter.ts";
import { declareEntity } from "./entities.ts";
import { declareEnum } from "./enums.ts";
import { declareEnvironment } from "./environments.ts";
import { noteFault, spoil } from "./faults.ts";
import { declareFlow } from "./flows.ts";
import { declareInterface } from "./interfaces.ts";
import { declarationBehindArrow, declarationInField, documentWithoutWord, withIdFirst } from "./meant.ts";
import { childPath, slug } from "./names.ts";
import { declareRecord } from "./records.ts";
import { declareRelation, loseRelation, loseStatement } from "./relationships.ts";
import { resolve, resolveQuietly, wanted } from "./resolve.ts";
import { declareRule } from "./rules.ts";
import { declareStates } from "./states.ts";
import { headFor, isWithoutEffect, pathIn, wordFor } from "./structurizr.ts";
import { declareStructurizrView } from "./structurizr-views.ts";
import { declareStyle } from "./styles.ts";
import type { Draft, SymbolOf } from "./symbols.ts";
import { tidied, withoutDouble } from "./tidy.ts";
import { keywordOf, readLink, readText, readTexts } from "./values.ts";
import { declareView } from "./views.ts";
import { type Place, reportStatement, reportWord, wordsIn } from "./words.ts";
import { workspaceHandlers } from "./workspace.ts";

/** An `extend` whose element is not declared yet. */
interface Extension {
  readonly context: Context;
  readonly declaration: Declaration;
}

/** Walks all files: everything with a name gets its symbol, everything else waits to be lowered. */
export function declareFiles(binding: Binding): void {
  const walk: Walk = { extensions: [] };
  for (const file of binding.files) {
    for (const statement of file.ast.statements) declareIn(walk, topOf(binding, file), statement, "file");
  }
  declareExtensions(walk);
}

interface Walk {
  /** In the order of the text; extensions found in extensions come to the end. */
  readonly extensions: Extension[];
}

/**
 * Enters what extensions add, in the order of the text; one that waits for what another adds is
 * tried again when something of that name has been declared.
 */
function declareExtensions(walk: Walk): void {
  const waiting = new Map<string, Extension[]>();
  let unheard = 0;
  for (let at = 0; at < walk.extensions.length; at++) {
    const extension = walk.extensions[at] as Extension;
    const { context, declaration } = extension;
    const path = pathIn(declaration.values[0]);
    const target = path === undefined ? undefined : resolveQuietly(context, path, wanted.element);
    if (target !== undefined) extend(walk, context, declaration, target);
    else if (path !== undefined) {
      const last = path.segments[path.segments.length - 1]?.text ?? "";
      waiting.set(last, [...(waiting.get(last) ?? []), extension]);
    }
    const { symbols } = context.binding;
    if (waiting.size > 0) {
      for (; unheard < symbols.length; unheard++) {
        const id = symbols[unheard]?.id ?? "";
        const woken = waiting.get(id);
        if (woken === undefined) continue;
        waiting.delete(id);
        walk.extensions.push(...woken);
      }
    } else unheard = symbols.length;
  }
  for (const { context, declaration } of [...waiting.values()].flat()) {
    const path = pathIn(declaration.values[0]);
    if (path !== undefined) resolve(context, path, wanted.element);
    noteFault(context, declaration);
  }
}

function extend(walk: Walk, context: Context, declaration: Declaration, target: SymbolOf<"element">): void {
  const around = inside({ ...context, element: target.target, group: undefined }, target);
  declareAll(walk, around, declaration, "element");
}

function declareAll(walk: Walk, context: Context, declaration: Statement, place: Place): void {
  for (const statement of declaration.block?.statements ?? []) declareIn(walk, context, statement, place);
}

function declareIn(walk: Walk, context: Context, statement: Statement, place: Place): void {
  if (statement.faulty) noteFault(context, statement);
  switch (statement.kind) {
    case "declaration":
      for (const single of singleStatements(context, statement, place)) declare(walk, context, single, place);
      return;
    case "relation":
      declareArrow(walk, context, statement, place);
      return;
    case "directive":
      reportDirective(context, statement);
      return;
    default: {
      const meant = statement.kind === "field" ? declarationInField(context, statement) : undefined;
      if (meant !== undefined) {
        declare(walk, context, meant, place);
        return;
      }
      reportStatement(context, statement, place, undefined, placeName(context, place));
      if (holdsDeclarations(statement)) declareAll(walk, context, statement, place);
      else {
        if (statement.faulty && statement.block !== undefined) spoil(context, statement.block);
        noteFault(context, statement);
      }
      loseRelation(context, context.element, undefined);
      if (context.element !== undefined) context.binding.lostProviders.add(context.element);
    }
  }
}

function declareArrow(walk: Walk, context: Context, relation: Relation, place: Place): void {
  const meant = declarationBehindArrow(context, relation);
  if (meant === undefined) declareRelation(context, relation);
  else declare(walk, context, meant, place);
}

/** Attributes may have been run together; what declares may have its keyword twice. */
function singleStatements(context: Context, declaration: Declaration, place: Place): readonly Declaration[] {
  // Kinds were looked at when they were declared.
  const { values } = declaration;
  if (values[0]?.kind !== "path" && values.length < 2) return [declaration];
  if (keywordOf(declaration) === "kind") return [declaration];
  const attributes =
    place === "element" ? elementHandlers : place === "workspace" ? workspaceHandlers : undefined;
  if (attributes?.has(keywordOf(declaration))) return tidied(context, declaration, attributes);
  return [withIdFirst(context, withoutDouble(context, declaration))];
}

/** `"Data" { db = store … }`, `group : "Data" { … }`: what stands in it is declared all the same. */
function holdsDeclarations({ block }: Statement): boolean {
  return block?.statements.some((it) => it.kind === "declaration" && it.name !== undefined) ?? false;
}

/** `in a component`: what one is in, by its own kind. */
function placeName(context: Context, place: Place): string | undefined {
  if (place !== "element" || context.element === undefined) return undefined;
  const { kind } = context.element;
  return `in ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}

function declare(walk: Walk, context: Context, declaration: Declaration, place: Place): void {
  const { keyword } = declaration;
  if (keyword === undefined || keyword.text === "") {
    declareWithoutKeyword(walk, context, declaration);
    return;
  }
  const word = wordFor(context, keyword.text);
  if (declareKnown(walk, context, declaration, place, word)) return;
  if (context.structurizr !== undefined || place === "workspace") {
    if (isWithoutEffect(context, declaration)) return;
  }
  if (declaration.faulty) {
    declareWithoutKeyword(walk, context, declaration);
    return;
  }
  const document = place === "file" ? documentWithoutWord(context, declaration) : undefined;
  if (document !== undefined) {
    declareDocument(context, document);
    return;
  }
  const meant = reportWord(context, declaration, place, placeName(context, place));
  const { name, values, block } = declaration;
  if (name === undefined) loseStatement(context, declaration);
  // A word by itself says nothing that a guess could keep.
  if (meant !== undefined && (name !== undefined || values.length > 0 || block !== undefined)) {
    const meantSo: Declaration = { ...declaration, keyword: { ...keyword, text: meant } };
    if (declareKnown(walk, context, meantSo, place, meant)) return;
  }
  if (declaration.name !== undefined && !wordsIn("file").has(word)) {
    declareVaguely(walk, context, declaration, !isOfElement(declaration));
  } else noteFault(context, declaration);
}

/** Whether the body holds nothing that an element cannot hold. */
function isOfElement(declaration: Declaration): boolean {
  const others = ["field", "operation", "selection", "pair"];
  return declaration.block?.statements.every((statement) => !others.includes(statement.kind)) ?? true;
}

/** Declares a component in place of something whose kind is not known, so that its name is. */
function declareVaguely(walk: Walk, context: Context, declaration: Declaration, quiet: boolean): void {
  const { kinds, vague } = context.binding;
  if (quiet && declaration.block !== undefined) spoil(context, declaration.block);
  declareElement(walk, context, declaration, kinds.get("component") as ElementKind, vague);
}

/** Whether the statement begins with its `=`: a name that is written is on the line and known to be lost. */
function lacksName(context: Context, declaration: Declaration): boolean {
  return context.file.source.text[declaration.start] === "=";
}

/** A syntax error took the keyword: what has a name is declared all the same, so that the name is known. */
function declareWithoutKeyword(walk: Walk, context: Context, declaration: Declaration): void {
  if (declaration.name !== undefined) {
    declareVaguely(walk, context, declaration, true);
    return;
  }
  if (lacksName(context, declaration)) context.binding.holes.add(context.scope);
  if (declaration.block !== undefined) spoil(context, declaration.block);
  declareAll(walk, context, declaration, context.element === undefined ? "file" : "element");
}

/** Declares what begins with a word that is known here; false where it is not. */
function declareKnown(
  walk: Walk,
  context: Context,
  declaration: Declaration,
  place: Place,
  word: string,
): boolean {
  if (place === "element") {
    const handler = elementHandlers.get(word);
    if (handler !== undefined && context.element !== undefined) {
      handler(context, declaration, context.element);
      return true;
    }
    if (context.structurizr === "model" && word === "url") {
      addUrl(context, declaration, context.element as Draft<Element>);
      return true;
    }
  } else if (place === "group" && word === "description") {
    const text = readText(context, declaration);
    if (text !== undefined && context.group !== undefined) context.group.description = text;
    return true;
  } else if (place === "workspace") {
    const handler = workspaceHandlers.get(word);
    if (handler !== undefined) {
      handler(context, declaration, context.binding.model.workspace);
      return true;
    }
  }
  if (context.structurizr === "views" && declareStructurizrView(context, declaration)) return true;
  if (declareAnywhere(walk, context, declaration, word)) return true;
  const kind = context.binding.kinds.get(word);
  if (kind !== undefined) {
    declareElement(walk, context, declaration, kind);
    return true;
  }
  if (declareDescriptive(context, declaration, word)) return true;
  return isTop(context, place) && declareOnTop(walk, context, declaration, word);
}

function isTop(context: Context, place: Place): boolean {
  return context.element === undefined && place !== "group";
}

/** `url` of Structurizr: a link without a title. */
function addUrl(context: Context, declaration: Declaration, element: Draft<Element>): void {
  const link = readLink(context, declaration);
  if (link !== undefined) element.links = [...element.links, link];
}

/** What may stand at the top level and in elements. */
function declareAnywhere(walk: Walk, context: Context, declaration: Declaration, word: string): boolean {
  switch (word) {
    case "group":
      declareGroup(walk, context, declaration);
      return true;
    case "interface":
      declareInterface(context, declaration);
      return true;
    case "entity":
      declareEntity(context, declaration);
      return true;
    case "enum":
      declareEnum(context, declaration);
      return true;
    case "flow":
      declareFlow(context, declaration);
      return true;
    case "states":
      declareStates(context, declaration);
      return true;
    default:
      return false;
  }
}

function declareDescriptive(context: Context, declaration: Declaration, word: string): boolean {
  const record = findRecord(word);
  if (record !== undefined && declaration.faulty && declaration.block !== undefined) {
    spoil(context, declaration.block);
  }
  if (record?.places.includes(context.element === undefined ? "top" : "element")) {
    declareRecord(context, declaration, record, {});
    return true;
  }
  if (findConcern(word) === undefined) return false;
  if (declaration.faulty && declaration.block !== undefined) spoil(context, declaration.block);
  context.binding.lowering.push(() => lowerConcern(context, declaration));
  return true;
}

/** What may stand at the top level only. */
function declareOnTop(walk: Walk, context: Context, declaration: Declaration, word: string): boolean {
  switch (word) {
    case "workspace":
      declareWorkspace(walk, context, declaration);
      return true;
    case "model":
    case "views":
      declareAll(walk, { ...context, structurizr: word }, declaration, "file");
      return true;
    case "include":
      // Its files were read before; here it is only looked at.
      readTexts(context, declaration);
      return true;
    case "kind":
      // Kinds were declared first of all.
      return true;
    case "extend":
      declareExtend(walk, context, declaration);
      return true;
    case "environment":
      declareEnvironment(context, declaration);
      return true;
    case "view":
      declareView(context, declaration);
      return true;
    case "style":
      declareStyle(context, declaration);
      return true;
    case "codebase":
      declareCodebase(context, declaration);
      return true;
    case "rule":
      declareRule(context, declaration);
      return true;
    case "document":
      declareDocument(context, declaration);
      return true;
    default:
      return false;
  }
}

function declareWorkspace(walk: Walk, context: Context, declaration: Declaration): void {
  const { workspace } = context.binding.model;
  const [title, description] = headTexts(context, declaration, 2, "a title and a description in quotes");
  if (title !== undefined && workspace.title !== undefined && title.value !== workspace.title) {
    report(context, "value/twice", title, { word: "workspace" });
  }
  if (title !== undefined) workspace.title ??= title.value;
  if (description !== undefined) workspace.description ??= description.value;
  declareAll(walk, context, declaration, "workspace");
}

function declareExtend(walk: Walk, context: Context, declaration: Declaration): void {
  const [first, second] = declaration.values;
  if (pathIn(first) === undefined || declaration.faulty) {
    if (!declaration.faulty)
      report(context, "extend/target", first ?? declaration.keyword ?? declaration, {});
    if (declaration.block !== undefined) spoil(context, declaration.block);
    noteFault(context, declaration);
    return;
  }
  if (second !== undefined) {
    report(context, "value/too-many", second, { word: "extend", takes: "the name of one element" });
  }
  walk.extensions.push({ context, declaration });
}

function declareGroup(walk: Walk, context: Context, declaration: Declaration): void {
  if (declaration.name !== undefined) report(context, "value/name", declaration.name, { word: "group" });
  const [title, description] = headTexts(context, declaration, 2, "a title and a description in quotes");
  if (title === undefined && !declaration.faulty && declaration.values.length === 0) {
    report(context, "group/title", declaration.keyword ?? declaration, {});
  }
  if (context.element?.base === "person") reportPerson(context, declaration);
  const group: Draft<Group> = {
    key: groupKey(context, title),
    title: title?.value ?? "",
    span: spanAt(context, declaration.keyword ?? declaration),
  };
  if (description !== undefined) group.description = description.value;
  if (context.element !== undefined) group.parent = context.element;
  if (context.group !== undefined) group.group = context.group;
  context.binding.model.groups.push(group);
  declareAll(walk, { ...context, group }, declaration, "group");
}

/** `shop.~data`: groups have no place among the names, so their keys are counted by themselves. */
function groupKey(context: Context, title: Text | undefined): string {
  const { wishes } = context.binding;
  const wish = childPath(context.scope, `~${slug(title?.value ?? "")}`);
  const count = (wishes.get(wish) ?? 0) + 1;
  wishes.set(wish, count);
  return count === 1 ? wish : `${wish}~${count}`;
}

function reportPerson(context: Context, declaration: Declaration): void {
  report(context, "element/person-holds", declaration.keyword ?? declaration, {
    word: keywordOf(declaration),
  });
}

function declareElement(
  walk: Walk,
  context: Context,
  declaration: Declaration,
  kind: ElementKind,
  among?: Set<object>,
): void {
  const { binding } = context;
  const head = headOf(context, declaration, kind);
  checkTechnology(context, head);
  const parent = context.element;
  if (parent?.base === "person") reportPerson(context, declaration);
  const naming = nameFor(context, declaration, declaration.name, head.title?.value ?? kind.word);
  const element = newElement(context, kind, naming, head);
  among?.add(element);
  const symbol = enterSymbol(context, "element", naming, declaration, element);
  binding.model.elements.push(element);
  if (parent !== undefined) {
    if (parent.children.length === 0) parent.children = [element];
    else (parent.children as Element[]).push(element);
  }
  if (declaration.block === undefined) return;
  const { file, structurizr } = context;
  const around: Context = { binding, file, scope: symbol, element, group: undefined, structurizr };
  declareAll(walk, around, declaration, "element");
}

function headOf(context: Context, declaration: Declaration, kind: ElementKind): Head {
  if (context.structurizr === "model") {
    const most = kind.base === "container" || kind.base === "component" ? 4 : 3;
    const takes =
      most === 4 ? "a title, a description, a technology and tags" : "a title, a description and tags";
    return headFor(kind.base, headTexts(context, declaration, most, takes));
  }
  const takes = "a title, a description and a technology in quotes";
  const [title, description, technology] = headTexts(context, declaration, 3, takes);
  return { title, description, technology };
}
