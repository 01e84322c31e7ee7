import { withoutRepeats } from "../../text/repeats.ts";
import type {
  Cardinality,
  DataEntity,
  DataEnum,
  DataField,
  DataModelView,
  DataRelation,
} from "../../views/view.ts";
import { namesOf } from "../names.ts";
import type { RenderOptions } from "../renderer.ts";
import { constraintsOf, fieldsOf } from "../words.ts";
import { type Block, blockOf, drawBlock } from "./box-content.ts";
import type { DiagramEdge, DiagramNode } from "./diagram.ts";
import type { Rectangle } from "./geometry.ts";
import { dataEntries, withLegend } from "./legend.ts";
import { type Markup, number, tag } from "./markup.ts";
import type { Drawing } from "./page.ts";
import { drawDiagram } from "./paint-diagram.ts";
import { drawShape } from "./shapes.ts";
import { type Ending, fonts, type Sheet } from "./sheet.ts";
import { drawLine, type Line, lineWidth } from "./text.ts";
import { atMost, cutPixels, oneLine, wrapPixels } from "./wrap.ts";

/** Entities and enums as tables of their fields and values, relations with crow's feet. */
export function dataDrawing(view: DataModelView, options: RenderOptions, sheet: Sheet): Drawing {
  const names = namesOf([...view.entities, ...view.enums]);
  const titles = new Map([...names].map(([id, { listed }]) => [id, oneLine(listed)]));
  const boxes = [
    ...view.entities.map((entity) => entityNode(entity, titles, options, sheet)),
    ...view.enums.map((one) => enumNode(one, titles, options, sheet)),
  ];
  const edges = view.relations.map((relation) => relationEdge(relation, titles));
  const placed = drawDiagram({ direction: view.direction, boxes, edges }, sheet);
  const counts = `${view.entities.length} entities, ${view.enums.length} enums, ${view.relations.length} relations`;
  const summary = `${counts}: ${[...titles.values()].slice(0, 20).join(", ")}.`;
  return withLegend({ ...placed, summary }, dataEntries(view, sheet));
}

/** A row of a table: what stands in each of its columns, if anything, and lines below that over all of them. */
interface Row {
  readonly cells: readonly (Line | undefined)[];
  readonly below: readonly Line[];
}

interface Table {
  readonly head: Block;
  readonly rows: readonly Row[];
  /** Of each column of the rows. */
  readonly columns: readonly number[];
  readonly width: number;
  readonly height: number;
}

const PAD = 14;
const COLUMN_GAP = 16;
const ROW = 20;
/** A line below a row, further right. */
const BELOW = { height: 15, indent: 12 } as const;
/** Above and below all rows. */
const ROWS_PAD = 10;
const HEAD_PAD = 16;
const WIDEST_CELL = 190;
const WIDEST_TOLD = 230;
const MOST_BELOW = 3;

type Titles = ReadonlyMap<string, string>;

function entityNode(entity: DataEntity, titles: Titles, options: RenderOptions, sheet: Sheet): DiagramNode {
  const detail = options.detail ?? "full";
  const stored = entity.storedIn.length === 0 ? "" : ` in ${entity.storedIn.join(", ")}`;
  const fields = entity.fields.map((field) => fieldRow(field, detail === "full"));
  const rows = detail === "title" ? [] : [...fields, ...togetherRows(entity)];
  return tableNode(
    called(entity, titles),
    `entity${detail === "full" ? stored : ""}`,
    rows,
    options,
    sheet.box("entity"),
  );
}

function enumNode(one: DataEnum, titles: Titles, options: RenderOptions, sheet: Sheet): DiagramNode {
  const detail = options.detail ?? "full";
  const rows = one.values.map(({ name, description }): Row => {
    return { cells: [cell(name, "label")], below: belowOf(detail === "full" ? description : undefined) };
  });
  return tableNode(called(one, titles), "enum", detail === "title" ? [] : rows, options, sheet.box("enum"));
}

function called<T extends DataEntity | DataEnum>(one: T, titles: Titles): T {
  return { ...one, title: titles.get(one.id) ?? one.title };
}

function fieldRow(field: DataField, isDescribed: boolean): Row {
  const words = [...(field.key ? ["key"] : []), ...constraintsOf(field)];
  const marks = words.join(", ");
  const cells = [
    cell(field.name, field.key ? "key" : "label"),
    cell(field.type, "told"),
    marks === "" ? undefined : cell(marks, "kind", WIDEST_TOLD),
  ];
  return { cells, below: belowOf(isDescribed ? withoutRepeats(field.description, words) : undefined) };
}

function belowOf(description: string | undefined): readonly Line[] {
  const lines = wrapPixels(oneLine(description ?? ""), WIDEST_TOLD, fonts.kind).filter(Boolean);
  return atMost(lines, MOST_BELOW).map((text) => ({ text, as: "kind" }));
}

/** Fields that identify an entity, or are unique, only together. */
function togetherRows({ keys, uniques }: DataEntity): readonly Row[] {
  const row = (word: string) => (fields: readonly string[]) => ({
    cells: [],
    below: [cell(`${word} (${fields.join(", ")})`, "label", WIDEST_TOLD)],
  });
  return [...keys.map(row("key")), ...uniques.map(row("unique"))];
}

function cell(text: string, as: "label" | "key" | "told" | "kind", widest = WIDEST_CELL): Line {
  return { text: cutPixels(text, widest, fonts[as]), as };
}

function tableNode(
  one: DataEntity | DataEnum,
  kind: string,
  rows: readonly Row[],
  options: RenderOptions,
  painted: string,
): DiagramNode {
  const table = tableOf(one, kind, rows, options);
  return {
    kind: "node",
    id: one.id,
    class: `${painted}${one.highlight ? " marked" : ""}`,
    said: oneLine(`${one.title} (${kind})${one.description === undefined ? "" : `: ${one.description}`}`),
    shape: "box",
    width: table.width,
    height: table.height,
    draw: (rectangle) => drawTable(table, rectangle),
  };
}

function tableOf(
  { title, id, description }: { title: string; id: string; description?: string },
  kind: string,
  rows: readonly Row[],
  options: RenderOptions,
): Table {
  const detail = options.detail ?? "full";
  const head = blockOf([
    { text: oneLine(title) || id, as: "name", before: 0, width: WIDEST_TOLD, most: 3 },
    { text: detail === "title" ? undefined : kind, as: "kind", before: 0, width: WIDEST_TOLD, most: 2 },
    { text: detail === "full" ? description : undefined, as: "told", before: 0, width: WIDEST_TOLD, most: 4 },
  ]);
  const columns = [0, 1, 2].map((i) =>
    rows.reduce((most, { cells: { [i]: line } }) => Math.max(most, line ? lineWidth(line) : 0), 0),
  );
  const across = columns.reduce((sum, width) => sum + (width === 0 ? 0 : width + COLUMN_GAP), -COLUMN_GAP);
  const below = rows.flatMap((row) => row.below).reduce((most, line) => Math.max(most, lineWidth(line)), 0);
  return {
    head,
    rows,
    columns,
    width: Math.max(120, head.width + 2 * PAD, across + 2 * PAD, below + BELOW.indent + 2 * PAD),
    height: head.height + HEAD_PAD + (rows.length === 0 ? 0 : heightOf(rows) + ROWS_PAD),
  };
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(row), 0);
}

function rowHeight({ cells, below }: Row): number {
  return cells.length === 0 ? ROW * below.length : ROW + BELOW.height * below.length;
}

/** What the rectangle is higher than the table is shared out: a third to the head, the rest above and below the rows. */
function drawTable({ head, rows, columns, ...table }: Table, r: Rectangle): readonly Markup[] {
  const free = Math.max(0, r.height - table.height);
  const headHeight = rows.length === 0 ? r.height : head.height + HEAD_PAD + free / 3;
  const middle = r.x + r.width / 2;
  const parts = [
    ...drawShape("box", r),
    ...drawBlock(head, middle, r.y + (headHeight - head.height) / 2, r.width - 12),
  ];
  if (rows.length === 0) return parts;
  let y = r.y + headHeight;
  parts.push(tag("path", { class: "rule", d: `M${number(r.x)} ${number(y)}H${number(r.x + r.width)}` }));
  y += (r.height - headHeight - heightOf(rows)) / 2;
  for (const row of rows) {
    for (const part of drawRow(row, columns, { ...r, y })) parts.push(part);
    y += rowHeight(row);
  }
  return parts;
}

/** From a line's top to its baseline, in a row and below one. */
const DOWN = { row: 14, below: 10 } as const;

function drawRow({ cells, below }: Row, columns: readonly number[], r: Rectangle): readonly Markup[] {
  const parts: Markup[] = [];
  let x = r.x + PAD;
  for (const [i, line] of cells.entries()) {
    const width = columns[i] ?? 0;
    const at = i === 2 ? { x: r.x + r.width - PAD, anchor: "last" as const } : { x };
    if (line !== undefined && line.text !== "")
      parts.push(drawLine(line, { ...at, y: r.y + DOWN.row, room: width + COLUMN_GAP }));
    if (width > 0) x += width + COLUMN_GAP;
  }
  const isAlone = cells.length === 0;
  const [left, step] = isAlone ? [r.x + PAD, ROW] : [r.x + PAD + BELOW.indent, BELOW.height];
  let y = r.y + (isAlone ? DOWN.row : ROW + DOWN.below);
  for (const line of below) {
    parts.push(drawLine(line, { x: left, y, room: r.x + r.width - left - PAD / 2 }));
    y += step;
  }
  return parts;
}

const feet: Readonly<Record<Cardinality, Ending>> = {
  "1": "one",
  "0..1": "zero-or-one",
  "0..*": "many",
  "1..*": "one-or-many",
};

function relationEdge(relation: DataRelation, titles: Titles): DiagramEdge {
  const { id, from, to, fromCardinality, toCardinality } = relation;
  const text = oneLine(fieldsOf(relation));
  const [one, other] = [titles.get(from) ?? from, titles.get(to) ?? to];
  return {
    id,
    from,
    to,
    kind: "both",
    class: "",
    paint: "",
    start: feet[fromCardinality],
    end: feet[toCardinality],
    label: atMost(wrapPixels(text, 150, fonts.label), 4).map((line) => ({ text: line, as: "label" })),
    said: oneLine(`${one} ${fromCardinality} to ${toCardinality} ${other}: ${text}`),
  };
}
