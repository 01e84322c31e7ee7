import type {
  Declaration,
  Path,
  Selection,
  Selector,
  Statement,
  Subject,
  Value,
  Word,
} from "../ast/nodes.ts";
import type { NodeSelector, Rule, RuleClause, RuleException, RuleTarget } from "../model/model.ts";
import { type Handlers, headTexts, once, pushed, readBody } from "./body.ts";
import { type Context, report, spanAt } from "./context.ts";
import { resolveQuietly, textOf, wanted } from "./resolve.ts";
import { lowerSubject } from "./selectors.ts";
import type { Draft } from "./symbols.ts";
import { readText, readWord } from "./values.ts";

type RuleDraft = Draft<Omit<Rule, "severity">> & { severity?: Rule["severity"] };

/** `rule "Title" { forbid a -> b; because "…" }`. */
export function declareRule(context: Context, declaration: Declaration): void {
  const { keyword, name } = declaration;
  if (name !== undefined) report(context, "value/name", name, { word: "rule" });
  const [title] = headTexts(context, declaration, 1, "a title in quotes");
  if (title === undefined && declaration.values.length === 0 && !declaration.faulty) {
    report(context, "rule/title", keyword ?? declaration, {});
  }
  context.binding.lowering.push(() => {
    const draft: RuleDraft = {
      title: title?.value ?? "",
      clauses: [],
      exceptions: [],
      span: spanAt(context, title ?? keyword ?? declaration),
    };
    const { diagnostics } = context.binding;
    const before = diagnostics.length;
    let clauses = 0;
    readBody(context, declaration.block, "rule", handlers, draft, (statement) => {
      if (statement.kind === "selection" || statement.faulty) clauses++;
      return readClause(context, statement, draft);
    });
    const at = title ?? keyword ?? declaration;
    const isClear = !declaration.faulty && diagnostics.length === before;
    if (clauses === 0 && isClear) report(context, "rule/empty", at, { title: draft.title });
    context.binding.model.rules.push({ ...draft, severity: draft.severity ?? "error" });
  });
}

const handlers: Handlers<RuleDraft> = new Map([
  ["because", (context, it, draft) => once(context, draft, "because", it, readText(context, it))],
  [
    "severity",
    (context, it, draft) => once(context, draft, "severity", it, readWord(context, it, ["error", "warn"])),
  ],
] as const);

function readClause(context: Context, written: Statement, draft: RuleDraft): boolean {
  if (written.kind !== "selection") return false;
  const statement = withoutNext(context, written, draft);
  const { text } = statement.keyword;
  if (text === "except") {
    const exception = lowerException(context, statement);
    if (exception !== undefined) draft.exceptions = pushed(draft.exceptions, exception);
    return true;
  }
  const clause = lowerClause(context, statement);
  if (clause !== undefined) draft.clauses = pushed(draft.clauses, clause);
  return text !== "include" && text !== "exclude" && text !== "highlight";
}

/** `forbid a -> b because "…"`: what follows is a statement of its own and is read as one. */
function withoutNext(context: Context, selection: Selection, draft: RuleDraft): Selection {
  const { selectors } = selection;
  const at = selectors.findIndex(
    (selector, index) => index > 0 && handlerOf(context, selector) !== undefined,
  );
  const next = selectors[at];
  const handler = next && handlerOf(context, next);
  if (next === undefined || handler === undefined || selection.faulty) return selection;
  const [keyword] = (next.subject as Path).segments as [Word];
  report(context, "word/joined", keyword, { word: keyword.text });
  const values = selectors.slice(at + 1).flatMap(({ subject }): Value[] => {
    return subject.kind === "text" || subject.kind === "path" ? [subject] : [];
  });
  handler(context, { kind: "declaration", keyword, values, start: next.start, end: selection.end }, draft);
  return { ...selection, selectors: selectors.slice(0, at) };
}

function handlerOf(context: Context, { subject, before, after }: Selector) {
  if (subject.kind !== "path" || subject.segments.length !== 1 || (before ?? after) !== undefined)
    return undefined;
  const handler = handlers.get(textOf(subject));
  if (handler === undefined) return undefined;
  return resolveQuietly(context, subject, wanted.element) === undefined ? handler : undefined;
}

function lowerClause(context: Context, selection: Selection): RuleClause | undefined {
  const span = spanAt(context, { start: selection.keyword.start, end: endOf(selection) });
  const word = selection.keyword.text;
  switch (word) {
    case "forbid":
    case "only": {
      const sides = sidesOf(context, selection);
      if (sides === undefined) return undefined;
      if (sides.to !== undefined) return { kind: word, from: sides.from, to: sides.to, span };
      if (!selection.faulty) report(context, "rule/needs-arrow", selection.keyword, { word });
      return undefined;
    }
    case "layers": {
      const layers = plainSubjects(context, selection);
      if (layers === undefined) return undefined;
      if (layers.length < 2 && !selection.faulty)
        report(context, "rule/one-layer", selection.selectors[0] ?? selection, {});
      return { kind: "layers", strict: selection.strict !== undefined, layers, span };
    }
    case "acyclic": {
      const of = plainSubjects(context, selection);
      return of === undefined ? undefined : { kind: "acyclic", of, span };
    }
    default:
      return undefined;
  }
}

function endOf(selection: Selection): number {
  return selection.selectors[selection.selectors.length - 1]?.end ?? selection.keyword.end;
}

function lowerException(context: Context, selection: Selection): RuleException | undefined {
  const sides = sidesOf(context, selection);
  if (sides === undefined) return undefined;
  const span = spanAt(context, { start: selection.keyword.start, end: endOf(selection) });
  return { from: sides.from, to: sides.to ?? [], span };
}

interface Sides {
  readonly from: readonly NodeSelector[];
  /** Absent where there is no arrow. */
  readonly to: readonly RuleTarget[] | undefined;
}

/** `a, b -> c, d`: before and behind the one arrow; undefined where something is not found. */
function sidesOf(context: Context, selection: Selection): Sides | undefined {
  const left: Subject[] = [];
  let right: Subject[] | undefined;
  for (const { before, subject, after, target } of selection.selectors) {
    const wrong =
      before ?? (after !== undefined && (right !== undefined || target === undefined) ? after : undefined);
    if (wrong !== undefined) {
      if (!selection.faulty) report(context, "rule/needs-arrow", wrong, { word: selection.keyword.text });
      return undefined;
    }
    (right ?? left).push(subject);
    if (target !== undefined) right = [target];
  }
  if (left.length === 0) return undefined;
  const from = left.map((subject) => lowerSubject(context, subject, "elements", "rule"));
  const to = right?.map((subject) => targetOf(context, subject));
  const known = from.filter((selector) => selector !== undefined);
  const reached = to?.filter((target) => target !== undefined);
  if (known.length < from.length || (to !== undefined && reached?.length !== to.length)) return undefined;
  return { from: known, to: reached };
}

function targetOf(context: Context, subject: Subject): RuleTarget | undefined {
  if (subject.kind === "filter" && subject.filter === "package") {
    const { value } = subject;
    return { kind: "package", glob: value.kind === "text" ? value.value : value.text };
  }
  const elements = lowerSubject(context, subject, "elements", "rule");
  return elements && { kind: "elements", elements };
}

function plainSubjects(context: Context, selection: Selection): readonly NodeSelector[] | undefined {
  const found: (NodeSelector | undefined)[] = [];
  for (const { before, subject, after } of selection.selectors) {
    const arrow = before ?? after;
    if (arrow !== undefined) {
      report(context, "rule/no-arrow", arrow, { word: selection.keyword.text });
      return undefined;
    }
    found.push(lowerSubject(context, subject, "elements", "rule"));
  }
  const known = found.filter((selector) => selector !== undefined);
  return known.length === found.length && known.length > 0 ? known : undefined;
}
