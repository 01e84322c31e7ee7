import type { Code, Endpoint, EndpointParameter, EndpointResponse } from "../../model/model.ts";
import { typeText } from "../../model/types.ts";
import { reasonPhrases } from "../reason-phrases.ts";
import { commentLine } from "./comments.ts";
import { withoutOptional } from "./types.ts";

/** A request, the answers to it and what comes back when it fails, as messages of HTTP with remarks. */
export function exchangeOf(endpoint: Endpoint): string {
  const answers = [...endpoint.responses, ...endpoint.errors].map(answerOf);
  return [requestOf(endpoint), ...answers].join("\n\n");
}

function requestOf(endpoint: Endpoint): string {
  const query = endpoint.parameters.filter((parameter) => parameter.in === "query");
  const asked = query.map(({ name }) => `${encodeURIComponent(name)}={${commentLine(name)}}`).join("&");
  const remarks = [
    ...(endpoint.purpose === undefined ? [] : [endpoint.purpose]),
    ...(endpoint.auth === undefined ? [] : [`Authentication: ${endpoint.auth}`]),
    ...endpoint.parameters.map(parameterText),
    ...endpoint.validation,
  ];
  const route = commentLine(endpoint.route).replaceAll(" ", "%20");
  const line = `${endpoint.method} ${route}${asked === "" ? "" : `?${asked}`} HTTP/1.1`;
  return [...remarks.map((text) => `# ${commentLine(text)}`), line, ...bodyOf(endpoint.request)].join("\n");
}

function parameterText({ name, type, description }: EndpointParameter): string {
  const { optional } = withoutOptional(type);
  const about = description === undefined || description.trim() === "" ? "" : `: ${description}`;
  return `{${name}} ${typeText(withoutOptional(type).type)}${optional ? ", may be left out" : ""}${about}`;
}

function answerOf({ status, description, body }: EndpointResponse): string {
  const reason = reasonPhrases[status];
  const line = `HTTP/1.1 ${status}${reason === undefined ? "" : ` ${reason}`}`;
  const says = description === undefined ? "" : commentLine(description);
  const remark = says === "" || says === reason ? [] : [`# ${says}`];
  return [...remark, line, ...bodyOf(body)].join("\n");
}

/** A body as it was written, with what it is above it. */
function bodyOf(body: Code | undefined): readonly string[] {
  if (body === undefined) return [];
  return [`Content-Type: ${mediaType(body.language)}`, "", body.text];
}

function mediaType(language: string | undefined): string {
  switch (language?.toLowerCase()) {
    case "json":
      return "application/json";
    case "xml":
      return "application/xml";
    case "yaml":
    case "yml":
      return "application/yaml";
    case "html":
      return "text/html";
    default:
      return "text/plain";
  }
}
