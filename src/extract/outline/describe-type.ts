import type { ts } from "ts-morph";
import type { TypeScript } from "../syntax/typescript.ts";
import type { CodeType, Keyword, Member, Signature } from "./outline.ts";

/** Deeper types are cut off; nobody writes them into a model. */
const DEEPEST = 6;

interface Describing {
  readonly compiler: TypeScript;
  readonly checker: ts.TypeChecker;
  /** The path of a file of the codebase; nothing for all others. */
  readonly pathOf: (name: string) => string | undefined;
}

/** A type of the checker as data; what is declared in the codebase is named by its place. */
export function describeType(
  compiler: TypeScript,
  checker: ts.TypeChecker,
  type: ts.Type,
  pathOf: Describing["pathOf"],
): CodeType {
  return describe({ compiler, checker, pathOf }, type, 0);
}

function describe(about: Describing, type: ts.Type, depth: number): CodeType {
  const { compiler, checker } = about;
  const { TypeFlags } = compiler;
  const keyword = keywordOf(compiler, type.flags);
  if (keyword !== undefined) return { kind: "keyword", name: keyword };
  if (depth > DEEPEST) return cutOff;
  const inner = (one: ts.Type) => describe(about, one, depth + 1);
  if (type.aliasSymbol !== undefined)
    return referenceTo(about, type.aliasSymbol, (type.aliasTypeArguments ?? []).map(inner));
  if (type.flags & TypeFlags.EnumLike && type.symbol !== undefined)
    return referenceTo(about, enumOf(type), []);
  if (type.isStringLiteral() || type.isNumberLiteral()) return { kind: "literal", value: type.value };
  if (type.flags & TypeFlags.BooleanLiteral)
    return { kind: "literal", value: checker.typeToString(type) === "true" };
  if (type.isUnion()) {
    // As people write it: what there may be instead of a value comes last.
    const isNothing = (one: ts.Type) => (one.flags & (TypeFlags.Undefined | TypeFlags.Null)) !== 0;
    // `keyof any`, which says that nothing is known.
    const isKey = type.types.every(
      ({ flags }) => (flags & (TypeFlags.String | TypeFlags.Number | TypeFlags.ESSymbol)) !== 0,
    );
    if (isKey && type.types.length === 3) return cutOff;
    const inOrder = [...type.types.filter((one) => !isNothing(one)), ...type.types.filter(isNothing)];
    return { kind: "union", members: inOrder.map(inner) };
  }
  if (type.isIntersection()) return { kind: "intersection", members: type.types.map(inner) };
  if (type.flags & TypeFlags.Object) return describeObject(about, type as ts.ObjectType, depth);
  return cutOff;
}

const cutOff: CodeType = { kind: "opaque", text: "…" };

function keywordOf({ TypeFlags }: TypeScript, flags: ts.TypeFlags): Keyword | undefined {
  if (flags & TypeFlags.Any) return "any";
  if (flags & TypeFlags.Unknown) return "unknown";
  if (flags & (TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.StringMapping)) return "string";
  if (flags & TypeFlags.Number) return "number";
  if (flags & TypeFlags.Boolean) return "boolean";
  if (flags & TypeFlags.BigInt) return "bigint";
  if (flags & TypeFlags.Void) return "void";
  if (flags & TypeFlags.Undefined) return "undefined";
  if (flags & TypeFlags.Null) return "null";
  if (flags & TypeFlags.Never) return "never";
  if (flags & TypeFlags.ESSymbolLike) return "symbol";
  return flags & TypeFlags.NonPrimitive ? "object" : undefined;
}

/** One member of an enum stands for all: nobody declares that a result is always the same. */
function enumOf(type: ts.Type): ts.Symbol {
  const { parent } = type.symbol as ts.Symbol & { parent?: ts.Symbol };
  return type.isUnion() || parent === undefined ? type.symbol : parent;
}

function describeObject(about: Describing, type: ts.ObjectType, depth: number): CodeType {
  const { compiler, checker } = about;
  const { ObjectFlags, SymbolFlags } = compiler;
  const inner = (one: ts.Type) => describe(about, one, depth + 1);
  const parameters =
    type.objectFlags & ObjectFlags.Reference ? checker.getTypeArguments(type as ts.TypeReference) : [];
  if (checker.isArrayType(type) && parameters[0] !== undefined)
    return { kind: "array", element: inner(parameters[0]) };
  if (checker.isTupleType(type)) return { kind: "tuple", elements: parameters.map(inner) };
  const { symbol } = type;
  if (symbol !== undefined && symbol.flags & (SymbolFlags.Class | SymbolFlags.Interface)) {
    const count = symbol.declarations?.length === 0 ? 0 : parametersOf(type);
    return referenceTo(about, symbol, parameters.slice(0, count).map(inner));
  }
  const signatures = type.getCallSignatures();
  if (signatures.length > 0)
    return { kind: "function", signatures: signatures.map((one) => signatureOf(about, one, depth)) };
  const members = type.getProperties().map((one): Member => {
    const optional = (one.flags & SymbolFlags.Optional) !== 0;
    return {
      name: one.name,
      kind: "property",
      optional,
      start: 0,
      end: 0,
      type: inner(checker.getTypeOfSymbol(one)),
    };
  });
  const index = checker.getIndexInfosOfType(type)[0];
  return {
    kind: "object",
    members,
    ...(index !== undefined && { index: { key: inner(index.keyType), value: inner(index.type) } }),
  };
}

/** Without the type that `this` has in a class. */
function parametersOf(type: ts.ObjectType): number {
  const { target } = type as ts.TypeReference;
  return target?.typeParameters?.length ?? 0;
}

function signatureOf(about: Describing, signature: ts.Signature, depth: number): Signature {
  const { checker, compiler } = about;
  return {
    start: 0,
    end: 0,
    typeParameters: [],
    parameters: signature.getParameters().map((one) => {
      const declared = one.valueDeclaration;
      const parameter = declared !== undefined && compiler.isParameter(declared) ? declared : undefined;
      return {
        name: one.name,
        optional: parameter !== undefined && checker.isOptionalParameter(parameter),
        rest: parameter?.dotDotDotToken !== undefined,
        type: describe(about, checker.getTypeOfSymbol(one), depth + 1),
      };
    }),
    result: describe(about, signature.getReturnType(), depth + 1),
  };
}

function referenceTo(
  { pathOf, compiler }: Describing,
  symbol: ts.Symbol,
  given: readonly CodeType[],
): CodeType {
  const declared = symbol.declarations?.[0];
  const file = declared?.getSourceFile();
  const path = file === undefined ? undefined : pathOf(file.fileName);
  const isTop = declared !== undefined && compiler.isSourceFile(declared.parent);
  const { name } = symbol;
  const known = path !== undefined && isTop && name !== "default" ? { place: { path, name } } : {};
  return { kind: "reference", name, arguments: given, ...known };
}
