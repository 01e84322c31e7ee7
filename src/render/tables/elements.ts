import type { CodePattern, Element, Model, Relationship } from "../../model/model.ts";
import { naming } from "./names.ts";
import { neighboursOf } from "./relationships.ts";
import type { Table } from "./table.ts";

/** What the system is built of: containers, components, stores, queues, and systems that hold nothing. */
export function componentTable(model: Model): Table {
  const name = naming(model.elements);
  const { used } = neighboursOf(model);
  const rows = model.elements
    .filter(isComponent)
    .map((element) => [
      name(element),
      element.kind,
      element.purpose ?? element.description ?? "",
      element.technology.join(", "),
      element.code.map(placeOf),
      unique(used(element).map(name)),
      element.provides.map(({ title }) => title),
    ]);
  const columns = ["Name", "Kind", "Purpose", "Technology", "Location", "Depends on", "Provides"];
  return { title: "Components", columns, rows };
}

function isComponent({ base, children }: Element): boolean {
  return base === "system" ? children.length === 0 : base !== "person" && base !== "external";
}

/** From the workspace root: `src/orders/**`, `src/orders.ts#place`. */
function placeOf({ directory, pattern, symbol }: CodePattern): string {
  const path = directory === "" ? pattern : `${directory}/${pattern}`;
  return symbol === undefined ? path : `${path}#${symbol}`;
}

const ways: Readonly<Record<Relationship["kind"], string>> = {
  sync: "calls",
  async: "sends to",
  both: "both ways",
};

export function relationshipTable(model: Model): Table {
  const name = naming(model.elements);
  const rows = model.relationships.map((relationship) => [
    name(relationship.from),
    ways[relationship.kind],
    name(relationship.to),
    relationship.description ?? "",
    relationship.technology.join(", "),
    relationship.carries.map((one) => (one.kind === "entity" ? one.title : one.name)),
  ]);
  const columns = ["From", "How", "To", "Description", "Technology", "Carries"];
  return { title: "Relationships", columns, rows };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
