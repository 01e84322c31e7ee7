import { displayWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { DataEntity, DataEnum, DataField, DataModelView } from "../../views/view.ts";
import { boxAround, type Canvas, hang, oneLine, pad } from "./canvas.ts";
import { distinctNames } from "./graph-text.ts";

/** A box with its fields for each entity, one with its values for each enum, then a line for each relation. */
export function dataText(view: DataModelView, canvas: Canvas): string[] {
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

function entityLines(entity: DataEntity, width: number, canvas: Canvas): string[] {
  const head = headLines(entity.title, "entity", entity.description, width, canvas);
  if (canvas.detail === "title") return head;
  const rows = entity.fields.map((field): [string, string, string] => [
    oneLine(field.name),
    oneLine(field.type),
    marks(field),
  ]);
  const columns = [0, 1].map((i) =>
    Math.min(32, Math.max(0, ...rows.map((row) => displayWidth(row[i] ?? "")))),
  );
  const lines = entity.fields.flatMap((field, i) => {
    const [name, type, mark] = rows[i] as [string, string, string];
    const cells = `${pad(name, columns[0] ?? 0)}  ${pad(type, columns[1] ?? 0)}  ${mark}`.trimEnd();
    const description = field.description === undefined ? "" : `  ${oneLine(field.description)}`;
    return hang(`${cells}${description}`, "    ", width);
  });
  return lines.length === 0 ? head : [...head, "", ...lines];
}

function marks(field: DataField): string {
  return [
    ...(field.key ? ["key"] : []),
    ...(field.unique ? ["unique"] : []),
    ...(field.required && !field.key ? ["required"] : []),
  ].join(" ");
}

function enumLines(one: DataEnum, width: number, canvas: Canvas): string[] {
  const head = headLines(one.title, "enum", one.description, width, canvas);
  if (canvas.detail === "title" || one.values.length === 0) return head;
  const values = one.values.flatMap(({ name, description }) =>
    hang(`${oneLine(name)}${description === undefined ? "" : `  ${oneLine(description)}`}`, "    ", width),
  );
  return [...head, "", ...values];
}

function headLines(
  title: string,
  word: string,
  description: string | undefined,
  width: number,
  canvas: Canvas,
): string[] {
  const kind = canvas.detail === "title" ? "" : ` [${word}]`;
  const told = canvas.detail === "full" && description !== undefined ? wrap(description.trim(), width) : [];
  return [...wrap(`${oneLine(title)}${kind}`, width), ...told];
}
