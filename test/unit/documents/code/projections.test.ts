import * as pg from "libpg-query";
import { beforeAll, describe, expect, it } from "vitest";
import {
  neighboursOf,
  projectAll,
  projectEntities,
  projectEntity,
  projectErrors,
  projectInterface,
} from "../../../../src/documents/code/code.ts";
import {
  postgresWords,
  pydanticMembers,
  pythonBuiltins,
  pythonKeywords,
  typescriptParameters,
  typescriptTypes,
} from "../../../../src/documents/code/reserved.ts";
import type { EntityField, Model } from "../../../../src/model/model.ts";
import { load, loadTexts } from "../../examples/load.ts";
import { type Piece, pydanticVersion, pythonErrors, typescriptErrors } from "./compilers.ts";
import { misfit } from "./fits.ts";

const python = pydanticVersion();
if (python === undefined)
  console.warn("There is no python3: what is projected as Python is not compiled here.");
else if (!python.startsWith("2")) console.warn("There is no pydantic 2: its models are only parsed here.");

const paths = [
  ...["bookshop", "clinic", "tour", "big-bank", "hello"].map((name) => `examples/${name}`),
  "test/golden/code/types/input.arch",
];
let models: readonly (readonly [string, Model])[];

beforeAll(async () => {
  models = await Promise.all(paths.map(async (path) => [path, (await load(path)).model] as const));
  await pg.loadModule();
});

function pieces(language: "typescript" | "python"): readonly Piece[] {
  return models.flatMap(([path, model]) => {
    const { entities, interfaces } = model;
    return [
      { name: path, text: projectAll(model, { entities, interfaces }, language).text },
      ...entities.map((one) => ({
        name: `${path} ${one.path}`,
        text: projectEntity(model, one, language).text,
      })),
      ...asNeighbours(path, model, language),
      ...interfaces.map((one) => ({
        name: `${path} ${one.path}`,
        text: projectInterface(model, one, language).text,
      })),
      { name: `${path} errors`, text: projectErrors(model, interfaces, language)?.text ?? "" },
    ];
  });
}

/** Entity by entity, as documents show them: one module together, at whose top Python wants what looks ahead. */
function asNeighbours(path: string, model: Model, language: "typescript" | "python"): readonly Piece[] {
  const neighbours = neighboursOf(model.entities);
  const blocks = model.entities.map((one) => projectEntity(model, one, language, neighbours).text);
  const ahead = "from __future__ import annotations";
  const text = blocks.map((block) => block.replace(ahead, "")).join("\n\n");
  return [{ name: `${path} entity by entity`, text: language === "python" ? `${ahead}\n${text}` : text }];
}

describe("code made from the examples", () => {
  it("is there", () => {
    expect(pieces("typescript").length).toBeGreaterThan(20);
  });

  it("compiles as TypeScript, strictly", () => {
    expect(typescriptErrors(pieces("typescript"))).toEqual([]);
  });

  it.skipIf(python === undefined)("is Python", () => {
    expect(pythonErrors(pieces("python"), python?.startsWith("2") === true)).toEqual([]);
  });

  it("is what PostgreSQL parses", () => {
    for (const [path, model] of models) {
      const { text } = projectEntities(model, model.entities, "sql");
      if (text === "") continue;
      const tables = pg
        .parseSync(text)
        .stmts?.filter(({ stmt }) => stmt !== undefined && "CreateStmt" in stmt);
      expect(tables?.length, path).toBeGreaterThanOrEqual(model.entities.length);
    }
  });

  it("is JSON that holds to the fields", () => {
    const fields = models.flatMap(([path, model]) =>
      model.entities.flatMap((entity) => {
        const example = JSON.parse(projectEntity(model, entity, "json").text);
        return entity.fields
          .flatMap((field: EntityField) => misfit(field, example[field.name], true) ?? [])
          .map((why) => `${path} ${why}`);
      }),
    );
    expect(fields).toEqual([]);
  });

  it.skipIf(!python?.startsWith("2"))("is JSON that pydantic takes, where no other entity is in it", () => {
    const checked = models.flatMap(([path, model]) => {
      const { text } = projectAll(model, { entities: model.entities }, "python");
      const flat = model.entities.filter((entity) =>
        entity.fields.every(({ type }) => type.kind !== "entity" && type.kind !== "list"),
      );
      const examples = Object.fromEntries(
        flat.map((one) => [one.id, [projectEntity(model, one, "json").text]]),
      );
      return [{ name: path, text, examples }];
    });
    expect(checked.flatMap(({ examples }) => Object.keys(examples)).length).toBeGreaterThan(5);
    expect(pythonErrors(checked, true)).toEqual([]);
  });
});

async function modelOf(source: string): Promise<Model> {
  return (await loadTexts({ "/m.arch": source }, "/m.arch")).model;
}

describe("tables", () => {
  it("refer to each other in circles by what comes behind them", async () => {
    const model = await modelOf(
      "A = entity { id: uuid key; b: B required }\nB = entity { id: uuid key; a: A? }",
    );
    const { text } = projectEntities(model, model.entities, "sql");
    expect(text).toContain("ALTER TABLE");
    expect(text.match(/REFERENCES/g)).toHaveLength(2);
  });

  it("keep lists on both sides in a table of pairs", async () => {
    const model = await modelOf(
      "Book = entity { id: uuid key; authors: Author[] }\nAuthor = entity { id: int key; books: Book[] }",
    );
    const { text } = projectEntities(model, model.entities, "sql");
    expect(text).toContain("CREATE TABLE book_authors (");
    expect(text).toContain("PRIMARY KEY (book_id, author_id)");
    expect(text).not.toContain("jsonb");
  });

  it("refer to keys of several columns", async () => {
    const model = await modelOf(
      "A = entity { x: int; y: text; key (x, y) }\nB = entity { id: int key; a: A required }",
    );
    const { text } = projectEntities(model, model.entities, "sql");
    expect(text).toContain("PRIMARY KEY (x, y)");
    expect(text).toContain("FOREIGN KEY (a_x, a_y) REFERENCES a (x, y)");
  });

  it("refer to nothing that another database keeps", async () => {
    const model = await modelOf(
      's = system "S" { a = store "A"; b = store "B" }\nX = entity { stored-in s.a; id: uuid key; y: Y required }\nY = entity { stored-in s.b; id: uuid key; xs: X[] }',
    );
    const { text } = projectEntities(model, model.entities, "sql");
    expect(text).toContain("y_id uuid NOT NULL");
    expect(text).not.toContain("REFERENCES");
  });

  it("have no two columns of one name, and none longer than PostgreSQL keeps", async () => {
    const long = "a".repeat(80);
    const model = await modelOf(
      `T = entity { createdAt: int; created-at: int; created_at: int; ${long}x: int; ${long}y: int }`,
    );
    const { text } = projectEntities(model, model.entities, "sql");
    const names = [...text.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(5);
    expect(names.every((name) => (name ?? "").length <= 63)).toBe(true);
  });
});

describe("names", () => {
  it("stay the same from block to block, and apart from each other", async () => {
    const model = await modelOf(
      'a = system "A" { Order = entity { id: uuid key } }\nb = system "B" { Order = entity { id: uuid key; other: a.Order } }',
    );
    const [first, second] = model.entities;
    if (first === undefined || second === undefined) throw new Error("entities are missing");
    expect(projectEntity(model, first, "typescript").text).toContain("export interface Order {");
    const text = projectEntity(model, second, "typescript").text;
    expect(text).toContain("export interface Order2 {");
    expect(text).toContain("other?: Order;");
  });
});

describe("examples of texts that must match", () => {
  it.each([
    "^K-[0-9]{6}$",
    "^\\+[0-9]{7,15}$",
    "^[\\w.-]+@[\\w.-]+\\.\\w{2,}$",
    "^(?:red|green)-\\d+$",
    "^[^a-z]{3}$",
    "^.{4}$",
    "\\/x\\.",
    "^a?b*c+d{2}$",
  ])("%s", async (pattern) => {
    const model = await modelOf(`T = entity { f: string required matches ${JSON.stringify(pattern)} }`);
    const [entity] = model.entities;
    if (entity === undefined) throw new Error("there is no entity");
    expect(JSON.parse(projectEntity(model, entity, "json").text).f).toMatch(new RegExp(pattern, "u"));
  });
});

describe("words that a language reserves", () => {
  const words = [
    ...new Set([
      ...postgresWords,
      ...pythonKeywords,
      ...pythonBuiltins,
      ...pydanticMembers,
      ...typescriptTypes,
      ...typescriptParameters,
    ]),
  ].filter((word) => !["this", "_"].includes(word));
  const source = words.map(
    (word) => `${word} = entity { ${word}: string required; id: uuid key; index ${word} }`,
  );
  const operations = words.map((word) => `operation ${word}(${word}: ${word}): ${word}?`);

  it("are names of entities, fields, operations and parameters all the same", async () => {
    const model = await modelOf(`${source.join("\n")}\nAll = interface {\n${operations.join("\n")}\n}`);
    expect(model.entities.length).toBeGreaterThan(300);
    const { entities, interfaces } = model;
    expect(pg.parseSync(projectEntities(model, entities, "sql").text).stmts?.length).toBe(
      2 * entities.length,
    );
    const name = "all";
    expect(
      typescriptErrors([{ name, text: projectAll(model, { entities, interfaces }, "typescript").text }]),
    ).toEqual([]);
    if (python === undefined) return;
    const text = projectAll(model, { entities, interfaces }, "python").text;
    expect(
      pythonErrors([{ name, text }], python.startsWith("2")).map((error) => error.slice(0, 300)),
    ).toEqual([]);
  });
});
