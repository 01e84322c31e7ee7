import railroad, { type Item } from "railroad-diagrams";
import type { Expression } from "./productions.ts";

/** In pixels. A row that would be wider goes on below, where the rule is a sequence. */
const maxWidth = 780;
/** Between a row and the line that leads back to the next one. */
const gap = 12;

/** The diagram of what a rule says, as SVG. */
export function diagramOf(expression: Expression): string {
  const item = expression.kind === "sequence" ? stacked(expression.items.map(draw)) : draw(expression);
  return new railroad.Diagram([item]).format(12, 8, 12, 8).toString();
}

function draw(expression: Expression): Item {
  switch (expression.kind) {
    case "literal":
      return styled("literal", new railroad.Terminal(expression.text));
    case "token":
      return styled(expression.name === "JUNK" ? "junk" : "token", linked(expression.name));
    case "rule":
      return styled("rule", linked(expression.name));
    case "sequence":
      return new railroad.Sequence(expression.items.map(draw));
    case "choice":
      return new railroad.Choice(0, expression.items.map(draw));
    case "option":
      return railroad.Optional(draw(expression.item), "skip");
    case "repetition":
      return railroad.ZeroOrMore(draw(expression.item), undefined, "skip");
    case "list":
      return new railroad.OneOrMore(draw(expression.item), draw(expression.separator));
  }
}

function linked(name: string): Item {
  return wrapped(`<a href="#${name}">`, new railroad.NonTerminal(name), "</a>");
}

function styled(style: string, item: Item): Item {
  return wrapped(`<g class="${style}">`, item, "</g>");
}

function wrapped(before: string, item: Item, behind: string): Item {
  const place = (x: number, y: number, width: number) => void item.format(x, y, width);
  return itemOf(item, place, () => `${before}${item}${behind}`, true);
}

/** An item of our own among the package's, which only asks for measures, a place and the SVG. */
function itemOf(
  { width, up, down }: Pick<Item, "width" | "up" | "down">,
  place: (x: number, y: number, width: number) => void,
  svg: () => string,
  needsSpace: boolean,
): Item {
  const item: Item = {
    width,
    up,
    down,
    needsSpace,
    format: (x, y, given) => {
      place(x, y, given);
      return item;
    },
    addTo: (parent) => parent.children.push(item),
    toString: svg,
  };
  return item;
}

/** Items one behind the other, in as many rows as they need. */
function stacked(items: readonly Item[]): Item {
  const rows = rowsOf(items).map((row) => new railroad.Sequence(row));
  const [only] = rows as [Item];
  if (rows.length === 1) return only;
  const radius = railroad.Diagram.ARC_RADIUS;
  const inner = Math.max(...rows.map((row) => row.width));
  const tops = topsOf(rows);
  const size = {
    width: inner + 4 * radius,
    up: only.up,
    down: (tops.at(-1) as number) + (rows.at(-1) as Item).down,
  };
  const lines: string[] = [];
  const place = (x: number, y: number) => {
    lines.splice(0, lines.length, `M${x} ${y}h${radius}`);
    rows.forEach((row, i) => {
      const at = y + (tops[i] as number);
      const end = x + radius + row.width;
      const next = tops[i + 1];
      row.format(x + radius, at, row.width);
      if (next === undefined) lines.push(wayUp({ end, at, right: x + size.width, first: y }, radius));
      else lines.push(wayBack({ end, at, left: x, turn: at + row.down + gap, next: y + next }, radius));
    });
  };
  const svg = () => `<g>${rows.join("")}<path d="${lines.join("")}"></path></g>`;
  return itemOf(size, place, svg, false);
}

interface WayUp {
  readonly end: number;
  readonly at: number;
  readonly right: number;
  readonly first: number;
}

/** From the end of the last row up to the line of the first, where the package goes on. */
function wayUp({ end, at, right, first }: WayUp, r: number): string {
  return `M${end} ${at}H${right - 2 * r}${arc(r, 0, r, -r)}V${first + r}${arc(r, 1, r, -r)}`;
}

function rowsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const rows: Item[][] = [[]];
  let width = 0;
  for (const item of items) {
    const own = item.width + (item.needsSpace ? 20 : 0);
    if (width > 0 && width + own > maxWidth) {
      rows.push([]);
      width = 0;
    }
    rows.at(-1)?.push(item);
    width += own;
  }
  return rows;
}

/** How far below the first row each row's line lies. */
function topsOf(rows: readonly Item[]): readonly number[] {
  const tops = [0];
  rows.slice(1).forEach((row, i) => {
    tops.push((tops[i] as number) + (rows[i] as Item).down + 2 * gap + row.up);
  });
  return tops;
}

interface WayBack {
  readonly end: number;
  readonly at: number;
  readonly left: number;
  /** Where the line runs back to the left. */
  readonly turn: number;
  readonly next: number;
}

/** From the end of a row around and back to the start of the next one. */
function wayBack({ end, at, left, turn, next }: WayBack, r: number): string {
  const down = `M${end} ${at}${arc(r, 1, r, r)}V${turn - r}${arc(r, 1, -r, r)}`;
  return `${down}H${left + r}${arc(r, 0, -r, r)}V${next - r}${arc(r, 0, r, r)}`;
}

/** A quarter of a circle with the radius, clockwise where `sweep` is 1. */
function arc(radius: number, sweep: 0 | 1, x: number, y: number): string {
  return `a${radius} ${radius} 0 0 ${sweep} ${x} ${y}`;
}
