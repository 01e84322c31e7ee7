import type { Block, Declaration, Path, Statement, Text, Value } from "../ast/nodes.ts";
import { lineStyles, shapes } from "../model/looks.ts";
import type { Environment, Flow, StyleRule, ViewSubject } from "../model/model.ts";
import { type Handlers, headTexts } from "./body.ts";
import { type Context, report, reportDirective, reportWithoutEffect, spanAt } from "./context.ts";
import { enterSymbol, nameFor } from "./enter.ts";
import { lowerStep } from "./flows.ts";
import { slug } from "./names.ts";
import { resolve, wanted } from "./resolve.ts";
import { isWithoutEffect, pathIn, shapeFor } from "./structurizr.ts";
import type { Draft } from "./symbols.ts";
import { colorOf, foundOf, keywordOf, onlyValue, readText, wordAmong, wordOf } from "./values.ts";
import { newView, readViewBody, type ViewDraft, viewHandlers } from "./views.ts";
import { reportStatement, reportWord } from "./words.ts";

/** Reads a statement of `views { }` that is Structurizr's; false where it is none. */
export function declareStructurizrView(context: Context, declaration: Declaration): boolean {
  const [first, ...rest] = declaration.values;
  switch (keywordOf(declaration).toLowerCase()) {
    case "systemlandscape":
      later(context, () => declareView(context, declaration, { kind: "landscape" }, declaration.values));
      return true;
    case "systemcontext":
      later(context, () => declareElementView(context, declaration, "context", first, rest));
      return true;
    case "container":
    case "component":
      // With a text behind it this declares an element.
      if (pathIn(first) === undefined) return false;
      later(context, () => declareElementView(context, declaration, "of", first, rest));
      return true;
    case "dynamic":
      declareDynamic(context, declaration, rest);
      return true;
    case "deployment":
      later(context, () => declareDeployment(context, declaration, first, rest));
      return true;
    case "styles":
      declareStyles(context, declaration.block);
      return true;
    case "properties":
      reportWithoutEffect(context, declaration.keyword ?? declaration, keywordOf(declaration));
      return true;
    default:
      return isWithoutEffect(context, declaration);
  }
}

function later(context: Context, lower: () => void): void {
  context.binding.lowering.push(lower);
}

/** What Structurizr says in a view, in both cases of its first letters. */
const handlers: Handlers<ViewDraft> = new Map([
  ...viewHandlers,
  ["autoLayout", readAutoLayout],
  ["autolayout", readAutoLayout],
  ...["animation", "default", "properties", "perspectives"].map(
    (word) =>
      [
        word,
        (context: Context, it: Declaration) => reportWithoutEffect(context, it.keyword ?? it, word),
      ] as const,
  ),
]);

/** `autoLayout lr 300 300`: of it only the direction counts here. */
function readAutoLayout(context: Context, declaration: Declaration, view: ViewDraft): void {
  const [first] = declaration.values;
  const word =
    first?.kind === "path" ? wordAmong(context, declaration, first, ["tb", "bt", "lr", "rl"]) : "tb";
  if (word !== undefined) view.direction = word === "lr" || word === "rl" ? "right" : "down";
}

function declareView(
  context: Context,
  declaration: Declaration,
  subject: ViewSubject,
  strings: readonly Value[],
): void {
  const [key, description] = headTexts(context, declaration, 2, "a key and a description in quotes", strings);
  const view = newView(context, subject, keyFrom(context, declaration, key), declaration);
  if (description !== undefined && description.value !== "") view.description = description.value;
  readViewBody(context, declaration, view, handlers);
  context.binding.model.views.push(view);
}

/** A key as Structurizr writes it, made fit for a file's name; undefined where it is taken. */
function keyFrom(context: Context, declaration: Declaration, key: Text | undefined): string | undefined {
  if (key === undefined || key.value === "") return declaration.name?.text;
  const made = /^[\w-]+$/.test(key.value) ? key.value : slug(key.value);
  const { views } = context.binding;
  const first = views.get(made);
  if (first !== undefined) {
    report(
      context,
      "view/duplicate",
      key,
      { name: key.value },
      { related: [{ span: first, message: "first declared here" }] },
    );
    return undefined;
  }
  views.set(made, spanAt(context, key));
  return made === "" ? undefined : made;
}

function declareElementView(
  context: Context,
  declaration: Declaration,
  kind: "of" | "context",
  of: Value | undefined,
  strings: readonly Value[],
): void {
  const path = pathIn(of);
  if (path === undefined) {
    if (declaration.faulty) return;
    const takes = "the element that it shows, a key and a description";
    report(context, "value/missing", of ?? declaration.keyword ?? declaration, {
      word: keywordOf(declaration),
      takes,
    });
    return;
  }
  const element = resolve(context, path, wanted.element)?.target;
  if (element !== undefined) declareView(context, declaration, { kind, element }, strings);
}

/** `dynamic shop "key" "Description" { a -> b "…" }` is a flow and its view. */
function declareDynamic(context: Context, declaration: Declaration, strings: readonly Value[]): void {
  const texts = strings.filter((value): value is Text => value.kind === "text");
  const title = texts[1]?.value ?? texts[0]?.value ?? "dynamic";
  const naming = nameFor(context, declaration, declaration.name, texts[0]?.value ?? "dynamic");
  const flow: Draft<Flow> = {
    kind: "flow",
    path: naming.path,
    span: naming.span,
    title,
    steps: [],
    tags: [],
  };
  if (naming.id !== undefined) flow.id = naming.id;
  enterSymbol(context, "flow", naming, declaration, flow);
  context.binding.model.flows.push(flow);
  later(context, () => {
    const statements = declaration.block?.statements ?? [];
    flow.steps = statements
      .map((statement) => (statement.kind === "relation" ? lowerStep(context, statement) : undefined))
      .filter((step) => step !== undefined);
    const others: Declaration = { ...declaration, block: withoutSteps(declaration.block) };
    declareView(context, others, { kind: "flow", flow }, texts);
  });
}

function withoutSteps(block: Block | undefined): Block | undefined {
  return (
    block && { ...block, statements: block.statements.filter((statement) => statement.kind !== "relation") }
  );
}

/** `deployment shop "Live" "key"`: the environment by its title or its id. */
function declareDeployment(
  context: Context,
  declaration: Declaration,
  of: Value | undefined,
  rest: readonly Value[],
): void {
  const [named, ...strings] = rest;
  const environment = named === undefined ? undefined : environmentNamed(context, named);
  if (environment === undefined) {
    if (named === undefined && !declaration.faulty) {
      const takes = "what it shows, an environment and a key";
      report(context, "value/missing", of ?? declaration.keyword ?? declaration, {
        word: "deployment",
        takes,
      });
    }
    return;
  }
  const path = pathIn(of);
  const element = path === undefined ? undefined : resolve(context, path, wanted.element)?.target;
  if (path !== undefined && element === undefined) return;
  const subject: ViewSubject =
    element === undefined
      ? { kind: "deployment", environment }
      : { kind: "deployment", environment, element };
  declareView(context, declaration, subject, strings);
}

function environmentNamed(context: Context, value: Value): Environment | undefined {
  const path: Path | undefined = pathIn(value);
  if (path !== undefined) return resolve(context, path, wanted.environment)?.target;
  const title = wordOf(value);
  const found = context.binding.model.environments.find(
    (known) => known.title === title || known.id === title,
  );
  if (found === undefined && !context.binding.incomplete && title !== undefined) {
    report(context, "name/unknown", value, {
      what: wanted.environment.what.replace("an", "no"),
      name: title,
    });
  }
  return found;
}

/** `styles { element "Tag" { … } relationship "Tag" { … } }`. */
function declareStyles(context: Context, block: Block | undefined): void {
  for (const statement of block?.statements ?? []) {
    if (statement.kind !== "declaration") {
      if (statement.kind === "directive") reportDirective(context, statement);
      else reportStatement(context, statement, "style");
      continue;
    }
    const word = keywordOf(statement).toLowerCase();
    if (word === "element") declareTagStyle(context, statement, "tag");
    else if (word === "relationship") declareTagStyle(context, statement, "relationship");
    else if (!isWithoutEffect(context, statement) && word !== "") reportWord(context, statement, "style");
  }
}

function declareTagStyle(context: Context, declaration: Declaration, target: "tag" | "relationship"): void {
  const tag = onlyTag(context, declaration);
  if (tag === undefined) return;
  const rule: Draft<StyleRule> = { target, name: tag.value, style: {}, span: spanAt(context, tag) };
  for (const statement of declaration.block?.statements ?? []) readProperty(context, statement, rule);
  context.binding.model.styles.push(rule);
}

function onlyTag(context: Context, declaration: Declaration): Text | undefined {
  const [tag] = headTexts(context, declaration, 1, "a tag in quotes");
  if (tag === undefined && declaration.values.length === 0 && !declaration.faulty) {
    report(context, "style/target", declaration.keyword ?? declaration, {});
  }
  return tag;
}

const ignored: ReadonlySet<string> = new Set(
  `icon width height fontsize opacity metadata description strokewidth thickness routing position jump properties
   iconposition`.split(/\s+/),
);

function readProperty(context: Context, statement: Statement, rule: Draft<StyleRule>): void {
  if (statement.kind !== "declaration") {
    reportStatement(context, statement, "style");
    return;
  }
  const word = keywordOf(statement).toLowerCase();
  const ofRelationship = rule.target === "relationship";
  if (word === "shape") readShape(context, statement, rule);
  else if (word === "background") readColorOf(context, statement, rule, "background");
  else if (word === "stroke" || (ofRelationship && isColor(word)))
    readColorOf(context, statement, rule, "color");
  else if (word === "border" || word === "style" || word === "line") readLine(context, statement, rule);
  else if (word === "dashed") {
    const dashed = readText(context, withWordsAsText(statement));
    rule.style = { ...rule.style, line: dashed === "false" ? "solid" : "dashed" };
  } else if (isColor(word) || ignored.has(word)) {
    // Structurizr's `color` of an element is that of its text.
    reportWithoutEffect(context, statement.keyword ?? statement, keywordOf(statement));
  } else if (word !== "") reportWord(context, statement, "style");
}

function isColor(word: string): boolean {
  return word === "color" || word === "colour";
}

function withWordsAsText(declaration: Declaration): Declaration {
  const values = declaration.values.map((value): Value => {
    const word = wordOf(value);
    return word === undefined
      ? value
      : { kind: "text", value: word, block: false, start: value.start, end: value.end };
  });
  return { ...declaration, values };
}

function readShape(context: Context, declaration: Declaration, rule: Draft<StyleRule>): void {
  const value = onlyValue(context, declaration, "a shape");
  if (value === undefined) return;
  const shape = shapeFor(wordOf(value) ?? "") ?? wordAmong(context, declaration, value, shapes);
  if (shape !== undefined) rule.style = { ...rule.style, shape };
}

function readColorOf(
  context: Context,
  declaration: Declaration,
  rule: Draft<StyleRule>,
  key: "color" | "background",
): void {
  const value = onlyValue(context, declaration, "a colour, as in `#1168bd`");
  if (value === undefined) return;
  const written = value.kind === "color" ? value.text : (wordOf(value) ?? foundOf(value));
  const color = colorOf(written) ?? namedColors[written.toLowerCase()];
  if (color === undefined) report(context, "value/color", value, { found: written });
  else rule.style = { ...rule.style, [key]: color };
}

/** The names that Structurizr's users write most; others are reported. */
const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  gray: "#808080",
  grey: "#808080",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  purple: "#800080",
};

function readLine(context: Context, declaration: Declaration, rule: Draft<StyleRule>): void {
  const value = onlyValue(context, declaration, "`solid`, `dashed` or `dotted`");
  if (value === undefined) return;
  const written = wordOf(value)?.toLowerCase();
  const line =
    lineStyles.find((known) => known === written) ?? wordAmong(context, declaration, value, lineStyles);
  if (line !== undefined) rule.style = { ...rule.style, line };
}
