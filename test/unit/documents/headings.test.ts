import type { Heading } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import seeds from "./headings.json" with { type: "json" };
import { documentOf } from "./write.ts";

interface Expected {
  readonly level: number;
  readonly text: string;
  readonly pattern?: string;
  readonly repeats?: boolean;
  readonly optional?: boolean;
}

/** `## Text`, with inline code as it is written. */
function headingsOf(text: string): readonly string[] {
  const lines = text.split("\n");
  return fromMarkdown(text)
    .children.filter((node): node is Heading => node.type === "heading")
    .map((node) => lines[(node.position?.start.line ?? 1) - 1] as string);
}

function matches({ level, text, pattern }: Expected, heading: string): boolean {
  const [, signs = "", told = ""] = /^(#+) (.*)$/.exec(heading) ?? [];
  if (signs.length !== level) return false;
  return pattern === undefined ? told === text : new RegExp(pattern, "u").test(told);
}

/** The headings that are not there, each behind the one before it. */
function absent(expected: readonly Expected[], headings: readonly string[]): readonly string[] {
  let at = 0;
  return expected.flatMap((one) => {
    const found = headings.findIndex((heading, i) => i >= at && matches(one, heading));
    if (found < 0) return [`${"#".repeat(one.level)} ${one.text}`];
    at = found + 1;
    return [];
  });
}

describe.each(Object.values(seeds.seeds))("$template", ({ template, headings }) => {
  it("has every heading, in order", async () => {
    const { text } = await documentOf("examples/clinic", template);
    expect(absent(headings, headingsOf(text))).toEqual([]);
  });

  it("has no other heading", async () => {
    const { text } = await documentOf("examples/clinic", template);
    const strange = headingsOf(text).filter(
      (heading) => !headings.some((one: Expected) => matches(one, heading)),
    );
    expect(strange).toEqual([]);
  });

  it("is filled to the last line by the clinic", async () => {
    const { coverage } = await documentOf("examples/clinic", template);
    const gaps = coverage.filter(({ filled }) => !filled);
    expect(gaps.map(({ section, label, fill }) => `${section.join(" > ")} > ${label}: ${fill}`)).toEqual([]);
    expect(coverage.length).toBeGreaterThan(40);
  });

  it("keeps every heading where what is missing is to be kept", async () => {
    const { text } = await documentOf("examples/hello", template, { missing: "todo" });
    const once = headings.filter((one: Expected) => one.repeats !== true && one.optional !== true);
    expect(absent(once, headingsOf(text))).toEqual([]);
  });

  it("has no heading without content for a small model", async () => {
    const { text } = await documentOf("examples/hello", template);
    const { children } = fromMarkdown(text);
    const empty = children.flatMap((node, at) => {
      const next = children[at + 1];
      const isDeeper = next?.type === "heading" && node.type === "heading" && next.depth > node.depth;
      return node.type === "heading" && (next === undefined || next.type === "heading") && !isDeeper
        ? [node]
        : [];
    });
    expect(empty).toEqual([]);
    expect(text).not.toMatch(/TODO|undefined|null|\[object|^\s*(?:-|\d+\.) *$/m);
    // A label has something behind it or below.
    expect(text).not.toMatch(/:\**\n+(?:#|\*\*|$(?![\s\S]))|^( *)- .*:\n\1- /m);
  });
});
