import type { CodeType, Declaration, Signature } from "../../extract/outlines.ts";
import { bind, type Named, type Names, noBindings, type Typed } from "./names.ts";

/** An alias of an alias and so on ends somewhere, or is a cycle. */
const MOST_STEPS = 40;

/** Wrappers that change nothing of what a value is. */
const transparent: ReadonlySet<string> = new Set(["Readonly", "Required", "NoInfer", "DeepReadonly"]);

/** One step from a name to what it stands for; nothing where a type is what it is. */
export function expandOnce(names: Names, { type, scope }: Typed): Typed | undefined {
  switch (type.kind) {
    case "reference":
      return expandReference(names, { type, scope });
    case "of-value":
      return typeOfValue(names.local(scope.path, type.name));
    case "inferred":
      return { type: names.infer(scope.path, type), scope: { path: scope.path, bindings: noBindings } };
    case "opaque":
      return expandOpaque(names, type, scope);
    case "keyword":
    case "literal":
    case "array":
    case "tuple":
    case "union":
    case "intersection":
    case "object":
    case "function":
      return undefined;
  }
}

/** What a computed type comes to, unless the checker does not know more either. */
function expandOpaque(
  names: Names,
  { at }: CodeType & { readonly kind: "opaque" },
  { path }: Typed["scope"],
): Typed | undefined {
  if (at === undefined) return undefined;
  const type = names.infer(path, { kind: "inferred", of: "type", ...at });
  const isKnown = type.kind !== "opaque" && !(type.kind === "keyword" && type.name === "any");
  return isKnown ? { type, scope: { path, bindings: noBindings } } : undefined;
}

function expandReference(
  names: Names,
  { type, scope }: { type: CodeType & { readonly kind: "reference" }; scope: Typed["scope"] },
): Typed | undefined {
  if (type.place === undefined && scope.bindings.has(type.name))
    return scope.bindings.get(type.name) ?? { type: { kind: "opaque", text: type.name }, scope };
  const named = names.referred({ type, scope });
  const [only] = type.arguments;
  if (named.kind === "outside" && only !== undefined && transparent.has(type.name))
    return { type: only, scope };
  if (named.kind !== "declared") return undefined;
  const alias = named.declarations.find((one) => one.kind === "type");
  if (alias?.kind !== "type") return undefined;
  return { type: alias.type, scope: bind(named.path, alias.parameters, type.arguments, scope) };
}

/** The type of a value: of a constant, a function, a class made by `new`. */
export function typeOfValue(named: Named): Typed | undefined {
  if (named.kind !== "declared") return undefined;
  const scope = { path: named.path, bindings: noBindings };
  const functions = named.declarations.filter((one) => one.kind === "function");
  if (functions.length > 0) return { type: { kind: "function", signatures: callable(functions) }, scope };
  const value = named.declarations.find((one) => one.kind === "value");
  if (value !== undefined) return { type: value.type, scope };
  return undefined;
}

function callable(functions: readonly (Declaration & { readonly kind: "function" })[]): readonly Signature[] {
  return functions.map(({ signature }) => signature);
}

/** What a type comes to when all its names are followed, and each type on the way to it. */
export function* expansionsOf(names: Names, typed: Typed): Iterable<Typed> {
  let at: Typed | undefined = typed;
  for (let step = 0; at !== undefined && step < MOST_STEPS; step++) {
    yield at;
    at = expandOnce(names, at);
  }
}

export function expand(names: Names, typed: Typed): Typed {
  let last = typed;
  for (const one of expansionsOf(names, typed)) last = one;
  return last;
}
