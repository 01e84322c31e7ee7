import { describe, expect, test } from "vitest";
import { namesOfParts } from "../../../../../src/render/text/graph/part-names.ts";

describe("the names of parts", () => {
  test("are the places that they show", () => {
    const parts = [{ place: "Overview" }, { place: "Inside Shop" }, { place: "Inside Shop: Inside API" }];
    expect(namesOfParts(parts)).toEqual({
      line: "In 3 parts: Overview; Inside Shop; Inside Shop: Inside API.",
      titles: ["Overview", "Inside Shop", "Inside Shop: Inside API"],
    });
  });

  test("count the pictures of one place, and say whose edges each has", () => {
    const parts = [
      { place: "Overview", from: ["a", "b"] },
      { place: "Overview", from: ["c", "d", "e", "f", "g", "h"] },
      { place: "Inside Shop" },
    ];
    expect(namesOfParts(parts)).toEqual({
      line: "In 3 parts: Overview, 1 to 2; Inside Shop.",
      titles: ["Overview, 1 of 2: from a, b", "Overview, 2 of 2: from c, d, e and 3 more", "Inside Shop"],
    });
  });

  test("say of each what it shows where there are no frames", () => {
    const parts = [
      { place: "", from: ["a"] },
      { place: "", from: ["a"] },
      { place: "", from: [] },
    ];
    expect(namesOfParts(parts).line).toBe(
      "In 3 parts: Part 1: from a; Part 2: from a; Part 3: by themselves.",
    );
  });

  test("are one line each, with nothing that a terminal would obey", () => {
    const [title] = namesOfParts([{ place: "Inside a\nb\u001b[1m" }, { place: "Overview" }]).titles;
    expect(title).toBe("Inside a b␛[1m");
  });
});
