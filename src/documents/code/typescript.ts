import type {
  DefaultValue,
  Entity,
  EntityField,
  Enum,
  Interface,
  InterfaceEvent,
  InterfaceOperation,
  Model,
  OperationParameter,
} from "../../model/model.ts";
import type { PlainType, TypeReference } from "../../model/types.ts";
import { withoutRepeats } from "../../text/repeats.ts";
import { displayWidth, visible } from "../../text/width.ts";
import { commentLines, paragraphs, sentence, sentences } from "./comments.ts";
import {
  type Declarations,
  declaredBy,
  type Naming,
  type Neighbours,
  type TypeNames,
  typeNames,
} from "./declared.ts";
import { allotment, camelCase, isJavaScriptName, javaScriptName, pascalCase } from "./identifiers.ts";
import { group, ifBroken, indent, join, type Layout, line, print, softline } from "./layout.ts";
import { typescriptParameters, typescriptTypes } from "./reserved.ts";
import { alternativesOf, elementOf, isMap, mayBeAbsent, roleOf, rulesOf, withoutOptional } from "./types.ts";

/** As wide as Prettier sets code unless told otherwise. */
const WIDTH = 80;

const naming: Naming = {
  typeName: (text) => javaScriptName(text, pascalCase),
  isFree: (name) => !typescriptTypes.has(name),
};

/** Declarations of TypeScript that compile by themselves under `strict`, laid out as Prettier would. */
export function typescriptOf(
  model: Model,
  entities: readonly Entity[],
  interfaces: readonly Interface[],
  neighbours?: Neighbours,
): string {
  const declared = declaredBy(entities, interfaces, neighbours);
  const names = typeNames(model, naming);
  return [
    ...opaqueTypes(declared, names),
    ...declared.enums.map((one) => enumType(one, names)),
    ...declared.entities.map((entity) => entityType(entity, names)),
    ...declared.interfaces.map((one) => interfaceType(one, names)),
    ...declared.events.map((event) => eventType(event, names)),
  ].join("\n\n");
}

/** A class for each error that is thrown: one base for each interface, errors of several derive from `Error`. */
export function typescriptErrors(
  model: Model,
  groups: readonly { readonly base?: Interface; readonly errors: readonly string[] }[],
  thrownBy: (error: string) => string,
): string {
  const names = typeNames(model, naming);
  return groups
    .flatMap(({ base, errors }) => {
      const root = base && names.more(base, `${naming.typeName(base.id ?? base.title)}Error`);
      const head =
        root && `${docComment(`What ${visible(base.title)} throws.`)}export class ${root} extends Error {}`;
      return [
        ...(head === undefined ? [] : [head]),
        ...errors.map((error) => {
          const name = names.more(error, naming.typeName(error));
          return `${docComment(thrownBy(error))}export class ${name} extends ${root ?? "Error"} {}`;
        }),
      ];
    })
    .join("\n\n");
}

/** Types of which nothing is known here: whoever reads on sees what they are. */
function opaqueTypes({ opaque, unknown }: Declarations, names: TypeNames): readonly string[] {
  const lines = [
    ...opaque.map((entity) => opaqueType(names.of(entity), 0)),
    ...unknown.map(({ name, takes }) => opaqueType(names.unknown(name, takes), takes)),
  ];
  return lines.length === 0 ? [] : [["// Described elsewhere.", ...lines].join("\n")];
}

function opaqueType(name: string, takes: number): string {
  const parameters = Array.from({ length: takes }, (_, i) => `_${i + 1}`);
  const list = group("<", indent(softline, join([",", line], parameters)), ifBroken(","), softline, ">");
  return printed([`export type ${name}`, takes === 0 ? "" : list, " =", group(indent(line, "unknown")), ";"]);
}

function enumType(one: Enum, names: TypeNames): string {
  const described = one.values.filter((value) => value.description !== undefined);
  const list = described.map((value) => `- \`${value.name}\`: ${value.description}`).join("\n");
  const values = [...new Set(one.values.map((value) => value.name))];
  const head = `export type ${names.of(one)} =`;
  const [only] = values.map(quoted);
  const union = values.length > 1 ? unionOf(values.map(quoted)) : only;
  const body = group(indent(line, union ?? "never"));
  return docComment(paragraphs(one.description, list)) + printed([head, body, ";"]);
}

function entityType(entity: Entity, names: TypeNames): string {
  const fields = entity.fields.map((field) => {
    const comment = docComment(
      sentences(withoutRepeats(field.description, rulesOf(field)), factsOf(field)),
      2,
    );
    const { type } = withoutOptional(field.type);
    const mark = mayBeAbsent(field) ? "?" : "";
    return comment + printed([`${propertyName(field.name)}${mark}:`, annotation(type, names), ";"], 2);
  });
  return block(`export interface ${names.of(entity)}`, fields, docComment(entity.description));
}

function factsOf(field: EntityField): string | undefined {
  const facts = [
    ...rulesOf(field),
    ...(field.default === undefined ? [] : [`default ${defaultText(field.default)}`]),
  ];
  return sentence(facts);
}

function defaultText(value: DefaultValue): string {
  return value.kind === "now" ? "now" : String(value.value);
}

function interfaceType(shown: Interface, names: TypeNames): string {
  const operations = shown.operations.map((operation) => method(operation, names));
  return block(`export interface ${names.of(shown)}`, operations, docComment(shown.description));
}

function method(operation: InterfaceOperation, names: TypeNames): string {
  const throws =
    operation.throws.length === 0 ? undefined : operation.throws.map((name) => `@throws ${name}`).join("\n");
  const result = annotation(operation.result, names);
  const returned = operation.async ? promiseOf(operation.result, names) : result;
  const parameters = parametersOf(operation.parameters, names);
  const list =
    parameters.length === 0
      ? "()"
      : ["(", indent(softline, join([",", line], parameters)), ifBroken(","), softline, ")"];
  const signature = group(methodName(operation.name), list, group(":", returned), ";");
  return docComment(paragraphs(operation.description, throws), 2) + printed(signature, 2);
}

function promiseOf(result: TypeReference, names: TypeNames): Layout {
  const isPromise = result.kind === "generic" && roleOf(result) === "promise";
  return [" ", isPromise ? typeLayout(result, names, "element") : genericOf("Promise", [result], names)];
}

/** A parameter that may be absent gets its `?` where all behind it may be so, too. */
function parametersOf(parameters: readonly OperationParameter[], names: TypeNames): readonly Layout[] {
  const local = allotment((name) => !typescriptParameters.has(name));
  const lastNeeded = parameters.findLastIndex(({ type }) => !withoutOptional(type).optional);
  return parameters.map((parameter, index) => {
    const name = local.name(parameter, javaScriptName(parameter.name, camelCase));
    const { type, optional } = withoutOptional(parameter.type);
    if (optional && index > lastNeeded) return [`${name}?:`, annotation(type, names)];
    return [`${name}:`, annotation(parameter.type, names)];
  });
}

function eventType(event: InterfaceEvent, names: TypeNames): string {
  const fields = event.parameters.map((parameter) => {
    const { type, optional } = withoutOptional(parameter.type);
    const mark = optional ? "?" : "";
    return printed([`${propertyName(parameter.name)}${mark}:`, annotation(type, names), ";"], 2);
  });
  return block(`export interface ${names.of(event)}`, fields, docComment(event.description));
}

function block(head: string, members: readonly string[], comment: string): string {
  return members.length === 0 ? `${comment}${head} {}` : `${comment}${head} {\n${members.join("\n")}\n}`;
}

const plainNames: { readonly [K in PlainType]: string } = {
  string: "string",
  text: "string",
  int: "number",
  long: "number",
  float: "number",
  decimal: "string",
  boolean: "boolean",
  date: "string",
  time: "string",
  datetime: "string",
  duration: "string",
  uuid: "string",
  json: "unknown",
  any: "unknown",
  bytes: "Uint8Array",
  void: "void",
};

/** What stands behind a colon, with the blank between: a long union begins on a line of its own. */
function annotation(type: TypeReference, names: TypeNames): Layout {
  const parts = partsOf(type, names);
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? [" ", only] : group(indent(line, unionOf(parts)));
}

/** Where a type stands decides how a union breaks. */
type Place = "argument" | "element";

function typeLayout(type: TypeReference, names: TypeNames, place: Place): Layout {
  const parts = partsOf(type, names);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return place === "argument"
    ? unionOf(parts)
    : ["(", group(indent(softline, unionOf(parts)), softline), ")"];
}

function partsOf(type: TypeReference, names: TypeNames): readonly Layout[] {
  const { members, optional } = alternativesOf(type);
  const parts = members.map((member) => single(member, names));
  return optional ? [...parts, "undefined"] : parts;
}

function unionOf(parts: readonly Layout[]): Layout {
  const aligned = parts.map((part) => indent(part));
  return group(ifBroken("| "), join([line, "| "], aligned));
}

function single(type: TypeReference, names: TypeNames): Layout {
  switch (type.kind) {
    case "plain":
      return plainNames[type.name];
    case "entity":
      return names.of(type.entity);
    case "enum":
      return names.of(type.enum);
    case "unknown":
      return names.unknown(type.name, 0);
    case "list":
      return listOf(type.element, names);
    case "generic":
      return genericLayout(type, names);
    case "optional":
    case "union":
      return typeLayout(type, names, "element");
  }
}

function listOf(element: TypeReference, names: TypeNames): Layout {
  return [typeLayout(element, names, "element"), "[]"];
}

function genericLayout(type: TypeReference & { kind: "generic" }, names: TypeNames): Layout {
  const [first, second] = type.arguments;
  const element = elementOf(type);
  if (isMap(type) && first !== undefined && second !== undefined) {
    return genericOf(isPropertyKey(first) ? "Record" : "Map", type.arguments, names);
  }
  switch (roleOf(type)) {
    case "list":
      return listOf(element ?? type, names);
    case "set":
      return genericOf("Set", type.arguments, names);
    case "promise":
      return genericOf("Promise", type.arguments, names);
    default:
      return genericOf(names.unknown(type.name, type.arguments.length), type.arguments, names);
  }
}

function isPropertyKey(type: TypeReference): boolean {
  return type.kind === "plain" && ["string", "number"].includes(plainNames[type.name]);
}

/** One argument without parts of its own is not worth a line. */
function genericOf(name: string, types: readonly TypeReference[], names: TypeNames): Layout {
  const parts = types.map((type) => typeLayout(type, names, "argument"));
  if (types.length === 1 && typeof parts[0] === "string") return [name, "<", parts[0], ">"];
  return group(name, "<", indent(softline, join([",", line], parts)), softline, ">");
}

/** With the quotes that need fewer escapes, as Prettier has it. */
function quoted(text: string): string {
  const double = JSON.stringify(text);
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (doubles <= singles) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A method of the name `new` would be a constructor without quotes. */
function methodName(name: string): string {
  return name === "new" ? quoted(name) : propertyName(name);
}

function propertyName(name: string): string {
  return isJavaScriptName(name) ? name : quoted(name);
}

function printed(layout: Layout, columns = 0): string {
  return print(columns === 0 ? layout : indent(" ".repeat(columns), layout), WIDTH, displayWidth);
}

/** A documentation comment with its line end, or nothing where there is nothing to say. */
function docComment(text: string | undefined, columns = 0): string {
  if (text === undefined || text.trim() === "") return "";
  const room = WIDTH - columns - 3;
  const lines = commentLines(text.replaceAll("*/", "*\\/"), room);
  const margin = " ".repeat(columns);
  const [first = "", ...rest] = lines;
  if (rest.length === 0 && first.length <= room - 3) return `${margin}/** ${first} */\n`;
  const body = lines.map((one) => `${margin} *${one === "" ? "" : ` ${one}`}\n`).join("");
  return `${margin}/**\n${body}${margin} */\n`;
}
