import type { Code, CodePattern, Declared, NodeSelector, Style } from "../../model/model.ts";
import { type TypeReference, typeText } from "../../model/types.ts";
import { positionAt, type Span } from "../../text/source.ts";

/** An object without the properties that are not there. */
export function compact<T extends object>(value: T): T {
  for (const key of Object.keys(value)) {
    if (value[key as keyof T] === undefined) delete value[key as keyof T];
  }
  return value;
}

/** Where something is declared: the file as people see it, line and column counted from 1. */
export function location(span: Span) {
  return { file: span.source.path, ...positionAt(span.source, span.start) };
}

/** What everything declared begins with. */
export function declared(thing: Declared) {
  return { path: thing.path, id: thing.id };
}

export function pathOf(thing: { readonly path: string } | undefined): string | undefined {
  return thing?.path;
}

export function pathsOf(things: readonly { readonly path: string }[]): string[] {
  return things.map((thing) => thing.path);
}

export function plainCode(code: Code) {
  return compact({ language: code.language, text: code.text });
}

export function plainPattern(pattern: CodePattern) {
  return compact({ pattern: pattern.pattern, symbol: pattern.symbol, directory: pattern.directory });
}

/** Nothing said is nothing there. */
export function plainStyle(style: Style) {
  const { shape, color, background, line } = style;
  return compact({ shape, color, background, line });
}

/** A type as the language writes it, and the paths of the entities and enums in it. */
export function plainType(type: TypeReference) {
  return { text: typeText(type), references: [...new Set(referencesIn(type))] };
}

/** As deep as types nest, which the parser bounds. */
function referencesIn(type: TypeReference): string[] {
  switch (type.kind) {
    case "entity":
      return [type.entity.path];
    case "enum":
      return [type.enum.path];
    case "list":
      return referencesIn(type.element);
    case "optional":
      return referencesIn(type.inner);
    case "generic":
      return type.arguments.flatMap(referencesIn);
    case "union":
      return type.members.flatMap(referencesIn);
    case "plain":
    case "unknown":
      return [];
  }
}

export function plainSelector(selector: NodeSelector) {
  switch (selector.kind) {
    case "any":
      return { kind: selector.kind };
    case "element":
    case "children":
    case "descendants":
      return { kind: selector.kind, path: selector.element.path };
    case "of-kind":
      return { kind: selector.kind, name: selector.name };
    case "tagged":
      return { kind: selector.kind, tag: selector.tag };
    case "entity":
      return { kind: selector.kind, path: selector.entity.path };
  }
}
