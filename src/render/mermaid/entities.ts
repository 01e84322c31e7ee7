import type { Cardinality, DataField, DataModelView } from "../../views/view.ts";
import { attributeWord, escapeFor } from "./escape.ts";
import { namer } from "./names.ts";

const left: Readonly<Record<Cardinality, string>> = { "1": "||", "0..1": "|o", "0..*": "}o", "1..*": "}|" };
const right: Readonly<Record<Cardinality, string>> = { "1": "||", "0..1": "o|", "0..*": "o{", "1..*": "|{" };

/** A data view as an entity relationship diagram; an enum is an entity of its values. */
export function entities(view: DataModelView): string[] {
  const nameOf = namer();
  const lines = ["erDiagram", `  accTitle: ${escapeFor("accessible-title", view.title)}`];
  for (const entity of view.entities) {
    const fields = entity.fields.map((field) => fieldLine(field));
    lines.push(...block(nameOf(entity.id), entity.title, fields));
  }
  for (const one of view.enums) {
    const values = one.values.map(
      ({ name, description }) => `value ${attributeWord(name)}${comment(description)}`,
    );
    lines.push(...block(nameOf(one.id), `${one.title} (enum)`, values));
  }
  for (const relation of view.relations) {
    const { fromCardinality, toCardinality } = relation;
    const label = relation.inverse === undefined ? relation.label : `${relation.label} / ${relation.inverse}`;
    const line = `${left[fromCardinality]}--${right[toCardinality]}`;
    lines.push(
      `  ${nameOf(relation.from)} ${line} ${nameOf(relation.to)} : "${escapeFor("er-label", label)}"`,
    );
  }
  return lines;
}

function block(name: string, title: string, attributes: readonly string[]): string[] {
  const head = `  ${name}["${escapeFor("er-alias", title)}"]`;
  return attributes.length === 0 ? [head] : [`${head} {`, ...attributes.map((line) => `    ${line}`), "  }"];
}

function fieldLine(field: DataField): string {
  const keys = [
    ...(field.key ? ["PK"] : []),
    ...(field.references.length > 0 ? ["FK"] : []),
    ...(field.unique ? ["UK"] : []),
  ];
  const marks = keys.length === 0 ? "" : ` ${keys.join(", ")}`;
  return `${attributeWord(field.type)} ${attributeWord(field.name)}${marks}${comment(field.description)}`;
}

function comment(description: string | undefined): string {
  return description === undefined ? "" : ` "${escapeFor("er-comment", description)}"`;
}
