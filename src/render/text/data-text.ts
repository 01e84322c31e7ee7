import { displayWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { Cardinality, DataEntity, DataEnum, DataField, DataModelView } from "../../views/view.ts";
import { boxAround, type Canvas, hang, oneLine, pad } from "./canvas.ts";
import { drawDiagram } from "./diagram.ts";
import { clean } from "./graph/wording.ts";
import { distinctNames } from "./graph-text.ts";

/** What stands at the end of a relation. */
const marks: Readonly<Record<Cardinality, string>> = { "1": "1", "0..1": "?", "0..*": "*", "1..*": "+" };
const meanings = { "?": "none or one", "*": "any number", "+": "one or more" } as const;

/** A description beside its field gets at least this. */
const LEAST_TOLD = 18;

/**
 * Boxes with fields and values, and lines between them with how many there are at each end; below what these
 * marks mean. Where that does not fit, the boxes one under the other and a line for each relation.
 */
export function dataText(view: DataModelView, canvas: Canvas): string[] {
  const boxes = [
    ...view.entities.map((entity) => {
      return { id: entity.id, lines: (columns: number) => entityLines(entity, columns, canvas) };
    }),
    ...view.enums.map((one) => ({ id: one.id, lines: (columns: number) => enumLines(one, columns, canvas) })),
  ];
  const edges = view.relations.map((relation) => {
    const { id, from, to, label, inverse, fromCardinality, toCardinality } = relation;
    const said = inverse === undefined ? label : `${label} / ${inverse}`;
    return { id, from, to, label: said, marks: { from: marks[fromCardinality], to: marks[toCardinality] } };
  });
  const drawn = drawDiagram({ direction: view.direction, boxes, edges }, canvas);
  return drawn === undefined ? dataList(view, canvas) : [...drawn, ...legend(edges, canvas)];
}

function legend(
  edges: readonly { readonly marks: { readonly from: string; readonly to: string } }[],
  canvas: Canvas,
): string[] {
  const used = new Set(edges.flatMap((edge) => [edge.marks.from, edge.marks.to]));
  const told = Object.entries(meanings).filter(([mark]) => used.has(mark));
  if (told.length === 0) return [];
  return ["", ...hang(told.map(([mark, meaning]) => `${mark} ${meaning}`).join(", "), "  ", canvas.width)];
}

function dataList(view: DataModelView, canvas: Canvas): string[] {
  const names = distinctNames([...view.entities, ...view.enums]);
  const inner = canvas.width - 4;
  const boxes = [
    ...view.entities.flatMap((entity) => boxAround(entityLines(entity, inner, canvas), canvas.glyphs)),
    ...view.enums.flatMap((one) => boxAround(enumLines(one, inner, canvas), canvas.glyphs)),
  ];
  const relations = view.relations.flatMap((relation) => {
    const from = `${names.get(relation.from) ?? relation.from} ${relation.fromCardinality}`;
    const to = `${relation.toCardinality} ${names.get(relation.to) ?? relation.to}`;
    const label = relation.inverse === undefined ? relation.label : `${relation.label} / ${relation.inverse}`;
    return hang(`${from} ${canvas.glyphs.box[4].repeat(2)} ${to}  ${oneLine(label)}`, "    ", canvas.width);
  });
  return [...boxes, ...(relations.length > 0 ? ["", ...relations] : [])];
}

function entityLines(entity: DataEntity, columns: number, canvas: Canvas): string[] {
  const head = headLines(entity.title, "entity", entity.description, columns, canvas);
  if (canvas.detail === "title") return head;
  const rows = entity.fields.map((field): Row => {
    const told = canvas.detail === "full" ? line(field.description ?? "") : "";
    return { cells: [line(field.name), line(field.type), marksOf(field)], told };
  });
  return withRule(head, tableLines(rows, columns), canvas);
}

function marksOf(field: DataField): string {
  return [
    ...(field.key ? ["key"] : []),
    ...(field.unique ? ["unique"] : []),
    ...(field.required && !field.key ? ["required"] : []),
    ...(field.default === undefined ? [] : [`= ${line(field.default)}`]),
  ].join(" ");
}

function enumLines(one: DataEnum, columns: number, canvas: Canvas): string[] {
  const head = headLines(one.title, "enum", one.description, columns, canvas);
  if (canvas.detail === "title") return head;
  const rows = one.values.map(({ name, description }): Row => {
    return { cells: [line(name)], told: canvas.detail === "full" ? line(description ?? "") : "" };
  });
  return withRule(head, tableLines(rows, columns), canvas);
}

interface Row {
  readonly cells: readonly string[];
  readonly told: string;
}

/** Cells in aligned columns, what is told of them beside them, or below where there is too little room. */
function tableLines(rows: readonly Row[], columns: number): string[] {
  const widths: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, Math.min(displayWidth(cell), columns >> 1));
    });
  }
  const used = widths.filter((width) => width > 0);
  const left = used.reduce((sum, width) => sum + width + 2, 0);
  const room = columns - left;
  return rows.flatMap(({ cells, told }) => {
    const filled = cells.filter((_, i) => (widths[i] ?? 0) > 0);
    const text = filled.map((cell, i) => pad(cell, used[i] ?? 0)).join("  ");
    if (told === "") return hang(text.trimEnd(), "  ", columns);
    if (room < LEAST_TOLD) {
      return [...hang(text.trimEnd(), "  ", columns), ...wrap(told, columns - 2).map((one) => `  ${one}`)];
    }
    const [first = "", ...rest] = wrap(told, room);
    const fits = displayWidth(text) + 2 + displayWidth(first) <= columns;
    if (!fits) return hang(`${text.trimEnd()}  ${told}`, "  ", columns);
    return [`${pad(text, left - 2)}  ${first}`, ...rest.map((one) => " ".repeat(left) + one)];
  });
}

/** A rule between what a box is and what it holds. */
function withRule(head: readonly string[], rows: readonly string[], { glyphs }: Canvas): string[] {
  if (rows.length === 0) return [...head];
  const width = [...head, ...rows].reduce((most, one) => Math.max(most, displayWidth(one)), 0);
  return [...head, glyphs.box[4].repeat(width), ...rows];
}

function headLines(
  title: string,
  word: string,
  description: string | undefined,
  columns: number,
  canvas: Canvas,
): string[] {
  const kind = canvas.detail === "title" ? "" : ` [${word}]`;
  const told = canvas.detail === "full" && description !== undefined ? wrap(line(description), columns) : [];
  return [...wrap(`${line(title)}${kind}`, columns), ...told];
}

function line(text: string): string {
  return clean(text).replaceAll("\n", " ").trim();
}
