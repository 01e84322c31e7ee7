import { describe, expect, it } from "vitest";
import { applyBaseline, readBaseline, writeBaseline } from "../../../src/conformance/baseline.ts";
import { judged, type Tree } from "./judged.ts";

const model = `a = container "A" { code "a/**" }\nb = container "B" { code "b/**" }\n`;
const old: Tree = { "a/x.ts": ["b/y.ts"], "a/w.ts": ["b/y.ts", "b/y.ts"], "b/y.ts": [] };

function known(text: string) {
  const baseline = readBaseline(text);
  if (typeof baseline === "string") throw new Error(baseline);
  return { baseline, source: { path: "lintel-baseline.json", text } };
}

describe("a baseline", () => {
  it("is sorted, counts what is alike, and holds no line numbers", async () => {
    const { findings } = await judged(model, old);
    expect(writeBaseline(findings)).toBe(`{
  "lintel-baseline": 1,
  "findings": [
    {"code":"code/undeclared","at":"a/w.ts","what":"b/y.ts","count":2},
    {"code":"code/undeclared","at":"a/x.ts","what":"b/y.ts"}
  ]
}
`);
    const shifted = await judged(model, { ...old, "a/x.ts": ["// moved", "// down", "b/y.ts"] });
    expect(writeBaseline(shifted.findings)).toBe(writeBaseline(findings));
    expect(writeBaseline([])).toBe('{\n  "lintel-baseline": 1,\n  "findings": []\n}\n');
  });

  it("lets pass what it knows, and nothing else", async () => {
    const { baseline, source } = known(writeBaseline((await judged(model, old)).findings));
    const same = applyBaseline((await judged(model, old)).findings, baseline, source);
    expect(same).toEqual({ findings: [], known: 3 });
    const more = await judged(model, { ...old, "a/x.ts": ["b/y.ts", "b/y.ts"], "a/new.ts": ["b/y.ts"] });
    const { findings } = applyBaseline(more.findings, baseline, source);
    expect(findings.map(({ code, at }) => [code, at])).toEqual([
      ["code/undeclared", "a/x.ts"],
      ["code/undeclared", "a/new.ts"],
    ]);
  });

  it("fails on what is gone, at its line, so that it can only shrink", async () => {
    const text = writeBaseline((await judged(model, old)).findings);
    const { baseline, source } = known(text);
    const now = await judged(model, { ...old, "a/x.ts": [], "a/w.ts": ["b/y.ts"] });
    const { findings } = applyBaseline(now.findings, baseline, source);
    expect(
      findings.map(({ code, severity, span }) => [code, severity, text.slice(span.start, span.end)]),
    ).toEqual([
      ["baseline/gone", "error", '{"code":"code/undeclared","at":"a/w.ts","what":"b/y.ts","count":2}'],
      ["baseline/gone", "error", '{"code":"code/undeclared","at":"a/x.ts","what":"b/y.ts"}'],
    ]);
  });

  it("never knows that nothing was checked", async () => {
    const { findings } = await judged(model, {});
    expect(findings.map(({ code }) => code)).toEqual(["code/nothing"]);
    expect(writeBaseline(findings)).not.toContain("code/nothing");
    const { baseline, source } = known('{"lintel-baseline":1,"findings":[{"code":"code/nothing","at":"."}]}');
    expect(applyBaseline(findings, baseline, source).findings.map(({ code }) => code)).toEqual([
      "code/nothing",
      "baseline/gone",
    ]);
  });

  it.each([
    ["", "is not JSON"],
    ["[]", "is no baseline"],
    ['{"lintel-baseline": 2, "findings": []}', "is no baseline"],
    ['{"lintel-baseline": 1, "findings": [{"code": "x"}]}', "needs a `code` and an `at`"],
    ['{"lintel-baseline": 1, "findings": [{"code": "x", "at": "y", "count": 0}]}', "a whole number"],
  ])("that is damaged says so: %s", (text, why) => {
    expect(readBaseline(text)).toContain(why);
  });
});
