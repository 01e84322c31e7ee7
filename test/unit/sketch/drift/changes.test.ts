import { describe, expect, test } from "vitest";
import { changesOf, sketchOf, type Tree } from "../sketched.ts";

const before: Tree = {
  "package.json": '{ "name": "shop" }',
  "src/orders/order.ts": 'import { price } from "../prices/price.ts";\nexport const order = () => price();\n',
  "src/prices/price.ts": 'import pg from "pg";\nexport const price = () => pg;\n',
  "src/mail/mail.ts": "export const mail = 1;\n",
};

/** What sync says when these files change; `undefined` takes one away. */
async function whenChanged(changed: Record<string, string | undefined>): Promise<string> {
  const { text } = await sketchOf(before);
  const now = Object.entries({ ...before, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return changesOf(Object.fromEntries(now), text);
}

describe("what has changed in code since its model was written", () => {
  test("nothing", async () => {
    expect(await whenChanged({})).toBe("");
  });

  test("new code stands with what it uses, and who uses it behind it", async () => {
    const said = await whenChanged({
      "src/billing/bill.ts":
        'import { price } from "../prices/price.ts";\nimport { tax } from "../taxes/tax.ts";\nimport pg from "pg";\n',
      "src/taxes/tax.ts": "export const tax = 1;\n",
      "src/mail/mail.ts":
        'import { bill } from "../billing/bill.ts";\nimport { more } from "../billing/bill.ts";\n',
    });
    expect(said).toMatchInlineSnapshot(`
      "\`src/billing\` (1 file) belongs to no element. It uses \`shop.prices\` (src/billing/bill.ts:1:23), \`shop.taxes\` (src/billing/bill.ts:2:21) and \`postgres\` (src/billing/bill.ts:3:16).
        architecture.arch:17, in \`shop\`:
        + billing = component "Billing" {
        +   code "src/billing/**"
        +   -> shop.prices "uses"
        +   -> shop.taxes "uses"
        +   -> postgres "reads and writes" "SQL"
        + }

      \`src/taxes\` (1 file) belongs to no element.
        architecture.arch:17, in \`shop\`:
        + taxes = component "Taxes" { code "src/taxes/**" }

      \`shop.mail\` uses \`shop.billing\` (src/mail/mail.ts:1:22 and 1 more), which nothing declares.
        architecture.arch:10, in \`shop.mail\`:
        + -> shop.billing "uses"
      "
    `);
  });

  test("services that new code uses are told with it", async () => {
    expect(
      await whenChanged({ "src/billing/bill.ts": 'import Stripe from "stripe";\n' }),
    ).toMatchInlineSnapshot(`
      "\`src/billing\` (1 file) belongs to no element.
        architecture.arch:17, in \`shop\`:
        + billing = component "Billing" { code "src/billing/**" }

      \`shop.billing\` uses Stripe through \`stripe\` (src/billing/bill.ts:1:20), which the model does not know.
        architecture.arch:30:
        + stripe = external "Stripe" "Takes payments."
        + shop.billing -> stripe "calls" "HTTPS"
      "
    `);
  });

  test("imports in comments are none", async () => {
    expect(
      await whenChanged({ "src/billing/bill.ts": '/* import "../prices/price.ts"; import "stripe"; */\n' }),
    ).toMatchInlineSnapshot(`
      "\`src/billing\` (1 file) belongs to no element.
        architecture.arch:17, in \`shop\`:
        + billing = component "Billing" { code "src/billing/**" }
      "
    `);
  });

  test("a file beside those of a part, and two new folders that use each other", async () => {
    const said = await whenChanged({
      "src/a/a.ts": 'import "../b/b.ts";\n',
      "src/b/b.ts": 'import "../a/a.ts";\n',
      "tool.ts": "",
    });
    expect(said).toMatchInlineSnapshot(`
      "\`tool.ts\` belongs to no element.
        architecture.arch:17, in \`shop\`:
        + tool = component "Tool" { code "tool.ts" }

      \`src/a\` (1 file) belongs to no element. It uses \`shop.b\` (src/a/a.ts:1:8).
        architecture.arch:17, in \`shop\`:
        + a = component "A" {
        +   code "src/a/**"
        +   -> shop.b "loads"
        + }

      \`src/b\` (1 file) belongs to no element. It uses \`shop.a\` (src/b/b.ts:1:8).
        architecture.arch:17, in \`shop\`:
        + b = component "B" {
        +   code "src/b/**"
        +   -> shop.a "loads"
        + }
      "
    `);
  });

  test("code that is gone, and code that was moved", async () => {
    const said = await whenChanged({
      "src/mail/mail.ts": undefined,
      "src/prices/price.ts": undefined,
      "src/pricing/price.ts": 'import pg from "pg";\nexport const price = () => pg;\n',
      "src/orders/order.ts": 'import { price } from "../pricing/price.ts";\n',
    });
    expect(said).toMatchInlineSnapshot(`
      "\`src/mail/**\` of \`shop.mail\` matches nothing any more; if its code is gone, \`shop.mail\` can go as well.
        architecture.arch:11, in \`shop.mail\`:
        - code "src/mail/**"

      \`src/prices/**\` of \`shop.prices\` matches nothing any more; \`src/pricing\` may be where it is now.
        architecture.arch:18, in \`shop.prices\`:
        - code "src/prices/**"
        + code "src/pricing/**"

      \`src/prices/price.ts\` is no file of the code that is looked at, so nothing is held against it.
        architecture.arch:25:
        - code "src/prices/price.ts"
      "
    `);
  });

  test("uses that are gone, with what was required", async () => {
    expect(
      await whenChanged({
        "src/orders/order.ts": "",
        "src/prices/price.ts": "export const price = () => 1;\n",
      }),
    ).toMatchInlineSnapshot(`
      "No code of \`shop.orders\` uses \`shop.prices\` any more.
        architecture.arch:15:
        - requires PriceApi from prices

      No code uses PostgreSQL any more: no package of those that speak to it is imported or depended on (\`evidence none\` says that it needs none).
        architecture.arch:20:
        - -> postgres "reads and writes" "SQL"
      "
    `);
  });

  test("interfaces and data that the code has otherwise", async () => {
    const code = (text: string) => ({
      "src/a/a.ts": text,
      "src/b/b.ts": 'import { place, find, type Order } from "../a/a.ts";\n[place, find];\n',
    });
    const { text } = await sketchOf(
      code(
        "export interface Order { id: string; note?: string }\nexport function place(order: Order): Order { return order; }\nexport function find(id: string): Order | undefined {}\n",
      ),
    );
    const now = code(
      "export interface Order { id: number; note: string }\nexport async function place(order: Order): Promise<Order> { return order; }\nexport const other = 1;\n",
    );
    expect(await changesOf(now, text)).toMatchInlineSnapshot(`
      "\`AApi.place\` is not \`async\`, and returns a \`Promise\` in \`src/a/a.ts\`.
        architecture.arch:20

      \`AApi.find\` is not there in \`src/a/a.ts\`.
        architecture.arch:21:
        - operation find(id: string): Order?

      The type of \`Order.id\` is another in \`a.ts#Order\`: it is \`number\` there, not \`string\`.
        architecture.arch:26
      "
    `);
  });
});
