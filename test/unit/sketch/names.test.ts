import { describe, expect, test } from "vitest";
import { Ids, titleOf } from "../../../src/sketch/names.ts";

describe("titles", () => {
  test.each([
    ["order-service", "Order service"],
    ["@shop/order_service", "Order service"],
    ["orderService", "Order service"],
    ["OrdersAPIClient", "Orders API client"],
    ["http-api", "HTTP API"],
    ["next.js", "Next.js"],
    ["(shop)", "Shop"],
    ["[...slug]", "Slug"],
    ["src", "Source"],
    ["2fa", "2fa"],
    ["größe", "Größe"],
    ["日本 語", "日本 語"],
    ["[]", "[]"],
    [" ", "Code"],
  ])("%s is called %s", (name, title) => {
    expect(titleOf(name)).toBe(title);
  });
});

describe("ids", () => {
  test.each([
    ["order-service", "order-service"],
    ["@shop/orders", "orders"],
    ["2fa", "_2fa"],
    ["a b", "a-b"],
    ["-a-", "a"],
    ["_-a", "_a"],
    ["this", "this_"],
    ["()", "part"],
    ["e\u0301", "é"],
    ["\u0301a", "a"],
  ])("%s gets %s", (name, id) => {
    expect(new Ids().take(name)).toBe(id);
  });

  test("differ from all that are taken", () => {
    const ids = new Ids(["a"]);
    expect([ids.take("a"), ids.take("a"), ids.take("a_"), ids.take("a_")]).toEqual([
      "a-2",
      "a-3",
      "a_",
      "a_2",
    ]);
    expect([ids.takeOne("b", "other"), ids.takeOne("b", "other")]).toEqual(["b", "other"]);
  });
});
