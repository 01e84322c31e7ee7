import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import { templateNames, writeDocuments, writeTemplate } from "../../../src/workspace/documents.ts";
import { loadWorkspace } from "../../../src/workspace/load.ts";
import { documentOf, documentOfText } from "./write.ts";

const models = [
  "examples/hello",
  "examples/clinic",
  "examples/bookshop",
  "examples/big-bank",
  "examples/checked-service",
  "examples/tour",
  "architecture.arch",
];

/** The numbers of headings that begin with one; fences left out. */
function numbersIn(page: string): readonly string[] {
  const text = page.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, "");
  return [...text.matchAll(/^#{2,} (\d+(?=\.)(?:\.\d+)?)/gm)].map(([, number]) => number as string);
}

/** What would stand there were nothing left out. */
function counted(numbers: readonly string[]): readonly string[] {
  let chapter = 0;
  let part = 0;
  return numbers.map((number) => {
    if (number.includes(".")) return `${chapter}.${++part}`;
    part = 0;
    return String(++chapter);
  });
}

/** The chapters of arc42 are cited by their numbers. */
const closing = templateNames().filter((template) => template !== "arc42");

describe.each(closing)("the numbers of headings in %s", (template) => {
  it.each(models)("go on without a jump: %s", async (model) => {
    const numbers = numbersIn((await documentOf(model, template)).text);
    expect(numbers).toEqual(counted(numbers));
  });

  it("go on without a jump where little is said", async () => {
    for (const text of ['a = system "A"\n', 'a = system "A"\nrisk "R"\n', 'glossary "G"\nx = person "X"\n']) {
      const numbers = numbersIn((await documentOfText(text, template)).text);
      expect(numbers).toEqual(counted(numbers));
    }
  });
});

describe("numbered headings", () => {
  it("are all there where everything is said", async () => {
    const feature = numbersIn((await documentOf("examples/clinic", "feature-design")).text);
    expect(feature).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    const arc42 = numbersIn((await documentOf("examples/clinic", "arc42")).text);
    expect(arc42.filter((number) => !number.includes("."))).toHaveLength(12);
  });

  it("are those that everybody knows in arc42, whatever is left out", async () => {
    const { text } = await documentOf("examples/hello", "arc42");
    expect(text.match(/^## .*$/gm)).toEqual([
      "## 1. Introduction and Goals",
      "## 3. Context and Scope",
      "## 5. Building Block View",
    ]);
  });

  it("are those of the template where what is missing is kept", async () => {
    const page = (await documentOf("examples/hello", "feature-design", { missing: "todo" })).text;
    expect(numbersIn(page)).toHaveLength(10);
  });

  async function workspaceOf(texts: Readonly<Record<string, string>>) {
    const fs = memoryFiles(texts);
    const loaded = await loadWorkspace(fs, { root: "/", files: ["/m.arch"] });
    if (!loaded.ok) throw new Error(loaded.failure.message);
    return { fs, workspace: loaded.value };
  }

  it("close up behind a section that its author takes out", async () => {
    const { fs, workspace } = await workspaceOf({
      "m.arch":
        'workspace "W" { properties { "lintel.docs.partials" "p" } }\na = system "A" "Does it."\nb = system "B"\na -> b "asks"\n',
      "p/feature-design/1-executive-summary.hbs": "",
    });
    const written = await writeTemplate(fs, workspace, "feature-design");
    if (written === undefined || !("text" in written)) throw new Error("not written");
    const numbers = numbersIn(written.text);
    expect(numbers[0]).toBe("1");
    expect(numbers).toEqual(counted(numbers));
  });

  it("stay as they are in a template of the author's own, but for what is left out before them", async () => {
    const section = (level: number, title: string, text: string) =>
      `{{#section ${level} "${title}"}}\n${text}\n{{/section}}\n`;
    const { fs, workspace } = await workspaceOf({
      "m.arch": 'a = system "A"\ndocument "own.hbs" "own.md"\n',
      "own.hbs": [
        section(2, "404. Not found", "Text."),
        section(2, "5. Five", `${section(3, "5.1 Gone", "")}${section(3, "5.2 Kept", "Text.")}`),
        section(2, "6. Gone", ""),
        section(2, "7. Seven", `Text.\n${section(3, "3.11 Python", "Text.")}`),
        section(2, "2026 in short", "Text."),
      ].join("\n"),
    });
    const { documents } = await writeDocuments(fs, workspace);
    const headings = documents[0]?.text.match(/^#+ .*$/gm);
    expect(headings).toEqual([
      "## 404. Not found",
      "## 5. Five",
      "### 5.1 Kept",
      "## 6. Seven",
      "### 3.11 Python",
      "## 2026 in short",
    ]);
  });
});
