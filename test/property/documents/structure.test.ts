import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { beforeAll, describe, expect, it } from "vitest";
import { writeDocument } from "../../../src/documents/document.ts";
import type { Model } from "../../../src/model/model.ts";
import { templateNames } from "../../../src/workspace/documents.ts";
import { load } from "../../unit/examples/load.ts";
import { hostile, poisoned } from "./poison.ts";

/** LINTEL_RUNS=2000 for a longer run by hand. */
const numRuns = Number(process.env.LINTEL_RUNS ?? 40);

let clinic: Model;
let bookshop: Model;
beforeAll(async () => {
  clinic = (await load("examples/clinic")).model;
  bookshop = (await load("examples/bookshop")).model;
});

function read(text: string) {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
}

async function pageOf(
  model: Model,
  template: string,
  choose: (n: number) => string | undefined,
): Promise<string> {
  const poison = poisoned(model, choose);
  const settings = {
    ...poison.documents[0],
    show: [],
    missing: "omit" as const,
    about: undefined,
    title: undefined,
  };
  const draw = async () => ["a picture\n"];
  const around = { version: "1.0.0", files: [] };
  const document = await writeDocument(poison, template, "page", settings as never, around, draw);
  return document?.text ?? "";
}

/** Depth of each heading, and the text of those that a template says. */
function headingsOf(text: string): readonly string[] {
  return read(text).children.flatMap((node) => (node.type === "heading" ? [`${node.depth}`] : []));
}

function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesIn(child);
}

/** http, https, mailto, or relative. */
function isSafe(url: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  return scheme === undefined ? !/^[\\/]{2}/.test(url) : ["http", "https", "mailto"].includes(scheme);
}

const choices = fc.array(fc.option(hostile, { freq: 4, nil: undefined }), { minLength: 1, maxLength: 40 });

describe.each(templateNames())("%s", (template) => {
  it("has the same headings whatever a model says", async () => {
    const property = fc.asyncProperty(choices, fc.boolean(), async (texts, small) => {
      const model = small ? bookshop : clinic;
      const at = (n: number) => texts[n % texts.length];
      const page = await pageOf(model, template, at);
      const harmless = await pageOf(model, template, (n) => (at(n) === undefined ? undefined : `word${n}`));
      expect(headingsOf(page)).toEqual(headingsOf(harmless));
    });
    await fc.assert(property, { numRuns });
  });

  it("has no HTML, no unsafe link, no front matter and no reference whatever a model says", async () => {
    const property = fc.asyncProperty(choices, async (texts) => {
      const page = await pageOf(clinic, template, (n) => texts[n % texts.length]);
      expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f]|\r|[\ud800-\udbff](?![\udc00-\udfff])/);
      for (const node of nodesIn(read(page))) {
        if ((node.type === "link" || node.type === "image") && !isSafe(node.url))
          expect.fail(
            `${node.url}: ${page.slice((node.position?.start.offset ?? 0) - 60, node.position?.end.offset)}`,
          );
        expect([
          "yaml",
          "definition",
          "footnoteDefinition",
          "footnoteReference",
          "linkReference",
          "imageReference",
        ]).not.toContain(node.type);
        if (node.type === "html") expect(node.value).toBe("<!-- -->");
      }
    });
    await fc.assert(property, { numRuns });
  });
});
