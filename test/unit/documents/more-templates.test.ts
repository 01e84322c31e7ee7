import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { isTemplate } from "../../../src/binder/documents.ts";
import { templateNames } from "../../../src/workspace/documents.ts";
import { documentOf } from "./write.ts";

const titles = (text: string, depth: number) =>
  text
    .split("\n")
    .flatMap((line) => (line.startsWith(`${"#".repeat(depth)} `) ? [line.slice(depth + 1)] : []));

it("every template that a model may name is there", () => {
  expect(templateNames().filter((name) => !isTemplate(name))).toEqual([]);
  expect(["madr", "arc42"].filter((name) => !templateNames().includes(name))).toEqual([]);
});

describe.each(["arc42", "madr"])("%s", (template) => {
  it("is filled to the last line by the clinic", async () => {
    const { coverage } = await documentOf("examples/clinic", template);
    expect(coverage.filter(({ filled }) => !filled)).toEqual([]);
    expect(coverage.length).toBeGreaterThan(10);
  });

  it("leaves nothing empty for a small model", async () => {
    const { text } = await documentOf("examples/hello", template);
    const { children } = fromMarkdown(text);
    const empty = children.filter((node, at) => {
      const next = children[at + 1];
      const isDeeper = next?.type === "heading" && node.type === "heading" && next.depth > node.depth;
      return node.type === "heading" && (next === undefined || next.type === "heading") && !isDeeper;
    });
    expect(empty).toEqual([]);
    expect(text).not.toMatch(/TODO|undefined|null|\[object|^\s*(?:-|\d+\.) *$/m);
  });
});

it("arc42 has its twelve sections, with what is missing too", async () => {
  const { text } = await documentOf("examples/hello", "arc42", { missing: "todo" });
  expect(titles(text, 2)).toEqual([
    "1. Introduction and Goals",
    "2. Architecture Constraints",
    "3. Context and Scope",
    "4. Solution Strategy",
    "5. Building Block View",
    "6. Runtime View",
    "7. Deployment View",
    "8. Cross-cutting Concepts",
    "9. Architecture Decisions",
    "10. Quality Requirements",
    "11. Risks and Technical Debts",
    "12. Glossary",
  ]);
});
