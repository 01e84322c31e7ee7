import { describe, expect, test } from "vitest";
import type { RenderOptions } from "../../../src/render/renderer.ts";
import { renderText } from "../../../src/render/text/render-text.ts";
import { projectView } from "../../../src/views/views.ts";
import { modelOf } from "../views/model-of.ts";

const text = `
Order = entity "An order." { id: uuid key "Its id."; customer: Customer required; status: Status default open }
Customer = entity { id: uuid key; boss: Customer? }
Status = enum { open, paid "Money came." }
life = states "Life" of Order { [*] -> open "placed"; open -> paid; paid -> [*] }
`;

function drawn(key: string, options: RenderOptions = {}, source = text): string {
  const view = projectView(modelOf(source), key);
  if (view === undefined) throw new Error(`no view ${key}`);
  return renderText(view, options);
}

describe("states and data as text", () => {
  test("states are boxes and arrows, from a start to an end", () => {
    const picture = drawn("life");
    for (const part of ["│ ● │", " placed", "│ open │", "│    paid     │", "│ Money came. │", "│ ◉ │"])
      expect(picture).toContain(part);
    expect(picture.split("▼")).toHaveLength(4);
  });

  test("states that find no room are a list of transitions", () => {
    const many = Array.from({ length: 40 }, (_, i) => `open -> state${i}Long "leads to ${i}"`).join("; ");
    const source = `f = states "Life" { [*] -> open; ${many} }`;
    const list = drawn("f", { width: 40 }, source);
    expect(list).toContain(
      "A list: 41 states and 41 transitions do\nnot fit as a picture into 40 columns.\n\nopen\n",
    );
    expect(list).toContain("\n\n[*] → open\nopen → state0Long: leads to 0\n");
  });

  test("entities are boxes with their fields, and how many there are at the ends of relations", () => {
    expect(drawn("data")).toMatchInlineSnapshot(`
      "Data model
      ══════════

      ┌───────────────────────────────────────────┐   ┌───────────────────┐
      │ Order [entity]                            │   │ Status [enum]     │
      │ An order.                                 │   │ ───────────────── │
      │ ───────────────────────────────────────── │   │ open              │
      │ id        uuid      key           Its id. │   │ paid  Money came. │
      │ customer  Customer  required              │   └───────────────────┘
      │ status    Status    default open          │
      └───────────────────────────────────────────┘
                            *
                            │ customer
                            1
                 ┌──────────────────────┐
                 │ Customer [entity]    │*┐
                 │ ──────────────────── │ │ boss
                 │ id    uuid       key │?┘
                 │ boss  Customer?      │
                 └──────────────────────┘

      ? none or one, * any number
      "
    `);
  });

  test("entities that find no room stand below each other, with a line for each relation", () => {
    const fields = Array.from({ length: 12 }, (_, i) => `f${i}: E${i} required`).join("; ");
    const others = Array.from({ length: 12 }, (_, i) => `E${i} = entity { id: uuid key }`).join("\n");
    const picture = drawn("data", { width: 40 }, `Hub = entity { ${fields} }\n${others}`);
    expect(picture).toContain("\nHub 0..* ── 1 E0: f0\n");
  });
});
