import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Declaration, Pair, Statement, Value } from "../../../../src/ast/nodes.ts";
import { concerns, findConcern, findRecord, records } from "../../../../src/model/catalogue/catalogue.ts";
import type { Concern, RecordEntry } from "../../../../src/model/description.ts";
import { parse } from "../../../../src/syntax/parse.ts";
import { attributesOf, load } from "./loaded.ts";

/** The clinic uses every record, every attribute of a record and every key of a concern. */
const text = readFileSync(new URL("../../../../examples/clinic/architecture.arch", import.meta.url), "utf8");
const { model, diagnostics } = load(text);

/** Every declaration of the text with one of these keywords, in elements, groups and nodes too. */
function declarationsOf(known: (keyword: string) => unknown): readonly Declaration[] {
  const found: Declaration[] = [];
  const walk = (statements: readonly Statement[], place: string) => {
    for (const statement of statements) {
      if (statement.kind !== "declaration") continue;
      const keyword = statement.keyword?.text ?? "";
      const isRecord = findRecord(keyword) !== undefined || findConcern(keyword) !== undefined;
      const isAttribute = isRecord && place !== "top" && keyword === "technology";
      if (known(keyword) && !isAttribute) found.push(statement);
      else if (!isRecord) walk(statement.block?.statements ?? [], keyword);
    }
  };
  walk(parse({ path: "clinic.arch", text }).ast.statements, "top");
  return found;
}

const bodyOf = (declaration: Declaration) => declaration.block?.statements ?? [];
const isDeclaration = (statement: Statement): statement is Declaration => statement.kind === "declaration";
const isPair = (statement: Statement): statement is Pair => statement.kind === "pair";
const written = (value: Value | undefined) => {
  if (value?.kind === "text") return value.value;
  if (value?.kind === "scalar") return value.text;
  if (value?.kind === "path") return value.segments.map((word) => word.text).join(".");
  return undefined;
};

test("the clinic has no fault", () => {
  expect(diagnostics).toEqual([]);
});

describe("records", () => {
  const declared = declarationsOf(findRecord);
  const outer = model.records;
  const all = outer.flatMap((record) => [record, ...optionsOf(record)]);

  test("are all there", () => {
    expect(declared.length).toBeGreaterThan(70);
    const names = (entries: readonly (readonly [string, string | undefined])[]) =>
      entries.map(([keyword, title]) => `${keyword} ${title}`).toSorted();
    expect(names(outer.map((record) => [record.keyword, record.title]))).toEqual(
      names(declared.map((one) => [one.keyword?.text ?? "", written(one.values[0])])),
    );
  });

  test("of the catalogue are used, each with each of its attributes", () => {
    const used = new Set(
      all.flatMap(({ keyword, attributes }) => [
        keyword,
        ...[...attributes.keys()].map((name) => `${keyword}.${name}`),
      ]),
    );
    const known = records.flatMap(({ keyword, attributes }) => [
      keyword,
      ...attributes.map(({ name }) => `${keyword}.${name}`),
    ]);
    expect(known.filter((name) => !used.has(name))).toEqual([]);
  });

  test.each(declared.map((one) => [`${one.keyword?.text} ${written(one.values[0])}`, one] as const))(
    "%s holds what was written",
    (_, declaration) => {
      const title = written(declaration.values[0]);
      const record = outer.find(
        (entry) => entry.keyword === declaration.keyword?.text && entry.title === title,
      );
      expectRecord(record as RecordEntry, declaration);
    },
  );
});

function expectRecord(record: RecordEntry, declaration: Declaration): void {
  const row = findRecord(record.keyword);
  const given = attributesOf(record);
  const second = declaration.values[1];
  if (second !== undefined) {
    const slot = row?.second === "text" ? record.text : given[row?.second ?? ""]?.[0];
    expect(slot).toBe(written(second));
  }
  for (const statement of bodyOf(declaration).filter(isDeclaration)) {
    const name = statement.keyword?.text ?? "";
    const first = written(statement.values[0]);
    if (name === "text") expect(record.text).toBe(first);
    else if (name === "tags") expect(record.tags).toContain(first);
    else if (name === "link") expect(record.links).toContainEqual(linkOf(statement));
    else if (name === "option") expectOption(record, statement);
    else expect(given[name]).toEqual(expect.arrayContaining(valuesOf(statement)));
  }
}

function optionsOf(record: RecordEntry): readonly RecordEntry[] {
  return (record.attributes.get("option") ?? []) as readonly RecordEntry[];
}

function expectOption(record: RecordEntry, declaration: Declaration): void {
  const option = optionsOf(record).find((one) => one.title === written(declaration.values[0]));
  expect(option?.parent).toBe(record);
  expectRecord(option as RecordEntry, declaration);
}

const linkOf = ({ values }: Declaration) => ({ url: written(values[0]), title: written(values[1]) });

/** What a statement says, by how it is written alone. */
function valuesOf({ keyword, values }: Declaration): unknown[] {
  const [first, second] = values;
  if (keyword?.text === "code") return [{ language: written(first), text: written(second) }];
  return values.map((value) => {
    const word = written(value);
    if (value.kind === "scalar") return Number(word);
    return value.kind === "path" && /^(yes|no)$/.test(word ?? "") ? word === "yes" : word;
  });
}

describe("concerns", () => {
  const declared = declarationsOf(findConcern);

  test("of the catalogue are used, each with each of its keys", () => {
    const used = new Set(
      model.concerns.flatMap(({ keyword, keys }) => [...keys.keys()].map((key) => `${keyword}.${key}`)),
    );
    const all = concerns.flatMap(({ keyword, keys }) => keys.map((key) => `${keyword}.${key.name}`));
    expect(all.filter((name) => !used.has(name))).toEqual([]);
    expect(model.concerns.map((concern) => concern.keyword).toSorted()).toEqual(
      concerns.map((concern) => concern.keyword).toSorted(),
    );
  });

  test.each(declared.map((one) => [one.keyword?.text, one] as const))(
    "%s holds what was written",
    (keyword, declaration) => {
      const concern = model.concerns.find((one) => one.keyword === keyword) as Concern;
      const said = JSON.stringify({ ...concern, keys: [...concern.keys], span: undefined });
      const statements = [...bodyOf(declaration)];
      for (const statement of statements) {
        if (isPair(statement)) {
          const [label, about] = statement.values.map(written);
          expect(concern.labels).toContainEqual({ label, text: about });
        } else if (isDeclaration(statement)) expectSaid(concern, said, statement);
      }
    },
  );
});

function expectSaid(concern: Concern, said: string, statement: Declaration): void {
  const name = statement.keyword?.text ?? "";
  const texts = statement.values.filter((value) => value.kind === "text").map((value) => value.value);
  for (const one of texts) expect(said).toContain(JSON.stringify(one));
  const steps = bodyOf(statement)
    .filter(isDeclaration)
    .map((step) => written(step.values[0]));
  if (steps.length > 0) expect(concern.keys.get(name)).toMatchObject({ form: "steps", steps });
  if (name === "practice") {
    const [about, state] = statement.values.map(written);
    expect(concern.practices).toContainEqual({ text: about, done: state === "done" });
  } else if (name === "step") expect(concern.steps).toContain(texts[0]);
  else if (name !== "code") expect(concern.keys.has(name)).toBe(true);
}

test("a few values, read by eye", () => {
  const record = (title: string) =>
    attributesOf(model.records.find((one) => one.title === title) as RecordEntry);
  expect(record("PostgreSQL keeps appointments")).toMatchObject({
    date: ["2025-02-17"],
    status: ["accepted"],
    driver: ["No double booking", "Reports without an export"],
    option: ["PostgreSQL", "Redis locks over MongoDB"],
    affects: ["clinic.db", "clinic.api.booking"],
    related: ["ADR-002"],
  });
  expect(record("DATABASE_URL")).toEqual({
    purpose: ["Where the database is."],
    example: ["postgres://app@db:5432/appointments"],
    required: [true],
  });
  expect(record("End to end")["critical-path"]).toEqual(["bookVisit", "remind"]);
  expect(record("apps/api/src/booking/hold.ts")).toEqual({ purpose: ["Holds a slot for five minutes."] });
  const errors = model.concerns.find((concern) => concern.keyword === "errors");
  expect(errors?.keys.get("hierarchy")).toMatchObject({
    text: "All faults derive from ClinicError; each has a status and a problem type.",
    code: { language: "typescript", text: expect.stringMatching(/^class ClinicError/) },
  });
});
