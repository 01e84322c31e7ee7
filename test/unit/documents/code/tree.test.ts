import { describe, expect, it } from "vitest";
import { codeTree, codeTreeText, type ListedFile } from "../../../../src/documents/code/code.ts";
import { memoryFiles } from "../../../../src/host/memory-files.ts";
import type { Model } from "../../../../src/model/model.ts";
import { codeFilesOf } from "../../../../src/workspace/code-files.ts";
import { loadTexts } from "../../examples/load.ts";

const source = `
shop = system "Shop" {
  api = container "API" "Takes orders." {
    code "src/api/**"
    file "src/api/main.ts" "Starts it."
    orders = component "Orders" { purpose "Keeps orders."; code "src/api/orders/**" }
  }
  web = container "Web" "Shows the shop." { code "src/web/index.html" }
}
codebase "." { ignore "**/*.test.ts" }
`;

const ignoring = `
app = system "App" { code "**/*.ts" }
codebase "app" { ignore "gen/", "./src/*.test.ts" }
`;

async function treeOf(paths: Readonly<Record<string, string>>, most?: number): Promise<string> {
  const model = (await loadTexts({ "/m.arch": source }, "/m.arch")).model;
  const { files } = await codeFilesOf(memoryFiles({ ...paths, "m.arch": source }), "/", model);
  return codeTreeText(codeTree(model, model.elements, files, most)).text;
}

describe("the tree of the code", () => {
  it("has a purpose at what somebody speaks of: a `file`, an element that is just this, the comment in it", async () => {
    const paths = {
      "src/api/main.ts": "// Not this one.",
      "src/api/routes.ts": "/** Who answers what. */",
      "src/api/orders/book.ts": "// Books. More.",
      "src/api/orders/book.test.ts": "// Ignored.",
      "src/api/coverage/x.ts": "",
      "src/web/index.html": "<p>",
      "src/web/style.css": "/* Of no element. */",
    };
    expect((await treeOf(paths)).split("\n")).toEqual([
      "src/",
      "├── api/             # Takes orders.",
      "│   ├── orders/      # Keeps orders.",
      "│   │   └── book.ts  # Books.",
      "│   ├── main.ts      # Starts it.",
      "│   └── routes.ts    # Who answers what.",
      "└── web/",
      "    └── index.html   # Shows the shop.",
    ]);
  });

  it("leaves out what Git ignores, but for what `code` names itself", async () => {
    const paths = {
      ".gitignore": "*.gen.ts\nindex.html\n",
      "src/api/.gitignore": "/orders/cache/\n!kept.gen.ts\n",
      "src/api/a.gen.ts": "",
      "src/api/kept.gen.ts": "// Kept.",
      "src/api/orders/cache/b.ts": "",
      "src/api/orders/book.ts": "",
      "src/web/index.html": "<p>",
    };
    expect((await treeOf(paths)).split("\n").map((line) => line.replace(/ +# .*/, ""))).toEqual([
      "src/",
      "├── api/",
      "│   ├── orders/",
      "│   │   └── book.ts",
      "│   ├── kept.gen.ts",
      "│   └── main.ts",
      "└── web/",
      "    └── index.html",
    ]);
  });

  it("leaves out the folders that a codebase ignores, as the check does", async () => {
    const model = (await loadTexts({ "/m.arch": ignoring }, "/m.arch")).model;
    const paths = { "app/src/a.ts": "", "app/gen/b.ts": "", "app/src/c.test.ts": "", "gen/d.ts": "" };
    const { files } = await codeFilesOf(memoryFiles(paths), "/", model);
    expect(files.map(({ path }) => path)).toEqual(["app/src/a.ts", "gen/d.ts"]);
  });

  it("is what the model says where there is no disk", async () => {
    expect((await treeOf({})).split("\n").map((line) => line.replace(/ +# .*/, ""))).toEqual([
      "src/",
      "├── api/",
      "│   ├── orders/",
      "│   └── main.ts",
      "└── web/",
      "    └── index.html",
    ]);
  });

  it("is cut level by level, and says so", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`src/api/orders/f${1000 + i}.ts`, ""]),
    );
    const lines = (await treeOf({ ...many, "src/api/a.ts": "" }, 20)).split("\n");
    expect(lines.length).toBeLessThan(25);
    expect(lines.some((line) => /└── … 2\d\d more$/.test(line))).toBe(true);
    const shown = lines.filter((line) => /f\d{4}\.ts/.test(line)).length;
    const omitted = Number(/… (\d+) more/.exec(lines.join("\n"))?.[1]);
    expect(shown + omitted).toBe(300);
  });

  it("shows names as they are, and nothing that a terminal would obey", async () => {
    const { model } = await loadTexts({ "/m.arch": source }, "/m.arch");
    const element = (model as Model).elements.find(({ id }) => id === "api");
    if (element === undefined) throw new Error("there is no api");
    const files: readonly ListedFile[] = [
      { path: "src/api/\u001b[31mred\n.ts", elements: [element], purpose: "a\nb\u202e" },
    ];
    const text = codeTreeText(codeTree(model, [element], files)).text;
    expect(text).toContain("␛[31mred␊.ts");
    expect(text).not.toContain("\u202e");
  });

  it("does not lose its way in folders of any depth", async () => {
    const deep = `${"a/".repeat(3000)}x.ts`;
    expect((await treeOf({ [`src/api/${deep}`]: "" })).split("\n").length).toBeLessThan(200);
  });
});
