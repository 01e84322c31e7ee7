import { describe, expect, test } from "vitest";
import {
  attributesOfDeclaration,
  attributesOfRecord,
  commonAttributes,
  concernStatements,
  concerns,
  concernsWithKey,
  declarations,
  findConcern,
  findDeclaration,
  findRecord,
  isCatalogued,
  keysOfConcern,
  meantBy,
  records,
  recordsWithAttribute,
  shownIn,
  wordsTried,
} from "../../../src/model/catalogue/catalogue.ts";
import { plainTypeTable } from "../../../src/model/catalogue/plain-types.ts";
import { renderReference, typeName } from "../../../src/model/catalogue/reference.ts";
import { plainTypes } from "../../../src/model/types.ts";

/** Every record as `keyword second places: attributes`; `*` repeats, `!` must be there. */
const expectedRecords = `
principle text T E:
pattern text T E: role where* use-case rationale implementation
decision text T E: date status context driver* option* chosen rationale alternatives* trade-off* consequence* impact affects* related* supersedes* decider* consulted* informed* confirmation
option text R: pro* con* neutral*
technology text T: category version used-for rationale alternatives*
requirement text T E: category
constraint text T E:
assumption text T E:
goal text T E: target why scenario*
scope text T E: status
complexity why T E: level! why
target text T E: latency throughput concurrent-users
optimization text T E: implementation impact code*
bottleneck text T E: mitigation
integration purpose T E: with category purpose mechanism data criticality fallback code*
variable purpose T E V: purpose example required
resource purpose T E V: purpose configuration scaling
job purpose T E: trigger frequency purpose needs*
metric purpose T E: type purpose threshold dashboard
alert text T E: condition severity action
risk text T E: impact likelihood mitigation fix
debt why T E: why plan priority effort
improvement text T E: when done
phase text T E: order
test text T E: level! coverage area* scope* approach setup case* critical-path* tools* data
runbook text T E: url step*
maintenance text T E: frequency duration communication
reference text T E: url type
file purpose T E: purpose
stakeholder expectation T E: expectation contact
term text T E:`;

/** Every type that is no plain text. */
const expectedTypes = `
pattern.role primary / secondary / resilience
pattern.rationale "Markdown"
pattern.where ELEMENT
pattern.implementation "Markdown"
decision.date "YYYY-MM-DD"
decision.status proposed / accepted / rejected / deprecated / superseded
decision.context "Markdown"
decision.option "Title" "Text" { … }
decision.rationale "Markdown"
decision.impact "Markdown"
decision.affects ELEMENT
decision.related DECISION
decision.supersedes DECISION
decision.confirmation "Markdown"
technology.category language / framework / library / database / cache / messaging / platform / service / development / testing / monitoring / logging / tracing
technology.rationale "Markdown"
scope.status in / out
complexity.level high / medium / low
optimization.implementation "Markdown"
optimization.code LANGUAGE """…"""
integration.with ELEMENT
integration.category auth / api / queue / files / internal
integration.criticality high / medium / low
integration.code LANGUAGE """…"""
variable.required yes / no
job.needs ELEMENT
metric.type counter / gauge / histogram / summary
metric.dashboard "url"
alert.severity critical / warning / info
risk.likelihood certain / high / medium / low
debt.priority high / medium / low
improvement.done yes / no
phase.order number
test.level unit / integration / e2e / load
test.approach "Markdown"
test.critical-path FLOW
runbook.url "url"
reference.url "url"
reference.type internal / external / decision`;

/** Every concern with its keys; `*` texts, `{}` steps, `<>` code, `[]` entries. */
const expectedConcerns = `
overview: summary approach rationale
communication: api-style messaging
storage: primary caching backup
api: authentication error-format pagination rate-limiting
security: authentication<> authorization sessions token-lifetime token-refresh encryption-at-rest encryption-in-transit pii secrets tenant-isolation input-validation output-encoding sql-injection xss csrf cors rate-limiting layer[]
scalability: target horizontal vertical api-tier worker-tier database-tier memory cpu storage load-balancing sharding caching database near-term* long-term*
performance: assets lazy-loading capacity
reliability: uptime redundancy failover rto rpo backup restore{}
errors: client server external retry fallback circuit-breaker hierarchy<> response-format<> handling<>
logging: strategy levels format<> aggregation locations*
observability: monitoring tracing error-tracking critical-errors* dashboards*
delivery: strategy pipeline{} build{} deploy{} health-checks rollback{}
infrastructure: hosting orchestration servers cdn configuration
operations: disaster-recovery on-call
testing: strategy
conventions: naming files errors logging testing documentation
migration: current-state data rollback{} path*
roadmap: foundation core integration performance`;

const lines = (text: string) => text.trim().split("\n");
const duplicates = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);

describe("records", () => {
  const places = { top: "T", element: "E", environment: "V", record: "R" };

  test.each(lines(expectedRecords))("%s", (line) => {
    const [head, attributes] = line.split(":") as [string, string];
    const [keyword, second, ...stands] = head.split(" ");
    const record = findRecord(keyword as string);
    expect(record?.second).toBe(second);
    expect(record?.places.map((place) => places[place])).toEqual(stands);
    const rows = record?.attributes.map((a) => a.name + (a.many ? "*" : "") + (a.must ? "!" : ""));
    expect(rows?.toSorted()).toEqual(attributes.split(" ").filter(Boolean).toSorted());
  });

  test("are 31, with 100 attributes and one record inside a record", () => {
    expect(records).toHaveLength(31);
    expect(records.map((r) => r.keyword)).toEqual(lines(expectedRecords).map((line) => line.split(" ")[0]));
    const attributes = records.flatMap((record) => record.attributes);
    expect(attributes.filter((attribute) => attribute.type.kind !== "record")).toHaveLength(100);
    expect(attributes.filter((attribute) => attribute.type.kind === "record")).toHaveLength(1);
  });

  test("have the types that they should", () => {
    const typed = records.flatMap((record) =>
      record.attributes
        .filter((attribute) => attribute.type.kind !== "text")
        .map((attribute) => `${record.keyword}.${attribute.name} ${typeName(attribute.type)}`),
    );
    expect(typed).toEqual(lines(expectedTypes));
  });

  test("have a second string that is text or an attribute of their own", () => {
    for (const record of records) expect([...attributesOfRecord(record).keys()]).toContain(record.second);
  });

  test("default their subject attributes, and nothing else, to the element around them", () => {
    const subjects = records.flatMap((record) =>
      record.attributes.filter((a) => a.subject).map((a) => `${record.keyword}.${a.name}`),
    );
    expect(subjects).toEqual(["pattern.where", "decision.affects", "integration.with"]);
  });

  test("take text, tags and links besides", () => {
    expect(commonAttributes.map((attribute) => [attribute.name, attribute.many])).toEqual([
      ["text", false],
      ["tags", true],
      ["link", true],
    ]);
    for (const record of records) {
      expect([...attributesOfRecord(record).keys()].slice(-3)).toEqual(["text", "tags", "link"]);
    }
  });

  test("let only a variable's name stand without quotes", () => {
    expect(records.filter((record) => record.bareTitle).map((record) => record.keyword)).toEqual([
      "variable",
    ]);
  });
});

describe("concerns", () => {
  const forms = { text: "", texts: "*", steps: "{}", code: "<>", entries: "[]" };

  test.each(lines(expectedConcerns))("%s", (line) => {
    const [keyword, keys] = line.split(": ") as [string, string];
    expect(findConcern(keyword)?.keys.map((key) => key.name + forms[key.form])).toEqual(keys.split(" "));
  });

  test("are 18, with 102 keys", () => {
    expect(concerns).toHaveLength(18);
    expect(concerns.flatMap((concern) => concern.keys)).toHaveLength(102);
  });

  test("place a plain code under a key of form code", () => {
    const placed = concerns.filter((concern) => concern.codeOf !== undefined);
    expect(placed.map((concern) => `${concern.keyword}.${concern.codeOf}`)).toEqual([
      "security.authentication",
      "errors.hierarchy",
      "logging.format",
    ]);
    for (const concern of placed) {
      expect(keysOfConcern(concern).get(concern.codeOf as string)?.form).toBe("code");
    }
  });

  test("pair the keys that tell one fact", () => {
    const twins = concerns.flatMap((concern) =>
      concern.keys.flatMap((key) =>
        key.twin ? [[`${concern.keyword}.${key.name}`, key.twin] as const] : [],
      ),
    );
    expect(twins).toHaveLength(10);
    for (const [name, twin] of twins) expect(twins).toContainEqual([twin, name]);
  });
});

describe("names", () => {
  test("occur once where they are looked up", () => {
    expect(duplicates([...records, ...concerns].map((row) => row.keyword))).toEqual([]);
    expect(duplicates(declarations.map((row) => row.keyword))).toEqual([]);
    for (const record of records) {
      expect(duplicates([...record.attributes, ...commonAttributes].map((a) => a.name))).toEqual([]);
    }
    for (const declaration of declarations) {
      const inherited = declaration.like === undefined ? [] : findDeclaration(declaration.like)?.attributes;
      expect(duplicates([...(inherited ?? []), ...declaration.attributes].map((a) => a.name))).toEqual([]);
      expect(attributesOfDeclaration(declaration).size).toBe(
        declaration.attributes.length + (inherited?.length ?? 0),
      );
    }
    for (const concern of concerns) {
      expect(duplicates(concern.keys.map((key) => key.name))).toEqual([]);
      const own = concernStatements.map((statement) => statement.name as string);
      expect(concern.keys.filter((key) => own.includes(key.name))).toEqual([]);
    }
  });

  test("are looked up exactly", () => {
    expect(findRecord("Risk")).toBeUndefined();
    expect(findConcern("constructor")).toBeUndefined();
    expect(isCatalogued("security")).toBe(true);
    expect(isCatalogued("risk")).toBe(true);
    expect(isCatalogued("container")).toBe(false);
  });

  test("tell whom they belong to", () => {
    expect(concernsWithKey("caching").map((c) => c.keyword)).toEqual(["storage", "scalability"]);
    expect(recordsWithAttribute("mitigation").map((r) => r.keyword)).toEqual(["bottleneck", "risk"]);
    expect(recordsWithAttribute("text")).toEqual([]);
  });
});

describe("words that people try", () => {
  const kinds = ["person"];
  const known = (word: string) =>
    isCatalogued(word) ||
    findDeclaration(word) !== undefined ||
    concernStatements.some((statement) => statement.name === word) ||
    kinds.includes(word);

  test("are none of the language and mean something that is", () => {
    expect(Object.keys(wordsTried)).toHaveLength(22);
    for (const [word, meant] of Object.entries(wordsTried)) {
      expect(isCatalogued(word), word).toBe(false);
      expect(meant.filter((target) => !known(target))).toEqual([]);
    }
  });

  test("are found in any case", () => {
    expect(meantBy("ADR")).toEqual(["decision"]);
    expect(meantBy("milestone")).toEqual(["phase", "roadmap"]);
    expect(meantBy("toString")).toEqual([]);
    expect(meantBy("constructor")).toEqual([]);
  });
});

describe("the reference page", () => {
  const page = renderReference();

  test("has every word of the catalogue", () => {
    const names = [
      ...records.flatMap((record) => [record.keyword, ...record.attributes.map((a) => a.name)]),
      ...concerns.flatMap((concern) => [concern.keyword, ...concern.keys.map((key) => key.name)]),
      ...declarations.flatMap((declaration) => declaration.attributes.map((a) => a.name)),
    ];
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test("shows a record with its attributes and places", () => {
    const section = page.slice(page.indexOf("### `complexity`"), page.indexOf("### `target`"));
    expect(section).toBe(`### \`complexity\`

An area and how hard it is. The second string is its \`why\`.

Stands at the top level or inside an element.

| attribute | value |  | meaning |
| --- | --- | --- | --- |
| \`level\` | \`high / medium / low\` | required | How hard it is |
| \`why\` | \`"text"\` |  | What makes it so |

Shown in: feature-design: Complexity Assessment.

`);
  });

  test("keeps the cells of each table together", () => {
    for (const block of page.split("\n\n").filter((text) => text.startsWith("|"))) {
      const cells = block
        .trim()
        .split("\n")
        .map((row) => row.replaceAll("\\|", "").split("|").length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  test("has no two headings alike and ends with one line break", () => {
    expect(duplicates(page.split("\n").filter((row) => row.startsWith("#")))).toEqual([]);
    expect(page.endsWith("\n")).toBe(true);
    expect(page.endsWith("\n\n")).toBe(false);
  });
});

test("the places where documents show things are read", () => {
  expect(shownIn("1 Technical Decisions; 3 Executive Summary, Technical Decisions; MADR, arc42")).toEqual([
    { document: "system-design", sections: ["Technical Decisions"] },
    { document: "feature-design", sections: ["Executive Summary", "Technical Decisions"] },
    { document: "MADR", sections: [] },
    { document: "arc42", sections: [] },
  ]);
});

test("each plain type has a row of its own", () => {
  expect(plainTypeTable.map((row) => row.name)).toEqual([...plainTypes]);
});
