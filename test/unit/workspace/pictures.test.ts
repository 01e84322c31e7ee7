import { describe, expect, test } from "vitest";
import { type Diagram, drawViews, type Picture } from "../../../src/workspace/pictures.ts";
import { modelOf } from "../views/model-of.ts";

const model = modelOf(`
shop = system "Shop" { web = container "Web" }
customer = person "Customer"
customer -> shop.web
checkout = flow "Checkout" { customer -> shop.web }
all = view landscape "All"
inside = view of shop "Inside"
`);

async function keysDrawn(keys?: readonly string[]): Promise<readonly string[]> {
  const drawn = await drawViews(model, "text", keys);
  if ("unknown" in drawn || "unsuited" in drawn) throw new Error(JSON.stringify(drawn));
  return drawn.map(({ key, title, text }) => {
    expect(text.startsWith(`${title}\n`), text).toBe(true);
    return key;
  });
}

describe("pictures", () => {
  test("are of the declared views, or of those asked for, each once", async () => {
    expect(await keysDrawn()).toEqual(["all", "inside"]);
    expect(await keysDrawn(["inside", "checkout", "inside"])).toEqual(["inside", "checkout"]);
  });

  test.each([
    ["insid", "inside"],
    ["chekout", "checkout"],
    ["landscap", "landscape"],
  ])("there is none of %j, but of %j", async (key, suggestion) => {
    expect(await drawViews(model, "text", ["all", key])).toMatchObject({ unknown: key, suggestion });
  });

  test("there is none in a format that does not exist", async () => {
    expect(await drawViews(model, "mermiad")).toMatchObject({ unknown: "mermiad", suggestion: "mermaid" });
  });

  test("of a diagram asked for are those that it can show", async () => {
    const named = async (diagram: Diagram, views?: readonly string[]) => {
      const drawn = await drawViews(model, "mermaid", views, { diagram });
      return "unsuited" in drawn ? drawn : [...(drawn as readonly Picture[])].map(({ name }) => name);
    };
    expect(await named("class")).toEqual(["all", "inside"]);
    expect(await named("c4", ["checkout"])).toEqual(["checkout"]);
    expect(await named("class", ["checkout"])).toEqual({
      unsuited: "class",
      key: "checkout",
      possible: ["sequence", "c4"],
    });
    expect(await named("er")).toMatchObject({
      unsuited: "er",
      possible: ["flowchart", "class", "c4", "architecture"],
    });
  });

  test("are refused where nobody would see them", async () => {
    expect(await drawViews(model, "mermaid", undefined, { diagram: "c4", profile: "azure" })).toEqual({
      unsuited: "c4",
      profile: "azure",
      possible: ["flowchart", "sequence", "er", "state", "class"],
    });
  });
});
