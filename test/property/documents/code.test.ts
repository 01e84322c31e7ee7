import fc from "fast-check";
import * as pg from "libpg-query";
import { format } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import {
  projectAll,
  projectEntities,
  projectEntity,
  projectErrors,
  projectIndexes,
} from "../../../src/documents/code/code.ts";
import type { EntityField, Model } from "../../../src/model/model.ts";
import {
  type Piece,
  pydanticVersion,
  pythonErrors,
  typescriptErrors,
} from "../../unit/documents/code/compilers.ts";
import { misfit } from "../../unit/documents/code/fits.ts";
import { hostileSources, modelOf } from "../../unit/documents/code/hostile-models.ts";

/** Compilers are slow to start: many models go to each at once. */
const MODELS = 120;
const sources = fc.sample(hostileSources, MODELS);
let models: readonly Model[];

beforeAll(async () => {
  models = await Promise.all(sources.map(modelOf));
  await pg.loadModule();
});

function everything(language: "typescript" | "python"): readonly Piece[] {
  return models.flatMap((model, i) => {
    const { entities, interfaces } = model;
    const errors = projectErrors(model, interfaces, language);
    return [
      { name: `${i} all`, text: projectAll(model, { entities, interfaces }, language).text },
      ...entities.map((entity) => ({
        name: `${i} ${entity.path}`,
        text: projectEntity(model, entity, language).text,
      })),
      ...interfaces.map((one) => ({
        name: `${i} ${one.path}`,
        text: projectAll(model, { interfaces: [one] }, language).text,
      })),
      ...(errors === undefined ? [] : [{ name: `${i} errors`, text: errors.text }]),
    ];
  });
}

describe("code made from hostile models", () => {
  it("has something to say", () => {
    expect(models.flatMap(({ entities }) => entities).length).toBeGreaterThan(MODELS);
    expect(models.flatMap(({ entities }) => entities.flatMap(({ fields }) => fields)).length).toBeGreaterThan(
      2 * MODELS,
    );
    expect(
      models.flatMap(({ interfaces }) => interfaces.flatMap((one) => one.operations)).length,
    ).toBeGreaterThan(MODELS);
  });

  it("compiles as TypeScript", () => {
    expect(typescriptErrors(everything("typescript"))).toEqual([]);
  });

  it("is laid out as Prettier would lay out TypeScript and JSON", async () => {
    for (const { name, text } of everything("typescript")) {
      expect(await format(text, { parser: "typescript" }), name).toBe(text === "" ? "" : `${text}\n`);
    }
    for (const model of models) {
      const { text } = projectEntities(model, model.entities, "json");
      expect(await format(text, { parser: "json" })).toBe(`${text}\n`);
    }
  });

  it.skipIf(pydanticVersion() === undefined)("is Python (skipped where python3 is not)", () => {
    expect(pythonErrors(everything("python"), false)).toEqual([]);
  });

  it.skipIf(!pydanticVersion()?.startsWith("2"))(
    "makes models of pydantic 2 (skipped where it is not)",
    () => {
      expect(pythonErrors(everything("python"), true)).toEqual([]);
    },
  );

  it("is SQL that PostgreSQL parses, one statement for each that was meant", () => {
    for (const [i, model] of models.entries()) {
      const texts = [
        projectEntities(model, model.entities, "sql").text,
        projectIndexes(model, model.entities)?.text ?? "",
        ...model.entities.map((entity) => projectEntity(model, entity, "sql").text),
      ];
      for (const text of texts) {
        const { stmts = [] } = text === "" ? {} : pg.parseSync(text);
        const kinds = new Set(stmts.map(({ stmt }) => Object.keys(stmt ?? {})[0]));
        expect(
          [...kinds].filter((kind) => !["CreateStmt", "IndexStmt", "AlterTableStmt"].includes(kind ?? "")),
          `${i}\n${text}`,
        ).toEqual([]);
      }
    }
  });

  it("is JSON, with every field", () => {
    for (const model of models) {
      for (const entity of model.entities) {
        const names = entity.fields.map((one) => one.name).sort();
        expect(Object.keys(JSON.parse(projectEntity(model, entity, "json").text)).sort()).toEqual(names);
        expect(Object.keys(JSON.parse(projectEntity(model, entity, "types").text)).sort()).toEqual(names);
      }
    }
  });

  it("holds examples to the types and bounds of fields, where anything can", () => {
    const misfits = models.flatMap((model, i) =>
      model.entities.flatMap((entity) => {
        const example = JSON.parse(projectEntity(model, entity, "json").text);
        const fields = entity.fields.filter((one) => one.default === undefined && isPossible(one));
        return fields
          .flatMap((one) => misfit(one, example[one.name], false) ?? [])
          .map((why) => `${i} ${why}`);
      }),
    );
    expect(misfits).toEqual([]);
  });
});

/** Bounds of a size that nobody writes, between two whole numbers, or below zero for a length leave no value. */
function isPossible({ type, min, max, matches }: EntityField): boolean {
  const bare = type.kind === "optional" ? type.inner : type;
  const isNumber = bare.kind === "plain" && ["int", "long", "float", "decimal"].includes(bare.name);
  if (matches !== undefined && (min !== undefined || max !== undefined)) return false;
  if (isNumber) return !(min === 0.5 && bare.name !== "float");
  return !(min === 0.5 || (max ?? 0) < 0 || (min ?? 0) > (bare.kind === "list" ? 20 : 1000));
}
