import { withoutRepeats } from "../../text/repeats.ts";
import { displayWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { Cardinality, DataEntity, DataEnum, DataModelView } from "../../views/view.ts";
import { type Name, namesOf } from "../names.ts";
import { constraintsOf, counted, fieldsOf } from "../words.ts";
import { boxAround, type Canvas, hang, pad } from "./canvas.ts";
import { type DiagramBox, drawDiagram, whyListed } from "./diagram.ts";
import { clean, marked } from "./graph/wording.ts";

type Marks = Readonly<Record<Cardinality, string>>;

/** What stands at the end of a relation. In ASCII a plus is a corner. */
const marks: Readonly<Record<Canvas["charset"], Marks>> = {
  unicode: { "1": "1", "0..1": "?", "0..*": "*", "1..*": "+" },
  ascii: { "1": "1", "0..1": "?", "0..*": "*", "1..*": "n" },
};
const meanings: readonly (readonly [Cardinality, string])[] = [
  ["0..1", "none or one"],
  ["0..*", "any number"],
  ["1..*", "one or more"],
];

/** A description beside its field gets at least this. */
const LEAST_TOLD = 18;

/**
 * Boxes with fields and values, and lines between them with how many there are at each end; below what these
 * marks mean. Where that does not fit, the boxes one under the other and a line for each relation.
 */
export function dataText(view: DataModelView, canvas: Canvas): string[] {
  const boxes = boxesOf(view, canvas);
  const glyphs = marks[canvas.charset];
  const edges = view.relations.map((relation) => {
    const { id, from, to, fromCardinality, toCardinality } = relation;
    const ends = { from: glyphs[fromCardinality], to: glyphs[toCardinality] };
    return { id, from, to, label: fieldsOf(relation), marks: ends };
  });
  const drawn = drawDiagram({ direction: view.direction, boxes, edges }, canvas);
  return drawn === undefined ? dataList(view, boxes, canvas) : [...drawn, ...legend(view, canvas)];
}

function boxesOf({ entities, enums }: DataModelView, canvas: Canvas): readonly DiagramBox[] {
  const names = namesOf([...entities, ...enums]);
  return [
    ...entities.map((one) => ({ ...one, lines: (room: number) => entityLines(one, names, room, canvas) })),
    ...enums.map((one) => ({ ...one, lines: (room: number) => enumLines(one, names, room, canvas) })),
  ].map(({ id, highlight, lines }) => ({ id, highlight, lines }));
}

function legend({ relations }: DataModelView, canvas: Canvas): string[] {
  const used = new Set(relations.flatMap((one) => [one.fromCardinality, one.toCardinality]));
  const told = meanings.filter(([count]) => used.has(count));
  if (told.length === 0) return [];
  const said = told.map(([count, meaning]) => `${marks[canvas.charset][count]} ${meaning}`).join(", ");
  return ["", ...hang(said, "  ", canvas.width)];
}

/** Why there is no picture; the boxes one under the other; a line for each relation. */
function dataList(view: DataModelView, boxes: readonly DiagramBox[], canvas: Canvas): string[] {
  const { entities, enums, relations } = view;
  const { glyphs, width, charset } = canvas;
  const things = [
    counted(entities.length, "entity", "entities"),
    counted(enums.length, "enum"),
    counted(relations.length, "relation"),
  ].filter((told) => !told.startsWith("0 "));
  const names = namesOf([...entities, ...enums]);
  const nameOf = (id: string) => line(names.get(id)?.listed ?? id);
  const drawn = boxes.flatMap(({ highlight, lines }) =>
    boxAround(lines(width - 4), highlight && charset === "unicode" ? glyphs.heavyBox : glyphs.box),
  );
  const told = relations.flatMap((relation) => {
    const from = `${nameOf(relation.from)} ${relation.fromCardinality}`;
    const to = `${relation.toCardinality} ${nameOf(relation.to)}`;
    return hang(`${from} ${glyphs.relation} ${to}: ${line(fieldsOf(relation))}`, "    ", width);
  });
  return [...whyListed(things, canvas), "", ...drawn, ...(told.length > 0 ? ["", ...told] : [])];
}

function entityLines(
  entity: DataEntity,
  names: ReadonlyMap<string, Name>,
  columns: number,
  canvas: Canvas,
): string[] {
  const stores = entity.storedIn.length === 0 ? "" : ` in ${entity.storedIn.join(", ")}`;
  const head = headLines(entity, names, `entity${stores}`, columns, canvas);
  if (canvas.detail === "title") return head;
  const rows = entity.fields.map((field): Row => {
    const constraints = [...(field.key ? ["key"] : []), ...constraintsOf(field)];
    const told = canvas.detail === "full" ? line(withoutRepeats(field.description, constraints) ?? "") : "";
    return { cells: [line(field.name), line(field.type), line(constraints.join(", "))], told };
  });
  const together = (word: string, lists: readonly (readonly string[])[]) =>
    lists.flatMap((fields) => hang(line(`${word} (${fields.join(", ")})`), "  ", columns));
  const lines = [
    ...tableLines(rows, columns),
    ...together("key", entity.keys),
    ...together("unique", entity.uniques),
  ];
  return withRule(head, lines, canvas);
}

function enumLines(
  one: DataEnum,
  names: ReadonlyMap<string, Name>,
  columns: number,
  canvas: Canvas,
): string[] {
  const head = headLines(one, names, "enum", columns, canvas);
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
    if (told === "") return cellLines(filled, used, columns);
    if (room < LEAST_TOLD) return [...cellLines(filled, used, columns), ...below(told, columns)];
    const [first = "", ...rest] = wrap(told, room);
    const fits = displayWidth(text) + 2 + displayWidth(first) <= columns;
    if (!fits) return hang(`${text.trimEnd()}  ${told}`, "  ", columns);
    return [`${pad(text, left - 2)}  ${first}`, ...rest.map((one) => " ".repeat(left) + one)];
  });
}

/** On one line; where there is too little room, the last of several cells stands below the others, whole. */
function cellLines(cells: readonly string[], widths: readonly number[], columns: number): string[] {
  const text = (some: readonly string[]) =>
    some
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  const whole = text(cells);
  if (displayWidth(whole) <= columns || cells.length < 2) return hang(whole, "  ", columns);
  const last = cells.at(-1) ?? "";
  return [...hang(text(cells.slice(0, -1)), "  ", columns), ...(last === "" ? [] : below(last, columns))];
}

function below(text: string, columns: number): string[] {
  return wrap(text, columns - 2).map((one) => `  ${one}`);
}

/** A rule between what a box is and what it holds. */
function withRule(head: readonly string[], rows: readonly string[], { glyphs }: Canvas): string[] {
  if (rows.length === 0) return [...head];
  const width = [...head, ...rows].reduce((most, one) => Math.max(most, displayWidth(one)), 0);
  return [...head, glyphs.box[4].repeat(width), ...rows];
}

function headLines(
  one: DataEntity | DataEnum,
  names: ReadonlyMap<string, Name>,
  word: string,
  columns: number,
  canvas: Canvas,
): string[] {
  const kind = canvas.detail === "title" ? "" : ` [${word}]`;
  const title = marked(`${names.get(one.id)?.title ?? one.title}${kind}`, one.highlight, canvas);
  const told =
    canvas.detail === "full" && one.description !== undefined ? wrap(line(one.description), columns) : [];
  return [...wrap(line(title), columns), ...told];
}

function line(text: string): string {
  return clean(text).replaceAll("\n", " ").trim();
}
