import type {
  Entity,
  Enum,
  Interface,
  InterfaceEvent,
  InterfaceOperation,
  Model,
  OperationParameter,
} from "../../model/model.ts";
import { visible } from "../../text/width.ts";
import { paragraphs } from "./comments.ts";
import { type Declarations, declaredBy, type Neighbours, typeNames } from "./declared.ts";
import { allotment, pythonName, snakeCase } from "./identifiers.ts";
import { modelClass } from "./pydantic.ts";
import { docString, importNames, pythonNaming, type Scope, typeText } from "./python-types.ts";
import { pythonString } from "./python-values.ts";
import { pythonKeywords } from "./reserved.ts";
import { roleOf, withoutOptional } from "./types.ts";

/** As wide as Black sets code. */
const WIDTH = 88;

/** Declarations of Python 3.10 or later, with their imports: models of pydantic 2 and abstract classes. */
export function pythonOf(
  model: Model,
  entities: readonly Entity[],
  interfaces: readonly Interface[],
  neighbours?: Neighbours,
): string {
  const declared = declaredBy(entities, interfaces, neighbours);
  const names = typeNames(model, pythonNaming);
  const scope: Scope = { names, ...importNames(names, membersOf(declared)) };
  const small = [...opaqueTypes(declared, scope), ...declared.enums.map((one) => enumType(one, scope))];
  const classes = [
    ...declared.unknown
      .filter(({ takes }) => takes > 0)
      .map((one) => genericClass(one, declared.entities.length > 0, scope)),
    ...declared.entities.map((entity) => modelClass(entity, scope)),
    ...declared.events.map((event) => eventClass(event, scope)),
    ...declared.interfaces.map((one) => abstractClass(one, scope)),
  ];
  return [...scope.imports(), ...small, ...classes.map((text) => `\n${text}`)].join("\n\n");
}

/** A class for each error that is thrown: one base for each interface, errors of several derive from `Exception`. */
export function pythonErrors(
  model: Model,
  groups: readonly { readonly base?: Interface; readonly errors: readonly string[] }[],
  thrownBy: (error: string) => string,
): string {
  const names = typeNames(model, pythonNaming);
  const classes = groups.flatMap(({ base, errors }) => {
    const root = base && names.more(base, `${pythonNaming.typeName(base.id ?? base.title)}Error`);
    const head =
      root === undefined || base === undefined
        ? []
        : [errorClass(root, "Exception", `What ${visible(base.title)} throws.`)];
    const own = errors.map((error) =>
      errorClass(names.more(error, pythonNaming.typeName(error)), root ?? "Exception", thrownBy(error)),
    );
    return [...head, ...own];
  });
  return classes.join("\n\n\n");
}

function errorClass(name: string, base: string, text: string): string {
  return `class ${name}(${base}):\n${docString(text, 4)}`;
}

/** The names of members: a type that is called so inside a class would be the member. */
function membersOf({ entities, interfaces, events }: Declarations): ReadonlySet<string> {
  const names = [
    ...entities.flatMap((entity) => entity.fields.map((field) => field.name)),
    ...interfaces.flatMap((one) => one.operations.map((operation) => operation.name)),
    ...events.flatMap((event) => event.parameters.map((parameter) => parameter.name)),
  ];
  return new Set(names.flatMap((name) => [name, memberName(name)]));
}

function memberName(text: string): string {
  const name = pythonName(snakeCase(text) || text);
  return text.startsWith("_") && !name.startsWith("_") ? `_${name}` : name;
}

function opaqueTypes({ opaque, unknown }: Declarations, scope: Scope): readonly string[] {
  const names = [
    ...opaque.map((entity) => scope.names.of(entity)),
    ...unknown.filter(({ takes }) => takes === 0).map(({ name }) => scope.names.unknown(name, 0)),
  ];
  if (names.length === 0) return [];
  const lines = names.map((name) => `${name} = ${scope.use("NewType")}("${name}", ${scope.use("object")})`);
  return [["# Described elsewhere.", ...lines].join("\n")];
}

/** Models of pydantic take no class that is none. */
function genericClass(
  { name, takes }: { readonly name: string; readonly takes: number },
  isModel: boolean,
  scope: Scope,
): string {
  const own = scope.names.unknown(name, takes);
  const parameters = Array.from({ length: takes }, (_, i) => scope.names.more(`parameter ${i}`, `T${i + 1}`));
  const declared = parameters.map((one) => `${one} = ${scope.use("TypeVar")}("${one}")`);
  const fresh = declared.filter((text) => !scope.said.has(text));
  for (const text of fresh) scope.said.add(text);
  const generic = `${scope.use("Generic")}[${parameters.join(", ")}]`;
  const bases = isModel ? `${scope.use("BaseModel")}, ${generic}` : generic;
  const head = fresh.length === 0 ? "" : `${fresh.join("\n")}\n\n\n`;
  return `${head}class ${own}(${bases}):\n${docString("Described elsewhere.", 4)}`;
}

function enumType(one: Enum, scope: Scope): string {
  const name = scope.names.of(one);
  const values = [...new Set(one.values.map((value) => value.name))].map(pythonString);
  const comment =
    (one.description ?? "") === "" ? "" : `# ${visible(one.description?.replaceAll(/\s+/gu, " ") ?? "")}\n`;
  if (values.length === 0)
    return `${comment}${name} = ${scope.use("NewType")}("${name}", ${scope.use("str")})`;
  const literal = scope.use("Literal");
  const flat = `${name} = ${literal}[${values.join(", ")}]`;
  const text =
    flat.length <= WIDTH
      ? flat
      : `${name} = ${literal}[\n${values.map((value) => `    ${value},\n`).join("")}]`;
  return comment + text;
}

function eventClass(event: InterfaceEvent, scope: Scope): string {
  const local = allotment((name) => !pythonKeywords.has(name));
  const fields = event.parameters.map((parameter) => {
    const name = local.name(parameter, memberName(parameter.name));
    return `    ${name}: ${typeText(parameter.type, scope)}`;
  });
  const doc = docString(event.description, 4);
  const body = [...(doc === "" ? [] : [doc]), ...(fields.length === 0 ? [] : [fields.join("\n")])].join(
    "\n\n",
  );
  const decorator = `@${scope.use("dataclass")}(frozen=True)`;
  return `${decorator}\nclass ${scope.names.of(event)}:\n${body === "" ? "    pass" : body}`;
}

function abstractClass(shown: Interface, scope: Scope): string {
  const local = allotment((name) => !pythonKeywords.has(name));
  const doc = docString(shown.description, 4);
  const methods = shown.operations.map((operation) =>
    abstractMethod(operation, local.name(operation, memberName(operation.name)), scope),
  );
  const body = [...(doc === "" ? [] : [doc]), ...methods].join("\n\n");
  return `class ${scope.names.of(shown)}(${scope.use("ABC")}):\n${body === "" ? "    pass" : body}`;
}

function abstractMethod(operation: InterfaceOperation, name: string, scope: Scope): string {
  const parameters = ["self", ...parametersOf(operation.parameters, scope)];
  const own = typeText(operation.result, scope);
  const { result: given } = operation;
  const isPromise = !operation.async && given.kind === "generic" && roleOf(given) === "promise";
  const result = isPromise ? `${scope.use("Awaitable")}[${own}]` : own;
  const head = `    ${operation.async ? "async " : ""}def ${name}(`;
  const flat = `${head}${parameters.join(", ")}) -> ${result}:`;
  const broken = `${head}\n${parameters.map((one) => `        ${one},\n`).join("")}    ) -> ${result}:`;
  const raises = operation.throws.length === 0 ? undefined : `Raises: ${operation.throws.join(", ")}`;
  const doc = docString(paragraphs(operation.description, raises), 8);
  const signature = flat.length <= WIDTH ? flat : broken;
  return `    @${scope.use("abstractmethod")}\n${signature}\n${doc === "" ? "        ..." : doc}`;
}

function parametersOf(parameters: readonly OperationParameter[], scope: Scope): readonly string[] {
  const local = allotment((name) => !pythonKeywords.has(name) && name !== "self");
  const lastNeeded = parameters.findLastIndex(({ type }) => !withoutOptional(type).optional);
  return parameters.map((parameter, index) => {
    const name = local.name(parameter, memberName(parameter.name));
    return `${name}: ${typeText(parameter.type, scope)}${index > lastNeeded ? " = None" : ""}`;
  });
}
