import { expect, it } from "vitest";
import { gatherCode } from "../../../src/conformance/code.ts";
import { readSilences } from "../../../src/conformance/silences.ts";
import { inputOf, judged, told } from "./judged.ts";

const model = `a = container "A" { code "a/**" }\nb = container "B" { code "b/**" }\n`;
const silence = (reason: string) => `// lintel-ignore-next-line ${reason}`.trimEnd();

it("a silence takes back what is found at the next line, and is counted", async () => {
  const judgement = await judged(model, {
    "a/x.ts": [silence("moves next week"), "b/y.ts", "b/z.ts"],
    "b/y.ts": [],
    "b/z.ts": [],
  });
  expect(told(judgement)).toEqual(["code/undeclared a/x.ts b/z.ts"]);
  expect(judgement.looked.silenced).toBe(1);
});

it("a silence without a reason silences, and is an error itself", async () => {
  const { findings } = await judged(model, { "a/x.ts": [silence(""), "b/y.ts"], "b/y.ts": [] });
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["silence/reason", "error"]]);
});

it("a silence that silences nothing is a warning, at the comment", async () => {
  const { findings } = await judged(model, {
    "a/x.ts": [silence("long gone"), "a/y.ts"],
    "a/y.ts": [],
    "b/y.ts": [],
  });
  expect(findings.map(({ code, severity, span }) => [code, severity, span.start, span.end])).toEqual([
    ["silence/unused", "warning", 0, silence("long gone").length],
  ]);
});

it("of several silences one above the other the last one counts", async () => {
  const judgement = await judged(model, {
    "a/x.ts": [silence("one"), silence("two"), "b/y.ts"],
    "b/y.ts": [],
  });
  expect(judgement.looked.silenced).toBe(1);
});

it("a silence above a statement of several lines reaches the specifier at its end", async () => {
  const input = await inputOf(model, { "a/x.ts": [silence("why"), "{A,B} b/y.ts"], "b/y.ts": [] });
  const text = `${silence("why")}\nimport {\n  A,\n  B,\n} from "b/y.ts";\n`;
  const offset = text.indexOf('"');
  const [codebase] = input.codebases;
  if (codebase === undefined) throw new Error("no codebase");
  const imports = codebase.facts.imports.map((one) => ({ ...one, offset, line: 5, column: 8 }));
  const codebases = [{ ...codebase, facts: { ...codebase.facts, imports } }];
  const sourceOf = (path: string) => ({ path, text });
  const code = gatherCode(codebases);
  const { silences } = readSilences({ ...input, codebases, sourceOf }, code);
  expect(code.imports.map(silences)).toEqual([true]);
});
