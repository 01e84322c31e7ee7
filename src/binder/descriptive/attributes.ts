import type { Declaration, Value } from "../../ast/nodes.ts";
import type { Attribute, ReferenceKind } from "../../model/catalogue/catalogue.ts";
import type { AttributeValue, ReferenceTarget } from "../../model/description.ts";
import { type Context, report } from "../context.ts";
import { describe, resolve, textOf, type Wanted, wanted } from "../resolve.ts";
import type { ModelSymbol, SymbolKind } from "../symbols.ts";
import {
  codeIn,
  foundOf,
  holdsNothingElse,
  keywordOf,
  onlyValue,
  readDate,
  readNumber,
  readPaths,
  readUrl,
  readWord,
  reportMissingOrWrong,
  reportTooMany,
} from "../values.ts";

/**
 * Reads the values of a catalogued attribute; those that are faulty are reported and left out.
 * Records inside records, tags and links are read by the record that holds them.
 */
export function readAttribute(
  context: Context,
  attribute: Attribute,
  declaration: Declaration,
): readonly AttributeValue[] {
  const { type } = attribute;
  switch (type.kind) {
    case "text":
    case "markdown":
      if (attribute.many) return readTexts(context, declaration);
      return readOne(context, declaration, "one text in quotes", readText);
    case "date":
      return readOne(context, declaration, "one date", readDate);
    case "url":
      return readOne(context, declaration, "one address", readUrl);
    case "number":
      return readOne(context, declaration, "one number", readPlainNumber);
    case "yes-no":
      return readOne(context, declaration, "`yes` or `no`", readYesNo);
    case "one-of":
      return readOne(context, declaration, "one word", (_, only) => readWord(context, only, type.words));
    case "reference":
      return readReferences(context, attribute, type.to, declaration);
    case "code":
      return readCodes(context, declaration);
    default:
      return [];
  }
}

/** Reads the first value; a second one is reported only where the first is sound, so that one fault is told. */
function readOne<T>(
  context: Context,
  declaration: Declaration,
  takes: string,
  read: (context: Context, declaration: Declaration) => T | undefined,
): readonly T[] {
  const [first, second] = declaration.values;
  if (first === undefined || second === undefined) return listOf(read(context, declaration));
  const value = read(context, { ...declaration, values: [first] });
  if (value !== undefined && !declaration.faulty) reportTooMany(context, declaration, second, takes);
  return listOf(value);
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** A text in quotes, or what begins with a digit: `2.1.0`, `300ms`. */
export function textIn(value: Value): string | undefined {
  if (value.kind === "text") return value.value;
  return value.kind === "scalar" ? value.text : undefined;
}

const oneText = "a text in quotes";

function readText(context: Context, declaration: Declaration): string | undefined {
  const value = onlyValue(context, declaration, oneText);
  if (value === undefined) return undefined;
  const text = textIn(value);
  if (text === undefined) reportMissingOrWrong(context, declaration, value, oneText);
  return text;
}

function readTexts(context: Context, declaration: Declaration): readonly string[] {
  if (!holdsNothingElse(context, declaration)) return [];
  const { values } = declaration;
  if (values.length === 0) reportMissingOrWrong(context, declaration, undefined, oneText);
  const texts: string[] = [];
  for (const [index, value] of values.entries()) {
    const text = textIn(value);
    if (text === undefined) {
      reportMissingOrWrong(context, declaration, value, oneText);
      return texts;
    }
    if (index > 0 && !value.comma && !declaration.faulty) {
      report(context, "value/comma", value, { word: keywordOf(declaration) });
      return texts;
    }
    texts.push(text);
  }
  return texts;
}

function readPlainNumber(context: Context, declaration: Declaration): number | undefined {
  const [value] = declaration.values;
  if (value?.kind !== "text" || !/^-?\d+(\.\d+)?$/.test(value.value)) return readNumber(context, declaration);
  const word = keywordOf(declaration);
  const help = `write it without quotes: \`${word} ${value.value}\``;
  report(context, "value/wrong", value, { word, takes: "a number", found: "a text" }, { help });
  return undefined;
}

const truths: ReadonlyMap<string, string> = new Map([
  ["true", "yes"],
  ["on", "yes"],
  ["false", "no"],
  ["off", "no"],
]);

function readYesNo(context: Context, declaration: Declaration): boolean | undefined {
  const [value] = declaration.values;
  const written = value?.kind === "path" ? textOf(value) : "";
  const meant = truths.get(written.toLowerCase());
  if (value !== undefined && meant !== undefined) {
    const parameters = { word: keywordOf(declaration), found: written };
    report(context, "value/unknown-word", value, parameters, { help: `did you mean \`${meant}\`?` });
    return undefined;
  }
  const word = readWord(context, declaration, ["yes", "no"]);
  return word === undefined ? undefined : word === "yes";
}

/** Codes that commas divide, each with a language of its own. */
function readCodes(context: Context, declaration: Declaration): readonly AttributeValue[] {
  if (!holdsNothingElse(context, declaration)) return [];
  const groups = groupsOf(declaration.values);
  if (groups.length === 0) reportMissingOrWrong(context, declaration, undefined, codeBlock);
  return groups.flatMap((group) => {
    const code = codeIn(context, declaration, group);
    if (code === undefined) reportNoCode(context, declaration, group);
    return listOf(code);
  });
}

/** Reports a language without its text, or what is neither. */
export function reportNoCode(context: Context, declaration: Declaration, values: readonly Value[]): void {
  const [language, ...rest] = values;
  if (language?.kind !== "path" || rest.length > 0) {
    reportMissingOrWrong(context, declaration, rest[0] ?? language, codeBlock);
  } else if (!declaration.faulty) {
    const parameters = { word: keywordOf(declaration), takes: "a text block after its language" };
    report(context, "value/missing", language, parameters);
  }
}

const codeBlock = "a language and a text block";

function groupsOf(values: readonly Value[]): readonly (readonly Value[])[] {
  const groups: Value[][] = [];
  for (const value of values) {
    const group = groups[groups.length - 1];
    if (group === undefined || value.comma) groups.push([value]);
    else group.push(value);
  }
  return groups;
}

/** What the references of records lead to, of all that the catalogue knows. */
const wantedBy: { readonly [K in ReferenceKind]?: Wanted<SymbolKind> } = {
  element: wanted.element,
  flow: wanted.flow,
  decision: { kinds: ["record"], what: "a decision" },
};

function readReferences(
  context: Context,
  attribute: Attribute,
  to: readonly ReferenceKind[],
  declaration: Declaration,
): readonly AttributeValue[] {
  const kind = to[0] as ReferenceKind;
  const want = wantedBy[kind];
  if (want === undefined) return [];
  const [first, second] = declaration.values;
  if (first?.kind === "text" && declaration.block === undefined) {
    reportQuotedName(context, declaration, first.value, want.what);
    return [];
  }
  if (!attribute.many && second !== undefined) {
    onlyValue(context, declaration, want.what);
    return [];
  }
  const joined = declaration.values.find((value, index) => index > 0 && !value.comma);
  if (joined !== undefined) {
    // Which of the words are names is not known then.
    if (!declaration.faulty) report(context, "value/comma", joined, { word: keywordOf(declaration) });
    return [];
  }
  return readPaths(context, declaration).flatMap((path): readonly AttributeValue[] => {
    const symbol = resolve(context, path, want);
    if (symbol === undefined) return [];
    const target = targetOf(symbol as ModelSymbol, kind);
    if (target !== undefined) return [{ kind: "reference", target }];
    const is = describe(symbol as ModelSymbol);
    report(context, "name/wrong-kind", path, { name: textOf(path), is, wanted: want.what });
    return [];
  });
}

function reportQuotedName(context: Context, declaration: Declaration, text: string, what: string): void {
  const value = declaration.values[0] as Value;
  const word = keywordOf(declaration);
  const isName = /^[\p{L}_][\p{L}\p{N}\p{M}_.-]*$/u.test(text);
  report(
    context,
    "value/wrong",
    value,
    { word, takes: `the name of ${what}`, found: foundOf(value) },
    { help: isName ? `write it without quotes: \`${word} ${text}\`` : undefined },
  );
}

function targetOf(symbol: ModelSymbol, kind: ReferenceKind): ReferenceTarget | undefined {
  switch (symbol.kind) {
    case "element":
      return { kind: "element", element: symbol.target };
    case "flow":
      return { kind: "flow", flow: symbol.target };
    case "record":
      return symbol.target.keyword === kind ? { kind: "record", record: symbol.target } : undefined;
    default:
      return undefined;
  }
}
