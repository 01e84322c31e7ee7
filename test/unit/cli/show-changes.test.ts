import { applyPatch } from "diff";
import { describe, expect, it } from "vitest";
import { changesAsText } from "../../../src/cli/build/show-changes.ts";
import { cpuTime } from "../cpu-time.ts";

function shown(before: string | undefined, text: string): string {
  const there = before === undefined ? {} : { before: new TextEncoder().encode(before) };
  return changesAsText([{ kind: "text", path: "a.md", place: "/a.md", text, listed: true, ...there }]);
}

const lines = (count: number, word: string) =>
  Array.from({ length: count }, (_, i) => `${word} ${i}\n`).join("");

describe("what a build would change", () => {
  it("is a unified diff", () => {
    expect(shown("a\nb\nc\n", "a\nB\nc\n")).toBe("--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
    expect(shown(undefined, "a\n")).toBe("--- /dev/null\n+++ b/a.md\n@@ -0,0 +1,1 @@\n+a\n");
  });

  it("says nothing of line ends", () => {
    expect(shown("a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n")).toBe(shown("a\nb\nc\n", "a\nB\nc\n"));
    expect(shown("a\r\nb\r\nc\r\n", "a\nB\nc\n")).toBe(shown("a\nb\nc\n", "a\nB\nc\n"));
  });

  const frame = (text: string) => `${lines(5, "before")}${text}${lines(5, "after")}`;
  it.each([
    ["a few lines", frame(lines(3, "x")), frame(lines(4, "y"))],
    ["nearly all lines", frame(lines(3000, "x")), frame(lines(2500, "y"))],
    ["all lines", lines(3000, "x"), lines(2500, "y")],
    ["all lines, the last without an end", `${lines(3000, "x")}z`, lines(2500, "y")],
    ["many lines that are new", frame(""), frame(lines(5000, "y"))],
    ["many lines that go", frame(lines(5000, "y")), frame("")],
    ["all there was", lines(5000, "y"), ""],
    ["what was not there", "", lines(5000, "y")],
  ])("can be applied: %s", (_, before, after) => {
    expect(applyPatch(before, shown(before, after))).toBe(after);
  });

  it("is found in a time that grows with the texts, not with their square", () => {
    const timeOf = (size: number) => {
      const [before, after] = [lines(size, "x"), lines(size, "y")];
      return cpuTime(() => shown(before, after), 2);
    };
    timeOf(1000);
    expect(timeOf(32_000)).toBeLessThan(timeOf(8000) * 10 + 50);
  });
});
