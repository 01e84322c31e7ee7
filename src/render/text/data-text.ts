import { wrap } from "../../text/wrap.ts";
import type { DataEntity, DataEnum, DataModelView } from "../../views/view.ts";
import { constraintsOf, fieldsOf } from "../words.ts";
import { boxAround, type Canvas, hang, oneLine } from "./canvas.ts";
import { type Name, namesOf } from "./names.ts";
import { tableLines } from "./table.ts";

/** A box with its fields for each entity, one with its values for each enum, then a line for each relation. */
export function dataText(view: DataModelView, canvas: Canvas): string[] {
  const { glyphs, width } = canvas;
  const names = namesOf([...view.entities, ...view.enums]);
  const boxes = [
    ...view.entities.map((one) => ({ one, lines: entityLines(one, names, canvas) })),
    ...view.enums.map((one) => ({ one, lines: enumLines(one, names, canvas) })),
  ].flatMap(({ one, lines }) => boxAround(lines, one.highlight ? glyphs.heavyBox : glyphs.box));
  const nameOf = (id: string) => names.get(id)?.listed ?? id;
  const relations = view.relations.flatMap((relation) => {
    const from = `${nameOf(relation.from)} ${relation.fromCardinality}`;
    const to = `${relation.toCardinality} ${nameOf(relation.to)}`;
    return hang(`${from} ${glyphs.relation} ${to}  ${oneLine(fieldsOf(relation))}`, "    ", width);
  });
  return [...boxes, ...(relations.length > 0 ? ["", ...relations] : [])];
}

function entityLines(entity: DataEntity, names: ReadonlyMap<string, Name>, canvas: Canvas): string[] {
  const stores = entity.storedIn.length === 0 ? "" : ` in ${entity.storedIn.join(", ")}`;
  const head = headLines(entity, names, `entity${stores}`, canvas);
  if (canvas.detail === "title") return head;
  const rows = entity.fields.map((field) => {
    const constraints = [...(field.key ? ["key"] : []), ...constraintsOf(field)];
    return [field.name, field.type, constraints.join(", "), field.description ?? ""];
  });
  const together = (word: string, lists: readonly (readonly string[])[]) =>
    lists.flatMap((fields) => hang(oneLine(`${word} (${fields.join(", ")})`), "    ", innerWidth(canvas)));
  const lines = [
    ...tableLines(rows, innerWidth(canvas)),
    ...together("key", entity.keys),
    ...together("unique", entity.uniques),
  ];
  return lines.length === 0 ? head : [...head, "", ...lines];
}

function enumLines(one: DataEnum, names: ReadonlyMap<string, Name>, canvas: Canvas): string[] {
  const head = headLines(one, names, "enum", canvas);
  if (canvas.detail === "title" || one.values.length === 0) return head;
  const rows = one.values.map(({ name, description }) => [name, description ?? ""]);
  return [...head, "", ...tableLines(rows, innerWidth(canvas))];
}

function headLines(
  one: DataEntity | DataEnum,
  names: ReadonlyMap<string, Name>,
  word: string,
  canvas: Canvas,
): string[] {
  const width = innerWidth(canvas);
  const kind = canvas.detail === "title" ? "" : ` [${word}]`;
  const title = wrap(oneLine(`${names.get(one.id)?.title ?? one.title}${kind}`), width);
  return canvas.detail === "full" && one.description !== undefined
    ? [...title, ...wrap(one.description.trim(), width)]
    : [...title];
}

function innerWidth(canvas: Canvas): number {
  return canvas.width - 4;
}
