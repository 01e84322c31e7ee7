import { withoutRepeats } from "../../text/repeats.ts";
import type { Cardinality, DataField, DataModelView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { constraintsOf, fieldsOf } from "../words.ts";
import { accessible } from "./accessible.ts";
import { escapeFor } from "./escape.ts";
import type { Host } from "./hosts.ts";
import { loopOf, mergedRelation, withOneLoop } from "./loops.ts";
import { namer } from "./names.ts";

const left: Readonly<Record<Cardinality, string>> = { "1": "||", "0..1": "|o", "0..*": "}o", "1..*": "}|" };
const right: Readonly<Record<Cardinality, string>> = { "1": "||", "0..1": "o|", "0..*": "o{", "1..*": "|{" };

/** A data view as an entity relationship diagram; an enum is an entity of its values. */
export function entities(view: DataModelView, { detail }: RenderOptions, host: Host): string[] {
  const nameOf = namer();
  return [
    "erDiagram",
    ...accessible(view),
    ...(view.direction === "right" && host.latest ? ["  direction LR"] : []),
    ...view.entities.flatMap((entity) => {
      const composite = new Set(entity.keys.flat());
      const fields = entity.fields.map((field) =>
        fieldLine(field, field.key || composite.has(field.name), detail),
      );
      return block(nameOf(entity.id), entity.title, detail === "title" ? [] : fields);
    }),
    ...view.enums.flatMap((one) => {
      const values = one.values.map(
        ({ name, description }) =>
          `value ${escapeFor("er-word", name)}${detail === "kind" ? "" : comment(description)}`,
      );
      return block(nameOf(one.id), `${one.title} (enum)`, detail === "title" ? [] : values);
    }),
    ...withOneLoop(view.relations, loopOf, mergedRelation).map((relation) => {
      const { from, to, fromCardinality, toCardinality } = relation;
      const line = `${left[fromCardinality]}--${right[toCardinality]}`;
      return `  ${nameOf(from)} ${line} ${nameOf(to)} : "${escapeFor("er-label", fieldsOf(relation))}"`;
    }),
  ];
}

function block(name: string, title: string, attributes: readonly string[]): string[] {
  const head = `  ${name}["${escapeFor("er-alias", title)}"]`;
  return attributes.length === 0 ? [head] : [`${head} {`, ...attributes.map((line) => `    ${line}`), "  }"];
}

/** A list has no column of its own for what it refers to. */
const MANY = /[[<]/;

function fieldLine(field: DataField, inKey: boolean, detail: RenderOptions["detail"]): string {
  const keys = [
    ...(inKey ? ["PK"] : []),
    ...(field.references.length > 0 && !MANY.test(field.type) ? ["FK"] : []),
    ...(field.unique ? ["UK"] : []),
  ];
  const marks = keys.length === 0 ? "" : ` ${keys.join(", ")}`;
  const isOptional = field.type.endsWith("?");
  const type = isOptional ? field.type.slice(0, -1) : field.type;
  // What has a mark of its own is not told again.
  const constraints = constraintsOf({ ...field, unique: false });
  const said = [...(isOptional ? ["optional"] : []), ...constraints];
  const description = withoutRepeats(field.description, said);
  const told = detail === "kind" ? "" : comment(said.join(", "), description);
  return `${escapeFor("er-word", type)} ${escapeFor("er-word", field.name)}${marks}${told}`;
}

function comment(...parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined && part !== "").join(" · ");
  return said === "" ? "" : ` "${escapeFor("er-comment", said)}"`;
}
