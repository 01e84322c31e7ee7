import { describe, expect, it } from "vitest";
import { select, sortDiagnostics, summarize, summarizeLeft } from "../../../src/diagnostics/order.ts";
import { human } from "../../../src/diagnostics/printers/human.ts";
import { at, fault } from "./sample.ts";

const first = { path: "z.arch", text: "one two three" };
const second = { path: "a.arch", text: "one two three" };
const at1 = (words: string, severity: "error" | "warning" | "info" = "error") =>
  fault(at(first, words), words, { severity });

describe("sortDiagnostics", () => {
  it("takes files as they first occur, then offsets, then the order of reporting", () => {
    const later = fault(at(first, "two"), "two, reported later");
    const given = [at1("three"), fault(at(second, "one"), "elsewhere"), at1("two"), later, at1("one")];
    expect(sortDiagnostics(given).map((d) => d.message)).toEqual([
      "one",
      "two",
      "two, reported later",
      "three",
      "elsewhere",
    ]);
  });
});

describe("select", () => {
  it("leaves out what weighs less, then what comes later", () => {
    const given = [at1("one", "warning"), at1("two"), at1("three"), at1("three", "info")];
    expect(select(given, 2).shown.map((d) => d.message)).toEqual(["two", "three"]);
    expect(select(given, 3).shown.map((d) => d.message)).toEqual(["one", "two", "three"]);
    expect(select(given, 3).left.map((d) => d.severity)).toEqual(["info"]);
    expect(select(given, 1).left).toHaveLength(3);
  });
});

describe("summaries", () => {
  it.each([
    [[], ""],
    [[at1("one")], "1 error in 1 file"],
    [[at1("one"), at1("two"), at1("two", "warning")], "2 errors and 1 warning in 1 file"],
    [[at1("one"), at1("two", "info"), at1("two", "warning")], "1 error, 1 warning and 1 note in 1 file"],
    [[at1("one", "warning"), fault(at(second, "one"), "", { severity: "warning" })], "2 warnings in 2 files"],
  ])("count what there is", (given, words) => {
    expect(summarize(given)).toBe(words);
  });

  it("count what is left out", () => {
    expect(summarizeLeft([])).toBe("");
    expect(summarizeLeft([at1("one")])).toBe("1 more is not shown: 1 error");
    expect(summarizeLeft([at1("one"), at1("one", "warning")])).toBe(
      "2 more are not shown: 1 error and 1 warning",
    );
  });
});

describe("100,000 diagnostics", () => {
  it("are printed as the first hundred and a count, in no time", () => {
    const source = { path: "big.arch", text: "x -> y\n".repeat(100_000) };
    const many = Array.from({ length: 100_000 }, (_, i) =>
      fault({ source, start: i * 7, end: i * 7 + 1 }, `fault ${i}`),
    );
    const begun = performance.now();
    const printed = human(many.toReversed());
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(printed.match(/^error/gm)).toHaveLength(100);
    expect(printed).toContain("fault 99\n");
    expect(printed).toMatch(/\n\n99900 more are not shown: 99900 errors\n100000 errors in 1 file\n$/);
    expect(human(many, { limit: 3 }).match(/^error/gm)).toHaveLength(3);
  });
});
