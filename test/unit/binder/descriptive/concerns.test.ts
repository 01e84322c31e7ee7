import { describe, expect, test } from "vitest";
import type { Concern } from "../../../../src/model/description.ts";
import { faultsOf, lineOf, load } from "./loaded.ts";

/** The concerns of a text that must be without a fault. */
function concernsOf(text: string): readonly Concern[] {
  const { model, diagnostics } = load(text);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(lineOf).join("\n"));
  return model.concerns;
}

function concernOf(text: string): Concern {
  const [concern, ...more] = concernsOf(text);
  expect(more).toEqual([]);
  return concern as Concern;
}

const keysOf = (concern: Concern) => Object.fromEntries(concern.keys);

describe("a concern", () => {
  test("has keys, labels, practices, code and steps", () => {
    const concern = concernOf(`
      operations {
        on-call "Team first"
        "Rota" "Weekly"
        practice "Rehearse." done
        practice "Write it down." open
        practice "Later."
        code sh """
          kubectl get pods
          """
        step "Acknowledge."
        step "Open the runbook."
        "Budget" "None"
      }`);
    expect(concern.keyword).toBe("operations");
    expect(concern.subject).toBeUndefined();
    expect(keysOf(concern)).toEqual({ "on-call": { form: "text", text: "Team first" } });
    expect(concern.labels).toEqual([
      { label: "Rota", text: "Weekly" },
      { label: "Budget", text: "None" },
    ]);
    expect(concern.practices).toEqual([
      { text: "Rehearse.", done: true },
      { text: "Write it down.", done: false },
      { text: "Later.", done: false },
    ]);
    expect(concern.code).toEqual([{ language: "sh", text: "kubectl get pods" }]);
    expect(concern.steps).toEqual(["Acknowledge.", "Open the runbook."]);
  });

  test("has keys of each form", () => {
    const concern = concernOf(`
      migration {
        path "a"; path "b"
        rollback { step "one"; step "two" }
        data "nightly"
      }`);
    expect(keysOf(concern)).toEqual({
      data: { form: "text", text: "nightly" },
      rollback: { form: "steps", steps: ["one", "two"] },
      path: { form: "texts", texts: ["a", "b"] },
    });
    expect([...concern.keys.keys()]).toEqual(["data", "rollback", "path"]);
    expect(keysOf(concernOf(`delivery { build "npm run build" }`))).toEqual({
      build: { form: "steps", text: "npm run build", steps: [] },
    });
    expect(keysOf(concernOf(`security { layer "Edge" "WAF"; layer "Data" "RLS" }`))).toEqual({
      layer: {
        form: "entries",
        entries: [
          { name: "Edge", text: "WAF" },
          { name: "Data", text: "RLS" },
        ],
      },
    });
    expect(keysOf(concernOf(`reliability { rto 1h }`))).toEqual({ rto: { form: "text", text: "1h" } });
  });

  test("has keys of form code: a text, a code, or both", () => {
    const keyOf = (body: string) => concernOf(`errors { ${body} }`).keys.get("hierarchy");
    expect(keyOf(`hierarchy "All derive."`)).toEqual({ form: "code", text: "All derive." });
    expect(keyOf(`hierarchy """All\nderive."""`)).toMatchObject({ text: expect.stringContaining("All") });
    expect(keyOf(`hierarchy ts """class A {}"""`)).toEqual({
      form: "code",
      code: { language: "ts", text: "class A {}" },
    });
    expect(keyOf(`hierarchy ts """class A {}"""; hierarchy "All derive."`)).toEqual({
      form: "code",
      text: "All derive.",
      code: { language: "ts", text: "class A {}" },
    });
  });

  test("has a key that its plain code belongs to", () => {
    const errors = concernOf(`errors { code ts """a"""; handling py """b""" }`);
    expect(keysOf(errors)).toEqual({
      hierarchy: { form: "code", code: { language: "ts", text: "a" } },
      handling: { form: "code", code: { language: "py", text: "b" } },
    });
    expect(errors.code).toEqual([]);
    expect(keysOf(concernOf(`security { code ts """a""" }`))).toHaveProperty("authentication");
    expect(keysOf(concernOf(`logging { code json """a""" }`))).toHaveProperty("format");
    expect(concernOf(`api { code json """a""" }`)).toMatchObject({ code: [{ text: "a" }], keys: new Map() });
  });

  test("keeps the codes for which its key has no room", () => {
    const concern = concernOf(`errors { code ts """a"""; code ts """b"""; hierarchy ts """c""" }`);
    expect(concern.keys.get("hierarchy")).toMatchObject({ code: { text: "c" } });
    expect(concern.code.map((code) => code.text)).toEqual(["a", "b"]);
  });
});

describe("concerns of one keyword", () => {
  test("in one place are one", () => {
    const concern = concernOf(`
      security { cors "a"; "L" "one"; practice "p" }
      security { xss "b"; "L" "two"; practice "q" done; layer "x" "y" }`);
    expect([...concern.keys.keys()]).toEqual(["xss", "cors", "layer"]);
    expect(concern.labels.map(({ text }) => text)).toEqual(["one", "two"]);
    expect(concern.practices.map(({ text }) => text)).toEqual(["p", "q"]);
  });

  test("give a single value once, wherever they stand", () => {
    expect(faultsOf(`security { cors "a" }\nsecurity { cors "b" }`)).toEqual([
      "value/twice [cors] keep one of the two <- cors: given here first",
    ]);
    expect(faultsOf(`delivery { build { step "a" }; build { step "b" } }`)).toHaveLength(1);
    expect(faultsOf(`errors { hierarchy ts """a"""; hierarchy ts """b""" }`)).toHaveLength(1);
    expect(faultsOf(`workspace "W" { security { cors "a" } }\nsecurity { cors "b" }`)).toHaveLength(1);
  });

  test("of elements and of the workspace are apart", () => {
    const concerns = concernsOf(`
      security { cors "workspace" }
      shop = system "Shop" { security { cors "shop" } }
      other = system "Other" { group "G" { security { cors "other" } } }
      extend shop { security { xss "shop" } }`);
    expect(concerns.map(({ subject, keys }) => [subject?.path, ...keys.keys()])).toEqual([
      [undefined, "cors"],
      ["shop", "xss", "cors"],
      ["other", "cors"],
    ]);
  });
});

describe("faults", () => {
  test.each([
    [`performance { caching "x" }`, "concern/unknown-key [caching] it belongs to `scalability` or `storage`"],
    [`security { csr "x" }`, "concern/unknown-key [csr] did you mean `csrf`?"],
    [`security { practise "x" }`, "concern/unknown-key [practise] did you mean `practice`?"],
    [`security { checklist "x" }`, "concern/unknown-key [checklist] here it is called `practice`"],
    [
      `security { monitring "x" }`,
      "concern/unknown-key [monitring] did you mean `monitoring`? It belongs to `observability`",
    ],
    [
      `observability { metric "x" { type counter } }`,
      "concern/unknown-key [metric] a `metric` is a record by itself: write it outside `observability`",
    ],
    [`api { mitigation "x" }`, "concern/unknown-key [mitigation] it belongs to `bottleneck` or `risk`"],
    [
      `testing { fraud "x" }`,
      'concern/unknown-key [fraud] for a label of your own write `"fraud" "…"`; its keys are `strategy`',
    ],
    [`security { cors "a", "b" }`, 'concern/comma ["b"] write `cors` again for each value'],
    [`migration { path "a", "b" }`, 'concern/comma ["b"] write `path` again for each value'],
    [`security { cors "a" "b" }`, 'value/too-many ["b"]'],
    [`security { cors }`, "value/missing [cors]"],
    [`security { cors none }`, 'value/wrong [none] put it in quotes: `"none"`'],
    [`security { cors "a" { } }`, "value/body [{ }]"],
    [`security { cors: none }`, "attribute/sign [cors] write `cors …` without the colon"],
    [`security { cors = none }`, 'attribute/sign [cors] write `cors "…"`'],
    [`security { layer "a" }`, "value/missing [layer]"],
    [`security { layer "a" "b" "c" }`, 'value/too-many ["c"]'],
    [`security { "Audit" }`, 'concern/label ["Audit"] write the text after it: `"Label" "text"`'],
    [`security { "Audit" "a" "b" }`, 'value/too-many ["b"]'],
    [`security { "Audit", "a" }`, 'concern/comma ["a"] leave it out'],
    [`security { "Audit" yes }`, "value/wrong [yes]"],
    [`security { practice }`, "value/missing [practice]"],
    [`security { practice "a" dne }`, "value/unknown-word [dne] did you mean `done`?"],
    [`security { practice "a" done "b" }`, 'value/too-many ["b"]'],
    [`security { code ts }`, "value/missing [ts]"],
    [`errors { hierarchy ts """a""" """b""" }`, 'value/too-many ["""b"""]'],
    [`delivery { build { step "a"; stp "b" } }`, 'concern/unknown-key [stp] write each step as `step "…"`'],
    [`delivery { build { "a" } }`, 'word/misplaced-statement ["a"] write each step as `step "…"`'],
    [`delivery { build }`, "value/missing [build]"],
    [`security "x" { cors "a" }`, 'concern/head ["x"]'],
    [`security`, "concern/empty [security] write `security { … }`"],
    [`x = security { cors "a" }`, "value/name [x]"],
  ])("%s is one", (text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(fault)]);
  });

  test("lose no more than the statement that has them", () => {
    const { model } = load(`security { cors "a", "b"; xss "c"; fraud "d"; csrf "e" }`);
    expect(model.concerns[0] && [...model.concerns[0].keys.keys()]).toEqual(["xss", "csrf"]);
  });

  test("of a concern in the wrong place are one", () => {
    expect(faultsOf(`e = environment "E" { security { cors "a" } }`)).toHaveLength(1);
  });
});

describe("words that people try", () => {
  test.each([
    [`adr "x"`, "decision"],
    [`limitation "x"`, "risk"],
    [`env DATABASE_URL "x"`, "variable"],
    [`monitoring { dashboards "x" }`, "observability"],
    [`milestone "x"`, "phase"],
    [`milestone "x"`, "roadmap"],
    [`desicion "x"`, "decision"],
    [`securty { cors "x" }`, "security"],
  ])("%s is answered", (text, meant) => {
    const { diagnostics } = load(text);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.help).toContain(`\`${meant}\``);
  });
});

describe("words of records and concerns that stand in none", () => {
  test.each([
    [`caching "x"`, "it belongs to `scalability` or `storage`"],
    [`option "x"`, "it belongs to `decision`"],
    [`practice "x" done`, "it belongs in a concern"],
    [`a = system "A" { mitigation "x" }`, "it belongs to `bottleneck` or `risk`"],
  ])("%s is told where it belongs", (text, help) => {
    const { diagnostics } = load(text);
    expect(diagnostics.map((diagnostic) => diagnostic.help)).toEqual([help]);
  });
});
