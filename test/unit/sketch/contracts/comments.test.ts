import { describe, expect, test } from "vitest";
import { purposeInText } from "../../../../src/documents/code/leading-comment.ts";
import { memoryFiles } from "../../../../src/host/memory-files.ts";
import { commentReader } from "../../../../src/sketch/contracts/comments.ts";

function commentOf(text: string): string | undefined {
  const read = commentReader(memoryFiles({ "/repo/a.ts": text }), "/repo", purposeInText);
  return read("a.ts", text.indexOf("NAME"));
}

describe("the comment of a declaration", () => {
  test.each([
    ["/** Does it. And more. */\nexport async function NAME() {}", "Does it."],
    ["/**\n * Does\n * it.\n */\nexport const NAME = () => 1;", "Does it."],
    ["/** Does it. */\n@Injectable()\n@Scope({ a: 1 })\nexport class NAME {}", "Does it."],
    ["class A {\n  /** Does it. */\n  public async NAME() {}\n}", "Does it."],
    ["/** Of another. */\nconst other = 1;\nexport function NAME() {}", undefined],
    ["/* No documentation. */\nfunction NAME() {}", undefined],
    ["/** @deprecated */\nfunction NAME() {}", undefined],
    ["function NAME() {}", undefined],
    [`/** ${"word ".repeat(100)}*/\nfunction NAME() {}`, undefined],
    ["/** Unended\nfunction NAME() {}", undefined],
  ])("%j", (text, comment) => {
    expect(commentOf(text)).toBe(comment);
  });

  test("is looked for in little time, whatever stands there", () => {
    for (const part of ["const  ", "@a() ", "function * ", "@a(", " "])
      expect(commentOf(`/** Does it. */${part.repeat(5000)}!NAME`)).toBeUndefined();
  });
});
