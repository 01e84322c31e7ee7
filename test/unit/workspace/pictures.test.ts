import { describe, expect, test } from "vitest";
import { drawViews } from "../../../src/workspace/pictures.ts";
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
  if ("unknown" in drawn) throw new Error(drawn.unknown);
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
});
