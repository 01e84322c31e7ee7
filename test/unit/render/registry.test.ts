import { expect, test } from "vitest";
import { formats, render, rendererFor } from "../../../src/render/registry.ts";
import { viewsOf } from "../../../src/views/views.ts";
import { modelOf } from "../views/model-of.ts";

test("formats are found by name", () => {
  expect(rendererFor("text")?.extension).toBe(".txt");
  expect(rendererFor("mermaid")?.extension).toBe(".mmd");
  expect(rendererFor("Text")).toBeUndefined();
});

test("every format draws what it says it draws, the same each time, in lines that end with LF", async () => {
  const model = modelOf(`
a = person "A"
b = system "B" { c = container "C" }
a -> b.c "uses"
E = entity { id: uuid key }
f = flow "F" { a -> b.c "asks" }
s = states "S" { [*] -> on }
`);
  const views = viewsOf(model);
  expect(new Set(views.map((view) => view.kind))).toEqual(new Set(["graph", "sequence", "states", "data"]));
  for (const format of formats) {
    for (const view of views.filter(({ kind }) => format.draws.includes(kind))) {
      const text = await render(view, format.name);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toContain("\r");
      expect(await render(view, format.name)).toBe(text);
    }
  }
});

test("a format that does not exist is refused", async () => {
  const [view] = viewsOf(modelOf('a = system "A"'));
  if (view === undefined) throw new Error("no view");
  await expect(render(view, "png")).rejects.toThrow("no format is called png");
});
