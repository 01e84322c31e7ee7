import fc from "fast-check";
import type { Model } from "../../../src/model/model.ts";

/** Keys under which people write texts; everything else is a name, a word or a place. */
const texts: ReadonlySet<string> = new Set([
  ...["title", "description", "purpose", "setup", "data", "scaling", "monitoring", "text", "label", "route"],
  ...["auth", "mechanism", "fallback", "matches", "instances", "owner", "version", "review", "url"],
  ...[
    "technology",
    "responsibilities",
    "validation",
    "steps",
    "texts",
    "generatedBy",
    "framework",
    "language",
  ],
]);

/** Attributes of records that take one of a few words. */
const words: ReadonlySet<string> = new Set([
  ...[
    "role",
    "status",
    "category",
    "level",
    "criticality",
    "type",
    "severity",
    "likelihood",
    "priority",
    "date",
  ],
]);

/**
 * A copy of a model in which texts are replaced: the n-th is what `choose(n)` gives, or stays. Names by which
 * things refer to each other stay as well.
 */
export function poisoned(model: Model, choose: (n: number) => string | undefined): Model {
  const copy = structuredClone({ ...model });
  let n = 0;
  const seen = new Set<object>();
  const taken = (old: string) => choose(n++) ?? old;
  const waiting: object[] = [copy];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (at instanceof Map) {
      for (const [key, value] of at) {
        if (Array.isArray(value) && !words.has(key)) poisonAll(value, taken);
        if (typeof value === "object" && value !== null) waiting.push(value);
      }
      continue;
    }
    const record = at as Record<string, unknown>;
    for (const [key, value] of Object.entries(record)) {
      if (key === "span" || key === "source") continue;
      if (typeof value === "string" && texts.has(key)) record[key] = taken(value);
      else if (Array.isArray(value) && texts.has(key)) poisonAll(value, taken);
      if (typeof value === "object" && value !== null) waiting.push(value);
    }
  }
  return copy;
}

function poisonAll(list: unknown[], taken: (old: string) => string): void {
  for (const [i, value] of list.entries()) if (typeof value === "string") list[i] = taken(value);
}

/** What could end a cell, a fence, a comment, a list or a page, or begin one; each with a letter to be seen. */
const pieces = [
  ...[
    "# H",
    "## H\n",
    "\n\n# H\n\n",
    "H\n===\n",
    "H\n---\n",
    "---\ntitle: x\n---\n",
    "\n---\n",
    "***",
    "___",
  ],
  ...[
    "|",
    "\\|",
    "| a | b |\n|---|---|\n| c | d |\n",
    "`",
    "```",
    "\n```\n",
    "````js\n",
    "~~~\n",
    "~~~~~~",
    "``x``",
  ],
  ...[
    "<!-- lintel:begin view=x -->",
    "<!-- lintel:end -->",
    "-->",
    "<h1>x</h1>",
    "\n<div>\n",
    "<script>",
    "<!--",
  ],
  ...[
    "<![CDATA[",
    "<?php",
    "{{x}}",
    "{{{x}}}",
    "{{/section}}",
    "{{> x}}",
    "{% x %}",
    "$x$",
    "$$",
    "\\",
    "\\\n",
  ],
  ...[
    "- x",
    "\n- x\n",
    "* x",
    "+ x",
    "1. x",
    "1) x",
    "\n    code\n",
    "\t",
    "> x",
    "\n> # H\n",
    "- [x] x",
    ":---",
  ],
  ...[
    "[x](javascript:alert(1))",
    "[x](<data:x>)",
    "[x]: https://x.example",
    "[^1]: note",
    "![x](//x)",
    "https://x.example/a_b",
  ],
  ...[
    "**",
    "__",
    "_x",
    "*x*",
    "~~",
    "&lt;",
    "&#35;",
    "\u0001H0\u0002",
    "\u0001P0\u0002",
    "\u0003",
    "\u0000",
    "\r",
    "\r\n",
    "\u2028",
  ],
  ...[
    "\ud800",
    "\udc00",
    "\u202e",
    "漢字",
    "e\u0301",
    "👩‍👩‍👧",
    "constructor",
    "__proto__",
    " ",
    "word",
    "TODO",
    ".",
  ],
];

export const hostile: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 6 })), {
    maxLength: 7,
  })
  .map((all) => `${all.join("")}`)
  .chain((text) => fc.constantFrom(`${text}x`, `x${text}`, `${text} x`, `x\n${text}\nx`));
