import type { RecordEntry } from "../../model/description.ts";
import type { Element, Model } from "../../model/model.ts";
import { naming } from "./names.ts";
import { neighboursOf } from "./relationships.ts";
import type { Cell, Table } from "./table.ts";

/** What an element that is an integration by itself says of it, and an `integration` too. */
const keys = ["category", "mechanism", "data", "criticality", "fallback"] as const;

/**
 * Services of others and other parts that are integrations by what they say, with who depends on them; after each
 * the integrations with it, and at the end those with nothing that is modelled.
 */
export function externalTable(model: Model): Table {
  const name = naming(model.elements);
  const neighbours = neighboursOf(model);
  const integrations = integrationsOf(model);
  const users = (element: Element) => [...new Set(neighbours.users(element).map(name))];
  const rows = model.elements.flatMap((element): (readonly Cell[])[] => {
    const { purpose, description, technology, integration } = element;
    const said = keys.map((key) => integration[key] ?? "");
    const own = [
      name(element),
      purpose ?? description ?? "",
      "",
      technology.join(", "),
      ...said,
      users(element),
    ];
    const records = integrations.get(element) ?? [];
    const rest = records.map((record) => recordRow(record, name(element), technology, users(element)));
    return element.base === "external" || said.some((one) => one !== "") ? [own, ...rest] : rest;
  });
  const alone = (integrations.get(undefined) ?? []).map((record) => recordRow(record, "", [], []));
  const columns = [
    ...["Name", "Purpose", "With", "Technology", "Category", "Mechanism", "Data", "Criticality", "Fallback"],
    "Used by",
  ];
  return { title: "External services", columns, rows: [...rows, ...alone] };
}

function recordRow(
  { title, attributes }: RecordEntry,
  element: string,
  technology: readonly string[],
  users: readonly string[],
): readonly Cell[] {
  const text = (key: string) => (attributes.get(key) ?? []).filter((value) => typeof value === "string");
  return [title, text("purpose"), element, technology.join(", "), ...keys.map(text), users];
}

/** The `integration` records by the element that they are with. */
function integrationsOf({ records }: Model): ReadonlyMap<Element | undefined, readonly RecordEntry[]> {
  const found = new Map<Element | undefined, RecordEntry[]>();
  for (const record of records) {
    if (record.keyword !== "integration") continue;
    const element = elementOf(record);
    const known = found.get(element);
    if (known === undefined) found.set(element, [record]);
    else known.push(record);
  }
  return found;
}

function elementOf({ attributes }: RecordEntry): Element | undefined {
  const [value] = attributes.get("with") ?? [];
  const isReference = typeof value === "object" && "kind" in value && value.kind === "reference";
  return isReference && value.target.kind === "element" ? value.target.element : undefined;
}
