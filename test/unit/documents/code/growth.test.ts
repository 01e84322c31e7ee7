import { expect, it } from "vitest";
import { projectEntities, projectEntity } from "../../../../src/documents/code/code.ts";
import { cpuTime } from "../../cpu-time.ts";
import { loadTexts } from "../../examples/load.ts";

async function modelOf(size: number) {
  const entity = (i: number) =>
    `E${i} = entity "An entity." { id: uuid key; next: E${(i + 1) % size}; all: E${(i * 7) % size}[]; note: string matches "^[a-z]+$" }`;
  const source = Array.from({ length: size }, (_, i) => entity(i)).join("\n");
  return (await loadTexts({ "/m.arch": source }, "/m.arch")).model;
}

it("projects each entity of a model by itself in time that grows with their number", async () => {
  const [small, large] = [await modelOf(300), await modelOf(1200)];
  const timeOf = (model: typeof small) =>
    cpuTime(() => {
      for (const language of ["typescript", "python", "sql", "json"] as const) {
        for (const entity of model.entities) projectEntity(model, entity, language);
        projectEntities(model, model.entities, language);
      }
    });
  timeOf(small);
  expect(timeOf(large)).toBeLessThan(timeOf(small) * 10 + 100);
});
