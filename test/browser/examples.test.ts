import type { Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { renderParts } from "../../src/render/registry.ts";
import { viewsOf } from "../../src/views/views.ts";
import { load, loadTexts } from "../unit/examples/load.ts";
import { draw, order, textOf } from "./draw.ts";
import { missingFrom, textsIn } from "./expected.ts";
import { look, openScreen } from "./screen.ts";

const program = inject("browser");

let screen: Browser;
beforeAll(async () => {
  if (program !== undefined) screen = await openScreen(program);
});
afterAll(async () => screen?.close());

type Loaded = Awaited<ReturnType<typeof load>>;

/** What is wrong with the pictures of a model's views: a line for each text that a reader would not see. */
async function faultsOf({ model }: Loaded): Promise<readonly string[]> {
  const views = viewsOf(model);
  const parts = await Promise.all(views.map((view) => renderParts(view, "mermaid")));
  const orders = views.map((view, i) => order(view.key, (parts[i] as readonly string[])[0] as string));
  const seen = await look(screen, (await draw(orders)).map(textOf));
  return views.flatMap((view, i) => {
    const { labels, cutOff, links, scripts } = seen[i] as (typeof seen)[number];
    return [
      ...missingFrom(labels, textsIn(view)).map(
        (text) => `${view.key} does not show ${JSON.stringify(text)}`,
      ),
      ...cutOff.map((label) => `${view.key} cuts off ${label}`),
      ...(links + scripts > 0 ? [`${view.key} holds ${links} links and ${scripts} other things`] : []),
    ];
  });
}

describe.skipIf(program === undefined)("what the model says is on the screen", () => {
  test.each(["big-bank", "bookshop", "clinic", "hello", "tour"])("in every view of %s", async (name) => {
    expect(await faultsOf(await load(`examples/${name}`))).toEqual([]);
  });

  test("and in those of Lintel itself", async () => {
    expect(await faultsOf(await load("architecture.arch"))).toEqual([]);
  });

  test("whatever it says", async () => {
    expect(await faultsOf(await loadTexts({ "m.arch": hostileModel() }, "m.arch"))).toEqual([]);
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
