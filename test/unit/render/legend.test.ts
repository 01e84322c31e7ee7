import { describe, expect, test } from "vitest";
import { hasAsynchronous, legendOf } from "../../../src/render/legend.ts";
import { renderSvg } from "../../../src/render/svg/render-svg.ts";
import { renderText } from "../../../src/render/text/render-text.ts";
import type { GraphView, View } from "../../../src/views/view.ts";
import { projectView } from "../../../src/views/views.ts";
import { modelOf } from "../views/model-of.ts";
import { fragment, sequence, step } from "./sequence-views.ts";
import { readXml, textOf, withClass } from "./svg/xml.ts";

const styles = `
style planned { line dotted; color "#d9480f" }
style slow { line dashed; color "#ae3ec9" }
style store { background "#0b0b0b" }
`;
const shop = `
shop = system "Shop" {
  web = container "Web" { tags planned, shown }
  api = container "API" { tags planned, shown }
  db = store "Data" { color "#112233" }
  q = queue "Events"
}
shop.web -> shop.api { tags slow }
shop.api -> shop.db
`;

function viewOf(text: string, key = "shop"): View {
  const view = projectView(modelOf(text), key);
  if (view === undefined) throw new Error(`no view ${key}`);
  return view;
}

function legend(text: string, detail: "title" | "full" = "full") {
  return legendOf(viewOf(text) as GraphView, detail);
}

describe("a legend", () => {
  test("explains nothing where everything is said elsewhere", () => {
    expect(legend(shop)).toEqual([]);
  });

  test("explains what the styles of tags give, once, and a kind only where no box tells it", () => {
    const planned = { line: "dotted", color: "#d9480f", base: "container" };
    const slow = { async: false, line: "dashed", color: "#ae3ec9" };
    expect(legend(styles + shop)).toEqual([
      { kind: "line", look: slow, means: "slow" },
      { kind: "box", look: planned, means: "planned" },
    ]);
    expect(legend(styles + shop, "title")).toContainEqual({
      kind: "box",
      look: { line: "solid", background: "#0b0b0b", color: "#112233", base: "store" },
      means: "store",
    });
  });

  test("says nothing of a look that something else has as well", () => {
    const other = `${styles}${shop}x = system "X" { color "#d9480f" }\nx -> shop.web`;
    const [, box] = legend(other);
    expect(box).toMatchObject({ means: "planned", look: { line: "dotted" } });
    expect(box?.look).not.toHaveProperty("color");
  });

  test("explains lines that do not wait, in text below the picture and in SVG", () => {
    const told = `${shop}shop.api ~> shop.q`;
    expect(legend(told)).toEqual([
      { kind: "line", look: { async: true, line: "dashed" }, means: "asynchronous" },
    ]);
    expect(renderText(viewOf(told), {})).toMatch(/\n\n╌╌▷ asynchronous\n$/);
    expect(renderText(viewOf(told), { charset: "ascii" })).toMatch(/\n\n~~> asynchronous\n$/);
    expect(renderText(viewOf(shop), {})).not.toContain("asynchronous");
    const entries = withClass(readXml(renderSvg(viewOf(told), {})), "legend");
    expect(entries.map((entry) => entry.attributes.get("aria-label"))).toEqual(["asynchronous"]);
  });

  test("of a sequence tells what does not wait, also inside of fragments", () => {
    const items = [step("a -> b"), fragment("opt", ["", [step("b ~> a")]])];
    expect(hasAsynchronous(items)).toBe(true);
    expect(hasAsynchronous([step("a -> b"), step("b --> a")])).toBe(false);
    expect(renderText(sequence("a b", items), {})).toMatch(/\n\n──▷ asynchronous\n$/);
    expect(withClass(readXml(renderSvg(sequence("a b", items), {})), "legend")).toHaveLength(1);
  });

  test("of entities tells how many those ends mean that there are", () => {
    const data = 'A = entity "A" { id: uuid key; b: B required; c: B? }\nB = entity "B" { id: uuid key }';
    const entries = withClass(readXml(renderSvg(viewOf(data, "data"), {})), "legend");
    expect(entries.map((entry) => textOf(entry.children.at(-1) as never))).toEqual([
      "exactly one",
      "none or one",
      "any number",
    ]);
  });
});
