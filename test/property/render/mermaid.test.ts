import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Diagram, diagramsFor, hostNames } from "../../../src/render/mermaid/hosts.ts";
import { renderMermaidParts } from "../../../src/render/mermaid/render-mermaid.ts";
import type { View } from "../../../src/views/view.ts";
import { faultOf } from "../../readers/mermaid.ts";
import { dataViews, graphViews, sequenceViews, statesViews } from "./hostile-views.ts";

/** LINTEL_RUNS=20000 for a longer run by hand. */
const runs = Number(process.env.LINTEL_RUNS ?? 250);

const views = { graph: graphViews, sequence: sequenceViews, states: statesViews, data: dataViews } as const;

const cases = (Object.keys(views) as (keyof typeof views)[]).flatMap((kind) =>
  diagramsFor(kind).map((diagram): [typeof kind, Diagram] => [kind, diagram]),
);

const options = fc.record({
  detail: fc.constantFrom("title" as const, "kind" as const, "full" as const),
  profile: fc.constantFrom(...hostNames),
  numbers: fc.boolean(),
});

describe("whatever a model says, Mermaid reads every diagram", () => {
  test.each(cases)("of a %s view as %s", async (kind, diagram) => {
    const any = views[kind] as fc.Arbitrary<View>;
    await fc.assert(
      fc.asyncProperty(any, options, async (view, chosen) => {
        for (const text of renderMermaidParts(view, { ...chosen, diagram, viewUrl: (key) => key })) {
          expect(text.length).toBeLessThan(50_000);
          const fault = await faultOf(text);
          if (fault !== undefined) expect.fail(`${fault}\n\n${text.slice(0, 5000)}`);
        }
      }),
      { numRuns: runs },
    );
  });
});
