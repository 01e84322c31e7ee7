import { describe, expect, it } from "vitest";
import { hasErrors } from "../../../src/diagnostics/diagnostic.ts";
import type { Model } from "../../../src/model/model.ts";
import { nodesOf } from "../../../src/views/view.ts";
import { viewsOf } from "../../../src/views/views.ts";
import { complaints, load } from "../examples/load.ts";

/** Small workspaces as a Structurizr user writes them; none was written for Lintel's sake. */
async function read(name: string): Promise<Model> {
  const workspace = await load(`test/fixtures/structurizr/${name}.arch`);
  expect(hasErrors(workspace.diagnostics), complaints(workspace).join("\n")).toBe(false);
  return workspace.model;
}

function elements(model: Model): readonly string[] {
  return model.elements.map((e) => `${e.base} ${e.path}: ${e.title}`);
}

function relationships(model: Model): readonly string[] {
  return model.relationships.map((r) => `${r.from.path} -> ${r.to.path}: ${r.description}`);
}

/** What a view shows: the paths of its boxes without children, sorted. */
function shown(model: Model, key: string): readonly (string | undefined)[] {
  const view = viewsOf(model).find((candidate) => candidate.key === key);
  if (view?.kind !== "graph") throw new Error(`no view of elements is called ${key}`);
  return nodesOf(view)
    .map((node) => node.element)
    .sort();
}

function keys(model: Model): readonly string[] {
  return model.views.map((view) => view.key);
}

describe("a library with hierarchical identifiers", () => {
  it("gives the elements, with Structurizr's strings", async () => {
    const model = await read("library");
    expect(model.workspace).toMatchObject({ title: "Town library" });
    expect(elements(model)).toEqual([
      "person reader: Reader",
      "person librarian: Librarian",
      "system library: Library system",
      "container library.website: Website",
      "container library.desk: Desk application",
      "container library.server: Server",
      "component library.server.loans: Loans",
      "component library.server.fees: Fees",
      "component library.server.search: Search",
      "container library.database: Database",
      "system letters: Letter service",
    ]);
    const byPath = new Map(model.elements.map((element) => [element.path, element]));
    expect(byPath.get("librarian")).toMatchObject({ tags: ["Staff"], technology: [] });
    expect(byPath.get("library.website")).toMatchObject({ technology: ["Django"], tags: [] });
    expect(byPath.get("letters")).toMatchObject({ tags: ["Existing System", "Outside"] });
  });

  it("gives the relationships, with technology and tags", async () => {
    const model = await read("library");
    expect(relationships(model)).toEqual([
      "reader -> library.website: Searches and renews",
      "librarian -> library.desk: Lends and takes back",
      "library.website -> library.server.search: Searches",
      "library.website -> library.server.loans: Renews",
      "library.desk -> library.server.loans: Lends",
      "library.server.loans -> library.server.fees: Asks what is owed",
      "library.server.loans -> library.database: Reads and writes",
      "library.server.search -> library.database: Reads",
      "library.server.loans -> letters: Orders reminders",
    ]);
    expect(model.relationships.at(-1)).toMatchObject({ technology: ["REST"], tags: ["Asynchronous"] });
  });

  it("gives the views", async () => {
    const model = await read("library");
    expect(keys(model)).toEqual(["Context", "Containers", "Server"]);
    expect(shown(model, "Context")).toEqual(["letters", "librarian", "library", "reader"]);
    expect(shown(model, "Containers")).toEqual([
      "letters",
      "librarian",
      "library.database",
      "library.desk",
      "library.server",
      "library.website",
      "reader",
    ]);
    expect(shown(model, "Server")).toEqual([
      "letters",
      "library.database",
      "library.desk",
      "library.server.fees",
      "library.server.loans",
      "library.server.search",
      "library.website",
    ]);
    expect(model.views[1]).toMatchObject({ direction: "right" });
    expect(model.views[2]).toMatchObject({ title: "Inside the server" });
  });

  it("gives the styles", async () => {
    const model = await read("library");
    const view = viewsOf(model).find(({ key }) => key === "Context");
    if (view?.kind !== "graph") throw new Error("no view of elements");
    const styles = new Map(nodesOf(view).map((node) => [node.element, node.style]));
    expect(styles.get("reader")).toMatchObject({ shape: "person", background: "#08427b" });
    expect(styles.get("letters")).toMatchObject({ shape: "rounded", background: "#999999" });
  });
});

describe("a box office with flat identifiers and keywords in any case", () => {
  it("finds nested elements by their last name", async () => {
    const model = await read("tickets");
    expect(elements(model)).toEqual([
      "person visitor: Visitor",
      "system box: Box office",
      "container box.shop: Shop",
      "container box.api: Seat API",
      "component box.api.seats: Seats",
      "component box.api.holds: Holds",
      "container box.store: Seat store",
      "system cards: Card processor",
      "system printer: Print shop",
    ]);
    expect(relationships(model)).toEqual([
      "visitor -> box: Buys tickets from",
      "box.api.holds -> box.api.seats: Marks",
      "box.shop -> box.api: Asks for seats",
      "box.api -> box.store: Reads and writes",
      "box.shop -> cards: Charges",
      "box.shop -> printer: Orders prints from",
      "visitor -> box.shop: Chooses seats in",
    ]);
    expect(model.elements[0]).toMatchObject({ description: "Wants to see a play." });
    expect(model.elements[1]).toMatchObject({ tags: ["Core"] });
    expect(model.groups.map((group) => group.title)).toEqual(["Partners"]);
  });

  it("gives the views, with what they leave out", async () => {
    const model = await read("tickets");
    expect(keys(model)).toEqual(["Everything", "BoxOffice", "Inside"]);
    expect(shown(model, "Everything")).toEqual(["box", "cards", "printer", "visitor"]);
    expect(shown(model, "BoxOffice")).toEqual(["box", "cards", "visitor"]);
    expect(shown(model, "Inside")).toEqual([
      "box.api",
      "box.shop",
      "box.store",
      "cards",
      "printer",
      "visitor",
    ]);
    const inside = viewsOf(model).find(({ key }) => key === "Inside");
    if (inside?.kind !== "graph") throw new Error("no view of elements");
    const titles = new Map(nodesOf(inside).map((node) => [node.id, node.element]));
    const edges = inside.edges.map((edge) => `${titles.get(edge.from)} -> ${titles.get(edge.to)}`);
    expect(edges).toContain("box.shop -> cards");
    expect(edges).not.toContain("box.shop -> printer");
  });
});

describe("weather stations with properties, links and an element called model", () => {
  it("gives elements and relationships", async () => {
    const model = await read("weather");
    expect(model.elements.map((e) => e.path)).toContain("forecasts.model");
    const stations = model.elements.find((e) => e.path === "stations");
    expect(stations).toMatchObject({
      tags: ["Hardware"],
      links: [{ url: "https://weather.example/stations" }],
    });
    const checker = model.elements.find((e) => e.path === "measurements.checker");
    expect(checker?.properties).toEqual([
      { key: "team", value: "Quality" },
      { key: "since", value: "2019" },
    ]);
    expect(model.workspace.properties).toEqual([{ key: "owner", value: "Measurements team" }]);
    expect(relationships(model)).toContain("forecasts.model -> measurements.archive: Reads from");
    expect(model.relationships.at(-1)).toMatchObject({ technology: ["HTTPS"], tags: ["Public"] });
  });

  it("gives the views, one without a key", async () => {
    const model = await read("weather");
    expect(model.views).toHaveLength(3);
    expect(shown(model, model.views[0]?.key ?? "")).toEqual([
      "forecasts",
      "measurements",
      "observer",
      "stations",
    ]);
    expect(shown(model, "ForecastContainers")).toEqual(["farmer", "forecasts.model", "forecasts.site"]);
    expect(shown(model, "MeasurementContainers")).toContain("farmer");
  });
});
