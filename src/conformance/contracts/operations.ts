import type { Parameter, Signature } from "../../extract/outlines.ts";
import type { InterfaceOperation, OperationParameter } from "../../model/model.ts";
import { typeText } from "../../model/types.ts";
import { awaited, isStream } from "./awaited.ts";
import { compareTypes } from "./compare.ts";
import type { Comparing } from "./comparing.ts";
import { expand } from "./expand.ts";
import { modelRole } from "./generics.ts";
import { type Found, shapeOf } from "./members.ts";
import type { Scope, Typed } from "./names.ts";
import { codeTypeText } from "./text.ts";

/** What differs between an operation and what the code has in its place. */
export interface OperationFault {
  readonly code: "contract/parameters" | "contract/result" | "contract/async";
  /** What is so in the code, as the end of a sentence. */
  readonly why: string;
  /** What to do, where more can be said than to change one of the two. */
  readonly help?: string;
}

/** For types that differ in writing alone. */
export const mappingHelp = 'where both mean the same, `map TYPE "name in the code"` in `codebase` says so';
const waitHelp = "take `async` off the operation, or let the code return a `Promise`";
const noWaitHelp = "call it an `async operation`, or let the code answer at once";
const optionalHelp = "a parameter that may be left out has a `?` behind its type";

export interface OperationVerdict {
  readonly faults: readonly OperationFault[];
  /** What could not be decided, once for each. */
  readonly undecided: readonly ("parameter" | "result")[];
}

/** An operation against a member that can be called; nothing where it cannot. */
export function compareOperation(
  comparing: Comparing,
  operation: InterfaceOperation,
  { member, scope }: Found,
): OperationVerdict | "not-callable" | "undecided" {
  const { type, scope: inner } = expand(comparing.names, { type: member.type, scope });
  if (type.kind === "union") {
    // An optional method: what is left without `undefined`.
    const left = type.members.filter((one) => one.kind !== "keyword");
    const [only] = left;
    if (only === undefined || left.length > 1) return "undecided";
    return compareOperation(comparing, operation, { member: { ...member, type: only }, scope: inner });
  }
  if (type.kind !== "function") return isVague(type) ? "undecided" : "not-callable";
  const signatures = overloads(type.signatures);
  let best: OperationVerdict | undefined;
  for (const signature of signatures) {
    const verdict = compareSignature(comparing, operation, signature, inner);
    if (best === undefined || verdict.faults.length < best.faults.length) best = verdict;
    if (verdict.faults.length === 0) break;
  }
  return best ?? "undecided";
}

/** Whether it may still be a function: its kind is known elsewhere, or it has other members as well. */
function isVague(type: Typed["type"]): boolean {
  if (type.kind === "keyword") return type.name === "any";
  return ["reference", "opaque", "of-value", "intersection", "object"].includes(type.kind);
}

/** Beside overloads, nobody sees their implementation. */
function overloads(signatures: readonly Signature[]): readonly Signature[] {
  const declared = signatures.filter(({ implementation }) => !implementation);
  return declared.length > 0 ? declared : signatures;
}

function compareSignature(
  comparing: Comparing,
  operation: InterfaceOperation,
  signature: Signature,
  from: Scope,
): OperationVerdict {
  const scope: Scope =
    signature.typeParameters.length === 0
      ? from
      : {
          path: from.path,
          bindings: new Map([
            ...from.bindings,
            ...signature.typeParameters.map(({ name }) => [name, undefined] as const),
          ]),
        };
  const parameters = compareParameters(comparing, operation.parameters, signature.parameters, scope);
  const result = compareResult(comparing, operation, { type: signature.result, scope });
  return {
    faults: [
      ...(parameters.why === undefined
        ? []
        : [{ code: "contract/parameters" as const, why: parameters.why, ...helped(parameters.help) }]),
      ...result.faults,
    ],
    undecided: [
      ...Array.from({ length: parameters.undecided }, () => "parameter" as const),
      ...Array.from({ length: result.undecided }, () => "result" as const),
    ],
  };
}

function helped(help: string | undefined): { readonly help?: string } {
  return help === undefined ? {} : { help };
}

interface ParameterVerdict {
  readonly why?: string;
  readonly help?: string;
  readonly undecided: number;
}

function compareParameters(
  comparing: Comparing,
  model: readonly OperationParameter[],
  code: readonly Parameter[],
  scope: Scope,
): ParameterVerdict {
  const direct = compareList(comparing, model, code, scope);
  if (direct.why === undefined) return direct;
  const bundled = compareBundle(comparing, model, code, scope);
  return bundled ?? direct;
}

function compareList(
  comparing: Comparing,
  model: readonly OperationParameter[],
  code: readonly Parameter[],
  scope: Scope,
): ParameterVerdict {
  const wanted = model.map(({ name }) => name);
  const there = code.map(({ name }) => (name === undefined ? undefined : plainName(name)));
  const lacks = wanted.filter(
    (name) =>
      !there.some((one, place) => one === name || (one === undefined && place === wanted.indexOf(name))),
  );
  const more = code.filter(
    (one, place) =>
      one.name !== undefined &&
      !wanted.includes(plainName(one.name)) &&
      !(one.optional || one.rest ? place >= model.length : false),
  );
  if (lacks.length === 1 && more.length === 1 && model.length <= code.length) {
    const place = wanted.indexOf(lacks[0] as string);
    if (code[place] === more[0])
      return { why: `\`${lacks[0]}\` is called \`${more[0]?.name}\` there`, undecided: 0 };
  }
  if (lacks.length > 0 || more.length > 0) return { why: `there it takes ${listText(code)}`, undecided: 0 };
  const isOrdered = wanted.every((name, place) => there[place] === undefined || there[place] === name);
  if (!isOrdered) return { why: `their order is ${listText(code)} there`, undecided: 0 };
  let undecided = 0;
  for (const [place, parameter] of model.entries()) {
    const found = code[place] as Parameter;
    const isOptional = found.rest ? undefined : found.optional;
    const { why, help, open } = compareOne(comparing, parameter, { type: found.type, scope }, isOptional);
    if (why !== undefined) return { why, undecided, ...helped(help) };
    if (open) undecided++;
  }
  return { undecided };
}

function compareOne(
  comparing: Comparing,
  { name, type }: OperationParameter,
  code: Typed,
  isOptional: boolean | undefined,
): { readonly why?: string; readonly help?: string; readonly open: boolean } {
  const { verdict, modelOptional, codeOptional } = compareTypes(comparing, type, code);
  if (verdict === "different")
    return {
      why: `\`${name}\` is \`${codeTypeText(code.type)}\` there, not \`${typeText(type)}\``,
      help: mappingHelp,
      open: false,
    };
  // Of a list with any number of values none may be given.
  if (isOptional === undefined) return { open: verdict === "undecided" };
  const may = isOptional || codeOptional;
  if (verdict === "undecided" && modelOptional && !may) return { open: true };
  if (modelOptional !== may)
    return { why: `\`${name}\` may ${may ? "" : "not "}be left out there`, help: optionalHelp, open: false };
  return { open: verdict === "undecided" };
}

/** One object with a field for each parameter: `place({ basket, by })`. */
function compareBundle(
  comparing: Comparing,
  model: readonly OperationParameter[],
  code: readonly Parameter[],
  scope: Scope,
): ParameterVerdict | undefined {
  const [first, ...rest] = code;
  if (
    first === undefined ||
    model.length === 0 ||
    rest.some(({ optional, rest: many }) => !optional && !many)
  )
    return undefined;
  const typed = expand(comparing.names, { type: first.type, scope });
  const isObject =
    typed.type.kind === "object" || typed.type.kind === "reference" || typed.type.kind === "intersection";
  const { members } = isObject ? shapeOf(comparing.names, typed) : { members: new Map<string, Found>() };
  if (!model.every(({ name }) => members.has(name))) return undefined;
  let undecided = 0;
  for (const parameter of model) {
    const { member, scope: where } = members.get(parameter.name) as Found;
    const { why, help, open } = compareOne(
      comparing,
      parameter,
      { type: member.type, scope: where },
      member.optional,
    );
    if (why !== undefined) return { why, undecided, ...helped(help) };
    if (open) undecided++;
  }
  return { undecided };
}

/** Parameters that an implementation does not use often begin with `_`. */
function plainName(name: string): string {
  return name.replace(/^_+(?=.)/, "");
}

function listText(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "nothing";
  const names = parameters.map(({ name, rest }) =>
    name === undefined ? "{…}" : `${rest ? "..." : ""}${name}`,
  );
  return `\`(${names.join(", ")})\``;
}

function compareResult(
  comparing: Comparing,
  { async: isAsync, result }: InterfaceOperation,
  code: Typed,
): { readonly faults: readonly OperationFault[]; readonly undecided: number } {
  const { promise, inner } = awaited(comparing.names, code);
  const isPromised = result.kind === "generic" && modelRole(result) === "promise";
  const isStreamed = result.kind === "generic" && modelRole(result) === "stream";
  const wanted = isPromised ? result.arguments[0] : result;
  const faults: OperationFault[] = [];
  let undecided = 0;
  const mustWait = isAsync || isPromised;
  // What comes bit by bit is waited for all the same.
  const waits = promise === "no" && isStreamed && isStream(comparing.names, code) ? "maybe" : promise;
  if (mustWait && waits === "no")
    faults.push({ code: "contract/async", why: "is `async`, and returns no `Promise`", help: waitHelp });
  else if (!mustWait && waits === "yes")
    faults.push({ code: "contract/async", why: "is not `async`, and returns a `Promise`", help: noWaitHelp });
  else if (!isStreamed && (waits === "maybe" || (mustWait && waits === "unknown"))) undecided = 1;
  if (wanted === undefined) return { faults, undecided };
  const { verdict, modelOptional, codeOptional } = compareTypes(comparing, wanted, inner);
  const found = codeTypeText(expandInferred(comparing, inner).type);
  if (verdict === "different")
    faults.push({
      code: "contract/result",
      why: `it returns \`${found}\` there, not \`${typeText(wanted)}\``,
      help: mappingHelp,
    });
  else if (verdict === "undecided") undecided = 1;
  else if (modelOptional !== codeOptional) {
    const how = codeOptional ? "may return nothing there" : "always returns something there";
    faults.push({ code: "contract/result", why: `it ${how}: \`${found}\`` });
  }
  return { faults, undecided };
}

function expandInferred({ names }: Comparing, typed: Typed): Typed {
  return typed.type.kind === "inferred" ? expand(names, typed) : typed;
}
