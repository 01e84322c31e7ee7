import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { BaseKind, Element, Model, Relationship, Rule, RuleClause } from "../model/model.ts";
import { knotsIn, shortestCycle } from "./components.ts";
import { areInLine, lineOf } from "./line.ts";
import { isExpected } from "./relationships.ts";
import {
  type AllowedUses,
  allowedUses,
  elementTargets,
  isForbidden,
  isGuarded,
  layerOf,
  wrongWay,
} from "./rules/meaning.ts";
import { covers, type Selected, selectElements } from "./selected.ts";

/**
 * Relationships that a rule of the same model forbids: whatever the code does, one of the two is wrong. A
 * relationship is told where each import that could show it would break the rule; one that no import would show,
 * since it goes over a wire, breaks no rule on code. Each relationship once for each rule.
 */
export function contradictionsIn(model: Model): readonly Diagnostic[] {
  if (model.rules.length === 0) return [];
  const withCode = elementsWithCode(model);
  const ways = waysOf(model, withCode);
  return model.rules.flatMap((rule) => {
    const allowed = allowedUses(model, rule).map(overlapWith);
    const open = ways.filter(({ from, to }) => !allowed.some((overlaps) => overlaps(from, to)));
    const told = new Set<Relationship>();
    return rule.clauses.flatMap((clause) =>
      brokenBy({ model, withCode, ways: open }, clause).flatMap((one) => {
        if (told.has(one.relationship)) return [];
        told.add(one.relationship);
        return [tell(rule, clause, one)];
      }),
    );
  });
}

/** One direction of a relationship. */
interface Way {
  readonly relationship: Relationship;
  readonly from: Element;
  readonly to: Element;
}

interface Contradiction {
  readonly relationship: Relationship;
  readonly why: string;
  /** The rest of a circle. */
  readonly others: readonly Relationship[];
}

/** They hold no code of ours, unless the model says so. */
const foreign: ReadonlySet<BaseKind> = new Set(["person", "external", "store", "queue"]);

/** By what they declare: those that name files, and what these stand in. */
function elementsWithCode({ elements }: Model): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements)
    if (element.code.length > 0) for (const at of lineOf(element)) found.add(at);
  return found;
}

/** All that declares a use of code. */
function waysOf(model: Model, withCode: ReadonlySet<Element>): readonly Way[] {
  const isForeign = (element: Element) => foreign.has(element.base) && !withCode.has(element);
  return model.relationships.flatMap((relationship) => {
    const { from, to, kind, evidence } = relationship;
    if (areInLine(from, to)) return [];
    const forth = { relationship, from, to };
    const back = { relationship, from: to, to: from };
    return (kind === "both" ? [forth, back] : [forth]).filter((way) => {
      if (isForeign(way.from)) return false;
      // A rule that speaks of what has no code can only mean the relationship itself.
      const isMeant = isForeign(way.to) && evidence === undefined && kind !== "async";
      return isMeant || isExpected(relationship);
    });
  });
}

/** Whether an exception may be about a part of what a relationship stands for. */
function overlapWith({ from, isAll, to }: AllowedUses): (a: Element, b: Element) => boolean {
  const touchesFrom = touching(from);
  const touchesTo = touching(to);
  return (a, b) => touchesFrom(a) && (isAll || touchesTo(b));
}

/** Whether an element is selected, stands in something that is, or holds something that is. */
function touching(selected: Selected): (element: Element) => boolean {
  if (selected.isAll) return () => true;
  const above = new Set(selected.elements.flatMap((element) => lineOf(element)));
  return (element) => above.has(element) || covers(selected, element);
}

interface Held {
  readonly model: Model;
  readonly withCode: ReadonlySet<Element>;
  /** Those that no exception of the rule is about. */
  readonly ways: readonly Way[];
}

function brokenBy(held: Held, clause: RuleClause): readonly Contradiction[] {
  const { model, ways } = held;
  switch (clause.kind) {
    case "forbid": {
      const sources = selectElements(model, clause.from);
      const targets = elementTargets(model, clause.to);
      return contradicting(ways, ({ from, to }) =>
        isForbidden(sources, targets, from, to) ? `\`${from.path}\` must not use \`${to.path}\`` : undefined,
      );
    }
    case "only": {
      const mayUse = touching(selectElements(model, clause.from));
      const targets = elementTargets(model, clause.to);
      return contradicting(ways, ({ from, to }) =>
        !mayUse(from) && isGuarded(targets, from, to)
          ? `\`${from.path}\` is none of those that may use \`${to.path}\``
          : undefined,
      );
    }
    case "layers":
      return againstLayers(held, clause);
    case "acyclic":
      return againstCircles(held, clause);
  }
}

function contradicting(
  ways: readonly Way[],
  whyOf: (way: Way) => string | undefined,
): readonly Contradiction[] {
  return ways.flatMap((way) => {
    const why = whyOf(way);
    return why === undefined ? [] : [{ relationship: way.relationship, why, others: [] }];
  });
}

function againstLayers(
  { model, ways }: Held,
  { layers, strict }: Extract<RuleClause, { kind: "layers" }>,
): readonly Contradiction[] {
  const stack = layers.map((layer) => selectElements(model, [layer]));
  // What holds parts of another layer may do with them what its own layer may not.
  const mixed = new Set<Element>();
  for (const element of new Set(stack.flatMap(({ elements }) => elements)))
    for (const at of lineOf(element)) if (layerOf(stack, at) !== layerOf(stack, element)) mixed.add(at);
  return contradicting(ways, ({ from, to }) => {
    if (mixed.has(from) || mixed.has(to)) return undefined;
    const how = wrongWay(layerOf(stack, from), layerOf(stack, to), strict);
    return how && `\`${from.path}\` must not use \`${to.path}\`, ${how}`;
  });
}

function againstCircles(
  { model, withCode, ways }: Held,
  { of }: Extract<RuleClause, { kind: "acyclic" }>,
): readonly Contradiction[] {
  const byHolder = new Map<Element, Way[]>();
  for (const way of ways) {
    const holder = holderOf(way);
    const known = holder && byHolder.get(holder);
    if (known !== undefined) known.push(way);
    else if (holder !== undefined) byHolder.set(holder, [way]);
  }
  const isLeaf = ({ code, children }: Element) =>
    code.length > 0 && !children.some((child) => withCode.has(child));
  return of.flatMap((selector) =>
    selector.kind === "any"
      ? circles(model.elements.filter(isLeaf), ways)
      : selectElements(model, [selector]).elements.flatMap((element) =>
          circles(partsOf(element, withCode), byHolder.get(element) ?? []),
        ),
  );
}

/** The innermost element that holds both ends. */
function holderOf({ from, to }: Way): Element | undefined {
  const around = new Set(lineOf(from));
  return lineOf(to).find((at) => around.has(at));
}

/** The parts among which a rule allows no circle: those with code, where there is code in any of them. */
function partsOf({ children, code }: Element, withCode: ReadonlySet<Element>): readonly Element[] {
  const parts = children.filter((child) => withCode.has(child));
  return parts.length > 0 || code.length > 0 ? parts : children;
}

/** A circle for each knot of parts, told at the first of its relationships. */
function circles(parts: readonly Element[], ways: readonly Way[]): readonly Contradiction[] {
  const numberOf = new Map(parts.map((part, place) => [part, place]));
  const partOf = (element: Element) =>
    lineOf(element)
      .map((at) => numberOf.get(at))
      .find((place) => place !== undefined);
  const graph: number[][] = parts.map(() => []);
  const shown = new Map<string, Relationship>();
  for (const { relationship, from, to } of ways) {
    const [a, b] = [partOf(from), partOf(to)];
    if (a === undefined || b === undefined || a === b || shown.has(`${a} ${b}`)) continue;
    shown.set(`${a} ${b}`, relationship);
    graph[a]?.push(b);
  }
  return knotsIn(graph).map((knot) => {
    const circle = shortestCycle(graph, knot);
    const steps = circle.map((a, place) =>
      shown.get(`${a} ${circle[(place + 1) % circle.length]}`),
    ) as readonly Relationship[];
    const [relationship, ...others] = steps as readonly [Relationship, ...Relationship[]];
    const names = [...circle, circle[0] as number].map((place) => `\`${parts[place]?.path}\``);
    return { relationship, why: `it closes the circle ${names.join(" → ")}`, others };
  });
}

function tell(rule: Rule, clause: RuleClause, { relationship, why, others }: Contradiction): Diagnostic {
  const { from, to, span, requires } = relationship;
  const further = [...new Set(others)].filter((one) => one !== relationship);
  const remedy = `take it out, or let the rule allow it: \`except ${from.path} -> ${to.path}\``;
  return diagnostic(
    "rule/contradicted",
    span,
    { title: rule.title, why },
    {
      label: requires && "required here",
      related: [
        ...further.map((one) => ({ span: one.span, message: "and here" })),
        { span: clause.span, message: "the rule stands here" },
      ],
      help: rule.because === undefined ? remedy : `${rule.because}\n${remedy}`,
    },
  );
}
