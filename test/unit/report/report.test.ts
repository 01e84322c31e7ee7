import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import type { CheckResult } from "../../../src/conformance/result.ts";
import { reporters } from "../../../src/report/registry.ts";
import { judged } from "../conformance/judged.ts";

const options = { version: "1.2.3" };

/** Something of every kind, with names that mean something to every format. */
const model = `codebase "." { absent error }
a = container "A" { code "a/**" }
b = container "B" { code "b/**", "gone/**" }
c = container "C" { code "c/**" }
db = store "Data"
a -> c "reads <all> & \\"more\\" | \`code\`"
b ~> a "tells"
c -> db "keeps"
rule "No <b> & \\"c\\"" { forbid b -> c; because "It's | so\\nand <so>."; severity warn }
rule "Fine" { forbid c -> b }`;

let mixed: CheckResult;
let clean: CheckResult;

beforeAll(async () => {
  mixed = await judged(model, {
    "a/one.ts": ["b/ü %.ts", "b/ü %.ts", "// lintel-ignore-next-line", "b/ü %.ts"],
    "a/two.ts": ["b/ü %.ts", "./nowhere.ts"],
    "a/three.ts": ["b/ü %.ts"],
    "a/four.ts": ["b/ü %.ts"],
    "b/ü %.ts": ["c/x.ts"],
    "c/x.ts": [],
    "stray/one.ts": [],
    "stray/two.ts": [],
  });
  clean = await judged(
    'a = container "A" { code "a/**" }\nb = container "B" { code "b/**" }\na -> b "uses"',
    {
      "a/x.ts": ["b/y.ts"],
      "b/y.ts": [],
    },
  );
});

describe("every format", () => {
  it.each(Object.entries(reporters))(
    "%s says what was looked at, also where nothing was found",
    (name, report) => {
      for (const result of [mixed, clean]) {
        const text = report(result, options);
        expect(text.endsWith("\n") && !text.endsWith("\n\n"), name).toBe(true);
        if (name === "json") expect(JSON.parse(text).looked).toEqual(result.looked);
        else {
          expect(text).toMatch(/Looked at \d+ files, \d+ imports?[, ].*\d+ relationship/s);
          expect(text).toMatch(/imports? did not resolve|All imports resolved/);
        }
      }
    },
  );

  it.each(Object.entries(reporters))("%s gives the same bytes again", (_, report) => {
    expect(report(mixed, options)).toBe(report(mixed, options));
  });
});

describe("imports that lead nowhere", () => {
  const many = (specifier: string) => ({
    ...mixed,
    looked: {
      ...mixed.looked,
      unresolved: 120,
      unresolvedImports: Array.from({ length: 100 }, (_, i) => ({ file: "a/x.ts", line: i + 1, specifier })),
    },
  });

  it("are named with their places, the first of them in words", () => {
    expect(reporters.human(mixed, options)).toContain(
      "1 import did not resolve (`./nowhere.ts` in `a/two.ts:2`)",
    );
    const text = reporters.human(many("./x"), options);
    expect(text).toContain("120 imports did not resolve (`./x` in `a/x.ts:1`, `./x` in `a/x.ts:2`, ");
    expect(text).toContain("`./x` in `a/x.ts:5` and 115 more)");
    const { looked } = JSON.parse(reporters.json(mixed, options));
    expect(looked.unresolvedImports).toEqual([{ file: "a/two.ts", line: 2, specifier: "./nowhere.ts" }]);
  });

  it.each(Object.entries(reporters))("do nothing in %s by their names", (_, report) => {
    const text = report(many("`<b>\n::error::x\u001b[31m\u202e"), options);
    expect(text).not.toMatch(/[\u001b\u202e]|^::error::x/m);
    expect(text).not.toContain("``<b>");
    const long = report(many("y".repeat(10_000)), options);
    if (!long.startsWith("{")) expect(long.length).toBeLessThan(30_000);
  });
});

describe("human", () => {
  it("tells findings of one kind together, and counts each", () => {
    const text = reporters.human(mixed, options);
    expect(text.match(/error\[code\/undeclared\]/g)).toHaveLength(2);
    expect(text).toContain("the same 2 times more: a/three.ts:1, a/four.ts:1");
    expect(text.match(/warning\[code\/unmapped\]/g)).toHaveLength(1);
    expect(text).toMatch(/├─ stray\/two\.ts/);
    expect(text).toMatch(/^\d+ errors and \d+ warnings\.$/m);
  });

  it("says nothing but errors when it is to be quiet, and nothing where there are none", () => {
    expect(reporters.human(mixed, { ...options, quiet: true })).not.toContain("warning[");
    expect(reporters.human(clean, { ...options, quiet: true })).toBe("");
  });
});

describe("json", () => {
  it("has every finding, every relationship with its witness, and every divergence", () => {
    const data = JSON.parse(reporters.json(mixed, options));
    expect(data.passed).toBe(false);
    expect(data.findings).toHaveLength(mixed.findings.length);
    expect(data.relationships.map((one: { verdict: string }) => one.verdict)).toEqual([
      "absent",
      "elsewhere",
      "no-code",
    ]);
    expect(data.divergences.map((one: { from: string; to: string }) => [one.from, one.to])).toEqual([
      ["a", "b"],
      ["b", "c"],
    ]);
    const { relationships } = JSON.parse(reporters.json(clean, options));
    expect(relationships[0].witness).toEqual({
      file: "a/x.ts",
      line: 1,
      column: 8,
      specifier: "b/y.ts",
      target: "b/y.ts",
      typeOnly: false,
    });
  });
});

describe("sarif", () => {
  const schema = JSON.parse(readFileSync("test/fixtures/sarif/sarif-2.1.0-rtm.5.schema.json", "utf8"));
  // Ajv reads draft 4 as draft 7 does: the schema uses nothing in which they differ but the name of its id.
  const { id, $schema, ...rest } = schema;
  const validate = new Ajv({
    strict: false,
    unicodeRegExp: false,
    validateFormats: false,
    logger: false,
  }).compile(rest);

  it("is valid by the schema of SARIF 2.1.0, which does refuse other things", () => {
    expect([id, $schema]).toEqual([
      expect.stringContaining("sarif-2.1.0"),
      expect.stringContaining("draft-04"),
    ]);
    for (const result of [mixed, clean]) {
      const log = JSON.parse(reporters.sarif(result, options));
      validate(log);
      expect(validate.errors ?? []).toEqual([]);
      expect(validate({ ...log, version: "2.0.0" })).toBe(false);
      log.runs[0].results.push({ ruleId: 1 });
      expect(validate(log)).toBe(false);
    }
  });

  it("has a rule for each code, a place with an address, and fingerprints of its own for each result", () => {
    const [run] = JSON.parse(reporters.sarif(mixed, options)).runs;
    const { rules } = run.tool.driver;
    for (const result of run.results) expect(rules[result.ruleIndex].id).toBe(result.ruleId);
    const marks = run.results.map(
      (one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0],
    );
    expect(new Set(marks).size).toBe(run.results.length);
    const addresses = JSON.stringify(run).match(/"uri":"[^"]*"/g) ?? [];
    expect(addresses).toContain('"uri":"b/%C3%BC%20%25.ts"');
  });

  it("keeps its fingerprints when lines move", async () => {
    const text = 'a = container "A" { code "a/**" }\nb = container "B" { code "b/**" }';
    const before = await judged(text, { "a/x.ts": ["b/y.ts"], "b/y.ts": [] });
    const after = await judged(text, { "a/x.ts": ["// down", "b/y.ts"], "b/y.ts": [] });
    const marksOf = (result: CheckResult) =>
      JSON.parse(reporters.sarif(result, options)).runs[0].results.map(
        (one: { partialFingerprints: object }) => one.partialFingerprints,
      );
    expect(marksOf(after)).toEqual(marksOf(before));
    expect(marksOf(before)).toHaveLength(1);
  });
});

describe("junit", () => {
  it("is well-formed, and has what Jenkins' schema (junit-10.xsd) asks for and nothing else", () => {
    for (const result of [mixed, clean]) {
      const root = readXml(reporters.junit(result, options));
      expect(root.name).toBe("testsuites");
      expect(faultsOf(root)).toEqual([]);
    }
    expect(faultsOf(readXml('<testsuites><testsuite name="x"/></testsuites>'))).not.toEqual([]);
    expect(() => readXml("<a><b></a>")).toThrow();
  });

  it("fails the tests of errors, and counts them", () => {
    const root = readXml(reporters.junit(mixed, options));
    const cases = root.children.flatMap((suite) => suite.children.filter(({ name }) => name === "testcase"));
    const failed = cases.filter(({ children }) => children.some(({ name }) => name === "failure"));
    expect([root.attributes.get("tests"), root.attributes.get("failures")]).toEqual([
      String(cases.length),
      String(failed.length),
    ]);
    const names = failed.map(({ attributes }) => attributes.get("name"));
    expect(names).toContain('a -> c "reads <all> & "more" | `code`"');
    expect(names).not.toContain('No <b> & "c"');
    const passed = readXml(reporters.junit(clean, options));
    expect(passed.attributes.get("failures")).toBe("0");
    expect(Number(passed.attributes.get("tests"))).toBeGreaterThan(5);
  });
});

describe("github", () => {
  it("is an annotation for each finding", () => {
    const lines = reporters.github(mixed, options).split("\n");
    const marks = lines.filter((line) => line.startsWith("::"));
    expect(marks).toHaveLength(mixed.findings.length);
    for (const line of marks) expect(line).toMatch(/^::(error|warning) file=[^,]+,line=\d+/);
  });
});

describe("markdown", () => {
  it("keeps a row a row, whatever names hold", () => {
    const text = reporters.markdown(mixed, options);
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    const cells = rows.map((row) => row.replaceAll("\\|", "").split("|").length - 2);
    expect(new Set(cells)).toEqual(new Set([4, 5]));
    expect(text).not.toContain("<all>");
    expect(text).toMatch(/^## ❌ Code against model: /);
    expect(reporters.markdown(clean, options)).toMatch(/^## ✅ Code against model: No finding/);
  });
});

interface Xml {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Xml[];
  text: string;
}

/** Reads the XML that a report is made of: elements, attributes, texts and five entities; throws at all else. */
function readXml(text: string): Xml {
  const top: Xml = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Xml[] = [top];
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  const token = /<\/([a-z-]+)>|<([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  for (let at = 0; at < body.length; at = token.lastIndex) {
    const [found, closing, name, list = "", empty, said] = token.exec(body) ?? [];
    if (found === undefined) throw new Error(`no XML: ${body.slice(at, at + 40)}`);
    const inner = open.at(-1) as Xml;
    if (closing !== undefined) {
      if (open.pop()?.name !== closing) throw new Error(`</${closing}> closes something else`);
    } else if (name !== undefined) {
      const pairs = [...list.matchAll(/ ([a-z]+)="([^"]*)"/g)];
      const attributes = new Map(pairs.map(([, key = "", value = ""]) => [key, plain(value)]));
      const element: Xml = { name, attributes, children: [], text: "" };
      inner.children.push(element);
      if (empty !== "/") open.push(element);
    } else inner.text += plain(said as string);
  }
  const [root, other] = top.children;
  if (open.length !== 1 || root === undefined || other !== undefined) throw new Error("not one element");
  return root;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replaceAll(/&([a-z]*;?)/g, (_, name: string) => {
    const sign = entities[name.slice(0, -1)];
    if (!name.endsWith(";") || sign === undefined) throw new Error(`&${name}`);
    return sign;
  });
}

/** What each element of the schema may hold: attributes (those with `!` must be there) and elements. */
const schemaOfJunit: Readonly<Record<string, { attributes: string; children: string }>> = {
  testsuites: { attributes: "name time tests failures errors", children: "testsuite" },
  testsuite: {
    attributes:
      "name! tests! failures! errors! group time skipped timestamp hostname id package file log url",
    children: "testsuite properties testcase system-out system-err",
  },
  testcase: {
    attributes: "name! time classname group",
    children: "skipped error failure system-out system-err",
  },
  failure: { attributes: "type message", children: "" },
  skipped: { attributes: "type message", children: "" },
  "system-out": { attributes: "", children: "" },
};

function faultsOf(element: Xml): readonly string[] {
  const known = schemaOfJunit[element.name];
  if (known === undefined) return [`<${element.name}>`];
  const rows = known.attributes.split(" ");
  const names = rows.map((row) => row.replace("!", ""));
  const missing = rows.filter((row) => row.endsWith("!") && !element.attributes.has(row.slice(0, -1)));
  const strange = [...element.attributes.keys()].filter((name) => !names.includes(name));
  const misplaced = element.children.filter(({ name }) => !known.children.split(" ").includes(name));
  return [
    ...missing.map((row) => `${element.name} without ${row}`),
    ...strange.map((name) => `${element.name} with ${name}`),
    ...misplaced.map(({ name }) => `${name} in ${element.name}`),
    ...element.children.flatMap(faultsOf),
  ];
}
