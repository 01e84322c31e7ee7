import { readFileSync } from "node:fs";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { writeOwnDocument } from "../../../src/documents/document.ts";
import { helperNames } from "../../../src/documents/engine/compile.ts";
import { renderParts } from "../../../src/render/registry.ts";
import { projectView } from "../../../src/views/views.ts";
import { loadTexts } from "../examples/load.ts";

const page = readFileSync("src/documents/TEMPLATES.md", "utf8").replaceAll("\r\n", "\n");
const codes = fromMarkdown(page).children.flatMap((node) => (node.type === "code" ? [node] : []));
const model = codes.find(({ lang }) => lang === "arch")?.value ?? "";
const templates = codes.filter(({ lang }) => lang === "handlebars").map(({ value }) => value);
const results = codes.filter(({ lang }) => lang === "markdown").map(({ value }) => value);

async function filled(template: string): Promise<string> {
  const { model: read, diagnostics } = await loadTexts({ "/model.arch": model }, "/model.arch");
  expect(diagnostics).toEqual([]);
  const written = await writeOwnDocument(
    read,
    { path: "example.hbs", text: template },
    "page",
    { show: [], missing: "omit" },
    { version: "1.0.0", files: [] },
    async (key, format) => {
      const view = projectView(read, key);
      return view === undefined ? [] : renderParts(view, format, {});
    },
  );
  if (!("text" in written)) throw new Error(JSON.stringify(written.map(({ message }) => message)));
  return written.text;
}

describe("the page about templates", () => {
  it("has a result for each example", () => {
    expect(results.length).toBe(templates.length);
    expect(templates.length).toBeGreaterThan(10);
  });

  const examples = templates.map((template, at) => [at + 1, template, results[at] as string] as const);
  it.each(examples)("gives what example %i says", async (_, template, result) => {
    expect((await filled(template)).trimEnd()).toBe(result);
  });

  it("shows every helper", () => {
    const shown = templates.join("\n");
    const isShown = (name: string) => new RegExp(`[{(#]${name}[ }]`).test(shown);
    const unshown = helperNames().filter((name) => !isShown(name));
    expect(unshown).toEqual(["unless", "with", "lookup"]);
  });
});
