import type { DefaultValue, EntityField, Model } from "../../model/model.ts";
import { enumWithin, type TypeReference, typeText } from "../../model/types.ts";
import { withoutRepeats } from "../../text/repeats.ts";
import { naming } from "./names.ts";
import type { Cell, Table } from "./table.ts";

/** A row for each field, and one for an entity that has none. */
export function entityTable(model: Model): Table {
  const name = naming(model.entities);
  const rows = model.entities.flatMap((entity): (readonly Cell[])[] => {
    if (entity.fields.length === 0) return [[name(entity), "", "", "", "", entity.description ?? ""]];
    return entity.fields.map((field) => {
      const marks = marksOf(field);
      return [
        name(entity),
        field.name,
        typeText(field.type),
        marks,
        field.default === undefined ? "" : defaultText(field.default),
        withoutRepeats(field.description, marks) ?? "",
      ];
    });
  });
  const columns = ["Entity", "Field", "Type", "Rules", "Default", "Description"];
  return { title: "Entities", columns, rows };
}

function marksOf(field: EntityField): readonly string[] {
  return [
    ...(field.key ? ["key"] : []),
    ...(field.unique ? ["unique"] : []),
    ...(field.required ? ["required"] : []),
    ...(field.min === undefined ? [] : [`at least ${field.min}`]),
    ...(field.max === undefined ? [] : [`at most ${field.max}`]),
    ...(field.matches === undefined ? [] : [`matches ${field.matches}`]),
    ...valuesOf(field.type),
  ];
}

function valuesOf(type: TypeReference): readonly string[] {
  const values = enumWithin(type)?.values ?? [];
  return values.length === 0 ? [] : [`one of ${values.map(({ name }) => name).join(", ")}`];
}

function defaultText(value: DefaultValue): string {
  return value.kind === "now" ? "now" : String(value.value);
}
