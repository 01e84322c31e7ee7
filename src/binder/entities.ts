import type { Declaration, Field, Path, Statement, Value } from "../ast/nodes.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { Element, Entity, EntityField, FieldList } from "../model/model.ts";
import { append, type Handlers, headTexts, once, pushed, readBody } from "./body.ts";
import { type Context, inside, report, spanAt } from "./context.ts";
import { addLink, addTags, readCodePatterns } from "./elements.ts";
import { enterSymbol, nameFor } from "./enter.ts";
import { lowerField } from "./fields.ts";
import { describe, isCrowded, reportOnce, resolve, textOf, wanted } from "./resolve.ts";
import type { Draft, ModelSymbol } from "./symbols.ts";
import { foundOf, holdsNothingElse, keywordOf, readPaths, readText } from "./values.ts";

/** An entity while it is read: lists of fields wait until all fields are known. */
interface Reading {
  readonly entity: Draft<Entity>;
  readonly fields: Map<string, EntityField>;
  readonly lists: (() => void)[];
  /** The first words of statements that are none: fields whose type was not found. */
  readonly unread: Set<string>;
}

/** `Order = entity "Description" { … }`; its id is its title. */
export function declareEntity(context: Context, declaration: Declaration): void {
  const [description] = headTexts(context, declaration, 1, "one text, its description: the id is its title");
  const naming = nameFor(context, declaration, declaration.name, "entity");
  const entity: Draft<Entity> = {
    kind: "entity",
    path: naming.path,
    span: naming.span,
    title: naming.id ?? "Entity",
    fields: [],
    keys: [],
    indexes: [],
    uniques: [],
    storedIn: [],
    code: [],
    tags: [],
    links: [],
  };
  if (naming.id !== undefined) entity.id = naming.id;
  if (description !== undefined) entity.description = description.value;
  if (context.element !== undefined) entity.parent = context.element;
  const symbol = enterSymbol(context, "entity", naming, declaration, entity);
  context.binding.model.entities.push(entity);
  const within = inside(context, symbol);
  context.binding.lowering.push(() => {
    const reading: Reading = { entity, fields: new Map(), lists: [], unread: unreadIn(declaration) };
    readBody(within, declaration.block, "entity", handlers, reading, (it) => readField(within, it, reading));
    for (const list of reading.lists) list();
  });
}

function unreadIn(declaration: Declaration): Set<string> {
  const words = new Set<string>();
  for (const statement of declaration.block?.statements ?? []) {
    if (statement.kind === "declaration" && statement.keyword !== undefined)
      words.add(statement.keyword.text);
  }
  return words;
}

const handlers: Handlers<Reading> = new Map([
  [
    "description",
    (context, it, { entity }) => once(context, entity, "description", it, readText(context, it)),
  ],
  ["tags", (context, it, { entity }) => addTags(context, it, entity)],
  ["code", (context, it, { entity }) => append(entity, "code", readCodePatterns(context, it))],
  ["link", (context, it, { entity }) => addLink(context, it, entity)],
  ["stored-in", (context, it, { entity }) => append(entity, "storedIn", storesOf(context, it))],
  ["index", (context, it, reading) => readList(context, it, reading, "indexes")],
  ["unique", (context, it, reading) => readList(context, it, reading, "uniques")],
  ["key", (context, it, reading) => readList(context, it, reading, "keys")],
] as const);

function storesOf(context: Context, declaration: Declaration): readonly Element[] {
  const stores: Element[] = [];
  for (const path of readPaths(context, declaration)) {
    const symbol = resolve(context, path, wanted.element);
    if (symbol === undefined) continue;
    if (symbol.target.base === "store") stores.push(symbol.target);
    else if (!context.binding.vague.has(symbol.target)) {
      const parameters = { name: textOf(path), is: describe(symbol as unknown as ModelSymbol) };
      report(context, "entity/not-a-store", path, parameters);
    }
  }
  return stores;
}

function readField(context: Context, statement: Statement, reading: Reading): boolean {
  if (statement.kind !== "field" || statement.keyword !== undefined) return false;
  const known = reading.fields.get(statement.name.text);
  if (known !== undefined) reportTwice(context, statement, known);
  else {
    const field = lowerField(context, statement);
    reading.fields.set(field.name, field);
    reading.entity.fields = pushed(reading.entity.fields, field);
  }
  return true;
}

function reportTwice(context: Context, statement: Field, first: EntityField): void {
  const related = [{ span: first.span, message: "first declared here" }];
  report(context, "entity/duplicate-field", statement.name, { name: statement.name.text }, { related });
}

/** `index f "…"`, `index (f, g) "…"`, `unique (f, g) "…"`, `key (f, g)`. */
function readList(
  context: Context,
  declaration: Declaration,
  reading: Reading,
  list: "indexes" | "uniques" | "keys",
): void {
  if (!holdsNothingElse(context, declaration)) return;
  const [first, ...rest] = declaration.values;
  const paths = fieldsNamed(context, declaration, first, list === "indexes");
  if (paths.length === 0) return;
  const [text] = headTexts(context, declaration, 1, "fields and a text", rest);
  reading.lists.push(() => {
    const fields = paths
      .map((path) => fieldNamed(context, path, reading))
      .filter((field) => field !== undefined);
    if (fields.length < paths.length) return;
    const made: FieldList = text === undefined ? { fields } : { fields, description: text.value };
    reading.entity[list] = pushed(reading.entity[list], made);
  });
}

function fieldsNamed(
  context: Context,
  declaration: Declaration,
  value: Value | undefined,
  single: boolean,
): readonly Path[] {
  if (value?.kind === "group") return value.items;
  if (single && value?.kind === "path" && value.wildcard === undefined) return [value];
  if (declaration.faulty) return [];
  const word = keywordOf(declaration);
  const at = value ?? declaration.keyword ?? declaration;
  if (!single) report(context, "entity/several-fields", at, { word });
  else if (value === undefined) report(context, "value/missing", at, { word, takes: "a field" });
  else report(context, "value/wrong", at, { word, takes: "a field", found: foundOf(value) });
  return [];
}

function fieldNamed(context: Context, path: Path, reading: Reading): EntityField | undefined {
  const name = textOf(path);
  const field = reading.fields.get(name);
  if (field !== undefined) return field;
  // The field may be what a syntax error took.
  if (context.binding.spoilt.has(context.file.source) || reading.unread.has(name)) return undefined;
  const meant = isCrowded(context.binding) ? undefined : suggest(name, reading.fields.keys());
  const help = meant === undefined ? undefined : `did you mean \`${meant}\`?`;
  const parameters = { name, entity: reading.entity.title };
  const fault = diagnostic("entity/unknown-field", spanAt(context, path), parameters, { help });
  reportOnce(context, `field ${reading.entity.path}.${name}`, fault);
  return undefined;
}
