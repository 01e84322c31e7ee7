import type { Declaration, Path, Statement, Value } from "../ast/nodes.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { ViewDeclaration, ViewSubject } from "../model/model.ts";
import { type Handlers, headTexts, once, pushed, readBody } from "./body.ts";
import { type Context, report, spanAt } from "./context.ts";
import { resolve, wanted } from "./resolve.ts";
import { lowerSelection, type Selectable } from "./selectors.ts";
import type { Draft } from "./symbols.ts";
import { foundOf, numberOf, onlyValue, readText, readWord, reportTooMany, wordOf } from "./values.ts";

/** A view whose key is still open. */
export type ViewDraft = Draft<ViewDeclaration>;

/** `containers = view of shop "Title" "Description" { … }`. Views have a namespace of their own. */
export function declareView(context: Context, declaration: Declaration): void {
  const id = claimViewId(context, declaration);
  context.binding.lowering.push(() => {
    const { words, texts } = headOf(declaration.values);
    const subject = subjectOf(context, declaration, words);
    const [title, description] = headTexts(
      context,
      declaration,
      2,
      "a title and a description in quotes",
      texts,
    );
    if (subject === undefined) {
      // What is wrong inside is told all the same.
      readViewBody(context, declaration, draftOf({ kind: "data" }, id ?? "", declaration, context));
      return;
    }
    const view = newView(context, subject, id, declaration);
    if (title !== undefined) view.title = title.value;
    if (description !== undefined) view.description = description.value;
    readViewBody(context, declaration, view);
    context.binding.model.views.push(view);
  });
}

/** Enters the id of a view; undefined where it has none or another view has it. */
function claimViewId(context: Context, declaration: Declaration): string | undefined {
  const { name } = declaration;
  if (name === undefined) return undefined;
  const { views } = context.binding;
  const first = views.get(name.text);
  if (first === undefined) {
    views.set(name.text, spanAt(context, name));
    return name.text;
  }
  const related = [{ span: first, message: "first declared here" }];
  report(context, "view/duplicate", name, { name: name.text }, { related });
  return undefined;
}

export function newView(
  context: Context,
  subject: ViewSubject,
  id: string | undefined,
  declaration: Declaration,
): ViewDraft {
  return draftOf(subject, id ?? freeKey(context, usualKey(subject), declaration), declaration, context);
}

function draftOf(
  subject: ViewSubject,
  key: string,
  { name, keyword, ...declaration }: Declaration,
  context: Context,
): ViewDraft {
  const span = spanAt(context, name ?? keyword ?? declaration);
  return { key, subject, predicates: [], highlight: [], span };
}

/** A key that no view has, from what the view shows: `shop`, else `shop-2`, `shop-3`, … */
function freeKey(context: Context, wish: string, declaration: Declaration): string {
  const { views, wishes } = context.binding;
  let key = wish;
  let n = wishes.get(`view ${wish}`) ?? 2;
  for (; views.has(key); n++) key = `${wish}-${n}`;
  wishes.set(`view ${wish}`, n);
  views.set(key, spanAt(context, declaration.keyword ?? declaration));
  return key;
}

function usualKey(subject: ViewSubject): string {
  switch (subject.kind) {
    case "landscape":
      return "landscape";
    case "of":
      return keyOf(subject.element.path);
    case "context":
      return `${keyOf(subject.element.path)}-context`;
    case "data-flow":
    case "data":
      return subject.element === undefined ? subject.kind : `${keyOf(subject.element.path)}-${subject.kind}`;
    case "chain":
      return `${keyOf(subject.flow.path)}-chain`;
    case "flow":
      return keyOf(subject.flow.path);
    case "deployment":
      return keyOf(subject.environment.path);
    case "states":
      return keyOf(subject.stateMachine.path);
  }
}

function keyOf(path: string): string {
  return path.replaceAll("~", "");
}

/** The words and names before the strings, and the strings. */
function headOf(values: readonly Value[]): { words: readonly Value[]; texts: readonly Value[] } {
  const at = values.findIndex((value) => value.kind === "text");
  return at < 0 ? { words: values, texts: [] } : { words: values.slice(0, at), texts: values.slice(at) };
}

const forms = ["landscape", "of", "context", "data-flow", "data", "chain", "deployment", "flow", "states"];

function subjectOf(
  context: Context,
  declaration: Declaration,
  words: readonly Value[],
): ViewSubject | undefined {
  const [first, ...rest] = words;
  const form = first === undefined ? undefined : wordOf(first);
  if (first === undefined || form === undefined) {
    if (!declaration.faulty) report(context, "view/subject", declaration.keyword ?? declaration, {});
    return undefined;
  }
  if (!forms.includes(form)) {
    reportForm(context, declaration, first, form);
    return undefined;
  }
  const named = namesBehind(form, rest);
  if (named.extra !== undefined && !declaration.faulty) {
    reportTooMany(context, declaration, named.extra, "what it shows and then texts in quotes");
  }
  return subjectOfForm(context, declaration, form, named, first);
}

function reportForm(context: Context, declaration: Declaration, at: Value, form: string): void {
  if (declaration.faulty) return;
  const element =
    at.kind === "path" && context.binding.names.byId.has(at.segments[at.segments.length - 1]?.text ?? "");
  const meant = element ? `of ${form}` : suggest(form, forms);
  const help =
    meant === undefined
      ? "a view shows `landscape`, `of X`, `context of X`, `data-flow`, `data`, `chain FLOW`, `deployment ENVIRONMENT`, `flow F` or `states S`"
      : `did you mean \`view ${meant}\`?`;
  report(context, "view/unknown-form", at, { found: form }, { help });
}

interface Named {
  /** Behind the form itself: `chain checkout`. */
  readonly main: Path | undefined;
  /** Behind `of`. */
  readonly of: Path | undefined;
  readonly extra: Value | undefined;
}

/** `of` is the only word that stands between names; the form `of` brings its own. */
function namesBehind(form: string, values: readonly Value[]): Named {
  let rest = values;
  let main: Path | undefined;
  const isOf = (value: Value | undefined): boolean =>
    value !== undefined && value.kind === "path" && wordOf(value) === "of";
  // `view flow of`: a flow may be called `of`, so the word counts only with a name behind it.
  if (!(isOf(rest[0]) && rest.length > 1)) {
    const [first] = rest;
    if (first?.kind === "path" && first.wildcard === undefined) {
      main = first;
      rest = rest.slice(1);
    }
  }
  let of: Path | undefined;
  if (isOf(rest[0]) && rest[1]?.kind === "path") {
    of = rest[1];
    rest = rest.slice(2);
  }
  return form === "of" && of === undefined
    ? { main: undefined, of: main, extra: rest[0] }
    : { main, of, extra: rest[0] };
}

function subjectOfForm(
  context: Context,
  declaration: Declaration,
  form: string,
  named: Named,
  at: Value,
): ViewSubject | undefined {
  const path = named.of ?? named.main;
  switch (form) {
    case "landscape":
      if (path !== undefined) reportTooMany(context, declaration, path, "texts in quotes after `landscape`");
      return { kind: "landscape" };
    case "of":
    case "context": {
      const element =
        needed(context, declaration, path, at, "an element") &&
        resolve(context, path as Path, wanted.element)?.target;
      return element ? { kind: form, element } : undefined;
    }
    case "data-flow":
    case "data": {
      if (path === undefined) return { kind: form };
      const element = resolve(context, path, wanted.element)?.target;
      return element === undefined ? undefined : { kind: form, element };
    }
    case "chain":
    case "flow": {
      const flow =
        needed(context, declaration, path, at, "a flow") &&
        resolve(context, path as Path, wanted.flow)?.target;
      return flow ? { kind: form, flow } : undefined;
    }
    case "states": {
      const stateMachine =
        needed(context, declaration, path, at, "a state machine") &&
        resolve(context, path as Path, wanted.states)?.target;
      return stateMachine ? { kind: "states", stateMachine } : undefined;
    }
    default:
      return deploymentOf(context, declaration, named, at);
  }
}

function deploymentOf(
  context: Context,
  declaration: Declaration,
  named: Named,
  at: Value,
): ViewSubject | undefined {
  const path = named.main ?? named.of;
  if (!needed(context, declaration, path, at, "an environment")) return undefined;
  const environment = resolve(context, path as Path, wanted.environment)?.target;
  if (environment === undefined) return undefined;
  if (named.of === undefined || path === named.of) return { kind: "deployment", environment };
  const element = resolve(context, named.of, wanted.element)?.target;
  return element === undefined
    ? { kind: "deployment", environment }
    : { kind: "deployment", environment, element };
}

function needed(
  context: Context,
  declaration: Declaration,
  path: Path | undefined,
  at: Value,
  what: string,
): boolean {
  if (path === undefined && !declaration.faulty) {
    report(context, "value/missing", at, { word: `view ${wordOf(at) ?? ""}`, takes: `the name of ${what}` });
  }
  return path !== undefined;
}

const handlers: Handlers<ViewDraft> = new Map([
  ["title", (context, it, view) => once(context, view, "title", it, readText(context, it))],
  ["description", (context, it, view) => once(context, view, "description", it, readText(context, it))],
  [
    "direction",
    (context, it, view) => once(context, view, "direction", it, readWord(context, it, ["right", "down"])),
  ],
  ["depth", (context, it, view) => once(context, view, "depth", it, readDepth(context, it))],
] as const);

/** The body of a view: what it shows and how. */
export function readViewBody(
  context: Context,
  declaration: Declaration,
  view: ViewDraft,
  more: Handlers<ViewDraft> = handlers,
): void {
  readBody(context, declaration.block, "view", more, view, (statement) =>
    readSelection(context, statement, view),
  );
}

export { handlers as viewHandlers };

function readSelection(context: Context, statement: Statement, view: ViewDraft): boolean {
  if (statement.kind !== "selection") return false;
  const { text } = statement.keyword;
  const of: Selectable = view.subject.kind === "data" ? "data" : "elements";
  if (text === "highlight") {
    for (const selector of lowerSelection(context, statement, of))
      view.highlight = pushed(view.highlight, selector);
  } else if (text === "include" || text === "exclude") {
    for (const selector of lowerSelection(context, statement, of)) {
      view.predicates = pushed(view.predicates, { effect: text, selector });
    }
  } else return false;
  return true;
}

function readDepth(context: Context, declaration: Declaration): number | undefined {
  const value = onlyValue(context, declaration, "how many levels it opens");
  if (value === undefined) return undefined;
  const depth = numberOf(value);
  if (depth !== undefined && Number.isInteger(depth) && depth >= 1 && depth <= 100) return depth;
  report(context, "view/depth", value, { found: foundOf(value) });
  return undefined;
}
