import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { renderParts } from "../../src/render/registry.ts";
import type { View } from "../../src/views/view.ts";
import { viewsOf } from "../../src/views/views.ts";
import { load, loadTexts } from "../unit/examples/load.ts";
import { draw, order, textOf } from "./draw.ts";
import { missingFrom, textsIn } from "./expected.ts";
import { look, openScreen, type Seen } from "./screen.ts";

const program = inject("browser");

const names = ["big-bank", "bookshop", "clinic", "hello", "tour"];

/** By the name of the model: a line for each text that a reader would not see. All are drawn in one run. */
const faults = new Map<string, readonly string[]>();

beforeAll(async () => {
  if (program === undefined) return;
  const models = [
    ...(await Promise.all(names.map(async (name) => [name, await load(`examples/${name}`)] as const))),
    ["Lintel", await load("architecture.arch")] as const,
    ["hostile", await loadTexts({ "m.arch": hostileModel() }, "m.arch")] as const,
  ];
  const all = models.flatMap(([name, { model }]) => viewsOf(model).map((view) => ({ name, view })));
  const parts = await Promise.all(all.map(({ view }) => renderParts(view, "mermaid")));
  // What is told in several parts begins with an overview.
  const orders = all.map(({ view }, i) => order(view.key, (parts[i] as readonly string[])[0] as string));
  const cache = mkdtempSync(join(tmpdir(), "lintel-images-"));
  const svgs = (await draw(orders, { cache })).map(textOf);
  rmSync(cache, { recursive: true });
  const screen = await openScreen(program);
  const seen = await look(screen, svgs).finally(() => screen.close());
  for (const [name] of models)
    faults.set(
      name,
      all.flatMap(({ name: own, view }, i) => (own === name ? faultsOf(view, seen[i] as Seen) : [])),
    );
}, 120_000);

function faultsOf(view: View, { labels, cutOff, links, scripts }: Seen): readonly string[] {
  return [
    ...missingFrom(labels, textsIn(view)).map((text) => `${view.key} does not show ${JSON.stringify(text)}`),
    ...cutOff.map((label) => `${view.key} cuts off ${label}`),
    ...(links + scripts > 0 ? [`${view.key} holds ${links} links and ${scripts} other things`] : []),
  ];
}

describe.skipIf(program === undefined)("what the model says is on the screen", () => {
  test.each([...names, "Lintel", "hostile"])("in every view of %s", (name) => {
    expect(faults.get(name)).toEqual([]);
  });
});

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "%%{init: {'securityLevel': 'loose'}}%%",
  "a\"b'c`d`e",
  "end",
  "x; y",
  "#35; #quot; &lt; &amp;amp;",
  "{{a}} [b] (c) |d| <e>",
  "**bold** _low_ ~~gone~~ `code`",
  "1. one",
  "- dash",
  "[text](https://example.org)",
  "http://example.org/?a=b&c=d",
  "www.example.org",
  "漢字 かな 한국어",
  "שלום עולם",
  "😀👨‍👩‍👧 é",
  "a\\nb \\\\ c",
  'click x href "javascript:alert(1)"',
  "fa:fa-car",
  "$$x^2$$",
  "::icon(fa fa-book)",
  "100% — §3 „x“ … ↔",
  "%% comment",
  "---",
];

/** Each text as a title, a description, a technology, a label, a step, a note, a state and a field's words. */
function hostileModel(): string {
  const quoted = hostile.map((text) => JSON.stringify(text));
  const systems = quoted.map((text, i) => `s${i} = system ${text} ${text} ${text}`);
  const lines = quoted.map((text, i) => `s${i} -> s${(i + 1) % quoted.length} ${text} ${text}`);
  const steps = quoted.map(
    (text, i) => `  s${i} -> s${(i + 1) % quoted.length} ${text}\n  note over s${i} ${text}`,
  );
  const branches = quoted.map(
    (text, i) => `  opt ${text} {\n    s${i} -> s${(i + 2) % quoted.length} "x"\n  }`,
  );
  return [
    ...systems,
    ...lines,
    `f = flow "All of it" {\n${[...steps, ...branches].join("\n")}\n}`,
    "v = view landscape",
    "w = view flow f",
  ].join("\n");
}
