import type { Declaration, Statement } from "../ast/nodes.ts";
import { attributesOfRecord, findRecord, type RecordType } from "../model/catalogue/catalogue.ts";
import type { RecordEntry } from "../model/description.ts";
import type { DeploymentNode, Environment } from "../model/model.ts";
import { type Context, inside } from "./context.ts";
import { lowerRecord } from "./descriptive/records.ts";
import { enterSymbol, nameFor } from "./enter.ts";
import type { Draft } from "./symbols.ts";
import { wordOf } from "./values.ts";

/** What a record stands in besides the element of the context. */
interface Around {
  readonly environment?: Environment | undefined;
  readonly node?: DeploymentNode | undefined;
}

/** Enters a record with the records inside it, and has it lowered later. */
export function declareRecord(
  context: Context,
  declaration: Declaration,
  type: RecordType,
  around: Around,
): void {
  const record = enterRecord(context, declaration, type, around, undefined);
  context.binding.model.records.push(record);
  const scope = context.binding.records.get(declaration) ?? context.scope;
  context.binding.lowering.push(() => lowerRecord(inside(context, scope), declaration));
}

function enterRecord(
  context: Context,
  declaration: Declaration,
  type: RecordType,
  around: Around,
  parent: RecordEntry | undefined,
): RecordEntry {
  const [first] = declaration.values;
  const title = first === undefined ? undefined : wordOf(first);
  const naming = nameFor(context, declaration, declaration.name, title ?? type.keyword);
  const record: Draft<RecordEntry> = {
    kind: "record",
    keyword: type.keyword,
    path: naming.path,
    title: title ?? naming.id ?? "",
    attributes: new Map(),
    tags: [],
    links: [],
    span: naming.span,
  };
  if (naming.id !== undefined) record.id = naming.id;
  if (context.element !== undefined) record.subject = context.element;
  if (around.environment !== undefined) record.environment = around.environment;
  if (around.node !== undefined) record.node = around.node;
  if (parent !== undefined) record.parent = parent;
  const symbol = enterSymbol(context, "record", naming, declaration, record);
  context.binding.records.set(declaration, symbol);
  const within = inside(context, symbol);
  for (const statement of declaration.block?.statements ?? []) {
    const inner = recordIn(type, statement);
    if (inner !== undefined) enterRecord(within, statement as Declaration, inner, around, record);
  }
  return record;
}

/** The record that a statement inside a record is: an `option` of a decision. */
function recordIn(type: RecordType, statement: Statement): RecordType | undefined {
  if (statement.kind !== "declaration" || statement.keyword === undefined) return undefined;
  const attribute = attributesOfRecord(type).get(statement.keyword.text)?.type;
  return attribute?.kind === "record" ? findRecord(attribute.keyword) : undefined;
}
