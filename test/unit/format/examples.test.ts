import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatText } from "../../../src/format/format.ts";

const examples = readdirSync("examples", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".arch"))
  .sort();

describe("the examples", () => {
  it.each(examples)("%s is in canonical form", (path) => {
    const text = readFileSync(`examples/${path}`, "utf8");
    expect(formatText({ path, text })).toEqual({ text });
  });
});
