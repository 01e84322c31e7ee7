import type { CodeType, Signature } from "../../extract/outlines.ts";

/** Longer types are cut: a message is no listing. */
const LONGEST = 100;
const DEEPEST = 8;

/** A type as people write it. */
export function codeTypeText(type: CodeType): string {
  const text = textOf(type, 0);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function textOf(type: CodeType, depth: number): string {
  if (depth > DEEPEST) return "…";
  const inner = (one: CodeType) => textOf(one, depth + 1);
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return typeof type.value === "string" ? JSON.stringify(type.value) : String(type.value);
    case "reference":
      return type.arguments.length === 0
        ? type.name
        : `${type.name}<${type.arguments.map(inner).join(", ")}>`;
    case "array":
      return `${grouped(type.element, inner)}[]`;
    case "tuple":
      return `[${type.elements.map(inner).join(", ")}]`;
    case "union":
      return type.members.map((one) => grouped(one, inner)).join(" | ");
    case "intersection":
      return type.members.map((one) => grouped(one, inner)).join(" & ");
    case "object":
      return objectText(type, inner);
    case "function":
      return type.signatures[0] === undefined ? "Function" : signatureText(type.signatures[0], " => ", inner);
    case "of-value":
      return `typeof ${type.name}`;
    case "inferred":
      return "what is inferred";
    case "opaque":
      return type.text;
  }
}

function grouped(type: CodeType, inner: (one: CodeType) => string): string {
  const isGroup = type.kind === "union" || type.kind === "intersection" || type.kind === "function";
  return isGroup ? `(${inner(type)})` : inner(type);
}

function objectText(type: CodeType & { kind: "object" }, inner: (one: CodeType) => string): string {
  const index =
    type.index === undefined ? [] : [`[key: ${inner(type.index.key)}]: ${inner(type.index.value)}`];
  const members = type.members.map((one) => `${one.name}${one.optional ? "?" : ""}: ${inner(one.type)}`);
  const all = [...index, ...members];
  return all.length === 0 ? "{}" : `{ ${all.join("; ")} }`;
}

function signatureText(
  { parameters, result }: Signature,
  arrow: string,
  inner: (one: CodeType) => string,
): string {
  const list = parameters.map(({ name, optional, rest, type }) => {
    const shown = name ?? "{…}";
    return `${rest ? "..." : ""}${shown}${optional ? "?" : ""}: ${inner(type)}`;
  });
  return `(${list.join(", ")})${arrow}${inner(result)}`;
}
