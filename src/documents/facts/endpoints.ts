import type { Code, Endpoint, EndpointResponse, Interface } from "../../model/model.ts";
import { typeText } from "../../model/types.ts";
import { projectEndpoint } from "../code/code.ts";
import { inlineCode } from "../markdown/escape.ts";
import { reasonPhrases } from "../reason-phrases.ts";
import { codeSlot, itemsSlot, type Slot, slotOf, textSlot } from "../slots.ts";
import { lazily } from "./lazily.ts";
import type { Facts } from "./records.ts";
import type { Scope } from "./scope.ts";

export interface AnswerFacts {
  /** `200 OK`. */
  readonly status: string;
  readonly text: Slot;
  readonly body: Slot;
}

export interface EndpointFacts {
  readonly method: string;
  readonly route: string;
  readonly purpose: Slot;
  readonly parameters: Slot;
  readonly request: Slot;
  /** The request, in the line where it is short. */
  readonly sample: Slot;
  readonly response: Slot;
  readonly authentication: Slot;
  readonly validation: Slot;
  readonly responses: Facts<AnswerFacts>;
  readonly errors: Facts<AnswerFacts>;
  readonly exchange: Slot;
}

/** The interfaces that the document's element and what is in it provide or hold; of a model without elements all. */
export function interfacesIn({ model, subject, isInScope }: Scope): readonly Interface[] {
  if (subject === undefined) return model.interfaces;
  const provided = new Set(model.elements.filter(isInScope).flatMap((element) => element.provides));
  return model.interfaces.filter(
    (one) => provided.has(one) || (one.parent !== undefined && isInScope(one.parent)),
  );
}

export function endpointFacts(scope: Scope): Facts<EndpointFacts> {
  const items = interfacesIn(scope).flatMap((one) =>
    one.endpoints.map((endpoint) => factsOf(scope, endpoint)),
  );
  return { items, fill: 'interface … { endpoint GET "/…" "…" }' };
}

function factsOf(scope: Scope, endpoint: Endpoint): EndpointFacts {
  const { method, route, purpose, description } = endpoint;
  const body = (line: string) => `endpoint ${method} "${route}" { ${line} }`;
  const facts = {
    method,
    route,
    purpose: textSlot(purpose ?? description, `endpoint ${method} "${route}" "…"`),
    parameters: itemsSlot(endpoint.parameters.map(parameterText), body('parameter name: string "…"'), true),
    request: codeSlot(endpoint.request, body('request json """…"""'), true),
    sample: sampleSlot(endpoint.request, body('request json """…"""')),
    response: responseOf(endpoint, body('response 200 "…" json """…"""')),
    authentication: textSlot(authText(endpoint.auth), body('auth "…"')),
    validation: itemsSlot(endpoint.validation, body('validation "…"'), true),
    responses: { items: endpoint.responses.map(answerFacts), fill: body('response 200 "…" json """…"""') },
    errors: {
      items: endpoint.errors.map(answerFacts),
      fill: body('error 400 "…" json """…"""'),
      derived: true,
    },
  };
  return lazily(facts, {
    exchange: () => codeSlot(projectEndpoint(scope.model, endpoint), body('request json """…"""')),
  });
}

function parameterText({ name, type, in: where, description }: Endpoint["parameters"][number]): string {
  const said = description === undefined ? "" : `: ${description.replace(/\.$/, "")}`;
  return `${inlineCode(name)} (${where}, ${typeText(type)})${said}`;
}

function authText(auth: string | undefined): string | undefined {
  if (auth === undefined) return undefined;
  return auth === "none" ? "Not required" : `Required (${auth})`;
}

/** The first that says that all went well. */
function responseOf({ responses }: Endpoint, fill: string): Slot {
  const response = responses.find(({ status }) => status >= 200 && status < 300) ?? responses[0];
  if (response === undefined) return slotOf([], fill);
  const { status, description, body } = response;
  const text =
    statusText(status) +
    (description === undefined || description === reasonPhrases[status] ? "" : `: ${description}`);
  const sample = sampleSlot(body, fill).parts;
  const lead = sample[0]?.kind === "text" ? `${text}, ${sample[0].text}` : text;
  return slotOf([{ kind: "text", text: lead }, ...sample.filter(({ kind }) => kind === "code")], fill);
}

/** So long code still stands in a line. */
const SHORT = 100;

/** Code of one line within the text, longer code as a block. */
function sampleSlot(code: Code | undefined, fill: string): Slot {
  if (code === undefined || code.text.trim() === "") return slotOf([], fill, true);
  const isShort = code.text.length <= SHORT && !code.text.trim().includes("\n");
  return isShort ? textSlot(inlineCode(code.text), fill, true) : codeSlot(code, fill, true);
}

function answerFacts({ status, description, body }: EndpointResponse): AnswerFacts {
  const said = description === reasonPhrases[status] ? undefined : description;
  return {
    status: statusText(status),
    text: textSlot(said, 'response … "…"', true),
    body: codeSlot(body, 'response … json """…"""', true),
  };
}

function statusText(status: number): string {
  const reason = reasonPhrases[status];
  return reason === undefined ? String(status) : `${status} ${reason}`;
}
