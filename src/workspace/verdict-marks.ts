import type { Judgement } from "../conformance/result.ts";
import type { Element } from "../model/model.ts";
import type { EdgeStyle } from "../views/view.ts";

export type Mark = "convergent" | "divergent" | "absent";

/** As in the pictures of the reflexion model: convergence is solid, divergence dashed, absence dotted. */
export const markStyles: Readonly<Record<Mark, EdgeStyle & { readonly color: string }>> = {
  convergent: { color: "#2e7d32", line: "solid" },
  divergent: { color: "#c62828", line: "dashed" },
  absent: { color: "#b26a00", line: "dotted" },
};

export const markSigns: Readonly<Record<"unicode" | "ascii", Readonly<Record<Mark, string>>>> = {
  unicode: { convergent: "✓", divergent: "✗", absent: "?" },
  ascii: { convergent: "+", divergent: "x", absent: "?" },
};

const meanings: Readonly<Record<Mark, string>> = {
  convergent: "declared, and imports show it",
  divergent: "imports show it, and nothing declares it",
  absent: "declared, and no import shows it",
};

/** How a format shows the verdict. */
export interface VerdictLook {
  readonly charset: "unicode" | "ascii";
  /** Where the legend stands: with the description, or in a box of its own where that is not drawn. */
  readonly legend: "description" | "box";
}

/** What the signs mean, of those that are used. */
export function legendOf(used: ReadonlySet<Mark>, look: VerdictLook): string {
  const order = ["convergent", "divergent", "absent"] as const satisfies readonly Mark[];
  return order
    .filter((mark) => used.has(mark))
    .map((mark) => `${markSigns[look.charset][mark]} ${meanings[mark]}`)
    .join("; ");
}

export function describedWith(description: string | undefined, legend: string): string {
  return [description, `${legend}.`].filter((part) => part !== undefined).join("\n");
}

/** Code that one shown element uses of another although nothing declares it. */
export interface ShownDivergence {
  readonly from: string;
  readonly to: string;
  readonly imports: number;
}

/** The verdict between what a picture shows: elements stand for what is in them and not shown itself. */
export interface ShownVerdict {
  /** By paths. Convergent where any of the relationships between the two is. */
  readonly declared: (from: string, to: string) => Mark | undefined;
  /**
   * Of something that goes from one to the other, whether it was declared for the two, for what they stand in, or
   * not at all.
   */
  readonly stepFrom: (from: string, to: string) => Mark | undefined;
  readonly divergences: readonly ShownDivergence[];
}

export function verdictBetween(
  { relationships, divergences, context }: Judgement,
  shown: ReadonlySet<string>,
): ShownVerdict {
  const standIn = (element: Element): string | undefined => {
    for (let at: Element | undefined = element; at !== undefined; at = at.parent)
      if (shown.has(at.path)) return at.path;
    return undefined;
  };
  const marks = new Map<string, Mark>();
  const add = (from: string | undefined, to: string | undefined, mark: Mark) => {
    if (from === undefined || to === undefined) return;
    if (marks.get(pair(from, to)) !== "convergent") marks.set(pair(from, to), mark);
  };
  for (const { relationship, verdict } of relationships) {
    if (verdict !== "convergent" && verdict !== "absent") continue;
    const [from, to] = [standIn(relationship.from), standIn(relationship.to)];
    add(from, to, verdict);
    if (relationship.kind === "both") add(to, from, verdict);
  }
  const verdicts = new Map(relationships.map(({ relationship, verdict }) => [relationship, verdict]));
  const byPath = new Map(context.input.model.elements.map((element) => [element.path, element]));
  const allowed = (from: string, to: string): Mark | undefined => {
    const [a, b] = [byPath.get(from), byPath.get(to)];
    if (a === undefined || b === undefined) return undefined;
    const said = context.declarations.allowing(a, b).map((one) => verdicts.get(one));
    return said.includes("convergent") ? "convergent" : said.includes("absent") ? "absent" : undefined;
  };
  const found = new Map<string, { from: string; to: string; imports: number }>();
  for (const { from, to, imports } of divergences) {
    const [a, b] = [standIn(from), standIn(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const known = found.get(pair(a, b));
    if (known === undefined) found.set(pair(a, b), { from: a, to: b, imports: imports.length });
    else known.imports += imports.length;
  }
  const declared = (from: string, to: string) => marks.get(pair(from, to));
  return {
    declared,
    stepFrom: (from, to) =>
      declared(from, to) ?? allowed(from, to) ?? (found.has(pair(from, to)) ? "divergent" : undefined),
    divergences: [...found.values()],
  };
}

function pair(from: string, to: string): string {
  return `${from}\n${to}`;
}
