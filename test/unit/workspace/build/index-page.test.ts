import { lint } from "markdownlint/sync";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../../../src/host/memory-files.ts";
import { buildFormats } from "../../../../src/workspace/build/formats.ts";
import { planBuild } from "../../../../src/workspace/build/plan.ts";
import { viewFiles } from "../../../../src/workspace/build/view-files.ts";
import { load, loadTexts } from "../../examples/load.ts";

const look = { scale: 2, background: "white", theme: "default" };
const every = [...buildFormats.keys()];

/** The index of a model, and the names of the files that lie beside it. */
async function built(
  workspace: Awaited<ReturnType<typeof load>>,
  formats: readonly string[],
): Promise<{ page: string; names: readonly string[] }> {
  const { files } = await planBuild(memoryFiles({}), workspace, { out: "o", formats, look }, [viewFiles]);
  const index = files.find(({ path }) => path === "o/index.md");
  const page = index?.content.kind === "text" ? index.content.text : "";
  return { page, names: files.map(({ path }) => path.slice(2)) };
}

async function faultsOf(page: string): Promise<readonly string[]> {
  const found = lint({ strings: { page }, config: { default: true, MD013: false } });
  const said = (found.page ?? []).map(
    ({ lineNumber, ruleNames }) =>
      `${lineNumber} ${ruleNames.join("/")}: ${page.split("\n")[lineNumber - 1]}`,
  );
  return (await format(page, { parser: "markdown" })) === page ? said : [...said, "Prettier would change it"];
}

const addresses = (page: string) =>
  [...page.matchAll(/\]\((?<address>[^)#]+)\)/g)].map((found) =>
    decodeURIComponent(found.groups?.address ?? ""),
  );

const examples = ["big-bank", "bookshop", "clinic", "hello", "tour"];

describe.each(examples)("the index of %s", (name) => {
  test.each([...every.map((format) => [format]), every])(
    "in %s has a good form, and leads to every file",
    async (...formats) => {
      const { page, names } = await built(await load(`examples/${name}`), formats);
      expect(await faultsOf(page)).toEqual([]);
      expect(addresses(page).filter((address) => !names.includes(address))).toEqual([]);
      const isFence = formats.length === 1 && ["text", "ascii", "mermaid"].includes(formats[0] as string);
      const linked = new Set(["index.md", ...addresses(page)]);
      expect(names.filter((one) => !linked.has(one))).toEqual(isFence ? names.slice(0, -1) : []);
    },
  );
});

test("it tells what is shown, and where else to look", async () => {
  const text = `workspace "The shop" "All of it."
shop = system "Shop" { web = container "Web" }
all = view landscape "Everything" { description "Who is there." }
inside = view of shop "Inside"
`;
  const { page } = await built(await loadTexts({ "m.arch": text }, "m.arch"), ["svg", "pdf"]);
  expect(page).toBe(`# The shop

All of it.

- [Everything](#everything)
- [Inside](#inside)

## Everything

Who is there.

![Everything](all.svg)

Closer: [Inside](#inside)

As a file: [SVG](all.svg), [PDF](all.pdf)

## Inside

![Inside](inside.svg)

In: [Everything](#everything)

As a file: [SVG](inside.svg), [PDF](inside.pdf)
`);
});

test.each([
  ["# [a](b) <script>alert(1)</script> `x` ```"],
  ["A.", "A.", "a", "A!", "a;"],
  ["😀", "‮", "…", "¿?"],
  ["1. - x", "- [ ] y", "&lt;", "www.x.y http://a.b"],
  ["Überblick – «ä»", "漢字", "a_b_c", "__init__", "*"],
])("titles are only titles: %s", async (...titles) => {
  const views = titles.map((title, i) => `v${i} = view landscape ${JSON.stringify(title)}`).join("\n");
  const text = `workspace ${JSON.stringify(titles[0])} ${JSON.stringify(titles.join(" "))}\ns = system "S"\n${views}\n`;
  const workspace = await loadTexts({ "m.arch": text }, "m.arch");
  for (const formats of [["text"], ["svg"]]) {
    const { page } = await built(workspace, formats);
    expect(await faultsOf(page)).toEqual([]);
  }
});

test("names of files never meet, whatever the keys and formats", async () => {
  const views = ["a", "A", "a-2", "con"].map((key) => `${key} = view landscape "${key}"`).join("\n");
  const workspace = await loadTexts({ "m.arch": `s = system "S"\n${views}\n` }, "m.arch");
  const { names } = await built(workspace, every);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4 * every.length + 1);
});
