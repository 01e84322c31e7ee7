import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/diagnostics/catalogue/entry.ts";
import { catalogue } from "../../../src/diagnostics/catalogue.ts";

const directory = join(import.meta.dirname, "../../../src/diagnostics/catalogue");
const files = readdirSync(directory).filter((file) => file !== "entry.ts");

/** Every parameter that a message could ask for. */
const anything = new Proxy({}, { get: (_, name) => String(name) });

const entries = Object.entries(catalogue) as unknown as readonly (readonly [string, Entry<unknown>])[];

describe("the catalogue", () => {
  it("holds every code of every table, and none twice", async () => {
    const tables = await Promise.all(files.map((file) => import(join(directory, file))));
    const codes = tables.flatMap((table) => Object.values(table).flatMap((t) => Object.keys(t as object)));
    expect(codes.toSorted()).toEqual(Object.keys(catalogue).toSorted());
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe.each(entries)("%s", (code, entry) => {
  const texts = [entry.message(anything), entry.label, entry.help].filter((text) => text !== undefined);

  it("is an area and a fault", () => {
    expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
  });

  it("is worded as all others are: one line, no capital, no full stop, names in pairs of backquotes", () => {
    for (const text of texts) {
      expect(text).not.toMatch(/\n|[^.]\.$|^\s|\s$| {2}|undefined|\[object/);
      expect(text).toMatch(/^([^A-Z]|URL|JSON|HTTP)/);
      expect(text.split("`").length % 2, text).toBe(1);
    }
  });
});
