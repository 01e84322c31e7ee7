import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { inject, type Suppliers } from "../../../../src/documents/injection/inject.ts";
import { loadTexts } from "../../examples/load.ts";
import { injected, model, page } from "./pages.ts";

async function textOf(asked: string): Promise<string> {
  const { files, faults } = await injected({ "a.md": page(asked) });
  expect(faults).toEqual([]);
  return files.get("a.md") ?? "";
}

describe("what a place is filled with", () => {
  it.each([
    ["view=containers", "```mermaid\nflowchart"],
    ["view=containers format=text width=60", "```text\nContainers\n"],
    ["view=buy format=ascii numbers=yes", "1. orders"],
    ["table=externals", "| Bank"],
    ["entity=Order", "export interface Order {"],
    ["entity=Order,Customer language=sql", "REFERENCES customer (id)"],
    ["entity=Order language=json", '"total": "1.50"'],
    ["interface=OrderApi language=python", "class OrderApi(ABC):"],
    ["errors=OrderApi", "class Declined extends OrderApiError {}"],
    ['endpoint="POST /orders"', "POST /orders HTTP/1.1"],
    ["endpoint=/orders", "POST /orders HTTP/1.1"],
    ["indexes=Order", "CREATE INDEX order_total_idx"],
    ["tree=shop", "└── main.ts  # Starts it."],
    ['document=architecture section="Data Model > Entities"', "**Order**:"],
    ['document=arc42 section="5. Building Block View > 5.1 Whitebox Overall System"', "Takes orders."],
    ['document=arc42 section="building block view"', "Whitebox Overall System\n"],
  ])("%s", async (asked, text) => {
    expect(await textOf(asked)).toContain(text);
  });

  it("is of the width that was asked for", async () => {
    const wide = (await textOf("view=buy format=text width=120")).split("\n");
    const narrow = (await textOf("view=buy format=text width=40")).split("\n");
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThan(
      Math.max(...wide.map((line) => line.length)),
    );
  });

  it("leaves out what detail leaves out", async () => {
    expect(await textOf("view=containers format=text")).toContain("Takes orders.");
    expect(await textOf("view=containers format=text detail=title")).not.toContain("Takes orders.");
  });

  it("goes where direction says", async () => {
    expect(await textOf("view=containers")).toContain("flowchart TB");
    expect(await textOf("view=containers direction=right")).toContain("flowchart LR");
  });

  it("is a file beside the page for SVG", async () => {
    const { files } = await injected({ "docs/a.md": page("view=containers format=svg") });
    expect(files.get("docs/a.md")).toContain("![Containers](a.containers.svg)");
    expect(files.get("docs/a.containers.svg")).toMatch(/^<svg /);
  });

  it("has its headings below the one that it stands under", async () => {
    const under = `## Chapter\n\n${page('document=architecture section="Data Model"').replace("# Page\n\n", "")}`;
    const { files } = await injected({ "a.md": under });
    expect(files.get("a.md")).toContain("\n### Entities\n");
    expect(files.get("a.md")).not.toContain("Data Model\n");
  });

  it("is left as it is by Prettier", async () => {
    const asked = [
      "view=containers",
      "entity=Order",
      "interface=OrderApi language=python",
      "tree=shop",
      'document=architecture section="Data Model"',
    ];
    const pages = asked.map((one) => page(one).replace("# Page\n\n", "")).join("\n");
    const { files, faults } = await injected({ "a.md": `# Page\n\n${pages}` });
    expect(faults).toEqual([]);
    const text = files.get("a.md") ?? "";
    expect(await format(text, { parser: "markdown" })).toBe(text);
  });
});

describe("what stands around a place", () => {
  const place = "<!-- lintel:begin table=externals -->\nold\n<!-- lintel:end -->";

  it("keeps CRLF, and the place has it as well", async () => {
    const { files } = await injected({ "a.md": `# A\r\n\r\n${place.replaceAll("\n", "\r\n")}\r\nlast` });
    const text = files.get("a.md") ?? "";
    expect(text).toContain("| Bank");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("<!-- lintel:end -->\r\nlast")).toBe(true);
  });

  it("keeps a byte order mark", async () => {
    const { files } = await injected({ "a.md": `\ufeff# A\n\n${place}\n` });
    expect(files.get("a.md")?.startsWith("\ufeff# A\n\n<!-- lintel:begin")).toBe(true);
  });

  it("keeps mixed line ends and missing ones", async () => {
    const before = "a  \r\nb\rc\n\n";
    const { files } = await injected({ "a.md": `${before}${place}` });
    expect(files.get("a.md")?.startsWith(before)).toBe(true);
    expect(files.get("a.md")?.endsWith("\n<!-- lintel:end -->")).toBe(true);
  });

  it("is in the same list item or quote afterwards", async () => {
    const list = "1. one\n\n   <!-- lintel:begin table=externals -->\n   <!-- lintel:end -->\n\n2. two\n";
    const quote = "> <!-- lintel:begin table=externals -->\n> <!-- lintel:end -->\n";
    const { files, faults } = await injected({ "list.md": list, "quote.md": quote });
    expect(faults).toEqual([]);
    expect(files.get("list.md")).toMatch(/\n {3}\| Bank .*\n\n {3}<!-- lintel:end -->\n\n2\. two\n$/);
    expect(files.get("quote.md")).toMatch(/\n> \| Bank .*\n>\n> <!-- lintel:end -->\n$/);
  });

  it("may be filled with code in which there are markers", async () => {
    const code = '"""ts\n// <!-- lintel:end -->\n// <!-- lintel:begin view=no -->\n"""';
    const source = `${model}optimization "Cache" { code ${code} }\n`;
    const once = await injected({ "a.md": page("document=system-design") }, source);
    expect(once.faults).toEqual([]);
    const filled = once.files.get("a.md") ?? "";
    expect(filled).toContain("// <!-- lintel:end -->\n");
    const again = await injected({ "a.md": filled }, source);
    expect([again.faults, again.files.get("a.md")]).toEqual([[], filled]);
  });

  it("may hold comments of others, and markers as text", async () => {
    const text =
      "<!-- toc -->\n\n`<!-- lintel:begin -->`\n\n    <!-- lintel:begin view=no -->\n\n~~~Markdown\n<!-- lintel:end -->\n~~~\n\n~~~\nlintel:begin\n~~~\n";
    const { files, faults } = await injected({ "a.md": text });
    expect(faults).toEqual([]);
    expect(files.has("a.md")).toBe(false);
  });
});

describe("a page with a fault", () => {
  it.each([
    ["# A\n\n<!-- lintel:begin view=nope -->\n<!-- lintel:end -->\n", "a.md:3:24 marker/name"],
    ["# A\n\n<!-- lintel:begin view=buy -->\n", "a.md:3:1 marker/unclosed"],
    ["# A\n\n<!-- lintel:begin view=buy -->\n```\n<!-- lintel:end -->\n", "a.md:3:1 marker/unclosed"],
    ["```mermaid\n<!-- lintel:begin view=buy -->\n<!-- lintel:end -->\n```\n", "a.md:2:1 marker/fenced"],
    ["- x\n\n  ~~~\n  <!-- lintel:end -->\n  ~~~\n", "a.md:4:3 marker/fenced"],
    ["<div>\n<!-- lintel:begin view=buy -->\n<!-- lintel:end -->\n", "a.md:2:1 marker/misplaced"],
    ["- <!-- lintel:begin view=buy -->\n  <!-- lintel:end -->\n", "a.md:1:3 marker/misplaced"],
    ["x <!-- lintel:begin view=buy --> y\n\n<!-- lintel:end -->\n", "a.md:1:3 marker/misplaced"],
    ["> <!-- lintel:begin view=buy -->\n\n<!-- lintel:end -->\n", "a.md:3:1 marker/misplaced"],
    ["<!-- lintel:Begin view=buy -->\n\n<!-- lintel:end -->\n", "a.md:1:1 marker/unknown"],
    ['<!-- lintel:begin view="buy -->\n<!-- lintel:end -->\n', "a.md:1:19 marker/syntax"],
    ["<!-- lintel:begin view= -->\n<!-- lintel:end -->\n", "a.md:1:24 marker/name"],
    [
      '<!-- lintel:begin document=architecture section="Nothing" -->\n<!-- lintel:end -->\n',
      "a.md:1:50 marker/name",
    ],
    ["<!-- lintel:begin document=nothing -->\n<!-- lintel:end -->\n", "a.md:1:28 marker/name"],
    ["<!-- lintel:begin entity=Order,Nobody -->\n<!-- lintel:end -->\n", "a.md:1:32 marker/name"],
  ])("%j is told once and left as it is", async (text, fault) => {
    const { files, faults } = await injected({ "a.md": text, "b.md": page("view=buy") });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.startsWith(`${fault}:`)).toBe(true);
    expect(files.has("a.md")).toBe(false);
    expect(files.has("b.md")).toBe(true);
  });

  it("names the things of an end that several have", async () => {
    const source = `${model}\na = system "A" { Thing = entity { id: uuid key } }\nb = system "B" { Thing = entity { id: uuid key } }`;
    const { faults } = await injected({ "x.md": page("entity=Thing") }, source);
    expect(faults).toEqual([
      "x.md:3:26 marker/name: no entity is called `Thing` (there are `a.Thing`, `b.Thing`: write one of them)",
    ]);
  });

  it("is one into which text would be put that swallows its end", async () => {
    const { model: shop } = await loadTexts({ "/m.arch": model }, "/m.arch");
    const supply = (table: string): Suppliers => ({
      draw: async () => [],
      tables: ["x"],
      table: () => table,
      documents: async () => [],
      document: async () => undefined,
      files: async () => [],
    });
    for (const text of [
      "<pre>",
      "<!-- open",
      "<script>",
      "x\n\n<!-- lintel:end -->",
      "<!-- lintel:begin table=x -->",
      "<![CDATA[",
      "```",
    ]) {
      const source = { path: "a.md", text: page("table=x") };
      const result = await inject(source, shop, supply(text));
      expect(
        result.diagnostics.map(({ code }) => code),
        text,
      ).toEqual(["marker/unclosed"]);
      expect(result.text).toBe(source.text);
    }
  });
});

describe("the pages that are looked at", () => {
  it("are Markdown files that people write, and no documents of the model", async () => {
    const one = page("view=buy");
    const pages = [
      "README.md",
      "docs/deep/a.markdown",
      ".github/b.md",
      "node_modules/x/c.md",
      ".cache/d.md",
      "dist/e.md",
      "f.txt",
      "docs/ARCHITECTURE.md",
      "sub/.git/HEAD",
      "sub/g.md",
    ];
    const { files } = await injected(Object.fromEntries(pages.map((path) => [path, one])));
    expect([...files.keys()]).toEqual([".github/b.md", "README.md", "docs/deep/a.markdown"]);
  });

  it("are not those that Git ignores", async () => {
    const one = page("view=buy");
    const { files } = await injected({
      ".gitignore": "/site/\n*.gen.md\n",
      "a.md": one,
      "b.gen.md": one,
      "site/c.md": one,
      "docs/.gitignore": "!b.gen.md\n",
      "docs/b.gen.md": one,
      "docs/site/d.md": one,
    });
    expect([...files.keys()]).toEqual(["a.md", "docs/b.gen.md", "docs/site/d.md"]);
  });

  it("are those that the model names, where it names any", async () => {
    const source = model.replace(
      'workspace "Shop" "Sells books."',
      'workspace "Shop" { properties { "lintel.build.pages" "docs/**, *.md" } }',
    );
    const { files } = await injected(
      { "a.md": page("view=buy"), "docs/b/c.md": page("view=buy"), "x/d.md": page("view=nope") },
      source,
    );
    expect([...files.keys()]).toEqual(["a.md", "docs/b/c.md"]);
  });
});
