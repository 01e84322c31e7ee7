import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractFacts } from "../../../src/extract/extract.ts";
import type { ExtractOptions, Import } from "../../../src/extract/facts.ts";
import { nodeFiles } from "../../../src/host/node-files.ts";
import { peerEdges } from "./peer.ts";

const repository = join(import.meta.dirname, "../../..");

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "lintel-oracle-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A repository of the fixtures where it may have a `node_modules`. */
function build(name: string, links: Readonly<Record<string, string>> = {}): string {
  const from = join(repository, "test/fixtures/code", name);
  const to = join(folder, name);
  for (const path of fs.readdirSync(from, { recursive: true, encoding: "utf8" })) {
    if (fs.statSync(join(from, path)).isDirectory()) continue;
    const target = join(to, path.replace("node_modules_", "node_modules"));
    fs.mkdirSync(dirname(target), { recursive: true });
    fs.copyFileSync(join(from, path), target);
  }
  for (const [path, target] of Object.entries(links)) {
    fs.mkdirSync(dirname(join(to, path)), { recursive: true });
    fs.symlinkSync(target, join(to, path));
  }
  return to;
}

async function ourImports(root: string, options: ExtractOptions = {}): Promise<readonly Import[]> {
  const facts = await extractFacts(nodeFiles, root, { ...options, exact: true });
  return facts.imports;
}

async function ourEdges(root: string): Promise<ReadonlySet<string>> {
  return new Set((await ourImports(root)).map(edgeOf));
}

/** What dependency-cruiser does not look at, and why an edge may be ours alone. */
const explained: readonly { readonly why: string; readonly covers: (one: Import) => boolean }[] = [
  {
    why: "an import inside `declare module` of a declaration file",
    covers: ({ from }) => from.endsWith(".d.ts"),
  },
  {
    why: "what `createRequire` gave is called by another name than `require`",
    covers: ({ form, from, line }) => form === "require" && !/\brequire\(/.test(lineOf(from, line)),
  },
  {
    why: "a file that was excluded there is still an asset here",
    covers: ({ target }) => target.kind === "asset",
  },
];

function lineOf(file: string, line: number): string {
  return fs.readFileSync(join(repository, file), "utf8").split("\n")[line - 1] ?? "";
}

function edgeOf({ from, target, specifier }: Import): string {
  switch (target.kind) {
    case "package":
    case "builtin":
      return `${from} -> ${target.kind} ${target.name}`;
    case "unresolved":
      return `${from} -> unresolved ${specifier}`;
    default:
      return `${from} -> ${target.path}`;
  }
}

function differences(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): readonly string[] {
  const only = (a: ReadonlySet<string>, b: ReadonlySet<string>, sign: string) =>
    [...a].filter((edge) => !b.has(edge)).map((edge) => `${sign} ${edge}`);
  return [...only(ours, theirs, "+"), ...only(theirs, ours, "-")].sort();
}

/** `+` is found by us alone, `-` by dependency-cruiser alone. */
describe("edges are those of dependency-cruiser", () => {
  it("on a shop", async () => {
    const root = build("shop");
    const ours = await ourEdges(root);
    expect(ours.size).toBeGreaterThan(30);
    expect(differences(ours, peerEdges(root, ["src"]))).toEqual([]);
  });

  it("on a fleet of packages", async () => {
    const links = {
      "node_modules/@fleet/core": "../../packages/core",
      "node_modules/@fleet/store": "../../packages/store",
    };
    const root = build("fleet", links);
    const ours = await ourEdges(root);
    expect(ours.size).toBeGreaterThan(20);
    expect(differences(ours, peerEdges(root, ["packages", "apps"]))).toEqual([]);
  });

  it("on a fleet whose links nobody has made: ours alone", async () => {
    const root = build("fleet");
    const linked = await ourEdges(join(folder, "fleet"));
    expect(await ourEdges(root)).toEqual(linked);
  });

  it("on Lintel itself", async () => {
    const ignore = ["dist/**", "examples/**", "test/golden/**", "test/fixtures/**", "*", "test/bench/**"];
    const imports = await ourImports(repository, { ignore, tsconfig: "tsconfig.json" });
    const ours = new Set(imports.map(edgeOf));
    const theirs = peerEdges(repository, ["src", "grammar", "test"], {
      ignore: "^(?:dist|examples|test/golden|test/fixtures|test/bench)/",
    });
    expect(ours.size).toBeGreaterThan(1500);
    const known = imports.filter((one) => explained.some(({ covers }) => covers(one)));
    const edges = new Set(known.map((one) => `+ ${edgeOf(one)}`));
    expect(differences(ours, theirs).filter((edge) => !edges.has(edge))).toEqual([]);
    expect(edges.size).toBeLessThan(20);
  }, 300_000);
});
