import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmImports } from "../../src/extract/confirm.ts";
import { extractFacts } from "../../src/extract/extract.ts";
import type { CodeFacts, ExtractOptions, Import, Target } from "../../src/extract/facts.ts";
import { nodeFiles } from "../../src/host/node-files.ts";

/**
 * `test/golden/extract/<case>/` is a little project, with what it shows in `facts.txt`. Folders that no repository
 * keeps have an underscore at their end (`node_modules_`, `dist_`); `links.txt` holds links, one `path -> target` a
 * line, and `options.json` what the extraction is told.
 */
const cases = join(import.meta.dirname, "extract");
const isUpdating = process.env.LINTEL_UPDATE_GOLDENS === "1" && process.env.CI === undefined;
const names = fs.readdirSync(cases).sort();

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "lintel-extract-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const ownFiles = ["facts.txt", "links.txt", "options.json"];

/** Copies a case to where it can have links and a `node_modules`. */
function build(name: string): { root: string; options: ExtractOptions } {
  const from = join(cases, name);
  const to = join(folder, name);
  for (const path of fs.readdirSync(from, { recursive: true, encoding: "utf8" }).sort()) {
    if (ownFiles.includes(path) || fs.statSync(join(from, path)).isDirectory()) continue;
    const target = join(to, path.replace(/_(?=[\\/])/g, ""));
    fs.mkdirSync(dirname(target), { recursive: true });
    fs.copyFileSync(join(from, path), target);
  }
  for (const line of readOwn(name, "links.txt").split("\n").filter(Boolean)) {
    const [path = "", target = ""] = line.split(" -> ");
    fs.mkdirSync(dirname(join(to, path)), { recursive: true });
    fs.symlinkSync(target, join(to, path));
  }
  const { root = "", ...options } = JSON.parse(readOwn(name, "options.json") || "{}");
  return { root: join(to, root), options: { ...options, within: to } };
}

function readOwn(name: string, file: string): string {
  const path = join(cases, name, file);
  return fs.existsSync(path) ? fs.readFileSync(path, "utf8") : "";
}

function written(facts: CodeFacts, found: CodeFacts): string {
  const shown = new Set(facts.imports.map(placeOf));
  const { imports: _, reused: __, skipped, ...counts } = facts.counts;
  return [
    ...facts.files.map(({ path, kind, silences }) => {
      const quiet = silences.map((one) => `, line ${one.line}:${one.column} silenced: "${one.reason}"`);
      return `${path} (${kind})${quiet.join("")}`;
    }),
    ...Object.entries({ ...counts, ...skipped }).flatMap(([what, count]) =>
      what === "files" || count === 0 ? [] : [`${what}: ${count}`],
    ),
    "",
    ...facts.imports.map(lineOf),
    ...found.imports.filter((one) => !shown.has(placeOf(one))).map((one) => `not an import: ${placeOf(one)}`),
    ...facts.diagnostics.map(
      ({ code, message, span }) => `${code}: ${message} [${span.source.path}:${span.start}]`,
    ),
    "",
  ].join("\n");
}

function placeOf({ from, line, column, specifier }: Import): string {
  return `${from}:${line}:${column} ${JSON.stringify(specifier)}`;
}

function lineOf(one: Import): string {
  const names = one.names.length > 0 ? ` {${one.names.join(", ")}}` : "";
  return `${placeOf(one)} ${one.form}${one.typeOnly ? " type" : ""}${names} -> ${targetOf(one.target)}`;
}

function targetOf(target: Target): string {
  switch (target.kind) {
    case "package":
    case "builtin":
      return `${target.kind} ${target.name}`;
    case "unresolved":
      return `unresolved: ${target.why}`;
    default:
      return `${target.kind} ${target.path}`;
  }
}

describe("facts of little projects", () => {
  it.each(names)("%s", async (name) => {
    const { root, options } = build(name);
    const facts = await extractFacts(nodeFiles, root, { ...options, exact: true });
    const found = await extractFacts(nodeFiles, root, options);
    const text = written(facts, found);
    const path = join(cases, name, "facts.txt");
    if (isUpdating) fs.writeFileSync(path, text);
    expect(text).toBe(readOwn(name, "facts.txt"));
    expect(found.imports.map(placeOf), "the raw text shows it all").toEqual(
      expect.arrayContaining(facts.imports.map(placeOf)),
    );
    const { imports } = await confirmImports(nodeFiles, found, found.imports);
    expect(imports.map(({ span: _, ...one }) => one)).toEqual(facts.imports);
    for (const { span } of imports)
      expect(span.source.text.slice(span.start, span.end)).toMatch(/^(["'`]).*\1$/s);
  });

  it("are enough", () => {
    expect(names.filter((name) => name.startsWith("form-")).length).toBeGreaterThanOrEqual(60);
    expect(names.filter((name) => name.startsWith("resolve-")).length).toBeGreaterThanOrEqual(40);
  });
});
