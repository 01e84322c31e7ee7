import { expect } from "vitest";
import type { ParseResult } from "../../../src/syntax/parse.ts";

interface Ranged {
  readonly start: number;
  readonly end: number;
}

/** Holds a tree to what every tree promises: ranges lie in the text, children in their parents, in order. */
export function checkTree({ ast, comments, diagnostics, source }: ParseResult): void {
  const open: { node: object; within: Ranged }[] = [
    { node: ast, within: { start: 0, end: source.text.length } },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, within } = next;
    const range = isRanged(node) ? node : within;
    if (range.start < within.start || range.end > within.end || range.start > range.end) {
      expect.fail(`${JSON.stringify(node)?.slice(0, 300)} lies outside ${within.start}..${within.end}`);
    }
    for (const child of Object.values(node)) {
      if (typeof child === "object" && child !== null) open.push({ node: child, within: range });
    }
  }
  for (const { start, end } of comments) expect(start < end && end <= source.text.length).toBe(true);
  for (const { span } of diagnostics)
    expect(span.start <= span.end && span.end <= source.text.length).toBe(true);
}

function isRanged(node: object): node is Ranged {
  return "start" in node && "end" in node;
}
