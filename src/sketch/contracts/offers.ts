import { expand, typeOfValue } from "../../conformance/contracts/expand.ts";
import { type Shape, scopeOf, shapeOf, shapeOfModules } from "../../conformance/contracts/members.ts";
import type { Named } from "../../conformance/contracts/names.ts";
import { operationOf, type SketchOperation } from "./operations.ts";
import type { TypeReading } from "./types.ts";

/** What a file offers under one of its names. */
export type Offer =
  /** Something with operations of its own: an interface, a class, an object. */
  | {
      readonly kind: "object";
      /** Where it is declared: `path#name`. */
      readonly place: string;
      readonly path: string;
      readonly start: number;
      readonly operations: readonly SketchOperation[];
    }
  /** One operation of the file. */
  | { readonly kind: "function" };

/** What frameworks call, and every object has. */
const notOwn =
  /^(?:on(?:Module|Application)[A-Z]\w*|ng[A-Z]\w*|toString|toJSON|valueOf|constructor|render|component(?:Did|Will)\w+)$/;

/** Files that hold what is seen on a screen: who uses it does not call it. */
const screens = /\.(?:tsx|jsx|vue|svelte)$/;

/** Nothing for data, for values, and for what cannot be followed. */
export function offerOf(reading: TypeReading, file: string, name: string): Offer | undefined {
  const named = reading.names.exported(file, name);
  if (named.kind !== "declared" || isScreen(named)) return undefined;
  const [first] = named.declarations;
  if (first === undefined || reading.data.keyOf(named) !== undefined) return undefined;
  if (isCallable(reading, named)) return name === "default" ? undefined : { kind: "function" };
  const operations = operationsIn(reading, shapeOfDeclared(reading, named));
  if (operations.length === 0) return undefined;
  const { path, name: declared } = named;
  return { kind: "object", place: `${path}#${declared}`, path, start: first.start, operations };
}

/** The functions that a file offers. */
export function functionsOf(reading: TypeReading, file: string): readonly SketchOperation[] {
  if (/\.(?:vue|svelte)$/.test(file)) return [];
  const { members } = shapeOfModules(reading.names, [file]);
  const own = [...members.values()].filter(
    ({ member, scope }) => member.name !== "default" && !(screens.test(scope.path) && isTitled(member.name)),
  );
  return own.flatMap((found) => operationOf(reading, found) ?? []);
}

function isScreen({ path, name }: { readonly path: string; readonly name: string }): boolean {
  return screens.test(path) && isTitled(name);
}

function isTitled(name: string): boolean {
  return /^\p{Lu}/u.test(name) || name === "default";
}

type Declared = Named & { readonly kind: "declared" };

function isCallable({ names }: TypeReading, named: Declared): boolean {
  if (isType(named)) return false;
  const value = typeOfValue(named);
  return value !== undefined && expand(names, value).type.kind === "function";
}

function isType({ declarations }: Declared): boolean {
  return declarations.some(({ kind }) => kind === "interface" || kind === "class" || kind === "type");
}

function shapeOfDeclared({ names }: TypeReading, named: Declared): Shape {
  if (!isType(named)) {
    const value = typeOfValue(named);
    return value === undefined ? { members: new Map(), open: true } : shapeOf(names, value);
  }
  const { path, name, declarations } = named;
  const parameters = declarations.flatMap((one) => ("parameters" in one ? one.parameters : []));
  // Its own type parameters stand for nothing.
  const given = parameters.map((one) => ({ kind: "opaque" as const, text: one.name }));
  const type = { kind: "reference" as const, name, arguments: given, place: { path, name } };
  return shapeOf(names, { type, scope: scopeOf(path) });
}

function operationsIn(reading: TypeReading, { members }: Shape): readonly SketchOperation[] {
  return [...members.values()].flatMap((found) => {
    const { hidden, optional, name } = found.member;
    if (hidden !== undefined || optional || notOwn.test(name)) return [];
    return operationOf(reading, found) ?? [];
  });
}
