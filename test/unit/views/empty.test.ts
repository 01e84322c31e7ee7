import { describe, expect, test } from "vitest";
import { checkViews } from "../../../src/views/views.ts";
import { modelOf } from "./model-of.ts";

const some = `
shop = system "Shop" { db = store "Database" }
mail = external "Mail"
Order = entity { stored-in shop.db }
`;

function advice(text: string): (string | undefined)[] {
  return checkViews(modelOf(text)).map(({ code, help }) => {
    expect(code).toBe("view/empty");
    return help;
  });
}

describe("a view that shows nothing", () => {
  test.each([
    ["v = view landscape", /no elements yet/],
    ["v = view data { include * }", /no entities yet/],
    [`${some}v = view data of mail`, /belongs to `mail` when/],
    [`${some}v = view data-flow`, /says what it carries/],
    [`${some}e = environment "E"\nv = view deployment e`, /has no nodes/],
    [`${some}f = flow "F"\nv = view flow f`, /no steps/],
    [`${some}f = flow "F"\nv = view chain f`, /no steps/],
    [`${some}s = states "S" of Order\nv = view states s`, /no transitions/],
  ])("because the model has nothing for it: %j", (text, expected) => {
    expect(advice(text)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    `${some}v = view landscape { exclude * }`,
    `${some}v = view data { exclude Order }`,
    `${some}v = view data of shop { exclude Order }`,
    `${some}f = flow "F" { shop -> mail }\nshop -> mail\nv = view flow f { exclude shop, mail }`,
  ])("because it leaves everything out: %j", (text) => {
    expect(advice(text)).toEqual([expect.stringMatching(/begin with `include \*`/)]);
  });

  test("is no fault where nobody wrote it", () => {
    expect(advice("")).toEqual([]);
  });
});
