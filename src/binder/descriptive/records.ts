import type { Declaration, Statement, Value } from "../../ast/nodes.ts";
import {
  type Attribute,
  attributesOfRecord,
  findRecord,
  type RecordType,
} from "../../model/catalogue/catalogue.ts";
import type { AttributeValue, Link, RecordEntry } from "../../model/description.ts";
import type { Range, Span } from "../../text/source.ts";
import { type Context, report, reportDirective, spanAt } from "../context.ts";
import { noteFault } from "../faults.ts";
import { lastOr, withArticle } from "../resolve.ts";
import type { Draft } from "../symbols.ts";
import { tidied } from "../tidy.ts";
import { keywordOf, readLink, readWords, wordOf } from "../values.ts";
import { reportStatement } from "../words.ts";
import { readAttribute } from "./attributes.ts";
import { helpForAttribute, isCrowded } from "./unknown.ts";

/** A record while its statements are read. */
interface Reading {
  readonly context: Context;
  readonly type: RecordType;
  readonly known: ReadonlyMap<string, Attribute>;
  readonly record: Draft<RecordEntry>;
  /** With its article: `a risk` in backquotes. */
  readonly owner: string;
  readonly values: Map<string, AttributeValue[]>;
  /** Where each attribute was given first, and as what. */
  readonly given: Map<string, { readonly span: Span; readonly as: string }>;
  readonly tags: string[];
  readonly links: Link[];
  /** Something could not be read: what seems to be missing may be that. */
  unclear: boolean;
}

/**
 * Fills in a record that was declared: title, text, attributes, tags, links, and the records that
 * stand in it. Whatever does not fit its row of the catalogue is reported and left out.
 */
export function lowerRecord(context: Context, declaration: Declaration): void {
  const record = context.binding.records.get(declaration)?.target;
  const type = record === undefined ? undefined : findRecord(record.keyword);
  if (record === undefined || type === undefined) return;
  const reading: Reading = {
    context,
    type,
    known: attributesOfRecord(type),
    record,
    owner: `${withArticle(record.keyword).slice(0, -record.keyword.length)}\`${record.keyword}\``,
    values: new Map(),
    given: new Map(),
    tags: [],
    links: [],
    unclear: declaration.faulty === true,
  };
  readStrings(reading, declaration);
  for (const statement of declaration.block?.statements ?? []) readStatement(reading, statement);
  checkMust(reading, declaration);
  fill(reading);
}

function readStrings(reading: Reading, declaration: Declaration): void {
  const { context, type, owner } = reading;
  const [title, second, third] = declaration.values;
  const sound = title === undefined || readTitle(reading, title);
  const comma = declaration.values.find((value) => value.comma);
  if (comma !== undefined) {
    if (!declaration.faulty) report(context, "record/comma", comma, { record: owner });
    return;
  }
  if (second?.kind === "text") {
    reading.values.set(type.second, [second.value]);
    reading.given.set(type.second, { span: spanAt(context, second), as: "the second string" });
  }
  const extra = second !== undefined && second.kind !== "text" ? second : third;
  if (extra === undefined || declaration.faulty || !sound) return;
  const parameters = { record: owner, second: type.second };
  report(context, "record/strings", extra, parameters, {
    ...(extra === second && { label: "not a text in quotes" }),
    help: "everything else stands in its body, in braces",
  });
}

/** Checks a title, which the record has from its declaration on; false where it is faulty. */
function readTitle(reading: Reading, value: Value): boolean {
  if (value.kind === "text") return true;
  const { context, type, owner } = reading;
  if (type.bareTitle && value.kind === "path" && value.segments.length === 1) return true;
  const word = wordOf(value);
  const help = word === undefined ? undefined : `write \`${type.keyword} "${word}"\``;
  report(context, "record/title", value, { record: owner }, { help });
  return false;
}

function readStatement(reading: Reading, statement: Statement): void {
  if (statement.faulty) {
    reading.unclear = true;
    noteFault(reading.context, statement);
  }
  if (statement.kind === "declaration") readDeclarations(reading, statement);
  else reportMisplaced(reading, statement);
}

function readDeclarations(reading: Reading, declaration: Declaration): void {
  const { context, known } = reading;
  // A record inside is known by its own statement.
  const isRecord = known.get(keywordOf(declaration))?.type.kind === "record";
  for (const single of isRecord ? [declaration] : tidied(context, declaration, known))
    readDeclaration(reading, single);
}

function readDeclaration(reading: Reading, declaration: Declaration): void {
  const { context, type, known, owner } = reading;
  const { keyword, name } = declaration;
  if (keyword === undefined || keyword.text === "") {
    reading.unclear = true;
    return;
  }
  const bare = declaration.values.length === 0 && declaration.block === undefined;
  const word = name !== undefined && bare ? name : keyword;
  const attribute = known.get(word.text === "text" ? type.second : word.text);
  if (attribute !== undefined && word === keyword) {
    readGiven(reading, attribute, declaration, keyword);
    return;
  }
  reading.unclear = true;
  if (declaration.faulty) return;
  if (attribute !== undefined) {
    const help = `write \`${word.text} ${keyword.text}\``;
    report(context, "attribute/sign", word, { name: word.text, sign: "=" }, { help });
    return;
  }
  const help = isCrowded(context.binding) ? undefined : helpForAttribute(type, word.text, known.keys());
  report(context, "attribute/unknown", word, { owner, name: word.text }, { help });
}

function readGiven(reading: Reading, attribute: Attribute, declaration: Declaration, at: Range): void {
  const { context, given } = reading;
  const first = given.get(attribute.name);
  if (first !== undefined && !attribute.many) {
    const message = first.as === "" ? "given here first" : `${first.as} is its \`${attribute.name}\``;
    report(
      context,
      "value/twice",
      at,
      { word: attribute.name },
      { related: [{ span: first.span, message }] },
    );
    return;
  }
  if (first === undefined) given.set(attribute.name, { span: spanAt(context, at), as: "" });
  switch (attribute.type.kind) {
    case "words":
      reading.tags.push(...readWords(context, declaration));
      return;
    case "link": {
      const link = readLink(context, declaration);
      if (link !== undefined) reading.links.push(link);
      return;
    }
    case "record":
      lowerRecord(context, declaration);
      keep(reading, attribute, listOf(context.binding.records.get(declaration)?.target));
      return;
    default:
      keep(reading, attribute, readAttribute(context, attribute, declaration));
  }
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function keep(reading: Reading, attribute: Attribute, values: readonly AttributeValue[]): void {
  if (values.length === 0) return;
  const known = reading.values.get(attribute.name);
  if (known === undefined) reading.values.set(attribute.name, [...values]);
  else known.push(...values);
}

function reportMisplaced(reading: Reading, statement: Exclude<Statement, Declaration>): void {
  const { context, known, owner } = reading;
  if (statement.kind === "directive") {
    reportDirective(context, statement);
    return;
  }
  reading.unclear = true;
  if (statement.kind === "field" && known.has(statement.name.text)) {
    const name = statement.name.text;
    const help = `write \`${name} …\` without the colon`;
    if (!statement.faulty) report(context, "attribute/sign", statement.name, { name, sign: ":" }, { help });
    return;
  }
  const help =
    statement.kind === "pair" ? "write it after `text`: a record takes no labels of its own" : undefined;
  reportStatement(context, statement, "file", help, `in ${owner}`);
}

function checkMust(reading: Reading, declaration: Declaration): void {
  const { context, type, given, owner } = reading;
  if (reading.unclear) return;
  for (const attribute of type.attributes) {
    if (!attribute.must || given.has(attribute.name)) continue;
    const { type: value, name } = attribute;
    const choices =
      value.kind === "one-of" ? value.words.map((word) => `\`${name} ${word}\``) : [`\`${name} …\``];
    const help = `write ${lastOr(choices)} in its body`;
    report(context, "attribute/missing", declaration.keyword ?? declaration, { owner, name }, { help });
  }
}

/** Hands over what was read, attributes in the order of the catalogue. */
function fill(reading: Reading): void {
  const { type, record, values } = reading;
  const attributes = new Map<string, readonly AttributeValue[]>();
  for (const attribute of type.attributes) {
    const value = values.get(attribute.name) ?? defaultOf(attribute, record);
    if (value !== undefined) attributes.set(attribute.name, value);
  }
  record.attributes = attributes;
  const text = values.get("text")?.[0];
  if (typeof text === "string") record.text = text;
  record.tags = reading.tags;
  record.links = reading.links;
}

/** A record speaks of the element that it stands in, unless it says otherwise. */
function defaultOf(attribute: Attribute, record: RecordEntry): readonly AttributeValue[] | undefined {
  if (!attribute.subject || record.subject === undefined) return undefined;
  return [{ kind: "reference", target: { kind: "element", element: record.subject } }];
}
