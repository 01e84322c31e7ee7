import { expect, test } from "vitest";
import { memoryFiles } from "../../../../src/host/memory-files.ts";
import { type Comparison, compare, type ImageChange } from "../../../../src/workspace/build/changes.ts";
import { MANIFEST } from "../../../../src/workspace/build/manifest.ts";
import {
  type BuildPlan,
  type BuildRequest,
  type Contributor,
  type PlannedFile,
  planBuild,
} from "../../../../src/workspace/build/plan.ts";
import { writesOf } from "../../../../src/workspace/build/writes.ts";
import { findEntry } from "../../../../src/workspace/find-entry.ts";
import { loadWorkspace, type Workspace } from "../../../../src/workspace/load.ts";
import { hash, type MemoryOutputs, memoryOutputs } from "./memory-outputs.ts";

const shop = `shop = system "Shop" {
  web = container "Web"
  db = store "Database"
  web -> db "reads"
}
buyer = person "Buyer"
buyer -> shop.web "buys"
`;

async function load(text = shop): Promise<Workspace> {
  const fs = memoryFiles({ "w/m.arch": text });
  const entry = findEntry(fs, { directory: "/w", path: "m.arch" });
  if (!entry.ok) throw new Error(entry.failure.message);
  const loaded = await loadWorkspace(fs, entry.value);
  if (!loaded.ok) throw new Error(loaded.failure.message);
  return loaded.value;
}

const look = { scale: 2, background: "white", theme: "default" };

async function plan({
  text = shop,
  from,
  ...asked
}: Partial<BuildRequest> & { text?: string; from?: readonly Contributor[] } = {}): Promise<BuildPlan> {
  const request = { out: "docs", formats: ["svg"], look, ...asked };
  return planBuild(memoryFiles({}), await load(text), request, from);
}

const options = { root: "/w", hash, force: false };

/** Compares and writes; what an image shows is the text that it is drawn from. */
function build(files: MemoryOutputs, planned: BuildPlan, force = false): Comparison {
  const comparison = compare(files, planned, { ...options, force });
  if (comparison.refusals.length > 0) return comparison;
  const images = new Map<ImageChange, Uint8Array>();
  for (const change of comparison.changes)
    if (change.kind === "image")
      images.set(change, new TextEncoder().encode(`drawn: ${change.image.mermaid}`));
  const { writes, removals } = writesOf(files, planned, comparison, images, options);
  files.replaceFiles(writes, removals);
  return comparison;
}

const changed = ({ changes }: Comparison) => changes.map(({ kind, path }) => `${kind} ${path}`);

test("the first build writes every view in every format, an index and a manifest", async () => {
  const files = memoryOutputs({});
  const comparison = build(files, await plan({ formats: ["svg", "text", "ascii", "mermaid"] }));
  expect(changed(comparison)).toEqual([
    "text docs/landscape.svg",
    "text docs/landscape.txt",
    "text docs/landscape.ascii.txt",
    "text docs/landscape.mmd",
    "text docs/shop.svg",
    "text docs/shop.txt",
    "text docs/shop.ascii.txt",
    "text docs/shop.mmd",
    "text docs/index.md",
  ]);
  expect(files.files.size).toBe(10);
  const manifest = JSON.parse(files.text(`/w/docs/${MANIFEST}`) ?? "");
  const paths = manifest.files.map((file: { path: string }) => file.path);
  expect(paths).toEqual([...paths].sort());
  expect(paths).toContain("shop.ascii.txt");
});

test("the second has nothing to do, and neither has one after a checkout with CRLF", async () => {
  const files = memoryOutputs({});
  build(files, await plan());
  const before = new Map(files.files);
  expect(changed(build(files, await plan()))).toEqual([]);
  for (const [path, bytes] of before) {
    const text = new TextDecoder().decode(bytes);
    files.files.set(path, new TextEncoder().encode(text.replaceAll("\n", "\r\n")));
  }
  const again = compare(files, await plan(), options);
  expect([changed(again), again.same]).toEqual([[], 3]);
});

test("a view that went away takes its files along, unless somebody changed them", async () => {
  const views = (keys: string) => `${shop}${keys}`;
  const all = views('a = view of shop "A"\nb = view landscape "B"\nc = view landscape "C"\n');
  const files = memoryOutputs({});
  build(files, await plan({ text: all }));
  files.files.set("/w/docs/c.svg", new TextEncoder().encode("mine now"));
  const comparison = build(files, await plan({ text: views('a = view of shop "A"\n') }));
  expect(changed(comparison)).toEqual(["text docs/index.md", "removal docs/b.svg"]);
  expect(comparison.left).toEqual(["docs/c.svg"]);
  expect(files.text("/w/docs/c.svg")).toBe("mine now");
  expect(files.text(`/w/docs/${MANIFEST}`)).not.toContain("c.svg");
});

test("a file that Lintel did not write is not replaced without being asked to", async () => {
  const files = memoryOutputs({ "/w/docs/index.md": "# My own page\n", "/w/docs/notes.md": "n" });
  const refused = build(files, await plan());
  expect(refused.refusals).toEqual([
    "`docs/index.md` was not written by Lintel. Move it, build into another folder, or replace it with --force.",
  ]);
  expect([...files.files.keys()]).toEqual(["/w/docs/index.md", "/w/docs/notes.md"]);
  build(files, await plan(), true);
  expect(files.text("/w/docs/index.md")).toContain("landscape.svg");
  expect(files.text("/w/docs/notes.md")).toBe("n");
});

test("one that it wrote and somebody changed is written again", async () => {
  const files = memoryOutputs({});
  build(files, await plan());
  files.files.set("/w/docs/index.md", new TextEncoder().encode("changed"));
  expect(changed(build(files, await plan()))).toEqual(["text docs/index.md"]);
});

test("an image is drawn again when its text, its look or its bytes have changed, and not otherwise", async () => {
  const files = memoryOutputs({});
  const png = { formats: ["png"] };
  expect(changed(build(files, await plan(png)))).toEqual([
    "image docs/landscape.png",
    "image docs/shop.png",
    "text docs/index.md",
  ]);
  expect(changed(build(files, await plan(png)))).toEqual([]);
  const other = await plan({ ...png, text: shop.replace('"Web"', '"Shop front"') });
  expect(changed(build(files, other))).toEqual(["image docs/shop.png"]);
  const dark = await plan({ ...png, look: { ...look, theme: "dark" }, text: shop });
  expect(changed(compare(files, dark, options))).toHaveLength(2);
  files.files.set("/w/docs/landscape.png", new Uint8Array([1]));
  expect(changed(compare(files, other, options))).toEqual(["image docs/landscape.png"]);
});

const text = (path: string, hold: PlannedFile["hold"], content = "x\n"): Contributor => {
  return () => ({ files: [{ path, hold, content: { kind: "text", text: content } }] });
};

test("a part of somebody's page is replaced and never removed, and a path that the model names is replaced", async () => {
  const files = memoryOutputs({ "/w/README.md": "old\n", "/w/docs/design.md": "old\n" });
  const from = [text("README.md", "shared"), text("docs/design.md", "named")];
  expect(changed(build(files, await plan({ from })))).toEqual(["text README.md", "text docs/design.md"]);
  expect(JSON.parse(files.text(`/w/docs/${MANIFEST}`) ?? "").files).toMatchObject([{ path: "design.md" }]);
  const comparison = build(files, await plan({ from: [] }));
  expect(changed(comparison)).toEqual(["removal docs/design.md"]);
  expect(files.text("/w/README.md")).toBe("x\n");
});

test("two files of one path are refused, letter case aside", async () => {
  const clash = await plan({ from: [text("docs/A.md", "folder"), text("docs/./a.md", "named")] });
  expect(compare(memoryOutputs({}), clash, options).refusals).toEqual([
    "Two things are to be written to `docs/a.md`.",
  ]);
});

test.each([
  ["../outside.md", "lies outside the workspace root"],
  ["/etc/passwd", "lies outside the workspace root"],
  ["docs/m.arch", "is no place for what Lintel makes"],
  [".git/hooks/post-checkout", "is no place for what Lintel makes"],
  ["docs/node_modules/x/index.js", "is no place for what Lintel makes"],
  ["docs", "is a folder"],
  ["docs/link.md", "is a link; it is left as it is"],
  ["docs/dangling.md", "is a link; it is left as it is"],
  ["docs/out/x.md", "lies outside the workspace root"],
  ["docs/nowhere/x.md", "lies below a link that leads nowhere"],
])("nothing is written to %s", async (path, why) => {
  const files = memoryOutputs({
    "/w/docs/x.md": "",
    "/elsewhere/y.md": "",
    "/w/docs/link.md": { link: "x.md" },
    "/w/docs/dangling.md": { link: "/elsewhere/new.md" },
    "/w/docs/out": { link: "/elsewhere" },
    "/w/docs/nowhere": { link: "/none" },
  });
  const { refusals } = compare(files, await plan({ from: [text(path, "named")] }), options);
  expect(refusals.map((said) => said.replace(/^`.*` /, ""))).toEqual([`${why}.`]);
});

test("a link that stays inside is followed", async () => {
  const files = memoryOutputs({ "/w/real/x.md": "", "/w/docs": { link: "real" } });
  build(files, await plan({ from: [text("docs/new.md", "folder")] }));
  expect(files.text("/w/real/new.md")).toBe("x\n");
});

test("a manifest removes nothing but what it could have written", async () => {
  const victims = ["/w/m.arch", "/other/x.md", "/w/.git/config", "/w/linked/x.md"];
  const files = memoryOutputs({
    ...Object.fromEntries(victims.filter((path) => !path.includes("linked")).map((path) => [path, "v"])),
    "/w/linked": { link: "/other" },
  });
  const paths = [
    "../m.arch",
    "../../other/x.md",
    "/other/x.md",
    "../.git/config",
    "../linked/x.md",
    "./x.md",
    "",
    ".",
  ];
  const entries = paths.map((path) => ({ path, sha256: hash("v") }));
  files.writeText(`/w/docs/${MANIFEST}`, JSON.stringify({ version: 1, files: entries }));
  const comparison = compare(files, await plan({ from: [] }), { ...options, force: true });
  expect(comparison.changes).toEqual([]);
});

test.each(["", "<<<<<<< HEAD", "{}", "[]", "null", '{"version":2,"files":[]}', '{"version":1,"files":[{}]}'])(
  "a manifest that is none is refused: %s",
  async (damaged) => {
    const files = memoryOutputs({ [`/w/docs/${MANIFEST}`]: damaged });
    expect(compare(files, await plan(), options).refusals[0]).toContain("is damaged");
  },
);

test("errors of a contributor are handed on", async () => {
  const { diagnostics } = await load("a = sytem");
  const { diagnostics: handed } = await plan({ from: [() => ({ files: [], diagnostics })] });
  expect(handed).toEqual(diagnostics);
});
