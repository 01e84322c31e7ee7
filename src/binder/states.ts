import type { Declaration, Path, Relation, Value } from "../ast/nodes.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { Enum, StateMachine, Transition } from "../model/model.ts";
import type { Span } from "../text/source.ts";
import { type Handlers, headTexts, once, pushed, readBody } from "./body.ts";
import { type Context, report, spanAt } from "./context.ts";
import { addTags } from "./elements.ts";
import { enterSymbol, nameFor } from "./enter.ts";
import { mayMiss } from "./faults.ts";
import { reportOnce, resolve, textOf, wanted } from "./resolve.ts";
import type { Draft } from "./symbols.ts";
import { foundOf, readText, wordOf } from "./values.ts";

/** `life = states "Title" "Description" of Order { … }`. */
export function declareStates(context: Context, declaration: Declaration): void {
  const { texts, of } = headOf(declaration.values);
  const takes = "a title, a description and `of` with an entity";
  const [title, description] = headTexts(context, declaration, 2, takes, texts);
  const naming = nameFor(context, declaration, declaration.name, title?.value ?? "states");
  const made: Draft<StateMachine> = {
    kind: "states",
    path: naming.path,
    span: naming.span,
    title: title?.value ?? naming.id ?? "States",
    states: [],
    transitions: [],
    tags: [],
  };
  if (naming.id !== undefined) made.id = naming.id;
  if (description !== undefined) made.description = description.value;
  if (context.element !== undefined) made.parent = context.element;
  enterSymbol(context, "states", naming, declaration, made);
  context.binding.model.stateMachines.push(made);
  context.binding.lowering.push(() => lowerStates(context, declaration, made, of));
}

/** The strings, and what stands behind `of`. */
function headOf(values: readonly Value[]): { texts: readonly Value[]; of: Path | undefined } {
  const at = values.findIndex((value) => value.kind === "path" && wordOf(value) === "of");
  const path = at < 0 ? undefined : values[at + 1];
  if (at < 0 || path?.kind !== "path") return { texts: values, of: undefined };
  return { texts: [...values.slice(0, at), ...values.slice(at + 2)], of: path };
}

/** A machine with the place where each state is named first. */
interface Reading {
  readonly made: Draft<StateMachine>;
  readonly places: Map<string, Span>;
  /** A transition could not be read: which states are reached is not known then. */
  unclear: boolean;
}

const handlers: Handlers<Reading> = new Map([
  ["description", (context, it, { made }) => once(context, made, "description", it, readText(context, it))],
  ["tags", (context, it, { made }) => addTags(context, it, made)],
] as const);

function lowerStates(
  context: Context,
  declaration: Declaration,
  made: Draft<StateMachine>,
  of: Path | undefined,
): void {
  const entity = of === undefined ? undefined : resolve(context, of, wanted.entity)?.target;
  if (entity !== undefined) made.entity = entity;
  const reading: Reading = { made, places: new Map(), unclear: false };
  const { diagnostics } = context.binding;
  const before = diagnostics.length;
  readBody(context, declaration.block, "states", handlers, reading, (statement) => {
    if (statement.kind !== "relation") return false;
    readTransition(context, statement, reading);
    return true;
  });
  if (diagnostics.length > before) reading.unclear = true;
  made.states = [...reading.places.keys()];
  if (mayMiss(context.binding)) return;
  context.binding.checks.push(() => checkStates(context, reading));
}

function readTransition(context: Context, relation: Relation, reading: Reading): void {
  const { arrow, from, to } = relation;
  if (arrow.text !== "->") {
    report(context, "states/arrow", arrow, { arrow: arrow.text });
    return;
  }
  if (from === undefined || to === undefined) {
    if (!relation.faulty)
      report(
        context,
        "relationship/no-source",
        arrow,
        {},
        { help: "write `a -> b`, or `[*] -> b` for the start" },
      );
    return;
  }
  const first = stateAt(context, from, reading);
  const second = stateAt(context, to, reading);
  if (first === null || second === null) return;
  const transition: Draft<Transition> = { span: spanAt(context, { start: from.start, end: to.end }) };
  if (first !== undefined) transition.from = first;
  if (second !== undefined) transition.to = second;
  const [text, extra] = relation.strings;
  if (text !== undefined) transition.description = text.value;
  const more = extra ?? relation.via;
  if (more !== undefined && !relation.faulty) {
    report(context, "value/too-many", more, { word: "->", takes: "one text between states" });
  }
  if (relation.block !== undefined) report(context, "value/body", relation.block, { word: "->" });
  reading.made.transitions = pushed(reading.made.transitions, transition);
}

/** The name of a state; undefined for `[*]`, null for what is none. */
function stateAt(
  context: Context,
  end: NonNullable<Relation["to"]>,
  reading: Reading,
): string | undefined | null {
  if (end.kind === "boundary") return undefined;
  const name = textOf(end);
  if (end.segments.length > 1 || end.wildcard !== undefined) {
    report(context, "states/name", end, {
      name: end.wildcard === undefined ? name : foundOf(end).replaceAll("`", ""),
    });
    return null;
  }
  if (!reading.places.has(name)) reading.places.set(name, spanAt(context, end));
  return name;
}

/** What is meant by a state that the enum does not know is reached by what leads to it. */
function checkStates(context: Context, reading: Reading): void {
  const meant = checkKnown(context, reading);
  if (meant !== undefined && !reading.unclear) checkReachable(context, reading, meant);
}

/** Where the entity has one field of an enum, its values are the states; undefined where nobody knows which. */
function checkKnown(context: Context, { made, places }: Reading): ReadonlyMap<string, string> | undefined {
  const meant = new Map<string, string>();
  const known = made.entity === undefined ? undefined : enumOf(made.entity);
  if (known === undefined || context.binding.vague.has(known)) return meant;
  const names = known.values.map((value) => value.name);
  let isClear = true;
  for (const [name, span] of places) {
    if (names.includes(name)) continue;
    const near = suggest(name, names);
    const help =
      near === undefined
        ? `add \`${name}\` to the enum, or use one of its values`
        : `did you mean \`${near}\`?`;
    const fault = diagnostic("states/unknown-state", span, { name, enum: known.title }, { help });
    reportOnce(context, `value ${known.path}.${name}`, fault);
    if (near === undefined) isClear = false;
    else meant.set(name, near);
  }
  return isClear ? meant : undefined;
}

/**
 * Reports of the states that are never reached those that no other of them leads to; where they lead to
 * each other, the first. Without a `[*]` at its beginning a machine starts in the state that is named first.
 */
function checkReachable(context: Context, reading: Reading, meant: ReadonlyMap<string, string>): void {
  const { made, places } = reading;
  const stateOf = (name: string): string => meant.get(name) ?? name;
  const next = new Map<string, string[]>();
  const starts: string[] = [];
  for (const { from, to } of made.transitions) {
    if (to === undefined) continue;
    if (from === undefined) starts.push(stateOf(to));
    else {
      const known = next.get(stateOf(from));
      if (known === undefined) next.set(stateOf(from), [stateOf(to)]);
      else known.push(stateOf(to));
    }
  }
  const first = made.states[0];
  if (starts.length === 0 && first !== undefined) starts.push(stateOf(first));
  const reached = new Set<string>();
  follow(next, starts, reached);
  const open = [...places.keys()].map(stateOf).filter((name) => !reached.has(name));
  if (open.length === 0) return;
  const roots = rootsAmong(next, open);
  for (const name of roots) {
    const near = roots.length > MOST_SUGGESTIONS ? undefined : suggest(name, reached);
    const help =
      near === undefined ? undefined : `add a transition that leads here, or did you mean \`${near}\`?`;
    report(context, "states/unreachable", places.get(name) ?? made.span, { name }, { help });
  }
}

/** Beyond so many nobody reads on, and each suggestion looks at all states. */
const MOST_SUGGESTIONS = 100;

function follow(
  next: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
  reached: Set<string>,
): void {
  const open = [...from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (reached.has(state)) continue;
    reached.add(state);
    for (const to of next.get(state) ?? []) open.push(to);
  }
}

/** Fewest states from which all of them are reached: those that nothing leads to, then one of each circle. */
function rootsAmong(
  next: ReadonlyMap<string, readonly string[]>,
  states: readonly string[],
): readonly string[] {
  const led = new Set(states.flatMap((state) => (next.get(state) ?? []).filter((to) => to !== state)));
  const reached = new Set<string>();
  const roots: string[] = [];
  for (const state of [...states.filter((name) => !led.has(name)), ...states]) {
    if (reached.has(state)) continue;
    roots.push(state);
    follow(next, [state], reached);
  }
  return roots;
}

function enumOf(entity: NonNullable<StateMachine["entity"]>): Enum | undefined {
  const enums: Enum[] = [];
  for (const { type } of entity.fields) {
    const bare = type.kind === "optional" ? type.inner : type;
    if (bare.kind === "enum") enums.push(bare.enum);
  }
  return enums.length === 1 ? enums[0] : undefined;
}
