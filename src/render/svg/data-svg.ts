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
import { blockOf } from "./box-content.ts";
import type { DiagramEdge, DiagramNode } from "./diagram.ts";
import type { Rectangle } from "./geometry.ts";
import { dataEntries, withLegend } from "./legend.ts";
import { type Markup, number, tag } from "./markup.ts";
import type { Drawing } from "./page.ts";
import { drawDiagram } from "./paint-diagram.ts";
import { drawShape } from "./shapes.ts";
import { type Ending, fonts, type Sheet } from "./sheet.ts";
import { baseline, drawLine, type Line, lineWidth } from "./text.ts";
import { atMost, oneLine, wrapPixels } from "./wrap.ts";

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

/** A row of a table: what stands in each of its columns, if anything. */
type Row = readonly (Line | undefined)[];

interface Table {
  readonly head: readonly Line[];
  readonly rows: readonly Row[];
  /** Of each column of the rows. */
  readonly columns: readonly number[];
  readonly width: number;
  readonly headHeight: number;
  readonly height: number;
}

const PAD = 14;
const COLUMN_GAP = 16;
const ROW = 19;
const WIDEST_CELL = 190;
const WIDEST_TOLD = 230;

type Titles = ReadonlyMap<string, string>;

function entityNode(entity: DataEntity, titles: Titles, options: RenderOptions, sheet: Sheet): DiagramNode {
  const detail = options.detail ?? "full";
  const stored = entity.storedIn.length === 0 ? "" : ` in ${entity.storedIn.join(", ")}`;
  const rows = detail === "title" ? [] : [...entity.fields.map(fieldRow), ...togetherRows(entity)];
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
    const told = detail === "full" ? description : undefined;
    return [cell(name, "label"), told === undefined ? undefined : cell(told, "told", WIDEST_TOLD)];
  });
  return tableNode(called(one, titles), "enum", detail === "title" ? [] : rows, options, sheet.box("enum"));
}

function called<T extends DataEntity | DataEnum>(one: T, titles: Titles): T {
  return { ...one, title: titles.get(one.id) ?? one.title };
}

function fieldRow(field: DataField): Row {
  const marks = [...(field.key ? ["key"] : []), ...constraintsOf(field)].join(", ");
  return [
    cell(field.name, field.key ? "key" : "label"),
    cell(field.type, "told"),
    marks === "" ? undefined : cell(marks, "kind", WIDEST_TOLD),
  ];
}

/** Fields that identify an entity, or are unique, only together. */
function togetherRows({ keys, uniques }: DataEntity): readonly Row[] {
  const row = (word: string) => (fields: readonly string[]) => [
    cell(`${word} (${fields.join(", ")})`, "label", WIDEST_TOLD),
  ];
  return [...keys.map(row("key")), ...uniques.map(row("unique"))];
}

function cell(text: string, as: "label" | "key" | "told" | "kind", widest = WIDEST_CELL): Line {
  return { text: atMost(wrapPixels(oneLine(text), widest, fonts[as]), 1)[0] ?? "", as };
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
    rows.reduce((most, row) => Math.max(most, row[i] ? lineWidth(row[i]) : 0), 0),
  );
  const across = columns.reduce((sum, width) => sum + (width === 0 ? 0 : width + COLUMN_GAP), -COLUMN_GAP);
  const headHeight = head.height + 16;
  return {
    head: head.lines,
    rows,
    columns,
    width: Math.max(120, head.width + 2 * PAD, across + 2 * PAD),
    headHeight,
    height: headHeight + (rows.length === 0 ? 0 : rows.length * ROW + 10),
  };
}

function drawTable(table: Table, r: Rectangle): readonly Markup[] {
  const parts = [...drawShape("box", r)];
  let y = r.y + 8;
  for (const line of table.head) {
    const at = y + baseline(line.as);
    parts.push(drawLine(line, { x: r.x + r.width / 2, y: at, anchor: "middle", room: r.width - 12 }));
    y += Math.round(fonts[line.as].size * 1.32);
  }
  if (table.rows.length === 0) return parts;
  y = r.y + table.headHeight;
  parts.push(tag("path", { class: "rule", d: `M${number(r.x)} ${number(y)}H${number(r.x + r.width)}` }));
  y += 5 + Math.max(0, r.height - table.height) / 2;
  for (const row of table.rows) {
    let x = r.x + PAD;
    for (const [i, line] of row.entries()) {
      const width = table.columns[i] ?? 0;
      const isLast = i === 2;
      const at = isLast ? { x: r.x + r.width - PAD, anchor: "last" as const } : { x };
      if (line !== undefined && line.text !== "")
        parts.push(drawLine(line, { ...at, y: y + 13.5, room: width + COLUMN_GAP }));
      if (width > 0) x += width + COLUMN_GAP;
    }
    y += ROW;
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
