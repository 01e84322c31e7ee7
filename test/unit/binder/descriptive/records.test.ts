import { describe, expect, test } from "vitest";
import type { RecordEntry } from "../../../../src/model/description.ts";
import { attributesOf, faultsOf, load, recordOf } from "./loaded.ts";

describe("a record", () => {
  test("has a title, a text, attributes, tags and links", () => {
    const record = recordOf(`
      R1 = risk "One region" "All in one place." {
        likelihood certain; impact "A flood stops it."
        tags legal, "two words"; link "https://a.example" "A page"; link "docs/b.md"
      }`);
    expect(record).toMatchObject({ keyword: "risk", id: "R1", path: "R1", title: "One region" });
    expect(record.text).toBe("All in one place.");
    expect(attributesOf(record)).toEqual({ impact: ["A flood stops it."], likelihood: ["certain"] });
    expect(record.tags).toEqual(["legal", "two words"]);
    expect(record.links).toEqual([{ url: "https://a.example", title: "A page" }, { url: "docs/b.md" }]);
  });

  test("may be no more than its keyword", () => {
    expect(recordOf("risk")).toMatchObject({ keyword: "risk", title: "", tags: [], links: [] });
    expect(recordOf("R1 = risk").title).toBe("R1");
    expect(recordOf("risk { }").attributes.size).toBe(0);
  });

  test("keeps its attributes in the order of the catalogue", () => {
    const record = recordOf(`risk "x" { fix "f"; mitigation "m"; likelihood low; impact "i" }`);
    expect([...record.attributes.keys()]).toEqual(["impact", "likelihood", "mitigation", "fix"]);
  });

  test("has its span where its name stands, else at its keyword", () => {
    const at = (text: string) => {
      const { span } = recordOf(text);
      return text.slice(span.start, span.end);
    };
    expect(at(`R1 = risk "x"`)).toBe("R1");
    expect(at(`risk "x"`)).toBe("risk");
  });

  test("takes its text from a text block, Markdown and all", () => {
    const record = recordOf('term "x" """\n  First.\n\n  - second\n  """');
    expect(record.text).toBe("First.\n\n- second");
  });
});

describe("the second string", () => {
  test.each([[`debt "x" "because"`], [`debt "x" { why "because" }`], [`debt "x" { text "because" }`]])(
    "%s is its attribute",
    (text) => {
      const record = recordOf(text);
      expect(attributesOf(record)).toEqual({ why: ["because"] });
      expect(record.text).toBeUndefined();
    },
  );

  test.each([[`phase "x" "t"`], [`phase "x" { text "t" }`]])("%s is its text", (text) => {
    expect(recordOf(text).text).toBe("t");
  });

  test("is given once", () => {
    expect(faultsOf(`debt "x" "a" { why "b" }`)).toEqual([
      'value/twice [why] keep one of the two <- "a": the second string is its `why`',
    ]);
    expect(faultsOf(`debt "x" { why "a"; text "b" }`)).toEqual([
      "value/twice [text] keep one of the two <- why: given here first",
    ]);
    expect(faultsOf(`risk "x" "a" { text "b" }`)).toEqual([
      'value/twice [text] keep one of the two <- "a": the second string is its `text`',
    ]);
  });
});

describe("the title", () => {
  test("may be a bare name in a variable", () => {
    expect(recordOf(`variable DATABASE_URL "Where it is."`)).toMatchObject({ title: "DATABASE_URL" });
    expect(recordOf(`variable "DATABASE_URL"`).title).toBe("DATABASE_URL");
  });

  test("stands in quotes everywhere else", () => {
    expect(faultsOf("risk Foo")).toEqual(['record/title [Foo] write `risk "Foo"`']);
    expect(faultsOf("variable a.b")).toEqual(['record/title [a.b] write `variable "a.b"`']);
    expect(faultsOf("phase 1")).toEqual(['record/title [1] write `phase "1"`']);
  });

  test("and the text are all that stands in front of the body", () => {
    expect(faultsOf(`risk "a" "b" "c"`)).toEqual([
      'record/strings ["c"] everything else stands in its body, in braces',
    ]);
    expect(faultsOf(`risk "a" high`)).toEqual([
      "record/strings [high] everything else stands in its body, in braces",
    ]);
    expect(faultsOf(`risk "a", "b"`)).toEqual(['record/comma ["b"] leave the comma out']);
  });
});

describe("values", () => {
  test("of every type are read", () => {
    const record = recordOf(`
      test "x" { level unit; approach """
          - one
          - two
          """; tools "a", "b"; tools "c" }`);
    expect(attributesOf(record)).toEqual({
      level: ["unit"],
      approach: ["- one\n- two"],
      tools: ["a", "b", "c"],
    });
    expect(attributesOf(recordOf(`phase "x" { order 2 }`))).toEqual({ order: [2] });
    expect(attributesOf(recordOf(`phase "x" { order -1 }`))).toEqual({ order: [-1] });
    expect(attributesOf(recordOf(`improvement "x" { done yes }`))).toEqual({ done: [true] });
    expect(attributesOf(recordOf(`improvement "x" { done no }`))).toEqual({ done: [false] });
    expect(attributesOf(recordOf(`decision "x" { date "2024-02-29" }`))).toEqual({ date: ["2024-02-29"] });
    expect(attributesOf(recordOf(`runbook "x" { url "docs/a.md" }`))).toEqual({ url: ["docs/a.md"] });
  });

  test("of a text may begin with a digit and need no quotes", () => {
    expect(attributesOf(recordOf(`technology "x" { version 2.1.0 }`))).toEqual({ version: ["2.1.0"] });
    expect(attributesOf(recordOf(`target "x" { latency 300ms }`))).toEqual({ latency: ["300ms"] });
  });

  test("are codes with a language", () => {
    const record = recordOf(
      'optimization "x" {\n code sql """\n  a\n  b\n  """\n code """c""", js """d"""\n}',
    );
    expect(attributesOf(record)).toEqual({
      code: [{ language: "sql", text: "a\nb" }, { text: "c" }, { language: "js", text: "d" }],
    });
  });

  test.each([
    [`decision "x" { date "2026-02-30" }`, 'value/no-such-day ["2026-02-30"]'],
    [`decision "x" { date "2100-02-29" }`, 'value/no-such-day ["2100-02-29"]'],
    [`phase "x" { order "1" }`, 'value/wrong ["1"] write it without quotes: `order 1`'],
    [`phase "x" { order one }`, "value/wrong [one]"],
    [`improvement "x" { done true }`, "value/unknown-word [true] did you mean `yes`?"],
    [`improvement "x" { done off }`, "value/unknown-word [off] did you mean `no`?"],
    [`decision "x" { status acepted }`, "value/unknown-word [acepted] did you mean `accepted`?"],
    [`risk "x" { impact big }`, 'value/wrong [big] put it in quotes: `"big"`'],
    [`risk "x" { impact }`, "value/missing [impact]"],
    [`risk "x" { likelihood low, high }`, "value/too-many [high]"],
    [`risk "x" { impact "a" "b" }`, 'value/too-many ["b"]'],
    [`risk "x" { impact "a" { } }`, "value/body [{ }] leave out the braces and what is in them"],
    [`test "x" { level unit; tools "a" "b" }`, 'value/comma ["b"] separate values with commas'],
    [`optimization "x" { code sql }`, "value/missing [sql]"],
    [`optimization "x" { code }`, "value/missing [code]"],
  ])("%s is one fault", (text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "java\\tscript:alert(1)",
    "file:///etc/passwd",
    "",
    "//host/x",
    "javascript&#58;alert(1)",
    "javascript&colon;alert(1)",
  ])("%j is no address", (address) => {
    expect(faultsOf(`runbook "x" { url "${address}" }`)).toEqual([expect.stringMatching(/^value\/url /)]);
    expect(faultsOf(`risk "x" { link "${address}" }`)).toEqual([expect.stringMatching(/^value\/url /)]);
  });
});

describe("attributes", () => {
  test("that may not repeat are given once", () => {
    expect(faultsOf(`risk "x" {\n impact "a"\n impact "b"\n}`)).toEqual([
      "value/twice [impact] keep one of the two <- impact: given here first",
    ]);
    const record = load(`risk "x" { impact "a"; impact "b" }`).model.records[0];
    expect(record && attributesOf(record)).toEqual({ impact: ["a"] });
  });

  test("that must be there are asked for", () => {
    expect(faultsOf(`complexity "x"`)).toEqual([
      "attribute/missing [complexity] write `level high`, `level medium` or `level low` in its body",
    ]);
    expect(faultsOf(`test "x" { tools "a" }`)).toEqual([
      expect.stringMatching(/^attribute\/missing \[test\]/),
    ]);
  });

  test("that must be there are not asked for where something else may have been meant", () => {
    expect(faultsOf(`complexity "x" { levl high }`)).toEqual([
      "attribute/unknown [levl] did you mean `level`?",
    ]);
    expect(faultsOf(`complexity "x" { level hgh }`)).toEqual([
      expect.stringMatching(/^value\/unknown-word \[hgh\]/),
    ]);
    expect(faultsOf(`complexity "x" { level }`)).toEqual(["value/missing [level]"]);
    expect(faultsOf(`complexity "x" { level: high }`)).toHaveLength(1);
    expect(faultsOf(`complexity "x" { level = high }`)).toHaveLength(1);
  });

  test.each([
    [`risk "x" { impct "a" }`, "did you mean `impact`?"],
    [`requirement "x" { mitigation "a" }`, "it belongs to `bottleneck` or `risk`"],
    [`risk "x" { purpose "a" }`, "it belongs to `file`, `integration`, `job`, `metric` and others"],
    [`risk "x" { caching "a" }`, "it belongs to `scalability` or `storage`"],
    [`risk "x" { mitigatoin "a" }`, "did you mean `mitigation`?"],
    [`debt "x" { description "a" }`, "here it is called `why`"],
    [`risk "x" { title "a" }`, "the title is the first string behind the keyword"],
    [`risk "x" { metric "a" }`, "a `metric` is a record by itself: write it outside the `risk`"],
    [`risk "x" { security { } }`, "`security` is a concern by itself: write it outside the `risk`"],
    [`risk "x" { option "a" }`, "it belongs to `decision`"],
    [`term "x" { qqqq "a" }`, "it takes `text`, `tags` and `link`"],
  ])("%s names one that is not known", (text, help) => {
    const [fault, ...more] = load(text).diagnostics;
    expect(more).toEqual([]);
    expect(fault?.code).toBe("attribute/unknown");
    expect(fault?.help).toBe(help);
  });

  test("stand without a sign before their value", () => {
    expect(faultsOf(`decision "x" { status: accepted }`)).toEqual([
      "attribute/sign [status] write `status …` without the colon",
    ]);
    expect(faultsOf(`decision "x" { status = accepted }`)).toEqual([
      "attribute/sign [status] write `status accepted`",
    ]);
    expect(faultsOf(`decision "x" { a = status accepted }`)).toEqual([
      "value/name [a] leave out the id and its `=`",
    ]);
  });

  test("stand alone in a record's body", () => {
    expect(faultsOf(`a = person "A"\nrisk "x" { a -> a "b" }`)).toEqual([
      expect.stringMatching(/^word\/misplaced-statement \[->\]/),
    ]);
    expect(faultsOf(`risk "x" { "Label" "text" }`)).toEqual([
      'word/misplaced-statement ["Label"] write it after `text`: a record takes no labels of its own',
    ]);
  });
});

const elements = `
  shop = system "Shop" { api = container "API" { orders = component "Orders" } }
  other = system "Other"
  buy = flow "Buy" { shop -> shop "x" }
`;

describe("references", () => {
  test("are looked up as names are", () => {
    const record = recordOf(`${elements}\n decision "x" { affects orders, shop.api; affects other }`);
    expect(attributesOf(record)).toEqual({ affects: ["shop.api.orders", "shop.api", "other"] });
    const about = recordOf(`${elements}\n test "x" { level e2e; critical-path buy }`);
    expect(attributesOf(about)["critical-path"]).toEqual(["buy"]);
  });

  test("lead forwards and backwards to decisions", () => {
    const { model, diagnostics } = load(`
      A = decision "a" { supersedes B; related C }
      B = decision "b"
      C = decision "c" { related A }`);
    expect(diagnostics).toEqual([]);
    expect(model.records.map((record) => attributesOf(record))).toEqual([
      { related: ["C"], supersedes: ["B"] },
      {},
      { related: ["A"] },
    ]);
    const [a, b] = model.records;
    const value = a?.attributes.get("supersedes")?.[0];
    expect(value).toEqual({ kind: "reference", target: { kind: "record", record: b } });
  });

  test.each([
    [`decision "x" { affects oders }`, "name/unknown [oders] did you mean `shop.api.orders`?"],
    [`decision "x" { affects buy }`, "name/wrong-kind [buy]"],
    [`decision "x" { affects "other" }`, 'value/wrong ["other"] write it without quotes: `affects other`'],
    [`decision "x" { affects shop other }`, "value/comma [other] separate values with commas"],
    [`decision "x" { affects shop.* }`, "value/wrong [shop.*]"],
    [`R = risk "r"\n decision "x" { related R }`, "name/wrong-kind [R]"],
    [`integration "x" { with shop, other }`, "value/too-many [other]"],
    [`test "x" { level e2e; critical-path shop }`, "name/wrong-kind [shop]"],
  ])("%s is one fault", (text, fault) => {
    expect(faultsOf(elements + text)).toEqual([expect.stringContaining(fault)]);
  });
});

describe("a record inside an element", () => {
  const inside = (record: string) => `shop = system "Shop" { api = container "API" { ${record} } }`;

  test("speaks of it", () => {
    const record = recordOf(inside(`pattern "x"`));
    expect(record.subject?.path).toBe("shop.api");
    expect(attributesOf(record)).toEqual({ where: ["shop.api"] });
    expect(attributesOf(recordOf(inside(`decision "x"`)))).toEqual({ affects: ["shop.api"] });
    expect(attributesOf(recordOf(inside(`integration "x"`)))).toEqual({ with: ["shop.api"] });
    expect(attributesOf(recordOf(inside(`job "x"`)))).toEqual({});
  });

  test("speaks of what it names where it names something", () => {
    expect(attributesOf(recordOf(inside(`pattern "x" { where shop }`)))).toEqual({ where: ["shop"] });
    expect(attributesOf(recordOf(inside(`pattern "x" { where this }`)))).toEqual({ where: ["shop.api"] });
  });

  test("may be added by `extend`, or stand in a group", () => {
    expect(recordOf(`a = system "A"\nextend a { risk "x" }`).subject?.path).toBe("a");
    expect(recordOf(`a = system "A" { group "G" { risk "x" } }`).subject?.path).toBe("a");
    expect(recordOf(`group "G" { risk "x" }`).subject).toBeUndefined();
  });

  test("is no technology: that is the element's attribute", () => {
    const { model, diagnostics } = load(inside(`technology "Node.js"`));
    expect(diagnostics).toEqual([]);
    expect(model.records).toEqual([]);
    expect(model.elements[1]?.technology).toEqual(["Node.js"]);
  });
});

describe("places", () => {
  test("in an environment and its nodes are for resources and variables", () => {
    const { model, diagnostics } = load(`
      production = environment "Production" {
        resource "MinIO" { scaling "in fours" }
        dc = node "DC" { variable A "b" }
      }`);
    expect(diagnostics).toEqual([]);
    const [resource, variable] = model.records;
    expect(resource).toMatchObject({ keyword: "resource", title: "MinIO" });
    expect(resource?.environment?.id).toBe("production");
    expect(variable?.node?.id).toBe("dc");
    expect(faultsOf(`production = environment "P" { risk "x" }`)).toHaveLength(1);
  });

  test("of an option are decisions", () => {
    expect(faultsOf(`option "x"`)).toHaveLength(1);
    const { model, diagnostics } = load(`
      D = decision "x" {
        option "A" "first" { pro "p", "q"; con "c"; neutral "n" }
        option "B"
      }`);
    expect(diagnostics).toEqual([]);
    const [decision] = model.records;
    const [first, second] = (decision?.attributes.get("option") ?? []) as readonly RecordEntry[];
    expect(second).toMatchObject({ title: "B", parent: decision });
    expect(first).toMatchObject({ keyword: "option", title: "A", text: "first", parent: decision });
    expect(first && attributesOf(first)).toEqual({ pro: ["p", "q"], con: ["c"], neutral: ["n"] });
  });
});

describe("an integration", () => {
  const bank = `bank = external "Bank" { mechanism "SOAP"; criticality high }\n`;

  test("adds to what the element says", () => {
    const record = recordOf(`${bank}integration "Pay" "Money." { with bank; fallback "Queue." }`);
    expect(attributesOf(record)).toEqual({ with: ["bank"], purpose: ["Money."], fallback: ["Queue."] });
  });

  test("says nothing again", () => {
    const keep = "keep it in the element or in the `integration`, not in both";
    expect(faultsOf(`${bank}integration "Pay" { with bank; mechanism "REST"; data "x" }`)).toEqual([
      `integration/twice [mechanism] ${keep} <- mechanism: the element says it here`,
    ]);
    expect(faultsOf(`bank = external "Bank" { data "x"; integration "Pay" { data "y" } }`)).toEqual([
      `integration/twice [data] ${keep} <- data: the element says it here`,
    ]);
  });
});

describe("a word too many or a sign too few", () => {
  test.each([
    [`technology "x" { version version "1" }`, "word/doubled [version]"],
    [`scope "x" { status status in }`, "word/doubled [status]"],
    [`phase "x" { order order 1 }`, "word/doubled [order]"],
    [`phase phase "x" "y"`, "word/doubled [phase]"],
    [`A = decision "a"\ndecision "x" { related related A }`, "word/doubled [related]"],
    [`a = flow "a"; test "x" { level e2e; critical-path a tools "c" }`, "word/joined [tools]"],
    [`security { practice "a" "b" open }`, 'value/unknown-word ["b"]'],
  ])("%s is one fault", (text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(fault)]);
  });
});

describe("after a syntax fault", () => {
  test("nothing else is said about the statement", () => {
    expect(faultsOf(`complexity "x" {\n level high )\n}`)).toHaveLength(1);
    expect(faultsOf(`complexity "x" {\n level "high\n}`)).toHaveLength(1);
    expect(faultsOf(`decision "x" {\n rationale = "y"\n}`)).toHaveLength(1);
    expect(faultsOf(`complexity "x" {\n = high\n}`)).toHaveLength(1);
  });

  test("the rest of the record is read", () => {
    const { model } = load(`risk "x" {\n impact "a" )\n mitigation "b"\n}`);
    expect(model.records[0]?.attributes.get("mitigation")).toEqual(["b"]);
  });
});
