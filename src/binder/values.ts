import type { Declaration, Pair, Path, Text, Value } from "../ast/nodes.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { Link } from "../model/description.ts";
import type { Code } from "../model/model.ts";
import { type Context, report } from "./context.ts";
import { lastOr, textOf } from "./resolve.ts";

/**
 * Reads what stands behind the keyword of an attribute. Each function reports what does not fit,
 * once, and returns what can be used: nothing, where a syntax error has already been reported.
 */

/** One string. */
export function readText(context: Context, declaration: Declaration): string | undefined {
  return single(context, declaration, "a text in quotes", textIn);
}

/** One string or several, divided by commas. */
export function readTexts(context: Context, declaration: Declaration): readonly string[] {
  return several(context, declaration, "texts in quotes", textIn);
}

/** A text in quotes, or what begins with a digit: `2.1.0`, `300ms`. */
function textIn(value: Value): string | undefined {
  if (value.kind === "text") return value.value;
  return value.kind === "scalar" ? value.text : undefined;
}

/** Words with or without quotes: tags. */
export function readWords(context: Context, declaration: Declaration): readonly string[] {
  return several(context, declaration, "words", wordOf);
}

/** One of the words given, without quotes. */
export function readWord<W extends string>(
  context: Context,
  declaration: Declaration,
  words: readonly W[],
): W | undefined {
  const takes = `one of ${lastOr(words.map((word) => `\`${word}\``))}`;
  const value = onlyValue(context, declaration, takes);
  return value === undefined ? undefined : wordAmong(context, declaration, value, words, takes);
}

/** Whether a value is one of the words; a quoted one is taken too, since what is meant is plain. */
export function wordAmong<W extends string>(
  context: Context,
  declaration: Declaration,
  value: Value,
  words: readonly W[],
  takes = `one of ${lastOr(words.map((word) => `\`${word}\``))}`,
): W | undefined {
  const found = wordOf(value);
  const word = words.find((known) => known === found);
  if (word !== undefined) return word;
  const keyword = keywordOf(declaration);
  if (found === undefined) {
    report(context, "value/wrong", value, { word: keyword, takes, found: foundOf(value) });
    return undefined;
  }
  const meant = suggest(found, words);
  const help = meant === undefined ? `it takes ${takes}` : `did you mean \`${meant}\`?`;
  report(context, "value/unknown-word", value, { word: keyword, found }, { help });
  return undefined;
}

export function readYesNo(context: Context, declaration: Declaration): boolean | undefined {
  const word = readWord(context, declaration, ["yes", "no"]);
  return word === undefined ? undefined : word === "yes";
}

/** A plain number, without a unit. */
export function readNumber(context: Context, declaration: Declaration): number | undefined {
  return single(context, declaration, "a number", numberOf);
}

export function numberOf(value: Value): number | undefined {
  return value.kind === "scalar" && /^-?\d+(\.\d+)?$/.test(value.text) ? Number(value.text) : undefined;
}

/** A day that exists, as `YYYY-MM-DD`. */
export function readDate(context: Context, declaration: Declaration): string | undefined {
  const value = onlyValue(context, declaration, 'a date, as in `"2026-01-31"`');
  if (value === undefined) return undefined;
  const written = value.kind === "text" ? value.value : value.kind === "scalar" ? value.text : "";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) {
    const parameters = {
      word: keywordOf(declaration),
      takes: 'a date, as in `"2026-01-31"`',
      found: foundOf(value),
    };
    report(context, "value/wrong", value, parameters);
    return undefined;
  }
  if (isDay(written)) return written;
  report(context, "value/no-such-day", value, { found: written });
  return undefined;
}

function isDay(written: string): boolean {
  const [year, month, day] = written.split("-").map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** http, https or relative: nothing that could run something where it is clicked. */
export function readUrl(context: Context, declaration: Declaration): string | undefined {
  const value = onlyValue(context, declaration, "an address in quotes");
  if (value === undefined) return undefined;
  if (value.kind === "text") return urlOf(context, value);
  report(context, "value/wrong", value, {
    word: keywordOf(declaration),
    takes: "an address in quotes",
    found: foundOf(value),
  });
  return undefined;
}

function urlOf(context: Context, text: Text): string | undefined {
  const url = text.value.trim();
  if (isUrl(url)) return url;
  report(context, "value/url", text, { found: url });
  return undefined;
}

function isUrl(url: string): boolean {
  // A browser takes tabs and line breaks out before it looks for the scheme.
  if (url === "" || /[\u0000-\u001f\u007f]/.test(url)) return false;
  if (/^https?:\/\/[^/]/i.test(url)) return true;
  // `//host` and `\\host` lead elsewhere, and Markdown reads `&#58;` as the colon of a scheme.
  return !/^[^/?#]*:/.test(url) && !/^[/\\]{2}/.test(url) && !/&(#|\w+;)/.test(url);
}

/** `link "url" "title"`. */
export function readLink(context: Context, declaration: Declaration): Link | undefined {
  if (!holdsNothingElse(context, declaration)) return undefined;
  const [first, second, third] = declaration.values;
  if (first?.kind !== "text" || (second !== undefined && second.kind !== "text")) {
    reportMissingOrWrong(
      context,
      declaration,
      first?.kind === "text" ? second : first,
      "an address and a title in quotes",
    );
    return undefined;
  }
  if (third !== undefined) reportTooMany(context, declaration, third, "an address and a title");
  const url = urlOf(context, first);
  if (url === undefined) return undefined;
  return second === undefined ? { url } : { url, title: second.value };
}

/** `LANGUAGE """…"""`, or the text alone. */
export function readCode(context: Context, declaration: Declaration): Code | undefined {
  if (!holdsNothingElse(context, declaration)) return undefined;
  const code = codeIn(context, declaration, declaration.values);
  if (code === undefined) {
    reportMissingOrWrong(context, declaration, declaration.values[0], "a language and a text block");
  }
  return code;
}

/** A language and a text among values, for statements that have others before them. */
export function codeIn(
  context: Context,
  declaration: Declaration,
  values: readonly Value[],
): Code | undefined {
  const [first, second, third] = values;
  if (first?.kind === "text") {
    if (second !== undefined) reportTooMany(context, declaration, second, "a language and a text block");
    return { text: first.value };
  }
  const language = first === undefined ? undefined : wordOf(first);
  if (language === undefined || second?.kind !== "text") return undefined;
  if (third !== undefined) reportTooMany(context, declaration, third, "a language and a text block");
  return { language, text: second.value };
}

/** One name. */
export function readPath(context: Context, declaration: Declaration): Path | undefined {
  return single(context, declaration, "a name", pathOf);
}

/** One name or several, divided by commas. */
export function readPaths(context: Context, declaration: Declaration): readonly Path[] {
  return several(context, declaration, "names", pathOf);
}

function pathOf(value: Value): Path | undefined {
  return value.kind === "path" && value.wildcard === undefined ? value : undefined;
}

/** `#rrggbb` in lower case; `#rgb` is written out. */
export function readColor(context: Context, declaration: Declaration): string | undefined {
  const value = onlyValue(context, declaration, "a colour, as in `#1168bd`");
  if (value === undefined) return undefined;
  const written = value.kind === "color" ? value.text : (wordOf(value) ?? "");
  const color = colorOf(written);
  // What begins like a colour and is none was reported when it was read.
  if (color === undefined && value.kind !== "color")
    report(context, "value/color", value, { found: written || foundOf(value) });
  return color;
}

/** `#rrggbb` or `#rgb` in lower case and six digits; undefined for anything else. */
export function colorOf(written: string): string | undefined {
  const digits = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(written)?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return digits.length === 6 ? `#${digits}` : `#${[...digits].map((digit) => digit + digit).join("")}`;
}

/** The body `{ "key" "value" … }`; what is wrong in it is reported. */
export function readPairs(
  context: Context,
  declaration: Declaration,
): readonly { key: string; value: string }[] {
  if (declaration.block === undefined) {
    if (!declaration.faulty) reportMissing(context, declaration, 'a body: `{ "key" "value" }`');
    return [];
  }
  const pairs: { key: string; value: string }[] = [];
  for (const statement of declaration.block.statements) {
    const pair = pairOf(
      statement.kind === "pair" || statement.kind === "declaration" ? statement : undefined,
    );
    if (pair !== undefined) pairs.push(pair);
    else if (!statement.faulty) {
      report(context, "value/wrong", statement, {
        word: keywordOf(declaration),
        takes: 'pairs of a key and a value: `"key" "value"`',
        found: "this",
      });
    }
  }
  return pairs;
}

function pairOf(statement: Pair | Declaration | undefined): { key: string; value: string } | undefined {
  if (statement === undefined || statement.block !== undefined) return undefined;
  const { values } = statement;
  if (statement.kind === "declaration") {
    const [value] = values;
    if (statement.name !== undefined || statement.keyword === undefined) return undefined;
    return values.length === 1 && value?.kind === "text"
      ? { key: statement.keyword.text, value: value.value }
      : undefined;
  }
  const [key, value] = values;
  return values.length === 2 && key?.kind === "text" && value?.kind === "text"
    ? { key: key.value, value: value.value }
    : undefined;
}

/** The word that a value is, with or without quotes. */
export function wordOf(value: Value): string | undefined {
  switch (value.kind) {
    case "text":
      return value.value;
    case "path":
      return value.wildcard === undefined ? textOf(value) : undefined;
    case "scalar":
      return value.text;
    default:
      return undefined;
  }
}

/** What a value is, for a message. */
export function foundOf(value: Value): string {
  switch (value.kind) {
    case "text":
      return value.block ? "a text block" : "a text";
    case "path":
      return `\`${textOf(value)}${value.wildcard === undefined ? "" : `.${value.wildcard}`}\``;
    case "scalar":
    case "color":
      return `\`${value.text}\``;
    case "star":
      return "`*`";
    case "group":
      return "a list in parentheses";
  }
}

export function keywordOf(declaration: Declaration): string {
  return declaration.keyword?.text ?? "";
}

/** Reports an id or a body where neither belongs; whether there was none. */
export function holdsNothingElse(context: Context, declaration: Declaration): boolean {
  const word = keywordOf(declaration);
  if (declaration.name !== undefined) report(context, "value/name", declaration.name, { word });
  if (declaration.block !== undefined && !declaration.faulty) {
    report(context, "value/body", declaration.block, { word });
    return false;
  }
  return true;
}

/** The only value, or undefined with a report. */
export function onlyValue(context: Context, declaration: Declaration, takes: string): Value | undefined {
  if (!holdsNothingElse(context, declaration)) return undefined;
  const [first, second] = declaration.values;
  if (first === undefined) {
    if (!declaration.faulty) reportMissing(context, declaration, takes);
    return undefined;
  }
  if (second !== undefined && !declaration.faulty) reportTooMany(context, declaration, second, takes);
  return first;
}

function single<T>(
  context: Context,
  declaration: Declaration,
  takes: string,
  read: (value: Value) => T | undefined,
): T | undefined {
  const value = onlyValue(context, declaration, takes);
  if (value === undefined) return undefined;
  const result = read(value);
  if (result === undefined) reportMissingOrWrong(context, declaration, value, takes);
  return result;
}

function several<T>(
  context: Context,
  declaration: Declaration,
  takes: string,
  read: (value: Value) => T | undefined,
): readonly T[] {
  if (!holdsNothingElse(context, declaration)) return [];
  const results: T[] = [];
  if (declaration.values.length === 0 && !declaration.faulty) reportMissing(context, declaration, takes);
  for (const [index, value] of declaration.values.entries()) {
    const result = read(value);
    if (result === undefined) {
      reportMissingOrWrong(context, declaration, value, takes);
      return results;
    }
    if (index > 0 && !value.comma && !declaration.faulty) {
      report(context, "value/comma", value, { word: keywordOf(declaration) });
    }
    results.push(result);
  }
  return results;
}

function reportMissing(context: Context, declaration: Declaration, takes: string): void {
  const at = declaration.keyword ?? declaration;
  report(context, "value/missing", at, { word: keywordOf(declaration), takes });
}

export function reportMissingOrWrong(
  context: Context,
  declaration: Declaration,
  value: Value | undefined,
  takes: string,
): void {
  if (value === undefined) {
    if (!declaration.faulty) reportMissing(context, declaration, takes);
    return;
  }
  const quoted = value.kind === "path" && takes.includes("text");
  report(
    context,
    "value/wrong",
    value,
    { word: keywordOf(declaration), takes, found: foundOf(value) },
    { help: quoted ? `put it in quotes: \`"${textOf(value)}"\`` : undefined },
  );
}

export function reportTooMany(context: Context, declaration: Declaration, value: Value, takes: string): void {
  report(context, "value/too-many", value, { word: keywordOf(declaration), takes });
}
