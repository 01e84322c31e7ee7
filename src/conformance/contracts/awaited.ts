import { expand, expansionsOf } from "./expand.ts";
import { codeRole } from "./generics.ts";
import type { Names, Typed } from "./names.ts";

/** A promise taken off a result: whether there was one, and what is in it. `unknown`: a type of a package. */
export function awaited(
  names: Names,
  typed: Typed,
): { readonly promise: "yes" | "no" | "maybe" | "unknown"; readonly inner: Typed } {
  let last = typed;
  for (const one of expansionsOf(names, typed)) {
    const { type, scope } = one;
    last = one;
    if (type.kind === "union" && type.members.some((member) => isPromise(names, { type: member, scope }))) {
      const members = type.members.map((member) => {
        const isIt = isPromise(names, { type: member, scope });
        return isIt && member.kind === "reference" ? (member.arguments[0] ?? member) : member;
      });
      const isAll = type.members.every((member) => isPromise(names, { type: member, scope }));
      return { promise: isAll ? "yes" : "maybe", inner: { type: { kind: "union", members }, scope } };
    }
    if (type.kind === "reference" && isPromise(names, one)) {
      const [inner] = type.arguments;
      return { promise: "yes", inner: inner === undefined ? anything(one) : { type: inner, scope } };
    }
  }
  const { type } = last;
  if (type.kind === "opaque" || (type.kind === "keyword" && type.name === "any"))
    return { promise: "maybe", inner: last };
  return { promise: isForeign(names, last) ? "unknown" : "no", inner: typed };
}

/** Of a package, so that nobody here knows what it is. */
function isForeign(names: Names, { type, scope }: Typed): boolean {
  if (type.kind !== "reference" || codeRole(type.name) !== undefined) return false;
  return names.isImported(scope.path, type.name) && names.referred({ type, scope }).kind === "outside";
}

function anything({ scope }: Typed): Typed {
  return { type: { kind: "keyword", name: "any" }, scope };
}

function isPromise(names: Names, { type, scope }: Typed): boolean {
  if (type.kind !== "reference" || codeRole(type.name) !== "promise") return false;
  return names.referred({ type, scope }).kind === "outside";
}

/** Whether values come one after the other. */
export function isStream(names: Names, typed: Typed): boolean {
  const { type, scope } = expand(names, typed);
  if (type.kind !== "reference" || codeRole(type.name) !== "stream") return false;
  return names.referred({ type, scope }).kind === "outside";
}
