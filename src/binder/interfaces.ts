import type { Declaration, Field, Operation, Parameter, Statement } from "../ast/nodes.ts";
import type {
  Element,
  Interface,
  InterfaceEvent,
  InterfaceOperation,
  OperationParameter,
} from "../model/model.ts";
import type { TypeReference } from "../model/types.ts";
import { append, type Handlers, headTexts, once, pushed, readBody } from "./body.ts";
import { type Context, inside, report } from "./context.ts";
import { addLink, addTags, readCodePatterns } from "./elements.ts";
import { declareEndpoint } from "./endpoints.ts";
import { enterSymbol, nameFor } from "./enter.ts";
import { noteFault } from "./faults.ts";
import { textOf } from "./resolve.ts";
import type { Draft } from "./symbols.ts";
import { lowerType } from "./types.ts";
import { readText, readTexts } from "./values.ts";

/** `OrderApi = interface "Title" "Description" "Technology" { … }`. */
export function declareInterface(context: Context, declaration: Declaration): void {
  const takes = "a title, a description and a technology in quotes";
  const [title, description, technology] = headTexts(context, declaration, 3, takes);
  const naming = nameFor(context, declaration, declaration.name, title?.value ?? "interface");
  const made: Draft<Interface> = {
    kind: "interface",
    path: naming.path,
    span: naming.span,
    title: title?.value ?? naming.id ?? "Interface",
    technology: technology === undefined ? [] : [technology.value],
    tags: [],
    links: [],
    code: [],
    operations: [],
    events: [],
    endpoints: [],
  };
  if (naming.id !== undefined) made.id = naming.id;
  if (description !== undefined) made.description = description.value;
  if (context.element !== undefined) offer(context.element, made);
  const symbol = enterSymbol(context, "interface", naming, declaration, made);
  context.binding.model.interfaces.push(made);
  const within = inside(context, symbol);
  readBody(within, declaration.block, "interface", handlers, made, (statement) =>
    declareMember(within, statement, made),
  );
}

/** What is declared in an element is offered by it. */
function offer(element: Draft<Element>, made: Draft<Interface>): void {
  made.parent = element;
  element.provides = pushed(element.provides, made);
}

const handlers: Handlers<Draft<Interface>> = new Map([
  ["description", (context, it, draft) => once(context, draft, "description", it, readText(context, it))],
  ["technology", (context, it, draft) => append(draft, "technology", readTexts(context, it))],
  ["tags", (context, it, draft) => addTags(context, it, draft)],
  ["code", (context, it, draft) => append(draft, "code", readCodePatterns(context, it))],
  ["link", (context, it, draft) => addLink(context, it, draft)],
  ["endpoint", declareEndpoint],
] as const);

function declareMember(context: Context, statement: Statement, made: Draft<Interface>): boolean {
  if (statement.kind !== "operation") return false;
  // Recovery makes up an empty name where there is none.
  const lost = statement.name === undefined || statement.name.text === "";
  if (statement.faulty || lost) context.binding.holes.add(context.scope);
  if (statement.name === undefined || lost) return true;
  const taken = context.scope.children?.get(statement.name.text);
  if (taken !== undefined) {
    const related = [{ span: taken.target.span, message: "first declared here" }];
    const parameters = { name: statement.name.text, interface: made.id ?? made.title };
    report(context, "operation/duplicate", statement.name, parameters, { related });
    noteFault(context, statement);
    return true;
  }
  if (statement.form === "event") declareEvent(context, statement, made);
  else declareOperation(context, statement, made);
  return true;
}

function declareOperation(context: Context, statement: Operation, made: Draft<Interface>): void {
  const naming = nameFor(context, statement, statement.name, "operation");
  const operation: Draft<InterfaceOperation> = {
    kind: "operation",
    id: naming.id as string,
    path: naming.path,
    span: naming.span,
    name: naming.id as string,
    async: statement.async,
    parameters: [],
    result: { kind: "plain", name: "void" },
    throws: statement.throws.map((path) => textOf(path)),
    interface: made,
  };
  if (statement.description !== undefined) operation.description = statement.description.value;
  enterSymbol(context, "operation", naming, statement, operation);
  (made.operations as InterfaceOperation[]).push(operation);
  context.binding.lowering.push(() => {
    operation.parameters = lowerParameters(context, statement.parameters);
    if (statement.result !== undefined) operation.result = lowerType(context, statement.result);
  });
}

function declareEvent(context: Context, statement: Operation, made: Draft<Interface>): void {
  const naming = nameFor(context, statement, statement.name, "event");
  const event: Draft<InterfaceEvent> = {
    kind: "event",
    id: naming.id as string,
    path: naming.path,
    span: naming.span,
    name: naming.id as string,
    parameters: [],
    interface: made,
  };
  if (statement.description !== undefined) event.description = statement.description.value;
  enterSymbol(context, "event", naming, statement, event);
  (made.events as InterfaceEvent[]).push(event);
  context.binding.lowering.push(() => {
    event.parameters = lowerParameters(context, statement.parameters);
  });
}

function lowerParameters(context: Context, parameters: readonly Parameter[]): readonly OperationParameter[] {
  const seen = new Set<string>();
  const lowered: OperationParameter[] = [];
  for (const { name, type } of parameters) {
    if (seen.has(name.text)) report(context, "operation/duplicate-parameter", name, { name: name.text });
    else {
      seen.add(name.text);
      lowered.push({ name: name.text, type: typeOf(context, type) });
    }
  }
  return lowered;
}

/** A type that a syntax error took is unknown and already reported. */
export function typeOf(context: Context, type: Field["type"]): TypeReference {
  return type === undefined ? { kind: "plain", name: "any" } : lowerType(context, type);
}
