import { lint } from "markdownlint/sync";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { templateNames } from "../../../src/workspace/documents.ts";
import { documentOf } from "./write.ts";

const models = ["hello", "bookshop", "tour", "clinic", "big-bank"].map((name) => `examples/${name}`);

describe.each([...models, "architecture.arch"])("%s", (model) => {
  describe.each(templateNames())("as %s", (template) => {
    it.each([
      ["with what is there", {}],
      ["with what is missing", { missing: "todo" }],
      ["in Python, with Mermaid", { language: "python", diagrams: "mermaid" }],
      ["with pictures beside it", { diagrams: "svg" }],
    ] as const)("%s has the form that markdownlint and Prettier ask for", async (_, settings) => {
      const { text } = await documentOf(model, template, settings);
      const faults = lint({ strings: { text }, config: { default: true, "line-length": false } }).text;
      expect(
        faults?.map(({ lineNumber, ruleNames, errorDetail, errorContext }) => [
          lineNumber,
          ruleNames[0],
          errorDetail,
          errorContext,
        ]),
      ).toEqual([]);
      expect(await format(text, { parser: "markdown" })).toBe(text);
    });
  });
});
