import { diagnostic } from "../diagnostics/diagnostic.ts";
import type { Element, FlowStep, Interface, Relationship } from "../model/model.ts";
import { areInLine } from "../model/queries.ts";
import { type Binding, type Context, report } from "./context.ts";
import { mayMiss } from "./faults.ts";
import { reportOnce } from "./resolve.ts";

/**
 * Warns about a step that no relationship covers: between the two, or between what they are in or
 * what is in them; for a reply in either direction. All relationships must be there.
 */
export function checkStep(context: Context, step: FlowStep): void {
  const { from, to, via } = step;
  if (mayMiss(context.binding)) return;
  if (via !== undefined) checkProvided(context, step);
  if (areInLine(from, to)) return;
  const reach = reachOf(context.binding);
  if (covers(reach, from, to)) return;
  const isReply = step.arrow === "reply";
  if ((isReply || step.arrow === "both") && covers(reach, to, from)) return;
  if (via !== undefined && isRequired(context, step)) return;
  if (mayGoAlongLost(context.binding, step)) return;
  // What a reply lacks is the relationship that it answers.
  const [source, target] = isReply ? [to, from] : [from, to];
  const wish = `\`${source.path} ${step.arrow === "async" ? "~>" : "->"} ${target.path}\``;
  const help = isReply
    ? `declare ${wish}, which this answers`
    : `declare ${wish}, or a relationship between what they are in`;
  const names = { from: from.path, to: to.path };
  const fault = diagnostic("flow/not-covered", step.span, names, { help });
  reportOnce(context, `${source.path} -> ${target.path}`, fault);
}

/** Looking through more of them for each step would be quadratic. */
const MOST_LOST = 100;

/** Whether a relationship that could not be read may be the one that covers the step. */
function mayGoAlongLost({ lostRelations, vague }: Binding, { from, to, arrow }: FlowStep): boolean {
  if (vague.has(from) || vague.has(to)) return true;
  if (lostRelations.length > MOST_LOST) return true;
  const mayBe = (end: Element | undefined, element: Element) =>
    end === undefined || vague.has(end) || areInLine(end, element);
  return lostRelations.some(
    (lost) =>
      (mayBe(lost.from, from) && mayBe(lost.to, to)) ||
      (arrow !== "sync" && arrow !== "async" && mayBe(lost.from, to) && mayBe(lost.to, from)),
  );
}

/** A step over an interface that one side requires and the other provides needs nothing more. */
function isRequired(context: Context, step: FlowStep): boolean {
  const wanted = step.via?.interface;
  if (wanted === undefined) return false;
  for (let at: Element | undefined = step.from; at !== undefined; at = at.parent) {
    if (at.requires.some((known) => known.interface === wanted)) return isProvided(context, step);
  }
  return false;
}

/** Whether the element called, or what it is in or what is in it, provides the interface. */
function isProvided(context: Context, step: FlowStep): boolean {
  const providers = providersOf(context.binding, step.via?.interface);
  return providers.some((provider) => areInLine(provider, step.to));
}

function checkProvided(context: Context, step: FlowStep): void {
  const called = step.via?.interface;
  if (called === undefined || step.arrow === "reply") return;
  if (providersOf(context.binding, called).length === 0 || isProvided(context, step)) return;
  if (context.binding.lostProviders.size > 0) return;
  const name = called.id ?? called.title;
  report(
    context,
    "flow/via",
    step.span,
    { to: step.to.path, interface: name },
    { help: `write \`provides ${name}\` in \`${step.to.path}\`, or let the step go to who provides it` },
  );
}

const providers = new WeakMap<Binding, ReadonlyMap<Interface, readonly Element[]>>();

function providersOf(binding: Binding, provided: Interface | undefined): readonly Element[] {
  let known = providers.get(binding);
  if (known === undefined) {
    known = collectProviders(binding.model.elements);
    providers.set(binding, known);
  }
  return (provided && known.get(provided)) ?? [];
}

function collectProviders(elements: readonly Element[]): ReadonlyMap<Interface, readonly Element[]> {
  const found = new Map<Interface, Element[]>();
  for (const element of elements) {
    for (const provided of element.provides) {
      const list = found.get(provided);
      if (list === undefined) found.set(provided, [element]);
      else list.push(element);
    }
  }
  return found;
}

/** What relationships lead to: exactly their ends, and their ends with everything these are in. */
interface Ends {
  readonly exact: Set<Element>;
  readonly around: Set<Element>;
}

/** The ends that each element reaches, found on demand and kept: steps ask for the same ones again. */
interface Reach {
  readonly outgoing: ReadonlyMap<Element, readonly Element[]>;
  readonly own: Map<Element, Ends>;
  readonly inner: Map<Element, Ends>;
}

const reaches = new WeakMap<Binding, Reach>();

function reachOf(binding: Binding): Reach {
  let reach = reaches.get(binding);
  if (reach === undefined) {
    reach = { outgoing: outgoingOf(binding.model.relationships), own: new Map(), inner: new Map() };
    reaches.set(binding, reach);
  }
  return reach;
}

function outgoingOf(relationships: readonly Relationship[]): ReadonlyMap<Element, readonly Element[]> {
  const outgoing = new Map<Element, Element[]>();
  const add = (from: Element, to: Element): void => {
    const known = outgoing.get(from);
    if (known === undefined) outgoing.set(from, [to]);
    else known.push(to);
  };
  for (const { from, to, kind } of relationships) {
    add(from, to);
    if (kind === "both") add(to, from);
  }
  return outgoing;
}

/** Whether a relationship goes from one's line of ancestors and descendants into the other's. */
function covers(reach: Reach, from: Element, to: Element): boolean {
  if (leadsTo(innerEnds(reach, from), to)) return true;
  for (let at = from.parent; at !== undefined; at = at.parent)
    if (leadsTo(ownEnds(reach, at), to)) return true;
  return false;
}

function leadsTo(ends: Ends, to: Element): boolean {
  if (ends.around.has(to)) return true;
  for (let at = to.parent; at !== undefined; at = at.parent) if (ends.exact.has(at)) return true;
  return false;
}

/** Where the relationships of the element itself lead. */
function ownEnds(reach: Reach, element: Element): Ends {
  let ends = reach.own.get(element);
  if (ends === undefined) {
    ends = { exact: new Set(), around: new Set() };
    addEnds(reach, element, ends);
    reach.own.set(element, ends);
  }
  return ends;
}

/** Where the relationships of the element and of everything in it lead. */
function innerEnds(reach: Reach, element: Element): Ends {
  let ends = reach.inner.get(element);
  if (ends === undefined) {
    ends = { exact: new Set(), around: new Set() };
    const open = [element];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      addEnds(reach, next, ends);
      for (const child of next.children) open.push(child);
    }
    reach.inner.set(element, ends);
  }
  return ends;
}

function addEnds(reach: Reach, element: Element, ends: Ends): void {
  for (const end of reach.outgoing.get(element) ?? []) {
    ends.exact.add(end);
    for (let at: Element | undefined = end; at !== undefined && !ends.around.has(at); at = at.parent)
      ends.around.add(at);
  }
}
