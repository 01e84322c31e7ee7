import type { BaseKind, LineStyle } from "../model/model.ts";
import type { BoxStyle, GraphEdge, GraphView, SequenceItem } from "../views/view.ts";
import type { RenderOptions } from "./renderer.ts";

/** A look that nothing in a picture explains by itself, and what it means. */
export type LegendEntry =
  | { readonly kind: "line"; readonly look: LineLook; readonly means: string }
  | { readonly kind: "box"; readonly look: BoxLook; readonly means: string };

interface LineLook {
  readonly async: boolean;
  readonly line: LineStyle;
  readonly color?: string;
}

interface BoxLook {
  readonly line: LineStyle;
  readonly color?: string;
  readonly background?: string;
  /** What all boxes that look so are at last; absent where they are not the same. */
  readonly base?: BaseKind;
}

export const ASYNCHRONOUS = "asynchronous";

/**
 * What has to be explained below a graph: lines that do not wait, where there are any, and what a model's styles
 * give to a tag. A kind stands in each box, and is explained only where boxes tell their titles alone. A style
 * of one element, or one that means several things, has no entry.
 */
export function legendOf(
  { boxes, edges }: GraphView,
  detail: RenderOptions["detail"],
): readonly LegendEntry[] {
  const styled = boxes.filter((box) => box.role !== "group");
  const boxEntries = looksOf(
    styled,
    (box) => [...box.tags, ...(detail === "title" ? [box.word] : [])],
    (box) => lookOfBox(box.style),
  ).map(({ look, means, of }): LegendEntry => {
    const [base, ...others] = new Set(of.map((box) => box.base));
    const own = { line: look.get("line") ?? "solid", ...colorsIn(look) } as BoxLook;
    return { kind: "box", look: { ...own, ...(others.length === 0 && base && { base }) }, means };
  });
  const edgeEntries = looksOf(edges, (edge) => edge.tags, lookOfEdge).map(
    ({ look, means, of }): LegendEntry => {
      const async = of.every((edge) => edge.kind === "async");
      const line = look.get("line") ?? (async ? "dashed" : "solid");
      return { kind: "line", look: { async, line: line as LineStyle, ...colorsIn(look) }, means };
    },
  );
  const waitsNot = edges.some(({ kind, style }) => kind === "async" && style.line === "dashed");
  const look = { async: true, line: "dashed" } as const;
  return [
    ...(waitsNot ? [{ kind: "line", look, means: ASYNCHRONOUS } as const] : []),
    ...edgeEntries,
    ...boxEntries,
  ];
}

/** Whether somebody in a sequence does not wait. As deep as fragments nest, which the parser bounds. */
export function hasAsynchronous(items: readonly SequenceItem[]): boolean {
  return items.some((item) => {
    if (item.kind === "fragment") return item.branches.some((branch) => hasAsynchronous(branch.items));
    return item.kind === "step" && item.arrow === "async";
  });
}

/** By property, what is not as it would be without a style. */
type Look = ReadonlyMap<string, string>;

function lookOfBox({ color, background, line }: BoxStyle): Look {
  return lookFrom({ color, background, line: line === "solid" ? undefined : line });
}

function lookOfEdge({ kind, style }: GraphEdge): Look {
  const usual = kind === "async" ? "dashed" : "solid";
  return lookFrom({ color: style.color, line: style.line === usual ? undefined : style.line });
}

function lookFrom(properties: Readonly<Record<string, string | undefined>>): Look {
  const look = new Map<string, string>();
  for (const [key, value] of Object.entries(properties)) if (value !== undefined) look.set(key, value);
  return look;
}

function colorsIn(look: Look): { readonly color?: string; readonly background?: string } {
  const [color, background] = [look.get("color"), look.get("background")];
  return { ...(color !== undefined && { color }), ...(background !== undefined && { background }) };
}

interface Meaning<T> {
  readonly means: string;
  readonly look: Look;
  readonly of: readonly T[];
}

/** The words that explain a look: all that have the word look so, and nothing else does. */
function looksOf<T>(
  things: readonly T[],
  wordsOf: (thing: T) => readonly string[],
  lookOf: (thing: T) => Look,
): readonly Meaning<T>[] {
  const withWord = new Map<string, T[]>();
  const counts = new Map<string, number>();
  const looks = new Map(things.map((thing) => [thing, lookOf(thing)]));
  for (const thing of things) {
    for (const word of new Set(wordsOf(thing))) add(withWord, word, thing);
    for (const [key, value] of looks.get(thing) ?? []) count(counts, `${key} ${value}`);
  }
  const explained = new Set<string>();
  return [...withWord].flatMap(([means, of]) => {
    const shared = new Map<string, number>();
    for (const thing of of)
      for (const [key, value] of looks.get(thing) ?? []) count(shared, `${key} ${value}`);
    const look = new Map<string, string>();
    for (const [property, number] of shared) {
      const [key = "", value = ""] = property.split(" ");
      if (number !== of.length || counts.get(property) !== of.length || explained.has(property)) continue;
      look.set(key, value);
      explained.add(property);
    }
    return look.size === 0 ? [] : [{ means, look, of }];
  });
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function add<T>(lists: Map<string, T[]>, key: string, thing: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [thing]);
  else list.push(thing);
}
