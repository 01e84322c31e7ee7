import type { Declaration, Field, Statement, Value } from "../ast/nodes.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { Endpoint, EndpointParameter, EndpointResponse, Interface } from "../model/model.ts";
import type { Range } from "../text/source.ts";
import { append, type Handlers, headTexts, once, readBody } from "./body.ts";
import { type Context, report, spanAt } from "./context.ts";
import type { Draft } from "./symbols.ts";
import { lowerType } from "./types.ts";
import {
  codeIn,
  foundOf,
  holdsNothingElse,
  keywordOf,
  numberOf,
  readCode,
  readText,
  readTexts,
  reportMissingOrWrong,
  wordOf,
} from "./values.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT"];

/** `endpoint METHOD "path" "purpose" { … }`. */
export function declareEndpoint(context: Context, declaration: Declaration, made: Draft<Interface>): void {
  const [first, ...rest] = declaration.values;
  if (declaration.name !== undefined) report(context, "value/name", declaration.name, { word: "endpoint" });
  const takes = "a method, a path and what it is for";
  const [route, purpose] = headTexts(context, declaration, 2, takes, rest);
  const method = first === undefined ? undefined : wordOf(first);
  if (first === undefined || method === undefined || route === undefined) {
    if (!declaration.faulty) report(context, "endpoint/header", declaration.keyword ?? declaration, {});
    // What is wrong inside is told all the same.
    readEndpoint(context, declaration, newEndpoint(context, "", "", declaration, made));
    return;
  }
  checkMethod(context, first, method);
  if (!route.value.startsWith("/")) report(context, "endpoint/path", route, { path: route.value });
  const place = { start: first.start, end: route.end };
  const endpoint = newEndpoint(context, method.toUpperCase(), route.value, place, made);
  if (purpose !== undefined) endpoint.purpose = purpose.value;
  const same = made.endpoints.find(
    (known) => known.method === endpoint.method && known.route === endpoint.route,
  );
  if (same !== undefined) {
    const related = [{ span: same.span, message: "first declared here" }];
    report(
      context,
      "endpoint/twice",
      endpoint.span,
      { name: `${endpoint.method} ${endpoint.route}` },
      { related },
    );
  }
  (made.endpoints as Endpoint[]).push(endpoint);
  readEndpoint(context, declaration, endpoint);
}

function newEndpoint(
  context: Context,
  method: string,
  route: string,
  at: Range,
  made: Interface,
): Draft<Endpoint> {
  const span = spanAt(context, at);
  return { method, route, parameters: [], responses: [], errors: [], validation: [], interface: made, span };
}

function readEndpoint(context: Context, declaration: Declaration, endpoint: Draft<Endpoint>): void {
  readBody(context, declaration.block, "endpoint", handlers, endpoint, (statement) =>
    readParameter(context, statement, endpoint),
  );
}

function checkMethod(context: Context, value: Value, method: string): void {
  if (methods.includes(method.toUpperCase())) return;
  const meant = suggest(method.toUpperCase(), methods);
  const help =
    meant === undefined
      ? "methods are `GET`, `POST`, `PUT`, `PATCH`, `DELETE` …"
      : `did you mean \`${meant}\`?`;
  report(context, "endpoint/method", value, { found: method }, { help });
}

const handlers: Handlers<Draft<Endpoint>> = new Map([
  ["description", (context, it, draft) => once(context, draft, "description", it, readText(context, it))],
  ["auth", (context, it, draft) => once(context, draft, "auth", it, readAuth(context, it))],
  ["request", (context, it, draft) => once(context, draft, "request", it, readCode(context, it))],
  ["response", (context, it, draft) => append(draft, "responses", readResponse(context, it))],
  ["error", (context, it, draft) => append(draft, "errors", readResponse(context, it))],
  ["validation", (context, it, draft) => append(draft, "validation", readTexts(context, it))],
] as const);

/** A text, or `none` for what is open to everybody. */
function readAuth(context: Context, declaration: Declaration): string | undefined {
  const [first] = declaration.values;
  const isNone = first?.kind === "path" && declaration.values.length === 1 && wordOf(first) === "none";
  if (isNone && holdsNothingElse(context, declaration)) return "none";
  return readText(context, declaration);
}

/** `STATUS "text" LANGUAGE """…"""`; text and code may be left out. */
function readResponse(context: Context, declaration: Declaration): readonly EndpointResponse[] {
  const takes = "a status, a text and a body";
  if (!holdsNothingElse(context, declaration)) return [];
  const [first, ...rest] = declaration.values;
  if (first === undefined) {
    reportMissingOrWrong(context, declaration, undefined, takes);
    return [];
  }
  const status = numberOf(first);
  if (status === undefined || !Number.isInteger(status) || status < 100 || status > 599) {
    report(context, "endpoint/status", first, { found: foundOf(first) });
    return [];
  }
  const response: Draft<EndpointResponse> = { status };
  const [text] = rest;
  const hasText = text?.kind === "text" && !text.block;
  if (hasText) response.description = text.value;
  const values = hasText ? rest.slice(1) : rest;
  if (values.length === 0) return [response];
  const body = codeIn(context, declaration, values);
  if (body !== undefined) response.body = body;
  else if (!declaration.faulty) {
    const found = foundOf(values[0] as Value);
    report(context, "value/wrong", values[0] as Value, { word: keywordOf(declaration), takes, found });
  }
  return [response];
}

/** `parameter name: Type "…"`: in the path when the path names it, else in the query. */
function readParameter(context: Context, statement: Statement, endpoint: Draft<Endpoint>): boolean {
  if (statement.kind !== "field" || statement.keyword?.text !== "parameter") return false;
  const texts = statement.values.filter((value) => value.kind === "text");
  const wrong = statement.values.find((value) => value.kind !== "text") ?? texts[1];
  if (wrong !== undefined && !statement.faulty) {
    report(context, "value/wrong", wrong, {
      word: "parameter",
      takes: "a text at the end",
      found: foundOf(wrong),
    });
  }
  const known = endpoint.parameters.some((parameter) => parameter.name === statement.name.text);
  if (known) report(context, "operation/duplicate-parameter", statement.name, { name: statement.name.text });
  else lowerParameter(context, statement, endpoint, texts[0]?.value);
  return true;
}

function lowerParameter(
  context: Context,
  statement: Field,
  endpoint: Draft<Endpoint>,
  description: string | undefined,
): void {
  const name = statement.name.text;
  const parameter: Draft<EndpointParameter> = {
    name,
    type: { kind: "plain", name: "any" },
    in: isInPath(endpoint.route, name) ? "path" : "query",
  };
  if (description !== undefined) parameter.description = description;
  (endpoint.parameters as EndpointParameter[]).push(parameter);
  const { type } = statement;
  if (type === undefined) return;
  context.binding.lowering.push(() => {
    parameter.type = lowerType(context, type);
  });
}

/** `/orders/{id}` and `/orders/:id` name `id`. */
function isInPath(route: string, name: string): boolean {
  return route.includes(`{${name}}`) || route.split("/").includes(`:${name}`);
}
