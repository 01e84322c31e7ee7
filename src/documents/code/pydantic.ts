import type { DefaultValue, Entity, EntityField } from "../../model/model.ts";
import type { TypeReference } from "../../model/types.ts";
import { commentLine } from "./comments.ts";
import { allotment, pythonName, snakeCase } from "./identifiers.ts";
import { understands } from "./patterns.ts";
import { docString, type Scope, typeText } from "./python-types.ts";
import {
  lengthBound,
  plainNumber,
  pythonPattern,
  pythonString,
  wholeBound,
  wholeNumber,
} from "./python-values.ts";
import { pydanticMembers, pythonKeywords } from "./reserved.ts";
import {
  elementOf,
  isMap,
  isNumber,
  isText,
  mayBeAbsent,
  roleOf,
  rulesOf,
  typesWithin,
  withoutOptional,
} from "./types.ts";

const WIDTH = 88;

/** An entity as a model of pydantic 2. */
export function modelClass(entity: Entity, scope: Scope): string {
  const types = typeNamesIn(entity, scope);
  const isFree = (name: string) =>
    !pythonKeywords.has(name) && !pydanticMembers.has(name) && !types.has(name);
  const local = allotment(isFree);
  const names = entity.fields.map((field) => local.name(field, fieldName(field.name)));
  const fields = entity.fields.map((field, i) => fieldLine(field, names[i] as string, scope));
  const config = configOf(entity, names, scope);
  const doc = docString(entity.description, 4);
  const body = [doc, config, fields.join("\n")].filter((part) => part !== "").join("\n\n");
  return `class ${scope.names.of(entity)}(${scope.use("BaseModel")}):\n${body}`;
}

/** Inside the class a field of the name of a type would stand for the type. */
function typeNamesIn(entity: Entity, { names }: Scope): ReadonlySet<string> {
  const found = new Set<string>();
  for (const field of entity.fields) {
    for (const type of typesWithin(field.type)) {
      if (type.kind === "entity") found.add(names.of(type.entity));
      else if (type.kind === "enum") found.add(names.of(type.enum));
      else if (type.kind === "unknown") found.add(names.unknown(type.name, 0));
      else if (type.kind === "generic" && roleOf(type) === undefined) {
        found.add(names.unknown(type.name, type.arguments.length));
      }
    }
  }
  return found;
}

/** Names that begin with an underscore would be private. */
function fieldName(text: string): string {
  const name = pythonName(snakeCase(text) || "field").replace(/^_+/, "");
  return /^\p{L}/u.test(name) ? name : `field_${name}`;
}

function configOf(entity: Entity, names: readonly string[], scope: Scope): string {
  const settings = ["from_attributes=True"];
  if (entity.fields.some((field, i) => field.name !== names[i])) settings.push("populate_by_name=True");
  if (names.some((name) => name.startsWith("model_"))) settings.push("protected_namespaces=()");
  return `    model_config = ${scope.use("ConfigDict")}(${settings.join(", ")})`;
}

function fieldLine(field: EntityField, name: string, scope: Scope): string {
  const absent = mayBeAbsent(field);
  const { type } = withoutOptional(field.type);
  const annotation = `${typeText(type, scope)}${absent && !mayBeNone(type) ? " | None" : ""}`;
  const settings = settingsOf(field, name, absent, scope);
  const facts = commentOf(field);
  const comment = facts.length === 0 ? "" : `  # ${facts.map(commentLine).join(", ")}`;
  if (settings.length === 0) return `    ${name}: ${annotation}${comment}`;
  const [only = ""] = settings;
  if (settings.length === 1 && only.startsWith("default=")) {
    return `    ${name}: ${annotation} = ${only.slice("default=".length)}${comment}`;
  }
  const flat = `    ${name}: ${annotation} = ${scope.use("Field")}(${settings.join(", ")})`;
  if (flat.length <= WIDTH) return flat + comment;
  const lines = settings.map((setting) => `        ${setting},\n`).join("");
  return `    ${name}: ${annotation} = ${scope.use("Field")}(${comment}\n${lines}    )`;
}

function mayBeNone(type: TypeReference): boolean {
  return type.kind === "plain" && type.name === "void";
}

function settingsOf(field: EntityField, name: string, absent: boolean, scope: Scope): readonly string[] {
  const settings: string[] = [];
  const value = defaultOf(field, absent, scope);
  if (value !== undefined) settings.push(...value);
  if (name !== field.name) settings.push(`alias=${pythonString(field.name)}`);
  settings.push(...constraintsOf(field, scope));
  if (field.description !== undefined && field.description.trim() !== "") {
    settings.push(`description=${pythonString(commentLine(field.description))}`);
  }
  return settings;
}

function defaultOf(field: EntityField, absent: boolean, scope: Scope): readonly string[] | undefined {
  const { type } = withoutOptional(field.type);
  if (field.default !== undefined) {
    const made = defaultFor(type, field.default, scope);
    if (made !== undefined) return made;
  }
  if (absent || mayBeNone(type)) return ["default=None"];
  if (field.key || field.required) return undefined;
  if (isMap(type)) return [`default_factory=${scope.use("dict")}`];
  if (elementOf(type) === undefined) return undefined;
  return [
    `default_factory=${scope.use(type.kind === "generic" && /^set$/i.test(type.name) ? "set" : "list")}`,
  ];
}

/** A default of the field's type. What the type may refuse is made when it is needed, not when the class is. */
function defaultFor(type: TypeReference, value: DefaultValue, scope: Scope): readonly string[] | undefined {
  if (value.kind === "now") return [`default_factory=${nowFor(type, scope)}`];
  if (value.kind === "boolean") return [`default=${value.value ? "True" : "False"}`];
  const plain = type.kind === "plain" ? type.name : undefined;
  if (value.kind === "number") {
    const number = plain === "int" || plain === "long" ? wholeNumber(value.value) : plainNumber(value.value);
    if (number === undefined) return undefined;
    return [plain === "decimal" ? `default=${scope.use("Decimal")}("${number}")` : `default=${number}`];
  }
  const text = pythonString(value.value);
  switch (plain) {
    case "date":
    case "time":
    case "datetime":
      return [`default_factory=lambda: ${scope.use(plain)}.fromisoformat(${text})`];
    case "uuid":
      return [`default_factory=lambda: ${scope.use("UUID")}(${text})`];
    case "bytes":
      return [`default_factory=lambda: ${text}.encode()`];
    case "duration":
      return [`default=${text}`, "validate_default=True"];
    default:
      return [`default=${text}`];
  }
}

function nowFor(type: TypeReference, scope: Scope): string {
  const now = `${scope.use("datetime")}.now(${scope.use("timezone")}.utc)`;
  if (type.kind === "plain" && type.name === "date") return `lambda: ${now}.date()`;
  if (type.kind === "plain" && type.name === "time") return `lambda: ${now}.timetz()`;
  return `lambda: ${now}`;
}

function constraintsOf(field: EntityField, scope: Scope): readonly string[] {
  const { type } = withoutOptional(field.type);
  const { min, max } = field;
  const settings: string[] = [];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined) settings.push(`${name}=${value}`);
  };
  if (isNumber(type)) {
    const bound = numberBound(type, scope);
    add("ge", bound(min, "min"));
    add("le", bound(max, "max"));
    if (type.kind === "plain" && type.precision !== undefined) {
      add("max_digits", String(type.precision));
      if (type.scale !== undefined) add("decimal_places", String(type.scale));
    }
  } else if (hasLength(type)) {
    add("min_length", lengthBound(min, "min"));
    add("max_length", lengthBound(max, "max"));
    if (field.matches !== undefined && isEnforced(field)) add("pattern", pythonPattern(field.matches));
  }
  return settings;
}

function numberBound(
  type: TypeReference,
  scope: Scope,
): (bound: number | undefined, side: "min" | "max") => string | undefined {
  const name = type.kind === "plain" ? type.name : "any";
  return (bound, side) => {
    if (bound === undefined || !Number.isFinite(bound)) return undefined;
    if (name === "int" || name === "long") return wholeBound(bound, side);
    return name === "decimal" ? `${scope.use("Decimal")}("${bound}")` : plainNumber(String(bound));
  };
}

function hasLength(type: TypeReference): boolean {
  const isBytes = type.kind === "plain" && type.name === "bytes";
  return isText(type) || isBytes || isMap(type) || elementOf(type) !== undefined;
}

function isEnforced({ type, matches }: EntityField): boolean {
  return matches !== undefined && isText(withoutOptional(type).type) && understands("rust", matches);
}

/** What the model of pydantic does not see to. */
function commentOf(field: EntityField): readonly string[] {
  const { type } = withoutOptional(field.type);
  const seen = isNumber(type) || hasLength(type);
  return rulesOf(field).filter((rule) => {
    if (rule.startsWith("matches ")) return !isEnforced(field);
    return rule === "key" || rule === "unique" || !seen;
  });
}
