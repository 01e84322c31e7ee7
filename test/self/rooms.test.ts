import { existsSync, readFileSync } from "node:fs";
import picomatch from "picomatch";
import { beforeAll, describe, expect, it } from "vitest";
import type { Element, Model, NodeSelector, RuleClause } from "../../src/model/model.ts";
import { complaints, load } from "../unit/examples/load.ts";
import { type Import, importsOf, sourceFiles } from "./source-tree.ts";

/** The source tree against `architecture.arch`: what the model says of rooms and imports is so. */
const files = sourceFiles("src", "grammar");
const imports = files.flatMap(importsOf);
let model: Model;
let roomOf: ReadonlyMap<string, Element>;

beforeAll(async () => {
  const workspace = await load("architecture.arch");
  expect(complaints(workspace)).toEqual([]);
  model = workspace.model;
  roomOf = claim(model);
});

/** The room of each file; a file that several claim belongs to none. */
function claim({ elements }: Model): ReadonlyMap<string, Element> {
  const claims = elements.flatMap((element) =>
    element.code.map(({ pattern }) => ({ element, matches: picomatch(pattern) })),
  );
  const owned = new Map<string, Element>();
  for (const file of files) {
    const [claimed, ...others] = claims.filter(({ matches }) => matches(file));
    if (claimed !== undefined && others.length === 0) owned.set(file, claimed.element);
  }
  return owned;
}

function between({ file, target }: Import): string {
  return `${roomOf.get(file)?.path} -> ${roomOf.get(target)?.path}`;
}

function crossing(): readonly Import[] {
  return imports.filter((i) => !i.package && roomOf.get(i.file) !== roomOf.get(i.target));
}

function roomsIn(selectors: readonly NodeSelector[]): ReadonlySet<string> {
  return new Set(
    selectors.map((selector) => (selector.kind === "element" ? selector.element.path : selector.kind)),
  );
}

describe("architecture.arch and the source tree", () => {
  it("gives every source file exactly one room", () => {
    expect(files.filter((file) => !roomOf.has(file))).toEqual([]);
  });

  it("has no room without a file", () => {
    const filled = new Set(roomOf.values());
    const empty = model.elements.filter((element) => element.code.length > 0 && !filled.has(element));
    expect(empty.map((element) => element.path)).toEqual([]);
  });

  it("declares every import between two rooms", () => {
    const declared = new Set(model.relationships.map((r) => `${r.from.path} -> ${r.to.path}`));
    const undeclared = crossing().filter((i) => !declared.has(between(i)));
    expect(undeclared.map((i) => `${between(i)}: ${i.file} imports ${i.target}`)).toEqual([]);
  });

  it("declares nothing between two rooms that no import shows", () => {
    const shown = new Set(crossing().map(between));
    const rooms = new Set(roomOf.values());
    const silent = model.relationships.filter(({ from, to }) => rooms.has(from) && rooms.has(to));
    expect(silent.map((r) => `${r.from.path} -> ${r.to.path}`).filter((pair) => !shown.has(pair))).toEqual(
      [],
    );
  });

  it("keeps each package in the rooms that may use it", () => {
    const clauses = model.rules.flatMap((rule) => rule.clauses).filter((clause) => clause.kind === "only");
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses.flatMap(strangers)).toEqual([]);
  });

  it("layers the rooms as the rules say", () => {
    const layers = model.rules.flatMap((rule) => rule.clauses).filter((clause) => clause.kind === "layers");
    expect(layers.length).toBeGreaterThan(0);
    for (const { layers: selectors } of layers) {
      const rank = new Map([...roomsIn(selectors)].map((path, index) => [path, index]));
      const upwards = crossing().filter((i) => {
        const from = rank.get(roomOf.get(i.file)?.path ?? "");
        const to = rank.get(roomOf.get(i.target)?.path ?? "");
        return from !== undefined && to !== undefined && to < from;
      });
      expect(upwards.map((i) => `${i.file} imports ${i.target}`)).toEqual([]);
    }
  });
});

describe("ARCHITECTURE.md", () => {
  const page = readFileSync("ARCHITECTURE.md", "utf8");

  it("says of each room what it may import, as the model does", () => {
    const [, table = ""] = /^## Who may import whom\n(.*?)^## /ms.exec(page) ?? [];
    const [, ...rows] = [...table.matchAll(/^\| (?<room>[a-z.]+) \| (?<imported>.*) \|$/gm)];
    const said = rows.map(({ groups: { room = "", imported = "" } = {} }) => {
      const rooms = imported.split(", ").filter((name) => /^[a-z]+$/.test(name));
      return [room, rooms.sort()];
    });
    const rooms = model.elements.filter((element) => element.code.length > 0);
    const declared = rooms.map((room) => {
      const targets = model.relationships.filter((r) => r.from === room).map((r) => r.to);
      return [
        folderOf(room),
        targets
          .filter((to) => rooms.includes(to))
          .map(folderOf)
          .sort(),
      ];
    });
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(declared));
  });

  it("names files and folders that are there", () => {
    const named = [...page.matchAll(/`(?<path>(?:src|grammar|test)\/[^`*\s]*)`/g)].map(
      (m) => m.groups?.path ?? "",
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it("names scripts that there are, like the other pages", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const pages = ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "grammar/README.md"];
    for (const file of pages) {
      const run = [...readFileSync(file, "utf8").matchAll(/npm run (?<name>[a-z:]+)/g)];
      expect(run.map((m) => m.groups?.name ?? "").filter((name) => !(name in scripts))).toEqual([]);
    }
  });
});

/** `src/text/**` is the room `text`, `src/index.ts` the room `index.ts`. */
function folderOf(room: Element): string {
  const [pattern = ""] = room.code.map((claimed) => claimed.pattern);
  return pattern.replace(/^src\//, "").replace(/\/\*\*$/, "");
}

/** Imports of a package from a room that an `only … -> package` does not name. */
function strangers(clause: RuleClause & { kind: "only" }): readonly string[] {
  const allowed = roomsIn(clause.from);
  return clause.to.flatMap((target) => {
    if (target.kind !== "package") return [];
    const matches = picomatch(target.glob);
    const used = imports.filter((i) => i.package && matches(i.target));
    return used
      .filter((i) => !allowed.has(roomOf.get(i.file)?.path ?? ""))
      .map((i) => `${i.file} imports ${i.target}`);
  });
}
