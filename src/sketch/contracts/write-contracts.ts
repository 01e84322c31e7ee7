import type { Literal } from "../globs.ts";
import { Ids, titleOf } from "../names.ts";
import type { Part } from "../part.ts";
import { quoted } from "../quote.ts";
import type { SketchInterface } from "./choose.ts";
import type { Contracts } from "./contracts.ts";
import type { Data, Field } from "./data.ts";
import type { SketchOperation } from "./operations.ts";
import type { SketchType } from "./types.ts";

/** What an interface or a thing is said to be, where the code says it. */
export type Describe = (one: SketchInterface | Data | SketchOperation) => string | undefined;

/** Contracts with the ids that they have in a model, and without what the check does not find as it is sketched. */
export interface WrittenContracts {
  /** The ids of what a part provides. */
  readonly providedBy: (part: Part) => readonly string[];
  /** The ids of what one part requires of another. */
  readonly required: (from: Part, to: Part) => readonly string[];
  /** A paragraph for each interface, entity and enum. */
  readonly blocks: readonly string[];
  /** There are entities or enums among them. */
  readonly hasData: boolean;
}

/** Longer lines get no description. */
const WIDTH = 110;
const MOST_NAMED = 5;

/**
 * @param taken ids that are taken
 * @param without paths of the model, such as `OrderApi.place`, that are left out
 */
export function writeContracts(
  contracts: Contracts,
  { describe, literal }: Pick<Writing, "describe" | "literal">,
  taken: Iterable<string>,
  without: ReadonlySet<string>,
): WrittenContracts {
  const ids = new Ids([...taken, ...plainWords]);
  const named = contracts.interfaces.map((one) => ({ one, id: ids.takeOne(idOf(one), `${idOf(one)}Api`) }));
  const data = [...contracts.data.values()].map((one) => ({
    one,
    id: ids.takeOne(one.name, `${one.name}Data`),
  }));
  const dataIds = new Map(data.flatMap(({ one, id }) => (without.has(id) ? [] : [[one.key, id] as const])));
  const writing: Writing = { describe, literal, dataIds, without };
  const shown = named.flatMap(({ one, id }) => {
    const operations = one.operations.filter(({ name }) => !without.has(`${id}.${name}`));
    return without.has(id) || operations.length === 0 ? [] : [{ one: { ...one, operations }, id }];
  });
  const provided = new Map<Part, string[]>();
  for (const { one, id } of shown) provided.set(one.provider, [...(provided.get(one.provider) ?? []), id]);
  const spoken = spokenOf(
    shown.map(({ one }) => one),
    data,
    dataIds,
  );
  return {
    hasData: spoken.size > 0,
    providedBy: (part) => provided.get(part) ?? [],
    required: (from, to) =>
      shown.flatMap(({ one, id }) => (one.provider === to && one.users.has(from) ? [id] : [])),
    blocks: [
      ...shown.map(({ one, id }) => interfaceBlock(writing, one, id)),
      ...leftBlock(contracts.left),
      ...data.flatMap(({ one, id }) => (spoken.has(one.key) ? [dataBlock(writing, one, id)] : [])),
    ],
  };
}

/** Types that the language has already. */
const plainWords =
  `string text int long float decimal boolean date time datetime duration uuid json any bytes void
  List Set Map Promise Stream Optional Array Record`.split(/\s+/);

function idOf({ name, symbol }: SketchInterface): string {
  if (symbol !== undefined && symbol !== "default") return capital(name.replace(/^[$_]+(?=.)/, ""));
  const words = name.replace(/^@[^/]*\//, "").split(/[^\p{L}\p{N}]+/u);
  const id = words.map(capital).join("");
  return symbol !== undefined || /api$/i.test(id) ? id : `${id}Api`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function titleOfInterface({ name, symbol }: SketchInterface): string {
  const title = titleOf(name);
  return symbol !== undefined || /\bapi$/i.test(title) ? title : `${title} API`;
}

interface Writing {
  readonly describe: Describe;
  readonly literal: Literal;
  readonly dataIds: ReadonlyMap<string, string>;
  readonly without: ReadonlySet<string>;
}

/** The data that something shown speaks of: what the rest of it speaks of as well. */
function spokenOf(
  interfaces: readonly SketchInterface[],
  data: readonly { readonly one: Data }[],
  dataIds: Writing["dataIds"],
): ReadonlySet<string> {
  const byKey = new Map(data.map(({ one }) => [one.key, one]));
  const spoken = new Set<string>();
  const pending: SketchType[] = interfaces.flatMap(({ operations }) =>
    operations.flatMap(({ parameters, result }) => [result, ...parameters.map(({ type }) => type)]),
  );
  for (let type = pending.pop(); type !== undefined; type = pending.pop()) {
    if (type.kind === "list") pending.push(type.element);
    else if (type.kind === "generic") pending.push(...type.arguments);
    else if (type.kind === "union") pending.push(...type.members);
    else if (type.kind === "data" && dataIds.has(type.key) && !spoken.has(type.key)) {
      spoken.add(type.key);
      const one = byKey.get(type.key);
      if (one?.kind === "entity") pending.push(...one.fields.map((field) => field.type));
    }
  }
  return spoken;
}

function interfaceBlock(writing: Writing, one: SketchInterface, id: string): string {
  const { file, symbol, operations, further } = one;
  const description = writing.describe(one);
  const texts = [titleOfInterface(one), ...(description === undefined ? [] : [description])];
  const code = writing.literal(file) + (symbol === undefined ? "" : `#${symbol}`);
  return [
    `${id} = interface ${texts.map(quoted).join(" ")} {`,
    `  code ${quoted(code)}`,
    ...operations.map((operation) => `  ${operationLine(writing, operation)}`),
    ...moreLine(further),
    "}",
  ].join("\n");
}

/** What there is besides, in a comment. */
function moreLine(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`  // Besides: ${listed(names)}.`];
}

function leftBlock(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [`// Fewer parts use these, so they have no interface here: ${listed(names)}.`];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map(withoutControls).join(", ");
  const rest = names.length - MOST_NAMED;
  return `${shown}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** A comment ends with its line. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, " ");
}

function operationLine(writing: Writing, operation: SketchOperation): string {
  const { name, isAsync, parameters, result, mayBeNothing } = operation;
  const list = parameters
    .map((one) => `${one.name}: ${typeText(writing, one.type, one.optional)}`)
    .join(", ");
  const line = `${isAsync ? "async " : ""}operation ${name}(${list}): ${typeText(writing, result, mayBeNothing)}`;
  return withDescription(line, writing.describe(operation));
}

function withDescription(line: string, description: string | undefined): string {
  const full = description === undefined ? line : `${line} ${quoted(description)}`;
  return full.length + 2 > WIDTH ? line : full;
}

function typeText({ dataIds }: Writing, type: SketchType, optional: boolean): string {
  return `${textOf(type)}${optional ? "?" : ""}`;

  function textOf(one: SketchType): string {
    switch (one.kind) {
      case "plain":
        return one.name;
      case "data":
        return dataIds.get(one.key) ?? one.otherwise;
      case "list":
        return `${textOf(one.element)}[]`;
      case "generic":
        return `${one.name}<${one.arguments.map(textOf).join(", ")}>`;
      case "union": {
        const members = [...new Set(one.members.map(textOf))];
        return members.includes("any") ? "any" : members.join(" | ");
      }
    }
  }
}

function dataBlock(writing: Writing, one: Data, id: string): string {
  const description = writing.describe(one);
  const header = (kind: string) =>
    `${id} = ${kind} ${description === undefined ? "" : `${quoted(description)} `}`;
  if (one.kind === "enum") return `${header("enum")}{ ${one.values.map(valueText).join(", ")} }`;
  const { path, name, fields, further, isExported } = one;
  const code = quoted(`${writing.literal(path)}#${name}`);
  const shown = fields.filter((field) => !writing.without.has(`${id}.${field.name}`));
  return [
    `${header("entity")}{`,
    ...(isExported ? [`  code ${code}`] : []),
    ...shown.map((field) => `  ${fieldLine(writing, field)}`),
    ...moreLine(further),
    "}",
  ].join("\n");
}

function valueText(value: string): string {
  return /^[A-Za-z_]\w*$/.test(value) && value !== "this" ? value : quoted(value);
}

function fieldLine(writing: Writing, { name, type, optional, required }: Field): string {
  const word = !required ? "" : name === "id" ? " key" : " required";
  return `${name}: ${typeText(writing, type, optional)}${word}`;
}
