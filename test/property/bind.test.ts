import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type BindResult, bind } from "../../src/binder/bind.ts";
import type { Model } from "../../src/model/model.ts";
import { parse } from "../../src/syntax/parse.ts";

const examples = ["../../examples/clinic/architecture.arch", "../unit/binder/parcels.arch"].map((path) =>
  readFileSync(new URL(path, import.meta.url), "utf8"),
);

function bindText(text: string): BindResult {
  return bind([{ ...parse({ path: "x.arch", text }), directory: "" }]);
}

/** The tokens of a text, roughly: enough to move, drop and double them. */
function piecesOf(text: string): readonly string[] {
  return text.match(/"(?:\\.|[^"\\\n])*"|[\w.-]+|\s+|[^\w\s]/g) ?? [];
}

const mutated = fc
  .tuple(
    fc.constantFrom(...examples.map(piecesOf)),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("drop", "double", "swap", "copy")), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([pieces, changes]) => {
    const result = [...pieces];
    for (const [where, other, change] of changes) {
      const at = where % result.length;
      const piece = result[at] as string;
      const from = other % result.length;
      if (change === "drop") result.splice(at, 1);
      else if (change === "double") result.splice(at, 0, piece);
      else if (change === "copy") result.splice(at, 0, ` ${result[from]} `);
      else [result[at], result[from]] = [result[from] as string, piece];
    }
    return result.join("");
  });

/** What must hold of every model, however faulty its text is. */
function check({ model, diagnostics }: BindResult, text: string): void {
  const elements = new Set(model.elements);
  const seen = new Set<unknown>();
  for (const element of model.elements) {
    if (element.parent !== undefined) {
      expect(seen.has(element.parent)).toBe(true);
      expect(element.parent.children).toContain(element);
    }
    seen.add(element);
  }
  for (const { from, to } of model.relationships) expect(elements.has(from) && elements.has(to)).toBe(true);
  expect(new Set(pathsOf(model)).size).toBe(pathsOf(model).length);
  expect(new Set(model.views.map(({ key }) => key)).size).toBe(model.views.length);
  for (const { span, related } of diagnostics) {
    for (const place of [span, ...related.map((other) => other.span)]) {
      expect(place.start >= 0 && place.start <= place.end && place.end <= text.length).toBe(true);
    }
  }
  const starts = diagnostics.map(({ span }) => span.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
}

function pathsOf(model: Model): readonly string[] {
  return [
    ...model.elements,
    ...model.interfaces,
    ...model.entities,
    ...model.enums,
    ...model.flows,
    ...model.stateMachines,
    ...model.environments,
    ...model.records,
    ...model.kinds,
  ].map(({ path }) => path);
}

test("any text gives a model that holds together", () => {
  fc.assert(
    fc.property(mutated, (text) => check(bindText(text), text)),
    { numRuns: 400 },
  );
});

test("the same text gives the same model and the same diagnostics", () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const [a, b] = [bindText(text), bindText(text)];
      expect(a.diagnostics.map(({ message, help, span }) => [message, help, span.start])).toEqual(
        b.diagnostics.map(({ message, help, span }) => [message, help, span.start]),
      );
      expect(pathsOf(a.model)).toEqual(pathsOf(b.model));
    }),
    { numRuns: 50 },
  );
});
