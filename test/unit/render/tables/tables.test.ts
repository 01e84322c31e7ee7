import { lint } from "markdownlint/sync";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { printCsv } from "../../../../src/render/tables/print-csv.ts";
import { printMarkdown } from "../../../../src/render/tables/print-markdown.ts";
import { printText } from "../../../../src/render/tables/print-text.ts";
import { renderTable, tablePrinters, tables } from "../../../../src/render/tables/registry.ts";
import type { Table } from "../../../../src/render/tables/table.ts";
import { modelOf } from "../../views/model-of.ts";

const model = modelOf(`
customer = person "Customer"
mail = external "Mail" "Delivers." "SMTP" { category api; criticality low; fallback "Waits." }
shop = system "Shop" {
  web = container "Web" "Storefront." "Next.js"
  db = store "Data" "Keeps." "PostgreSQL"
}
other = system "Data"
orders = interface "Orders" {
  operation place(basket: string, by: uuid): uuid throws NoStock "Places one."
  event Placed(order: uuid) "It was placed."
}
customer -> shop.web "buys" "HTTPS"
shop.web -> shop.db "writes" { carries Order }
shop.web ~> mail "sends"
Order = entity "An order." { id: uuid key; count: int required default 1 "How many." }
`);

describe("tables of a model", () => {
  test("tell of a part what all in it depends on outside of it", () => {
    const nested = modelOf(`
s = system "S" {
  api = container "API" { a = component "A"; b = component "B"; a -> b; b -> s.db }
  db = store "DB"
  api -> db
}
mail = external "Mail"
s.api.a -> mail
`);
    const [, ...rows] = (renderTable(nested, "components", "csv") ?? "").trim().split("\r\n");
    expect(rows).toEqual([
      'API,container,,,,"DB; Mail",',
      'A,component,,,,"B; Mail",',
      "B,component,,,,DB,",
      "DB,store,,,,,",
    ]);
  });

  test("tell components, with a path where two have the same title", () => {
    expect(renderTable(model, "components", "text")).toMatchInlineSnapshot(`
      "Name            Kind       Purpose      Technology  Depends on
      ──────────────  ─────────  ───────────  ──────────  ──────────────
      Web             container  Storefront.  Next.js     Data (shop.db)
                                                          Mail

      Data (shop.db)  store      Keeps.       PostgreSQL
      Data (other)    system
      "
    `);
  });

  test("tell relationships", () => {
    expect(renderTable(model, "relationships", "text")).toMatchInlineSnapshot(`
      "From      How       To              Description  Technology  Carries
      ────────  ────────  ──────────────  ───────────  ──────────  ───────
      Customer  calls     Web             buys         HTTPS
      Web       calls     Data (shop.db)  writes                   Order
      Web       sends to  Mail            sends
      "
    `);
  });

  test("tell operations and events of interfaces", () => {
    expect(renderTable(model, "interfaces", "markdown")).toMatchInlineSnapshot(`
      "| Interface | Provided by | What      | Signature                       | Returns | Errors  | Description    |
      | --------- | ----------- | --------- | ------------------------------- | ------- | ------- | -------------- |
      | Orders    |             | operation | place(basket: string, by: uuid) | uuid    | NoStock | Places one.    |
      | Orders    |             | event     | Placed(order: uuid)             |         |         | It was placed. |
      "
    `);
  });

  test("tell fields of entities", () => {
    expect(renderTable(model, "entities", "csv")).toBe(
      "Entity,Field,Type,Rules,Default,Description\r\nOrder,id,uuid,key,,\r\nOrder,count,int,required,1,How many.\r\n",
    );
  });

  test("tell the values of enums, wherever these stand in a type", () => {
    const kinds = modelOf(`
      Order = entity { state: State default new; past: State[]? }
      State = enum { new; paid }
    `);
    expect(renderTable(kinds, "entities", "csv")?.split("\r\n").slice(1)).toEqual([
      'Order,state,State,"one of new, paid",new,',
      'Order,past,State[]?,"one of new, paid",,',
      "",
    ]);
  });

  test("tell external services and who uses them", () => {
    expect(renderTable(model, "externals", "text", { charset: "ascii" })).toMatchInlineSnapshot(`
      "Name  Purpose    Technology  Category  Criticality  Fallback  Used by
      ----  ---------  ----------  --------  -----------  --------  -------
      Mail  Delivers.  SMTP        api       low          Waits.    Web
      "
    `);
  });

  test("tell integrations after what they are with, and other parts that are integrations by themselves", () => {
    const used = modelOf(`
      pay = external "Pay" "Takes money." "REST"
      events = queue "Events" { mechanism "AMQP" }
      s = system "S"
      s -> pay "charges"
      integration "Web hooks" "Tells of settlements." { with pay; category api; mechanism "HTTPS"; criticality high }
      integration "Files" "Monthly figures." { category files }
    `);
    expect(renderTable(used, "externals", "csv")?.split("\r\n")).toEqual([
      "Name,Purpose,With,Technology,Category,Mechanism,Data,Criticality,Fallback,Used by",
      "Pay,Takes money.,,REST,,,,,,S",
      "Web hooks,Tells of settlements.,Pay,REST,api,HTTPS,,high,,S",
      "Events,,,,,AMQP,,,,",
      "Files,Monthly figures.,,,files,,,,,",
      "",
    ]);
  });

  test("tell who uses what is in an integration, and not what does so in it", () => {
    const used = modelOf(`
      shop = system "Shop"
      pay = system "Pay" {
        category internal
        api = container "API" { part = component "Part"; -> ledger "writes" }
        ledger = store "Ledger"
      }
      shop -> pay.api.part "charges"
    `);
    expect(renderTable(used, "externals", "csv")).toContain("\nPay,,,,internal,,,,,Shop\r\n");
  });

  test("have a header where there is nothing to tell", () => {
    const empty = modelOf("");
    for (const { name } of tables) {
      for (const format of tablePrinters.keys()) {
        const printed = renderTable(empty, name, format) ?? "";
        expect(printed.split(/\r?\n/).length, `${name} ${format}`).toBe(format === "csv" ? 2 : 3);
      }
    }
  });

  test("are known by name and format", () => {
    expect(renderTable(model, "nothing", "text")).toBeUndefined();
    expect(renderTable(model, "entities", "nothing")).toBeUndefined();
  });
});

const table: Table = {
  title: "T",
  columns: ["Name", "Says"],
  rows: [
    ["日本", ["one", "two"]],
    ["=1+1", 'a "b", c'],
    ["a|b", "<b>*x*</b> _y_ snake_case\nnext \x1b[1m"],
  ],
};

describe("printers", () => {
  test("Markdown has no markup but its own, and aligns wide characters as two", () => {
    expect(printMarkdown(table)).toMatchInlineSnapshot(`
      "| Name | Says                                                 |
      | ---- | ---------------------------------------------------- |
      | 日本 | one; two                                             |
      | =1+1 | a "b", c                                             |
      | a\\|b | &lt;b&gt;\\*x\\*&lt;/b&gt; \\_y\\_ snake_case next ␛\\[1m |
      "
    `);
  });

  test("Markdown is as markdownlint and Prettier want it, however long a cell is", async () => {
    const rows = [...table.rows, [["x".repeat(60), "数据"], "short"]];
    const text = `# T\n\n${printMarkdown({ ...table, rows })}`;
    expect(lint({ strings: { text }, config: { default: true, "line-length": false } }).text).toEqual([]);
    expect(await format(text, { parser: "markdown" })).toBe(text);
  });

  test("CSV quotes, and hands no formula to a spreadsheet", () => {
    expect(printCsv(table).split("\r\n")).toEqual([
      "Name,Says",
      '日本,"one; two"',
      '"\'=1+1","a ""b"", c"',
      '"a|b",<b>*x*</b> _y_ snake_case next ␛[1m',
      "",
    ]);
  });

  test("text wraps in its columns", () => {
    expect(printText(table, { width: 24 })).toMatchInlineSnapshot(`
      "Name  Says
      ────  ──────────────────
      日本  one
            two

      =1+1  a "b", c

      a|b   <b>*x*</b> _y_
            snake_case next
            ␛[1m
      "
    `);
  });

  test("text breaks paths and signatures behind a sign, and any other word where it must", () => {
    const rows = [
      ["one", "examples/bookshop/apps/api/src/orders/**"],
      ["two", "GET /api/v1/appointments/by-patient"],
      ["three", "OrderPlaced(order: shop.orders.OrderNumber)"],
      ["four", "Donaudampfschifffahrtsgesellschaft"],
    ];
    expect(printText({ title: "T", columns: ["A", "B"], rows }, { width: 27 })).toMatchInlineSnapshot(`
      "A      B
      ─────  ────────────────────
      one    examples/bookshop/
             apps/api/src/orders/
             **

      two    GET /api/v1/
             appointments/by-
             patient

      three  OrderPlaced(order:
             shop.orders.
             OrderNumber)

      four   Donaudampfschifffahr
             tsgesellschaft
      "
    `);
  });

  test("CSV escapes each beginning that a spreadsheet calculates, and what is hidden before it", () => {
    const cells = ["=1", "+1", "-1", "@a", "\t=1", " =1", "\r\n+1", "＝1", "a=1", "1-1", "'=1"];
    const csv = printCsv({ title: "T", columns: ["A"], rows: cells.map((cell) => [cell]) });
    expect(csv.split("\r\n").slice(1, -1)).toEqual([
      ...["=1", "+1", "-1", "@a", "=1", "=1", "+1", "＝1"].map((text) => `"'${text}"`),
      ...["a=1", "1-1", `"'=1"`],
    ]);
  });

  test("text in few columns is a list", () => {
    const rows = [["word".repeat(5), "word".repeat(5)]];
    expect(printText({ title: "T", columns: ["A", "B"], rows }, { width: 30 })).toMatchInlineSnapshot(`
      "A: wordwordwordwordword
      B: wordwordwordwordword
      "
    `);
  });
});
