import type { Element, NodeSelector, Rule } from "../../model/model.ts";
import { type Code, type CodeImport, spanOfImport } from "../code.ts";
import { type Graph, knotsIn, shortestCycle } from "../components.ts";
import { finding } from "../finding.ts";
import { lineOf } from "../line.ts";
import { selectElements } from "../selected.ts";
import { Table } from "../table.ts";
import { exceptionsOf } from "./exceptions.ts";
import {
  type Broken,
  type ClauseCheck,
  type ClauseOf,
  type ClauseResult,
  type RuleContext,
  severityOfRule,
} from "./rule-check.ts";

/**
 * `acyclic x`: among the elements directly in x no way leads back; where x has no parts, among its files.
 * `acyclic *`: among all elements that own code.
 */
export const acyclic: ClauseCheck<ClauseOf<"acyclic">> = (context, rule, clause) => {
  const results = clause.of.flatMap((selector) =>
    circlesFor(context, rule, selector).map((circle) => judge(context, rule, clause, circle)),
  );
  return {
    broken: results.flatMap(({ broken }) => broken),
    watches: results.some(({ watches }) => watches),
  };
};

/** Things that must not lead to themselves, and the imports by which one leads to another. */
interface Circle {
  /** What they stand in, for the identity of the finding. */
  readonly within: string;
  readonly names: readonly string[];
  readonly steps: readonly {
    readonly from: number;
    readonly to: number;
    readonly imports: readonly CodeImport[];
  }[];
}

function circlesFor(context: RuleContext, rule: Rule, selector: NodeSelector): readonly Circle[] {
  if (selector.kind === "any") return [amongOwners(context, rule)];
  return selectElements(context.input.model, [selector]).elements.map((element) => {
    const parts = element.children.filter((child) => context.withCode.has(child));
    return parts.length > 0 ? amongParts(context, rule, element, parts) : amongFiles(context, element);
  });
}

function amongOwners(context: RuleContext, rule: Rule): Circle {
  const owners = [...context.ownership.filesOf.keys()];
  return amongElements(context, rule, "*", owners, (element) => element);
}

function amongParts(context: RuleContext, rule: Rule, within: Element, parts: readonly Element[]): Circle {
  const isPart = new Set(parts);
  return amongElements(context, rule, within.path, parts, (element) =>
    lineOf(element).find((at) => isPart.has(at)),
  );
}

function amongElements(
  context: RuleContext,
  rule: Rule,
  within: string,
  nodes: readonly Element[],
  nodeOf: (element: Element) => Element | undefined,
): Circle {
  const exceptions = exceptionsOf(context.input.model, rule);
  const index = new Map(nodes.map((node, i) => [node, i]));
  const imports = new Table<number, CodeImport[]>();
  const steps: { from: number; to: number; imports: CodeImport[] }[] = [];
  for (const use of context.uses) {
    if (use.from === undefined || exceptions.allowUse(use.from, use.to)) continue;
    const from = index.get(nodeOf(use.from) as Element);
    const to = index.get(nodeOf(use.to) as Element);
    if (from === undefined || to === undefined || from === to) continue;
    const known = imports.get(from, to);
    if (known !== undefined) for (const one of use.imports) known.push(one);
    else {
      const fresh = [...use.imports];
      imports.set(from, to, fresh);
      steps.push({ from, to, imports: fresh });
    }
  }
  return { within, names: nodes.map(({ path }) => path), steps };
}

function amongFiles({ code, ownership }: RuleContext, element: Element): Circle {
  const owned = ownership.filesOf.get(element) ?? [];
  const index = new Map(owned.map((path, i) => [path, i]));
  const steps = owned.flatMap((path, from) =>
    (importsByFile(code).get(path) ?? []).flatMap((one) => {
      const to = one.target.kind === "file" ? index.get(one.target.path) : undefined;
      return to === undefined || from === to ? [] : [{ from, to, imports: [one] }];
    }),
  );
  return { within: element.path, names: owned, steps };
}

const byFile = new WeakMap<Code, ReadonlyMap<string, readonly CodeImport[]>>();

function importsByFile(code: Code): ReadonlyMap<string, readonly CodeImport[]> {
  const known = byFile.get(code);
  if (known !== undefined) return known;
  const imports = new Map<string, CodeImport[]>();
  for (const one of code.imports) {
    const list = imports.get(one.file);
    if (list === undefined) imports.set(one.file, [one]);
    else list.push(one);
  }
  byFile.set(code, imports);
  return imports;
}

function judge(context: RuleContext, rule: Rule, clause: ClauseOf<"acyclic">, circle: Circle): ClauseResult {
  const watches = circle.names.length > 1;
  const steps = withoutSilenced(context, circle);
  const graph = graphOf(circle.names.length, steps);
  const importsOf = new Table<number, CodeImport[]>();
  for (const { from, to, imports } of steps)
    importsOf.set(from, to, [...(importsOf.get(from, to) ?? []), ...imports]);
  const broken = knotsIn(graph).map((knot): Broken => {
    const cycle = shortestCycle(graph, knot);
    const names = cycle.map((node) => circle.names[node] as string);
    const witnesses = cycle.map((from, i) => {
      const to = cycle[(i + 1) % cycle.length];
      const imports = importsOf.get(from, to as number) ?? [];
      return imports.find(({ fact }) => fact.confirmed) ?? (imports[0] as CodeImport);
    });
    const [first, ...others] = witnesses;
    const path = [...names, names[0]].map((name) => `\`${name}\``).join(" → ");
    const more = knot.length - cycle.length;
    const rest = more > 0 ? `; ${more} more ${more === 1 ? "is" : "are"} in the same knot` : "";
    const made = finding(
      "rule/cycle",
      { at: circle.within, what: names.join(" -> "), rule: rule.title },
      spanOfImport(context.input, first as CodeImport),
      { title: rule.title, path: `${path}${rest}` },
      {
        severity: severityOfRule(rule),
        label: `\`${names[0]}\` uses \`${names[1]}\``,
        related: [
          ...others.map((one, i) => ({
            span: spanOfImport(context.input, one),
            message: `\`${names[i + 1]}\` uses \`${names[(i + 2) % names.length]}\``,
          })),
          { span: clause.span, message: "the rule stands here" },
        ],
        help: rule.because,
      },
    );
    return { import: first as CodeImport, finding: made, also: others };
  });
  return { broken, watches };
}

function graphOf(count: number, steps: Circle["steps"]): Graph {
  const graph: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of steps) graph[from]?.push(to);
  return graph;
}

/** A silenced import closes no circle; a silence counts as used where it would have. */
function withoutSilenced({ silences }: RuleContext, { names, steps }: Circle): Circle["steps"] {
  const knotOf = new Map<number, number>();
  for (const [i, knot] of knotsIn(graphOf(names.length, steps)).entries())
    for (const node of knot) knotOf.set(node, i);
  return steps.flatMap((step) => {
    const isInKnot = knotOf.has(step.from) && knotOf.get(step.from) === knotOf.get(step.to);
    if (!isInKnot) return [];
    const imports = step.imports.filter((one) => !silences.silences(one));
    return imports.length === 0 ? [] : [{ ...step, imports }];
  });
}
