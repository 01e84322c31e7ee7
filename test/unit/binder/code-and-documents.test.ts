import { describe, expect, test } from "vitest";
import { faults, marks, modelOf } from "./bound.ts";

const parts =
  'a = system "A" { x = container "X"; y = container "Y" }\nb = system "B"\nf = flow "F" { a -> a }\n';

describe("codebases", () => {
  test("are relative to their file", () => {
    const { codebases } = modelOf({
      "docs/model/code.arch": `codebase "../../src" {
        tsconfig "tsconfig.json"; ignore "**/*.test.ts", "gen/**"; ignore "x"; ignore-types yes
        unmapped off; undeclared error; absent warn; map uuid "string"; map Money "Decimal"
      }\ncodebase "."`,
    });
    expect(codebases).toMatchObject([
      {
        directory: "src",
        tsconfig: "tsconfig.json",
        ignore: ["**/*.test.ts", "gen/**", "x"],
        ignoreTypes: true,
        unmapped: "off",
        undeclared: "error",
        absent: "warn",
        mappings: [
          { type: "uuid", code: "string" },
          { type: "Money", code: "Decimal" },
        ],
      },
      { directory: "docs/model", ignoreTypes: false },
    ]);
  });

  test("stay inside the workspace", () => {
    expect(marks('codebase "../x"\ncodebase "/etc"\ncodebase "C:/x"\ncodebase')).toEqual([
      'codebase/outside "../x"',
      'codebase/outside "/etc"',
      'codebase/outside "C:/x"',
      "codebase/path codebase",
    ]);
  });
});

describe("rules", () => {
  test("hold clauses and exceptions", () => {
    const [rule] = modelOf(`${parts}
      rule "R" {
        forbid a.x, a.y -> b, kind store
        only a.* -> package "pg"
        layers strict a.x, a.y
        acyclic a
        except a.x -> b
        except a.y
        because "so"
        severity warn
      }`).rules;
    expect(rule).toMatchObject({
      title: "R",
      because: "so",
      severity: "warn",
      clauses: [
        {
          kind: "forbid",
          from: [{ element: { path: "a.x" } }, { element: { path: "a.y" } }],
          to: [{ elements: { kind: "element" } }, { elements: { kind: "of-kind", name: "store" } }],
        },
        { kind: "only", from: [{ kind: "children" }], to: [{ kind: "package", glob: "pg" }] },
        { kind: "layers", strict: true, layers: [{}, {}] },
        { kind: "acyclic", of: [{ element: { path: "a" } }] },
      ],
      exceptions: [
        { from: [{}], to: [{}] },
        { from: [{}], to: [] },
      ],
    });
    expect(modelOf(`${parts}\nrule "S" { acyclic a }`).rules[0]?.severity).toBe("error");
  });

  test("faults", () => {
    const text = `${parts}
      rule "R" { because "x" }
      rule { acyclic a }
      rule "S" { forbid a; layers a.x; acyclic a -> b; forbid package "x" -> a; forbid a.x -> nobody }`;
    expect(marks(text)).toEqual([
      'rule/empty "R"',
      "rule/title rule",
      "rule/needs-arrow forbid",
      "rule/one-layer a.x",
      "rule/no-arrow ->",
      'rule/selector package "x"',
      "name/unknown nobody",
    ]);
  });
});

describe("documents", () => {
  test("take a template, a file and what they are about", () => {
    const { documents } = modelOf({
      "docs/d.arch": `${parts}
        v = view of a
        document arc42 "a.md" {
          about a; title "T"; language python; missing todo; diagrams svg; show v, f
          version 1.2.0; status draft; owner "O"; updated 2026-01-31; review "R"; next-review "2026-02-28"
          generated-by "G"; framework "F"; framework-version "1"
        }
        document "own/t.hbs" "b.md"`,
    });
    expect(documents).toMatchObject([
      {
        template: "arc42",
        builtIn: true,
        output: "a.md",
        directory: "docs",
        about: { path: "a" },
        missing: "todo",
        diagrams: "svg",
        show: [
          { kind: "view", key: "v" },
          { kind: "flow", flow: { path: "f" } },
        ],
        version: "1.2.0",
        updated: "2026-01-31",
        nextReview: "2026-02-28",
        frameworkVersion: "1",
      },
      { template: "own/t.hbs", builtIn: false, missing: "omit", show: [] },
    ]);
  });

  test("faults", () => {
    expect(faults('document architectur "a.md"')[0]).toContain("did you mean `architecture`?");
    const text = `${parts}
      document madr
      document madr "a.md" { show nothing; updated "2026-02-30"; updated "yesterday"; status done }
      document arc42 "a.md"`;
    expect(marks(text)).toEqual([
      "document/header document",
      "document/show nothing",
      'value/no-such-day "2026-02-30"',
      'value/wrong "yesterday"',
      "value/unknown-word done",
      'document/same-file "a.md"',
    ]);
  });
});

describe("the workspace", () => {
  test("has a title and dates", () => {
    const { workspace } = modelOf(
      'workspace "W" "About." { version "1"; status active; owner "O"; next-review 2026-05-01; link "a.md"; a = system "A" }',
    );
    expect(workspace).toMatchObject({
      title: "W",
      description: "About.",
      version: "1",
      status: "active",
      owner: "O",
      nextReview: "2026-05-01",
      links: [{ url: "a.md" }],
    });
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "java\\nscript:x", ""])("`%s` is no link", (url) => {
    expect(marks(`workspace "W" { link "${url}" }`)).toEqual([`value/url "${url}"`]);
  });

  test.each(["https://x.example/a?b=c:d", "docs/a.md", "#part", "../x/y:z.md".replace(":", "-")])(
    "`%s` is a link",
    (url) => {
      expect(marks(`workspace "W" { link "${url}" }`)).toEqual([]);
    },
  );
});
