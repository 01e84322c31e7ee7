import type { CodePattern, Element, Interface, Relationship } from "../../model/model.ts";
import { projectAll } from "../code/code.ts";
import { inlineCode } from "../markdown/escape.ts";
import { codeSlot, firstOf, hasText, itemsSlot, type Slot, slotOf, textSlot } from "../slots.ts";
import { lazily } from "./lazily.ts";
import type { Facts } from "./records.ts";
import type { Scope } from "./scope.ts";

export interface ElementFacts {
  readonly number: number;
  readonly title: string;
  readonly path: string;
  readonly purpose: Slot;
  readonly responsibilities: Slot;
  readonly technology: Slot;
  readonly technologies: Facts<{ readonly name: string }>;
  readonly location: Slot;
  readonly dependencies: Slot;
  readonly interfaces: Slot;
  readonly inputs: Slot;
  readonly outputs: Slot;
  /** The interfaces that it provides, as code. */
  readonly contract: Slot;
}

type Language = "typescript" | "python";

export function elementFacts(
  scope: Scope,
  elements: readonly Element[],
  language: Language,
): readonly ElementFacts[] {
  const ends = endsOf(scope, elements);
  return elements.map((element, at) => factsOf(scope, element, ends, at + 1, language));
}

/** By element: what leads out of it and into it, whatever in it is meant, and what is provided by all in it. */
interface Ends {
  readonly outgoing: ReadonlyMap<Element, readonly Relationship[]>;
  readonly incoming: ReadonlyMap<Element, readonly Relationship[]>;
  readonly provided: ReadonlyMap<Element, readonly Interface[]>;
}

function endsOf({ model, relationships }: Scope, elements: readonly Element[]): Ends {
  const parts = new Set(elements);
  const partOf = (element: Element) => {
    let at: Element | undefined = element;
    while (at !== undefined && !parts.has(at)) at = at.parent;
    return at;
  };
  const outgoing = new Map<Element, Relationship[]>();
  const incoming = new Map<Element, Relationship[]>();
  for (const relationship of relationships) {
    const from = partOf(relationship.from);
    const to = partOf(relationship.to);
    if (from === to) continue;
    if (from !== undefined) addTo(outgoing, from, relationship);
    if (to !== undefined) addTo(incoming, to, relationship);
  }
  const provided = new Map<Element, Interface[]>();
  for (const element of model.elements) {
    const part = element.provides.length === 0 ? undefined : partOf(element);
    if (part !== undefined) for (const one of element.provides) addTo(provided, part, one);
  }
  return { outgoing, incoming, provided };
}

export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function factsOf(
  scope: Scope,
  element: Element,
  ends: Ends,
  number: number,
  language: Language,
): ElementFacts {
  const { title, path, technology } = element;
  const outgoing = ends.outgoing.get(element) ?? [];
  const incoming = ends.incoming.get(element) ?? [];
  const provided = [...new Set(ends.provided.get(element))];
  const body = (line: string) => `${path} { ${line} }`;
  const purpose = textSlot(element.purpose ?? element.description, body('purpose "…"'));
  const responsibilities = itemsSlot(element.responsibilities, body('responsibility "…"'));
  const facts = {
    number,
    title,
    path,
    purpose,
    responsibilities: firstOf([responsibilities, purpose]),
    duties: slotOf(responsibilities.parts, responsibilities.fill, true),
    technology: textSlot(technology.join(", "), body('technology "…"'), true),
    technologies: {
      items: technology.map((name) => ({ name })),
      fill: body('technology "…"'),
      derived: true,
    },
    location: itemsSlot(element.code.map(placeOf), body('code "…"'), true),
    dependencies: itemsSlot(dependenciesOf(outgoing), body('-> … "…"'), true),
    interfaces: itemsSlot([...provided.map(nameOf), ...usersOf(incoming)], body("provides …"), true),
    inputs: itemsSlot(inputsOf(incoming, provided), `… -> ${path} "…"`, true),
    outputs: itemsSlot(outputsOf(outgoing, provided), body('-> … "…"'), true),
  };
  return lazily(facts, {
    contract: () => contractOf(scope, provided, language, body("provides …")),
  });
}

function contractOf(scope: Scope, provided: readonly Interface[], language: Language, fill: string): Slot {
  const shown = provided.filter(({ operations, events }) => operations.length + events.length > 0);
  return codeSlot(
    shown.length === 0 ? undefined : projectAll(scope.model, { interfaces: shown }, language),
    fill,
    true,
  );
}

/** From the workspace root, as code. */
function placeOf({ directory, pattern, symbol }: CodePattern): string {
  const path = directory === "" ? pattern : `${directory}/${pattern}`;
  return inlineCode(symbol === undefined ? path : `${path}#${symbol}`);
}

export function nameOf({
  title,
  technology,
}: {
  readonly title: string;
  readonly technology: readonly string[];
}): string {
  return technology.length === 0 ? title : `${title} (${technology.join(", ")})`;
}

/** Who is needed, and what for: one line for each, with all that is wanted of it. */
function dependenciesOf(outgoing: readonly Relationship[]): readonly string[] {
  return grouped(outgoing, ({ to }) => to).map(([to, reasons]) => withReasons(to.title, reasons));
}

function usersOf(incoming: readonly Relationship[]): readonly string[] {
  return grouped(incoming, ({ from }) => from).map(
    ([from, reasons]) =>
      `${from.base === "queue" ? "receives from" : "used by"} ${withReasons(from.title, reasons)}`,
  );
}

function withReasons(title: string, reasons: readonly string[]): string {
  return reasons.length === 0 ? title : `${title} (${reasons.join(", ")})`;
}

function grouped(
  relationships: readonly Relationship[],
  endOf: (relationship: Relationship) => Element,
): readonly (readonly [Element, readonly string[]])[] {
  const groups = new Map<Element, Set<string>>();
  for (const relationship of relationships) {
    const end = endOf(relationship);
    const reasons = groups.get(end) ?? new Set<string>();
    groups.set(end, reasons);
    const reason = relationship.description ?? relationship.requires?.title;
    if (hasText(reason)) reasons.add(reason);
  }
  return [...groups].map(([end, reasons]) => [end, [...reasons]]);
}

function inputsOf(incoming: readonly Relationship[], provided: readonly Interface[]): readonly string[] {
  const calls = provided.flatMap(({ operations }) => operations.map(({ name }) => inlineCode(name)));
  const handed = incoming.map(({ from, carries, description }) =>
    carries.length > 0 ? `${titlesOf(carries)} from ${from.title}` : aside(from.title, description),
  );
  return [...new Set([...(calls.length > 0 ? [`calls of ${calls.join(", ")}`] : []), ...handed])];
}

function outputsOf(outgoing: readonly Relationship[], provided: readonly Interface[]): readonly string[] {
  const told = new Set<unknown>(outgoing.flatMap(({ carries }) => carries));
  const events = provided.flatMap((one) =>
    one.events.filter((event) => !told.has(event)).map(({ name }) => `event ${inlineCode(name)}`),
  );
  const handed = outgoing.map(({ to, carries, description, requires }) =>
    carries.length > 0
      ? `${titlesOf(carries)} to ${to.title}`
      : aside(to.title, description ?? requires?.title),
  );
  return [...new Set([...handed, ...events])];
}

function aside(title: string, description: string | undefined): string {
  return hasText(description) ? `${title} (${description})` : title;
}

export function titlesOf(carried: Relationship["carries"]): string {
  return carried.map((one) => (one.kind === "entity" ? one.title : one.name)).join(", ");
}
