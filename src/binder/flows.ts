import type { Declaration, Path, Relation, Statement, Value, Word } from "../ast/nodes.ts";
import type {
  Element,
  Flow,
  FlowBranch,
  FlowFragment,
  FlowItem,
  FlowNote,
  FlowStep,
  FragmentKind,
} from "../model/model.ts";
import { append, type Handlers, headTexts, once, readBody } from "./body.ts";
import { type Context, report, reportDirective, spanAt } from "./context.ts";
import { addTags } from "./elements.ts";
import { enterSymbol, nameFor } from "./enter.ts";
import { noteFault } from "./faults.ts";
import { checkStep } from "./flow-coverage.ts";
import { arrowKinds, resolveCarried } from "./relationships.ts";
import { resolve, wanted } from "./resolve.ts";
import type { Draft } from "./symbols.ts";
import { withoutDouble } from "./tidy.ts";
import { keywordOf, readPath, readPaths, readText, wordOf } from "./values.ts";
import { reportStatement, reportWord } from "./words.ts";

/** `checkout = flow "Title" "Description" { … }`. */
export function declareFlow(context: Context, declaration: Declaration): void {
  const [title, description] = headTexts(context, declaration, 2, "a title and a description in quotes");
  const naming = nameFor(context, declaration, declaration.name, title?.value ?? "flow");
  const flow: Draft<Flow> = {
    kind: "flow",
    path: naming.path,
    span: naming.span,
    title: title?.value ?? naming.id ?? "Flow",
    steps: [],
    tags: [],
  };
  if (naming.id !== undefined) flow.id = naming.id;
  if (description !== undefined) flow.description = description.value;
  if (context.element !== undefined) flow.parent = context.element;
  enterSymbol(context, "flow", naming, declaration, flow);
  context.binding.model.flows.push(flow);
  context.binding.lowering.push(() => {
    flow.steps = readItems(context, declaration.block?.statements ?? [], flow);
  });
}

const handlers: Handlers<Draft<Flow>> = new Map([
  ["description", (context, it, flow) => once(context, flow, "description", it, readText(context, it))],
  ["tags", (context, it, flow) => addTags(context, it, flow)],
] as const);

const fragments: Readonly<Record<string, FragmentKind>> = {
  alt: "alt",
  opt: "opt",
  loop: "loop",
  par: "par",
  critical: "critical",
  break: "break",
};

/** What goes on a fragment: the word and what it continues. */
const continued: Readonly<Record<string, FragmentKind>> = { else: "alt", and: "par" };

/** Steps, fragments and notes in the order written; `flow` is absent inside fragments. */
function readItems(
  context: Context,
  statements: readonly Statement[],
  flow: Draft<Flow> | undefined,
): readonly FlowItem[] {
  const reading: Reading = { items: [], flow, gap: false };
  const { diagnostics } = context.binding;
  for (const statement of statements) {
    const before = diagnostics.length;
    if (statement.faulty) noteFault(context, statement);
    if (statement.kind === "relation") readStep(context, statement, reading);
    else if (statement.kind === "declaration")
      readStatement(context, withoutDouble(context, statement), reading);
    else if (statement.kind === "directive") reportDirective(context, statement);
    else {
      reportStatement(context, statement, "flow");
      readRest(context, statement, reading);
    }
    reading.gap = statement.faulty === true || diagnostics.length > before;
  }
  return reading.items;
}

/** A list of items while it is read. */
interface Reading {
  readonly items: FlowItem[];
  /** Absent inside fragments. */
  readonly flow: Draft<Flow> | undefined;
  /** The statement before had a fault: it may have been what this one continues. */
  gap: boolean;
}

function readStep(context: Context, relation: Relation, reading: Reading): void {
  if (relation.faulty) readRest(context, relation, reading);
  else pushIf(reading.items, lowerStep(context, relation));
}

function isStep(statement: Statement): boolean {
  return statement.kind === "relation" || isFragment(keywordIn(statement));
}

function keywordIn(statement: Statement): string {
  return statement.kind === "declaration" ? keywordOf(statement) : "";
}

/** The body of what is no statement of a flow: its steps are read all the same. */
function readRest(context: Context, statement: Statement, { items }: Reading): void {
  if (statement.block?.statements.some(isStep))
    items.push(...readItems(context, statement.block.statements, undefined));
}

function pushIf(items: FlowItem[], item: FlowItem | undefined): void {
  if (item !== undefined) items.push(item);
}

function readStatement(context: Context, declaration: Declaration, reading: Reading): void {
  if (readKnown(context, declaration, keywordOf(declaration), reading)) return;
  const meant = reportWord(context, declaration, "flow");
  if (meant !== undefined && (isFragment(meant) || meant === "note")) {
    const keyword = { ...(declaration.keyword as Word), text: meant };
    readKnown(context, { ...declaration, keyword }, meant, reading);
    return;
  }
  noteFault(context, declaration);
  readRest(context, declaration, reading);
}

function isFragment(word: string): boolean {
  return Object.hasOwn(fragments, word) || Object.hasOwn(continued, word);
}

function readKnown(context: Context, declaration: Declaration, word: string, reading: Reading): boolean {
  const { items, flow } = reading;
  const handler = flow === undefined ? undefined : handlers.get(word);
  if (handler !== undefined && flow !== undefined) handler(context, declaration, flow);
  else if (Object.hasOwn(fragments, word)) items.push(lowerFragment(context, declaration));
  else if (Object.hasOwn(continued, word)) continueFragment(context, declaration, reading);
  else if (word === "note") pushIf(items, lowerNote(context, declaration));
  else return false;
  return true;
}

function lowerFragment(context: Context, declaration: Declaration): FlowFragment {
  return {
    kind: "fragment",
    fragment: fragments[keywordOf(declaration)] as FragmentKind,
    branches: [lowerBranch(context, declaration)],
    span: spanAt(context, declaration.keyword ?? declaration),
  };
}

function lowerBranch(context: Context, declaration: Declaration): FlowBranch {
  if (declaration.name !== undefined)
    report(context, "value/name", declaration.name, { word: keywordOf(declaration) });
  const [title] = headTexts(context, declaration, 1, "a title in quotes");
  const steps = readItems(context, declaration.block?.statements ?? [], undefined);
  return title === undefined ? { steps } : { title: title.value, steps };
}

/** `else` and `and` stand directly behind what they continue. */
function continueFragment(context: Context, declaration: Declaration, { items, gap }: Reading): void {
  const word = keywordOf(declaration);
  const begins = continued[word] as FragmentKind;
  const last = items[items.length - 1];
  const branch = lowerBranch(context, declaration);
  if (last?.kind === "fragment" && last.fragment === begins) (last.branches as FlowBranch[]).push(branch);
  else {
    if (!gap) report(context, "flow/continues", declaration.keyword ?? declaration, { word, begins });
    items.push(...branch.steps);
  }
}

/** One step; undefined where one of its ends is not found. */
export function lowerStep(context: Context, relation: Relation): FlowStep | undefined {
  const from = relation.from === undefined ? sourceAround(context, relation) : endOf(context, relation.from);
  const to = relation.to === undefined ? undefined : endOf(context, relation.to);
  const via =
    relation.via === undefined ? undefined : resolve(context, relation.via, wanted.operation)?.target;
  if (relation.name !== undefined)
    report(context, "value/name", relation.name, { word: relation.arrow.text });
  if (from === undefined || to === undefined) return undefined;
  const [description, technology, extra] = relation.strings;
  if (extra !== undefined && !relation.faulty) {
    report(context, "value/too-many", extra, {
      word: relation.arrow.text,
      takes: "a description and a technology",
    });
  }
  const step: Draft<FlowStep> = {
    kind: "step",
    from,
    to,
    arrow: relation.arrow.text === "-->" ? "reply" : arrowKinds[relation.arrow.text],
    technology: technology === undefined ? [] : [technology.value],
    carries: [],
    span: spanAt(context, {
      start: (relation.from ?? relation.arrow).start,
      end: (relation.to ?? relation.arrow).end,
    }),
  };
  if (description !== undefined) step.description = description.value;
  if (via !== undefined) step.via = via;
  readBody(context, relation.block, "step", stepHandlers, step);
  context.binding.checks.push(() => checkStep(context, step));
  return step;
}

const stepHandlers: Handlers<Draft<FlowStep>> = new Map([
  [
    "carries",
    (context, it, step) => append(step, "carries", resolveCarried(context, readPaths(context, it))),
  ],
  [
    "via",
    (context, it, step) => {
      const path = readPath(context, it);
      if (path !== undefined)
        once(context, step, "via", it, resolve(context, path, wanted.operation)?.target);
    },
  ],
] as const);

function sourceAround(context: Context, relation: Relation): Element | undefined {
  if (context.element === undefined && !relation.faulty) {
    report(
      context,
      "relationship/no-source",
      relation.arrow,
      {},
      { help: "a step goes from one element to another: write `a -> b`" },
    );
  }
  return context.element;
}

function endOf(context: Context, end: NonNullable<Relation["to"]>): Element | undefined {
  if (end.kind === "path") return resolve(context, end, wanted.element)?.target;
  report(context, "relationship/boundary", end, {});
  return undefined;
}

/** `note over a, b "…"`, `note left of a "…"`, `note right of a "…"`. */
function lowerNote(context: Context, declaration: Declaration): FlowNote | undefined {
  const head = noteHead(declaration.values);
  const text = declaration.values[declaration.values.length - 1];
  if (head === undefined || text?.kind !== "text") {
    if (!declaration.faulty) report(context, "flow/note", declaration.keyword ?? declaration, {});
    return undefined;
  }
  const elements = head.paths.map((path) => resolve(context, path, wanted.element)?.target);
  const found = elements.filter((element) => element !== undefined);
  if (found.length === 0) return undefined;
  const span = spanAt(context, declaration.keyword ?? declaration);
  return { kind: "note", placement: head.placement, elements: found, text: text.value, span };
}

function noteHead(
  values: readonly Value[],
): { placement: FlowNote["placement"]; paths: readonly Path[] } | undefined {
  const [first, second] = values;
  const placement = first === undefined ? undefined : wordOf(first);
  if (placement !== "over" && placement !== "left" && placement !== "right") return undefined;
  const skipped = placement === "over" ? 1 : 2;
  if (skipped === 2 && (second === undefined || wordOf(second) !== "of")) return undefined;
  const places = values.slice(skipped, -1);
  const paths = places.filter(
    (value): value is Path => value.kind === "path" && value.wildcard === undefined,
  );
  if (paths.length === 0 || paths.length < places.length || (skipped === 2 && paths.length > 1))
    return undefined;
  return { placement, paths };
}
