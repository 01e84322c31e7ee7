import { describe, expect, test } from "vitest";
import { textWidth } from "../../../../src/render/svg/metrics.ts";
import { renderSvg } from "../../../../src/render/svg/render-svg.ts";
import { fonts } from "../../../../src/render/svg/sheet.ts";
import type { View } from "../../../../src/views/view.ts";
import { projectView, viewsOf } from "../../../../src/views/views.ts";
import { modelOf } from "../../views/model-of.ts";
import { classesOf, readXml, textOf, withClass, within, type XmlElement } from "./xml.ts";

const model = modelOf(`
customer = person "Customer" "Buys books." { link "https://people.example/?a=1&b=2" }
mail = external "Mail provider" "Delivers e-mail." "Amazon SES"
shop = system "Bookshop" "Browse, order, pay, ship." {
  web = container "Web shop" "The storefront." "Next.js" { shape cloud }
  api = container "Shop API" "Takes orders." { shape hexagon; color "#ff00ff"; background "#fffff0" }
  jobs = container "Jobs" { shape document }
  round = container "Round" { shape circle }
  soft = container "Soft" { shape rounded; line dotted }
  events = queue "Events"
  group "Data" { db = store "Shop database" "Orders and books." "PostgreSQL" }
}
customer -> shop.web "browses and buys" "HTTPS"
shop.web -> shop.api "places orders" "JSON"
shop.api -> shop.db "reads and writes"
shop.api ~> shop.events "order placed"
shop.events ~> shop.jobs
shop.web ~> shop.events "tells"
shop.jobs <-> shop.round "both ways"
shop.round -> shop.soft
shop.soft -> shop.soft "itself"
shop.jobs -> mail "sends mail" "SMTP"
Order = entity "What a customer buys." { id: uuid key "Never used twice."; lines: Line[]; state: Status }
Line = entity { order: Order required }
Status = enum { pending, paid }
checkout = flow "Checkout" {
  customer -> shop.web "submits the basket"
  alt "payment accepted" { shop.web ~> shop.events "tells" } else "payment declined" { shop.web --> customer "402" }
  shop.soft -> shop.soft "thinks"
  note over shop.web "Shows the result."
}
life = states "The life of an order" of Order { [*] -> pending "placed"; pending -> paid "accepted"; paid -> [*] }
landscape = view landscape "Everything"
containers = view of shop { highlight shop.api, shop.api -> shop.db }
across = view of shop { direction right }
data = view data
steps = view chain checkout
sequence = view flow checkout
lives = view states life
`);

function viewOf(key: string): View {
  const view = projectView(model, key);
  if (view === undefined) throw new Error(`no view ${key}`);
  return view;
}

function drawn(key: string): XmlElement {
  return readXml(renderSvg(viewOf(key), {}));
}

/** The vertical stretches of a path, with their columns and the rows between which they run. */
function uprights(path: string) {
  const found: { readonly x: number; readonly from: number; readonly to: number }[] = [];
  let [x, y] = [0, 0];
  for (const [, letter, numbers = ""] of path.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
    const values = numbers.trim().split(/\s+/).map(Number);
    const before = y;
    if (letter === "V") y = values[0] as number;
    else if (letter === "H") x = values[0] as number;
    else [x, y] = values.slice(-2) as [number, number];
    if (letter === "V") found.push({ x, from: Math.min(before, y), to: Math.max(before, y) });
  }
  return found;
}

/** Where a path of straight stretches and rounded corners ends. */
function endOf(path: string): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (const [, command, values = ""] of path.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
    const numbers = values.trim().split(" ").map(Number);
    if (command !== "V") x = numbers.at(command === "H" ? -1 : -2) as number;
    if (command !== "H") y = numbers.at(-1) as number;
  }
  return { x, y };
}

/** Without the samples of a legend. */
function edgesOf(root: XmlElement): readonly XmlElement[] {
  return withClass(root, "line").flatMap((line) => withClass(line, "edge"));
}

const keys = viewsOf(model).map((view) => view.key);

describe("every view as SVG", () => {
  test.each(keys)("%s is well-formed, says what it is, and is the same each time", (key) => {
    const text = renderSvg(viewOf(key), {});
    expect(renderSvg(viewOf(key), {})).toBe(text);
    const root = readXml(text);
    expect(root.name).toBe("svg");
    const [title, summary] = root.children.filter((child) => typeof child !== "string");
    expect(title && textOf(title)).toBe(viewOf(key).title);
    expect(root.attributes.get("aria-labelledby")).toBe(title?.attributes.get("id"));
    expect(root.attributes.get("aria-describedby")).toBe(summary?.attributes.get("id"));
  });

  test.each(keys)("%s has ids that are there once, and refers to nothing else", (key) => {
    const all = [...within(drawn(key))];
    const ids = all.flatMap((element) => element.attributes.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of all) {
      for (const [name, value] of element.attributes) {
        if (name === "xmlns") continue;
        for (const [, target = ""] of value.matchAll(/url\(([^)]*)\)/g))
          expect(ids).toContain(target.slice(1));
        if (name !== "href" && name !== "aria-label") expect(value).not.toMatch(/:\/\//);
      }
      if (element.name === "style") expect(textOf(element)).not.toMatch(/url|import|:\/\//);
    }
  });

  test.each(keys)("%s stays inside of its picture", (key) => {
    const root = drawn(key);
    const [, , width = 0, height = 0] = (root.attributes.get("viewBox") ?? "").split(" ").map(Number);
    for (const rectangle of [...within(root)].filter((element) => element.name === "rect")) {
      const at = (name: string) => Number(rectangle.attributes.get(name) ?? 0);
      expect(at("x")).toBeGreaterThanOrEqual(-24);
      expect(at("y")).toBeGreaterThanOrEqual(-24);
      expect(at("x") + at("width")).toBeLessThanOrEqual(width);
      expect(at("y") + at("height")).toBeLessThanOrEqual(height);
    }
  });
});

describe("a graph as SVG", () => {
  test.each(["landscape", "containers", "across"])("%s has one path for each edge, with its label", (key) => {
    const view = viewOf(key);
    if (view.kind !== "graph") throw new Error("no graph");
    const root = drawn(key);
    expect(edgesOf(root).map((path) => path.name)).toEqual(view.edges.map(() => "path"));
    const said = withClass(root, "line").map((line) =>
      line.children.slice(2).map((one) => textOf(one as XmlElement)),
    );
    for (const edge of view.edges) {
      if (edge.label !== undefined)
        expect(said.map((lines) => lines.join(" ")).join("\n")).toContain(edge.label);
    }
  });

  test("says all of a box, as much as was asked for", () => {
    const full = textOf(drawn("containers"));
    for (const text of ["Web shop", "container: Next.js", "The storefront.", "Data", "Bookshop"])
      expect(full).toContain(text);
    const texts = (detail: "title" | "kind") => {
      const root = readXml(renderSvg(viewOf("containers"), { detail }));
      return [...within(root)].filter((one) => one.name === "text").map(textOf);
    };
    expect(texts("title")).toContain("Web shop");
    expect(texts("title").join()).not.toContain("container");
    expect(texts("kind")).toContain("container: Next.js");
    expect(texts("kind")).not.toContain("The storefront.");
  });

  test("dashes what is asynchronous and opens its head; what goes both ways has two heads", () => {
    const lines = withClass(drawn("containers"), "line");
    const of = (said: string) => {
      const line = lines.find((one) => one.attributes.get("aria-label")?.includes(said));
      const path = line && withClass(line, "edge")[0];
      return { classes: line && classesOf(line), path };
    };
    const told = of("order placed");
    expect(told.classes).toContain("dashed");
    expect(told.path?.attributes.get("marker-end")).toContain("-open-end");
    const both = of("both ways");
    expect(both.path?.attributes.get("marker-start")).toContain("-arrow-start");
    expect(both.path?.attributes.get("marker-end")).toContain("-arrow-end");
    expect(of("places orders").path?.attributes.has("marker-start")).toBe(false);
  });

  test("marks what is highlighted", () => {
    const marked = withClass(drawn("containers"), "marked").map((one) => one.attributes.get("aria-label"));
    expect(marked.filter(Boolean)).toEqual([
      "Shop API to Shop database: reads and writes",
      "Shop API (container): Takes orders.",
    ]);
  });

  test("links a box to the page that it names, or to its view where there is an address for it", () => {
    const hrefs = (viewUrl?: (key: string) => string | undefined) => {
      const root = readXml(renderSvg(viewOf("landscape"), viewUrl === undefined ? {} : { viewUrl }));
      return [...within(root)].flatMap((one) => one.attributes.get("href") ?? []);
    };
    expect(hrefs()).toEqual(["https://people.example/?a=1&b=2"]);
    expect(hrefs((key) => `${key}.svg`)).toContain("containers.svg");
    expect(hrefs(() => "javascript:alert(1)")).toEqual(["https://people.example/?a=1&b=2"]);
    expect(hrefs(() => "//elsewhere.example")).toEqual(["https://people.example/?a=1&b=2"]);
  });

  test("writes the notes of a chain underneath", () => {
    expect(withClass(drawn("steps"), "aside").map(textOf)).toContain("Shows the result.");
  });
});

describe("other views as SVG", () => {
  test("a sequence has one path for each step, and its fragments and notes", () => {
    const root = readXml(renderSvg(viewOf("sequence"), { numbers: true }));
    expect(edgesOf(root)).toHaveLength(4);
    const texts = [...within(root)].filter((one) => one.name === "text").map(textOf);
    for (const text of [
      "Customer",
      "1. submits the basket",
      "alt",
      "payment accepted",
      "else payment declined",
    ])
      expect(texts).toContain(text);
    expect(texts).toContain("Shows the result.");
  });

  test("states begin at a dot and end at a ring", () => {
    const root = drawn("lives");
    expect(withClass(root, "full")).toHaveLength(2);
    expect(edgesOf(root)).toHaveLength(3);
    expect(textOf(root)).toContain("pending");
  });

  test.each(["down", "right"])("all lines that end a life meet in its ring, drawn %s", (direction) => {
    const ending = modelOf(`
A = enum { open, paid, lost, gone }
life = states "Life" {
  [*] -> open
  open -> paid "is paid"
  open -> lost "is lost"
  paid -> gone "goes"
  paid -> [*] "is delivered"
  lost -> [*] "is written off"
  gone -> [*] "is forgotten"
}
lives = view states life { direction ${direction} }
`);
    const root = readXml(renderSvg(projectView(ending, "lives") as View, {}));
    const [ring] = withClass(root, "face").filter((one) => one.name === "circle");
    const [cx, cy] = ["cx", "cy"].map((name) => Number(ring?.attributes.get(name)));
    const paths = edgesOf(root).map((path) => path.attributes.get("d") ?? "");
    const ends = paths.map(endOf).filter(({ x, y }) => Math.hypot(x - (cx ?? 0), y - (cy ?? 0)) < 40);
    expect(ends).toHaveLength(3);
    for (const { x, y } of ends) expect(Math.min(Math.abs(x - (cx ?? 0)), Math.abs(y - (cy ?? 0)))).toBe(0);
  });

  test("lines that meet in a ring run beside their labels until they are near it", () => {
    const ending = modelOf(`
life = states "Life" {
  [*] -> a "begins"
  a -> [*] "ends"
  a -> b
  b -> [*] "ends too"
  b -> c "on"
  c -> [*] "is the last to end"
}
lives = view states life
`);
    const root = readXml(renderSvg(projectView(ending, "lives") as View, {}));
    for (const said of [
      "start to a: begins",
      "a to end: ends",
      "b to end: ends too",
      "b to c: on",
      "c to end: is the last to end",
    ]) {
      const line = withClass(root, "line").find((one) => one.attributes.get("aria-label") === said);
      const [path] = line === undefined ? [] : edgesOf(line);
      const [label] = line === undefined ? [] : withClass(line, "label");
      const [x, y] = ["x", "y"].map((name) => Number(label?.attributes.get(name)));
      const beside = uprights(path?.attributes.get("d") ?? "").filter(
        (one) => one.x === (x ?? 0) - 12 && one.from < (y ?? 0) && (y ?? 0) < one.to,
      );
      expect(beside, said).toHaveLength(1);
    }
  });

  test("long titles of fragments stay in their frames", () => {
    const title = "for each of the many lines that the order has, in the order in which they were entered";
    const shop = modelOf(`
a = system "A"
b = system "B"
a -> b "asks"
long = flow "Long" {
  loop "${title}, unless the WAREHOUSE MANAGER SAYS OTHERWISE, WHICH HAPPENS" { a -> b "x" }
  critical "${title.toUpperCase()}" { a -> b "y" }
}
`);
    const root = readXml(renderSvg(projectView(shop, "long") as View, {}));
    const ends = withClass(root, "face")
      .filter((one) => one.attributes.get("class")?.includes("clear"))
      .map((one) => Number(one.attributes.get("x")) + Number(one.attributes.get("width")));
    const lines = withClass(root, "fragment").map((one) => withClass(one, "halo"));
    expect(lines).toHaveLength(2);
    for (const [i, fragment] of lines.entries()) {
      expect(fragment.length).toBeGreaterThan(2);
      for (const line of fragment)
        expect(Number(line.attributes.get("x")) + textWidth(textOf(line), fonts.label)).toBeLessThan(
          ends[i] ?? 0,
        );
    }
  });

  test("entities are tables, and relations end in crow's feet", () => {
    const root = drawn("data");
    const texts = [...within(root)].filter((one) => one.name === "text").map(textOf);
    for (const text of ["Order", "lines", "Line[]", "key", "required", "Status", "pending"])
      expect(texts).toContain(text);
    const [path] = edgesOf(root);
    const ends = [path?.attributes.get("marker-start"), path?.attributes.get("marker-end")].join(" ");
    expect(ends).toContain("many");
  });

  test("what a field is stands below it, in all detail alone", () => {
    const textsIn = (detail: "kind" | "full") =>
      [...within(readXml(renderSvg(viewOf("data"), { detail })))]
        .filter((one) => one.name === "text")
        .map((one) => ({ text: textOf(one), y: Number(one.attributes.get("y")) }));
    const texts = textsIn("full");
    const id = texts.findIndex(({ text }) => text === "id");
    const told = texts.findIndex(({ text }) => text === "Never used twice.");
    expect(told).toBeGreaterThan(id);
    expect((texts[told]?.y ?? 0) - (texts[id]?.y ?? 0)).toBeGreaterThan(10);
    expect(textsIn("kind").map(({ text }) => text)).not.toContain("Never used twice.");
  });

  test("an empty view is a picture of its title", () => {
    const view: View = { ...viewOf("landscape"), kind: "graph", boxes: [], edges: [] } as View;
    expect(textOf(readXml(renderSvg(view, {})))).toContain("Everything");
  });
});

describe("a wide graph", () => {
  const wide = modelOf(`
hub = system "Hub"
${Array.from({ length: 30 }, (_, i) => `s${i} = system "System number ${i}"\nhub -> s${i} "asks for ${i}"`).join("\n")}
down = view landscape
right = view landscape { direction right }
`);
  const widthOf = (key: string) => {
    const view = projectView(wide, key);
    return view && Number(readXml(renderSvg(view, {})).attributes.get("width"));
  };

  test("is turned to the right", () => {
    expect(widthOf("down")).toBe(widthOf("right"));
    expect(widthOf("down")).toBeLessThan(1200);
  });
});
