import type {
  Box,
  Cardinality,
  DataField,
  DataModelView,
  GraphEdge,
  GraphView,
  ShownInterface,
} from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { constraintsOf, fieldsOf, kindOf, labelOf } from "../words.ts";
import { accessible } from "./accessible.ts";
import { colorOf, colorParts } from "./colours.ts";
import { escapeFor } from "./escape.ts";
import type { Host } from "./hosts.ts";
import { clickLines } from "./links.ts";
import { loopOf, mergedEdge, mergedRelation, withOneLoop } from "./loops.ts";
import { namer } from "./names.ts";

type NameOf = (id: string) => string;

/** A data view as classes with their fields, or a graph as classes with the interfaces between them. */
export function classDiagram(view: GraphView | DataModelView, options: RenderOptions, host: Host): string[] {
  return [
    "classDiagram",
    ...accessible(view),
    `  direction ${view.direction === "right" ? "LR" : "TB"}`,
    ...(view.kind === "data" ? dataLines(view, options, host) : graphLines(view, options, host)),
  ];
}

function classLines(name: string, title: string, members: readonly string[]): string[] {
  const head = `  class ${name}["${escapeFor("class-label", title)}"]`;
  return members.length === 0 ? [head] : [`${head} {`, ...members.map((line) => `    ${line}`), "  }"];
}

function annotation(word: string): string {
  return `<<${member(word)}>>`;
}

function member(text: string): string {
  return escapeFor("class-member", text);
}

const cardinalities: Readonly<Record<Cardinality, string>> = {
  "1": "1",
  "0..1": "0..1",
  "0..*": "*",
  "1..*": "1..*",
};

function dataLines(
  { entities, enums, relations }: DataModelView,
  { detail }: RenderOptions,
  host: Host,
): string[] {
  const nameOf = namer();
  const isBare = detail === "title";
  return [
    ...entities.flatMap(({ id, title, fields, keys }) => {
      const composite = new Set(keys.flat());
      const members = fields.map((field) => fieldText(field, composite.has(field.name), detail));
      return classLines(nameOf(id), title, isBare ? [] : [annotation("entity"), ...members]);
    }),
    ...enums.flatMap(({ id, title, values }) => {
      const members = isBare ? [] : values.map(({ name }) => member(name));
      return classLines(nameOf(id), title, [annotation("enumeration"), ...members]);
    }),
    ...withOneLoop(relations, loopOf, mergedRelation).map((relation) => {
      const arrow = relation.inverse === undefined ? "-->" : "<-->";
      const ends = [relation.fromCardinality, relation.toCardinality].map((one) => `"${cardinalities[one]}"`);
      const label = escapeFor("class-label", fieldsOf(relation));
      return `  ${nameOf(relation.from)} ${ends[0]} ${arrow} ${ends[1]} ${nameOf(relation.to)} : ${label}`;
    }),
    ...[...entities, ...enums]
      .filter((one) => one.highlight && host.mermaid11)
      .map((one) => `  style ${nameOf(one.id)} ${HIGHLIGHT}`),
  ];
}

function fieldText(field: DataField, inKey: boolean, detail: RenderOptions["detail"]): string {
  const said = [...(field.key || inKey ? ["key"] : []), ...(detail === "kind" ? [] : constraintsOf(field))];
  const constraints = said.length > 0 ? ` {${said.join(", ")}}` : "";
  return member(`${field.name}: ${field.type}${constraints}`);
}

/** Of the properties of a class, only one without a dash may come first. */
const HIGHLIGHT = "stroke:#888888,stroke-width:4px";

const arrows: Readonly<Record<GraphEdge["kind"], string>> = { sync: "-->", async: "..>", both: "<-->" };

function graphLines(view: GraphView, options: RenderOptions, host: Host): string[] {
  const nameOf = namer();
  const interfaces = view.interfaces ?? [];
  // No path has a blank in it, so an interface is never taken for a box.
  const interfaceName = ({ id }: ShownInterface) => nameOf(`interface ${id}`);
  return [
    ...view.boxes.flatMap((box) => boxLines(box, nameOf, options)),
    ...interfaces.flatMap((one) => interfaceLines(one, interfaceName(one), options)),
    ...view.boxes.flatMap(({ id, frame }) =>
      frame === undefined ? [] : [`  ${nameOf(frame)} *-- ${nameOf(id)}`],
    ),
    ...interfaces.flatMap((one) => [
      ...one.providedBy.map((id) => `  ${nameOf(id)} ..|> ${interfaceName(one)}`),
      ...one.requiredBy.map((id) => `  ${nameOf(id)} ..> ${interfaceName(one)} : requires`),
    ]),
    ...withOneLoop(view.edges, loopOf, (loop) => mergedEdge(view, loop, options)).map((edge) =>
      edgeLine(view, edge, nameOf, options),
    ),
    ...(host.mermaid11 ? view.boxes.flatMap((box) => styleLine(box, nameOf)) : []),
    ...clickLines(view.boxes, nameOf, options, host),
  ];
}

function boxLines(box: Box, nameOf: NameOf, { detail }: RenderOptions): string[] {
  return classLines(nameOf(box.id), box.title, detail === "title" ? [] : [annotation(kindOf(box))]);
}

function interfaceLines(one: ShownInterface, name: string, { detail }: RenderOptions): string[] {
  if (detail === "title") return classLines(name, one.title, [annotation("interface")]);
  const full = (detail ?? "full") === "full";
  return classLines(name, one.title, [
    annotation("interface"),
    ...one.operations.map((operation) => {
      const result = operation.result === "void" ? "" : ` ${member(operation.result)}`;
      return `${callText(operation.name, operation.parameters, full)}${result}`;
    }),
    ...one.events.map(({ name, parameters }) => `${callText(`event ${name}`, parameters, full)}`),
    ...one.endpoints.map(({ method, route }) => member(`${method} ${route}`)),
  ]);
}

/** Mermaid takes a member for an operation by its parentheses, which therefore stand as they are. */
function callText(name: string, parameters: readonly string[], full: boolean): string {
  return `${member(name)}(${full && parameters.length > 0 ? member(parameters.join(", ")) : ""})`;
}

function edgeLine(view: GraphView, edge: GraphEdge, nameOf: NameOf, { detail }: RenderOptions): string {
  const label = labelOf(view, edge);
  const technology =
    detail === "title" || edge.technology.length === 0 ? "" : `[${edge.technology.join(", ")}]`;
  const said = [label ?? "", technology].filter((part) => part !== "").join(" ");
  const text = said === "" ? "" : ` : ${escapeFor("class-label", said)}`;
  return `  ${nameOf(edge.from)} ${arrows[edge.kind]} ${nameOf(edge.to)}${text}`;
}

function styleLine(box: Box, nameOf: NameOf): string[] {
  const parts = colorParts(box.style);
  if (box.highlight)
    parts.push(...(colorOf(box.style.color) === undefined ? [HIGHLIGHT] : ["stroke-width:4px"]));
  return parts.length === 0 ? [] : [`  style ${nameOf(box.id)} ${parts.join(",")}`];
}
