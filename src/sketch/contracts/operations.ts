import { awaited } from "../../conformance/contracts/awaited.ts";
import { expand } from "../../conformance/contracts/expand.ts";
import type { Found } from "../../conformance/contracts/members.ts";
import type { Scope } from "../../conformance/contracts/names.ts";
import type { Signature } from "../../extract/outlines.ts";
import { plainName } from "./data.ts";
import { anything, type ReadType, readType, type SketchType, type TypeReading } from "./types.ts";

/** One operation as the code has it. */
export interface SketchOperation {
  readonly name: string;
  readonly isAsync: boolean;
  readonly parameters: readonly SketchParameter[];
  readonly result: SketchType;
  readonly mayBeNothing: boolean;
  /** Where its name stands: a file, and an UTF-16 offset in it. */
  readonly path: string;
  readonly start: number;
}

export interface SketchParameter {
  readonly name: string;
  readonly type: SketchType;
  readonly optional: boolean;
}

/** More parameters than these are hard to read, and hardly anybody's. */
const MOST_PARAMETERS = 8;

/** What can be called, as an operation; nothing for what cannot, or whose names the language cannot write. */
export function operationOf(reading: TypeReading, { member, scope }: Found): SketchOperation | undefined {
  const { name, start } = member;
  if (!plainName.test(name)) return undefined;
  const { type, scope: inner } = expand(reading.names, { type: member.type, scope });
  if (type.kind !== "function") return undefined;
  const signature = type.signatures.find((one) => !one.implementation) ?? type.signatures[0];
  if (signature === undefined) return undefined;
  const open = signatureScope(signature, inner);
  const parameters = parametersOf(reading, signature, open);
  if (parameters === undefined) return undefined;
  const { promise, inner: result } = awaited(reading.names, { type: signature.result, scope: open });
  const read = readType(reading, result, name);
  return {
    name,
    isAsync: promise === "yes",
    parameters,
    ...resultOf(promise === "maybe" ? { type: anything, optional: read.optional } : read),
    path: scope.path,
    start,
  };
}

function resultOf({ type, optional, isNull }: ReadType): Pick<SketchOperation, "result" | "mayBeNothing"> {
  if (type === undefined && isNull === true) return { result: anything, mayBeNothing: true };
  if (type === undefined) return { result: { kind: "plain", name: "void" }, mayBeNothing: false };
  return { result: type, mayBeNothing: optional };
}

/** Its own type parameters stand for nothing. */
function signatureScope({ typeParameters }: Signature, { path, bindings }: Scope): Scope {
  if (typeParameters.length === 0) return { path, bindings };
  return {
    path,
    bindings: new Map([...bindings, ...typeParameters.map(({ name }) => [name, undefined] as const)]),
  };
}

function parametersOf(
  reading: TypeReading,
  { parameters }: Signature,
  scope: Scope,
): readonly SketchParameter[] | undefined {
  const read = parameters.map(({ name = "input", type: written, optional: isOptional, rest }) => {
    // Parameters that an implementation does not use often begin with `_`.
    const plain = name.replace(/^_+(?=.)/, "");
    const { type = anything, optional } = readType(reading, { type: written, scope }, plain);
    return { name: plain, type, optional: !rest && (isOptional || optional) };
  });
  const names = new Set(read.map(({ name }) => name));
  const isFine = names.size === read.length && read.length <= MOST_PARAMETERS;
  return isFine && [...names].every((name) => plainName.test(name)) ? read : undefined;
}
