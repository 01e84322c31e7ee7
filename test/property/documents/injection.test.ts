import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { inject, type Suppliers } from "../../../src/documents/injection/inject.ts";
import { findPlaces } from "../../../src/documents/injection/markers.ts";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { suppliersOf } from "../../../src/workspace/build/injections.ts";
import { loadWorkspace, type Workspace } from "../../../src/workspace/load.ts";
import { quote } from "../../unit/documents/code/hostile-models.ts";

/** Texts that try to end what they are put into, or to begin something. */
const hostile = [
  "<!-- lintel:end -->",
  "<!-- lintel:begin view=all -->",
  "<pre>",
  "<script>",
  "<!-- open",
  "```\n~~~\n````",
  "| a | b |\n|---|---|",
  "# heading",
  "> quote",
  "- list\n\n      code",
  "<![CDATA[",
  "---\n***",
  "[x]: http://a",
  "$$",
  "{{#if x}}",
  "漢字\u202e\u0000",
];

const sourceWith = (text: string) => `
workspace ${quote(text)} ${quote(text)}
shop = system ${quote(text)} ${quote(text)} { api = container ${quote(text)} ${quote(text)} ${quote(text)} { code "src/**"; purpose ${quote(text)} } }
bank = external ${quote(text)} ${quote(text)}
shop.api -> bank ${quote(text)} ${quote(text)}
Api = interface ${quote(text)} ${quote(text)} { operation get(id: uuid): Order throws Gone ${quote(text)}
  endpoint GET "/x" ${quote(text)} { auth ${quote(text)}; validation ${quote(text)}; response 200 ${quote(text)} } }
Order = entity ${quote(text)} { id: uuid key ${quote(text)}; note: string default ${quote(text)} ${quote(text)} }
buy = flow ${quote(text)} { shop.api -> bank ${quote(text)} }
all = view landscape ${quote(text)} ${quote(text)}
overview { summary ${quote(text)}; approach ${quote(text)} }
d = decision ${quote(text)} ${quote(text)} { context ${quote(text)}; option ${quote(text)} ${quote(text)} { pro ${quote(text)} } }
`;

const asked = [
  ..."view=all,view=all format=text,view=buy format=ascii width=60,view=all format=svg,table=components".split(
    ",",
  ),
  ..."table=relationships,table=interfaces,table=entities,table=externals,entity=Order,entity=Order language=sql".split(
    ",",
  ),
  ..."entity=Order language=python,entity=Order language=json,interface=Api language=python,interface=Api".split(
    ",",
  ),
  ..."errors=Api,endpoint=/x,tree=shop,document=architecture,document=system-design".split(","),
];

/** What pages are made of besides places. */
const pieces = [
  "# Heading",
  "Text with `<!-- lintel:begin view=all -->`.",
  "```md\n<!-- lintel:begin -->\n```",
  "    <!-- lintel:end -->",
  "- list\n- items",
  "> quote",
  "<details>\n<summary>x</summary>\n</details>",
  "| a |\n|---|\n| b |",
  "***",
  "[link]: https://example.com",
  "Trailing  \nbreak\\\nlines",
  "<!-- another comment -->",
  "\u00a0\u2028é漢😀",
];

const block = fc.oneof(
  fc.constantFrom(...pieces),
  fc
    .tuple(
      fc.constantFrom(...asked),
      fc.constantFrom("", "old", "# old\n\ntext", "```\nold\n```"),
      fc.constantFrom("", "> ", "   "),
    )
    .map(([what, old, prefix]) => {
      const lines = [
        `<!-- lintel:begin ${what} -->`,
        ...(old === "" ? [] : ["", ...old.split("\n"), ""]),
        "<!-- lintel:end -->",
      ];
      const shown = lines.map((line) => (line === "" ? prefix.trimEnd() : prefix + line)).join("\n");
      return prefix === "   " ? `1. item\n\n${shown}` : shown;
    }),
);

const pages = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
  .map(([blocks, end, isEnded]) =>
    (blocks.join("\n\n***\n\n") + (isEnded ? "\n" : "")).replaceAll("\n", end),
  );

let workspaces: readonly (readonly [Workspace, Suppliers])[];

beforeAll(async () => {
  workspaces = await Promise.all(
    hostile.map(async (text) => {
      const fs = memoryFiles({ "/w/m.arch": sourceWith(text) });
      const loaded = await loadWorkspace(fs, { root: "/w", files: ["/w/m.arch"] });
      if (!loaded.ok) throw new Error(loaded.failure.message);
      return [loaded.value, suppliersOf(fs, loaded.value)] as const;
    }),
  );
});

/** What stands outside of the places, in pieces; places as what they ask for. */
function outside(text: string): readonly string[] {
  const { places } = findPlaces({ path: "a.md", text });
  const ends = [...places.map(({ start }) => start), text.length];
  const starts = [0, ...places.map(({ end }) => end)];
  return starts.map((start, i) => text.slice(start, ends[i]));
}

describe("filling in pages from hostile models", () => {
  it("leaves what is outside of the places as it is, and changes nothing the second time", async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.nat(hostile.length - 1), async (text, which) => {
        const [{ model }, suppliers] = workspaces[which] as (typeof workspaces)[number];
        const first = await inject({ path: "a.md", text }, model, suppliers);
        expect(first.diagnostics).toEqual([]);
        expect(outside(first.text)).toEqual(outside(text));
        if (text.includes("\r\n")) expect(first.text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const second = await inject({ path: "a.md", text: first.text }, model, suppliers);
        expect(second).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it("changes no page that has a fault, whatever it is made of", async () => {
    const wild = fc.array(
      fc.constantFrom(
        ...pieces,
        ...hostile,
        "<!-- lintel:begin table=components -->",
        "<!-- lintel:begin view=no -->",
        "<!-- lintel:begin x -->",
        "<!--lintel:end-->",
        "\n",
        " ",
        "> ",
        "- ",
        "\t",
        "<!--",
        "-->",
        "\r",
      ),
      { maxLength: 20 },
    );
    const [{ model }, suppliers] = workspaces[0] as (typeof workspaces)[number];
    await fc.assert(
      fc.asyncProperty(wild, async (parts) => {
        const text = parts.join("\n");
        const result = await inject({ path: "a.md", text }, model, suppliers);
        if (result.diagnostics.length > 0) expect(result.text).toBe(text);
        else expect(outside(result.text)).toEqual(outside(text));
      }),
      { numRuns: 200 },
    );
  });
});
