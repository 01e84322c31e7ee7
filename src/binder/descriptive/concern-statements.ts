import type { Declaration, Pair, Statement, Value, Word } from "../../ast/nodes.ts";
import { type ConcernKey, type ConcernType, keysOfConcern } from "../../model/catalogue/catalogue.ts";
import type { Code, Element } from "../../model/model.ts";
import type { Span } from "../../text/source.ts";
import { type Context, report, reportDirective, spanAt } from "../context.ts";
import { isSpoiltLine, noteFault } from "../faults.ts";
import { textOf } from "../resolve.ts";
import { tidied } from "../tidy.ts";
import { codeIn, holdsNothingElse, keywordOf, reportMissingOrWrong, wordAmong } from "../values.ts";
import { reportStatement } from "../words.ts";
import { reportNoCode, textIn } from "./attributes.ts";
import { helpForKey, isCrowded } from "./unknown.ts";

/** A concern of one place while its statements are read, from as many blocks as it has. */
export interface ConcernDraft {
  readonly type: ConcernType;
  readonly subject: Element | undefined;
  readonly span: Span;
  readonly texts: Map<string, string[]>;
  readonly codes: Map<string, Code>;
  readonly steps: Map<string, string[]>;
  readonly entries: Map<string, { name: string; text: string }[]>;
  /** Where each single value was given first. */
  readonly given: Map<string, Span>;
  readonly labels: { label: string; text: string }[];
  readonly practices: { text: string; done: boolean }[];
  readonly plainCode: Code[];
  readonly plainSteps: string[];
}

/** Reads one statement of a concern into it; what does not fit is reported and left out. */
export function readStatement(context: Context, draft: ConcernDraft, statement: Statement): void {
  if (statement.faulty) noteFault(context, statement);
  switch (statement.kind) {
    case "declaration":
      for (const single of tidied(context, statement, keysOfConcern(draft.type)))
        readDeclaration(context, draft, single);
      return;
    case "pair":
      readPair(context, draft, statement);
      return;
    case "directive":
      reportDirective(context, statement);
      return;
    case "field":
      readField(context, draft, statement);
      return;
    default:
      reportStatement(context, statement, "file", undefined, `in \`${draft.type.keyword}\``);
  }
}

function readField(context: Context, draft: ConcernDraft, statement: Statement & { kind: "field" }): void {
  const name = statement.name.text;
  if (statement.faulty) return;
  if (keysOfConcern(draft.type).has(name)) {
    const help = `write \`${name} …\` without the colon`;
    report(context, "attribute/sign", statement.name, { name, sign: ":" }, { help });
  } else reportStatement(context, statement, "file", undefined, `in \`${draft.type.keyword}\``);
}

function readDeclaration(context: Context, draft: ConcernDraft, declaration: Declaration): void {
  const { keyword, name } = declaration;
  if (keyword === undefined || keyword.text === "") return;
  const keys = keysOfConcern(draft.type);
  if (name !== undefined && keys.has(name.text) && declaration.values.length === 0) {
    const help = `write \`${name.text} "…"\``;
    if (!declaration.faulty)
      report(context, "attribute/sign", name, { name: name.text, sign: "=" }, { help });
    return;
  }
  const key = keys.get(keyword.text);
  if (key !== undefined) {
    readKey(context, draft, key, declaration);
    return;
  }
  switch (keyword.text) {
    case "practice":
      readPractice(context, draft, declaration);
      return;
    case "step":
      addTo(draft.plainSteps, stringsOf(context, declaration, 1)?.[0]);
      return;
    case "code":
      addTo(draft.plainCode, readCode(context, declaration));
      return;
    default:
      if (!declaration.faulty) reportUnknown(context, draft, keyword);
  }
}

function reportUnknown(context: Context, draft: ConcernDraft, keyword: Word): void {
  const { type } = draft;
  const parameters = { concern: type.keyword, name: keyword.text };
  const help = isCrowded(context.binding) ? undefined : helpForKey(type, keyword.text);
  report(context, "concern/unknown-key", keyword, parameters, { help });
}

const textOrCode = "a text in quotes, or a language and a text block";

function readKey(context: Context, draft: ConcernDraft, key: ConcernKey, declaration: Declaration): void {
  const { name } = key;
  switch (key.form) {
    case "text":
      readText(context, draft, name, declaration);
      return;
    case "texts":
      appendTo(draft.texts, name, stringsOf(context, declaration, 1)?.[0]);
      return;
    case "code":
      if (isCode(declaration)) readKeyCode(context, draft, name, declaration);
      else readText(context, draft, name, declaration, textOrCode);
      return;
    case "steps":
      readSteps(context, draft, name, declaration);
      return;
    case "entries":
      readEntry(context, draft, name, declaration);
      return;
  }
}

function readText(
  context: Context,
  draft: ConcernDraft,
  name: string,
  declaration: Declaration,
  takes?: string,
): void {
  if (!isFirst(context, draft, name, declaration)) return;
  const text = stringsOf(context, declaration, 1, takes)?.[0];
  if (text !== undefined) draft.texts.set(name, [text]);
}

/** A language stands before its text block: `typescript """…"""`. */
function isCode(declaration: Declaration): boolean {
  const [language, code] = declaration.values;
  return language?.kind === "path" && code !== undefined;
}

function readKeyCode(context: Context, draft: ConcernDraft, name: string, declaration: Declaration): void {
  if (!isFirst(context, draft, `${name} code`, declaration)) return;
  const code = readCode(context, declaration);
  if (code !== undefined) draft.codes.set(name, code);
}

function readCode(context: Context, declaration: Declaration): Code | undefined {
  if (!holdsNothingElse(context, declaration) || hasComma(context, declaration)) return undefined;
  const code = codeIn(context, declaration, declaration.values);
  if (code === undefined) reportNoCode(context, declaration, declaration.values);
  return code;
}

function readSteps(context: Context, draft: ConcernDraft, name: string, declaration: Declaration): void {
  if (!isFirst(context, draft, name, declaration)) return;
  const { block, values } = declaration;
  if (block === undefined || values.length > 0) {
    const head: Declaration = { ...declaration, block: undefined };
    const text = stringsOf(context, head, 1, 'a text in quotes or steps: `{ step "…" }`')?.[0];
    if (text !== undefined) draft.texts.set(name, [text]);
  } else if (declaration.name !== undefined) {
    report(context, "value/name", declaration.name, { word: name });
  }
  if (block === undefined) return;
  const steps: string[] = [];
  for (const statement of block.statements) addTo(steps, readStep(context, name, statement));
  draft.steps.set(name, steps);
}

function readStep(context: Context, owner: string, statement: Statement): string | undefined {
  if (statement.faulty) noteFault(context, statement);
  if (statement.kind !== "declaration") {
    reportStatement(context, statement, "file", 'write each step as `step "…"`', `in \`${owner}\``);
    return undefined;
  }
  const { keyword } = statement;
  if (keyword?.text === "step") return stringsOf(context, statement, 1)?.[0];
  if (keyword !== undefined && !statement.faulty) {
    const help = 'write each step as `step "…"`';
    report(context, "concern/unknown-key", keyword, { concern: owner, name: keyword.text }, { help });
  }
  return undefined;
}

function readEntry(context: Context, draft: ConcernDraft, name: string, declaration: Declaration): void {
  const [entry, text] = stringsOf(context, declaration, 2, "a name and a text in quotes") ?? [];
  if (entry !== undefined && text !== undefined) appendTo(draft.entries, name, { name: entry, text });
}

function readPractice(context: Context, draft: ConcernDraft, declaration: Declaration): void {
  const [text, state] = declaration.values;
  const takes = "a text in quotes, then `done` or `open`";
  const head: Declaration = state === undefined ? declaration : { ...declaration, values: [text as Value] };
  if (state !== undefined && hasComma(context, declaration)) return;
  const said = stringsOf(context, head, 1, takes)?.[0];
  if (said === undefined) return;
  const word = state === undefined ? "open" : wordAmong(context, declaration, state, ["done", "open"]);
  const extra = declaration.values[2];
  if (extra !== undefined && word !== undefined && !declaration.faulty) {
    report(context, "value/too-many", extra, { word: "practice", takes });
  }
  draft.practices.push({ text: said, done: word === "done" });
}

function readPair(context: Context, draft: ConcernDraft, pair: Pair): void {
  const [label, text, extra] = pair.values;
  if (label?.kind !== "text" || pair.faulty) return;
  const word = label.value;
  const said = text === undefined ? undefined : textIn(text);
  const comma = pair.values.find((value) => value.comma);
  if (comma !== undefined) report(context, "concern/comma", comma, { key: word }, { help: "leave it out" });
  else if (text === undefined) report(context, "concern/label", label, { label: word });
  else if (said === undefined) {
    const found = text.kind === "path" ? `\`${textOf(text)}\`` : "this";
    report(context, "value/wrong", text, { word, takes: "a text in quotes", found });
  } else if (extra !== undefined) {
    report(context, "value/too-many", extra, { word, takes: "a label and a text" });
  } else if (pair.block !== undefined) report(context, "value/body", pair.block, { word });
  else draft.labels.push({ label: word, text: said });
}

/** Whether a single value is given for the first time; the second time is reported. */
function isFirst(context: Context, draft: ConcernDraft, slot: string, declaration: Declaration): boolean {
  const at = declaration.keyword ?? declaration;
  const first = draft.given.get(slot);
  if (first === undefined) {
    draft.given.set(slot, spanAt(context, at));
    return true;
  }
  // What stands on a line with a syntax error may never have been a key.
  if (isSpoiltLine(context.binding, first)) return true;
  const related = [{ span: first, message: "given here first" }];
  report(context, "value/twice", at, { word: keywordOf(declaration) }, { related });
  return false;
}

/** Exactly so many strings, or nothing with a report: commas never join them. */
function stringsOf(
  context: Context,
  declaration: Declaration,
  count: 1 | 2,
  takes = "a text in quotes",
): readonly string[] | undefined {
  if (!holdsNothingElse(context, declaration) || hasComma(context, declaration)) return undefined;
  const { values, faulty } = declaration;
  const strings: string[] = [];
  for (const value of values.slice(0, count)) {
    const text = textIn(value);
    if (text === undefined) {
      reportMissingOrWrong(context, declaration, value, takes);
      return undefined;
    }
    strings.push(text);
  }
  if (strings.length < count) {
    reportMissingOrWrong(context, declaration, undefined, takes);
    return undefined;
  }
  const extra = values[count];
  if (extra !== undefined && !faulty) {
    report(context, "value/too-many", extra, { word: keywordOf(declaration), takes });
  }
  return strings;
}

function hasComma(context: Context, declaration: Declaration): boolean {
  const joined = declaration.values.find((value) => value.comma);
  if (joined === undefined) return false;
  const key = keywordOf(declaration);
  const help = `write \`${key}\` again for each value, or leave the comma out`;
  if (!declaration.faulty) report(context, "concern/comma", joined, { key }, { help });
  return true;
}

function addTo<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function appendTo<T>(lists: Map<string, T[]>, name: string, item: T | undefined): void {
  if (item === undefined) return;
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}
