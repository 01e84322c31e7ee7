import { describe, expect, it } from "vitest";
import { projectEntities, tablesOf } from "../../../../src/documents/code/code.ts";
import type { Model } from "../../../../src/model/model.ts";
import { load, loadTexts } from "../../examples/load.ts";
import { documentOfText } from "../write.ts";

const source = `
shop = system "Shop" { db = store "Data" "" "PostgreSQL" }
Book = entity "A book." {
  stored-in shop.db
  isbn: string key matches "^97[89]|X$"
  tags: Tag[]
  labels: string[]
  state: State default fresh "Old | new."
  unique (state, labels) "One of each."
  index labels "By label."
}
Tag = entity { stored-in shop.db; name: string key; books: Book[] }
Line = entity {
  stored-in shop.db
  number: int min 1
  book: Book
  of: Line?
  gift: boolean unique default false
  key (number, book)
}
State = enum { fresh; used }
`;

async function sound() {
  const workspace = await loadTexts({ "/m.arch": source }, "/m.arch");
  expect(workspace.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return workspace;
}

async function shown(model: Model, name: string) {
  const entities = model.entities.filter(({ storedIn }) => storedIn.length > 0);
  const table = tablesOf(model, entities).find((one) => one.name === name);
  return {
    columns: table?.columns.map(({ name: column, type, constraints }) => [
      column,
      type,
      constraints.map(({ text, code }) => (code === undefined ? text : `${text} ${code}`)).join(", "),
    ]),
    indexes: table?.indexes.map(({ columns, isUnique, inverted }) => ({ columns, isUnique, inverted })),
  };
}

describe("tables of a database", () => {
  it("have the columns, types and keys that the statements have", async () => {
    const { model } = await sound();
    expect(await shown(model, "book")).toEqual({
      columns: [
        ["isbn", "text", "primary key, check isbn ~ '^97[89]|X$'"],
        ["labels", "text[]", "not null"],
        ["state", "text", "not null, default 'fresh', check state IN ('fresh', 'used')"],
      ],
      indexes: [
        { columns: ["labels"], isUnique: false, inverted: true },
        { columns: ["state", "labels"], isUnique: true, inverted: false },
      ],
    });
    expect(await shown(model, "line")).toEqual({
      columns: [
        ["number", "integer", "part of the primary key, check number >= 1"],
        ["book_isbn", "text", "part of the primary key, references book (isbn)"],
        ["of_number", "integer", "with the others references line (number, book_isbn)"],
        ["of_book_isbn", "text", "with the others references line (number, book_isbn)"],
        ["gift", "boolean", "not null, unique, default false"],
      ],
      indexes: [{ columns: ["gift"], isUnique: true, inverted: false }],
    });
  });

  it("are also those of pairs", async () => {
    const { model } = await sound();
    expect(await shown(model, "book_tags")).toEqual({
      columns: [
        ["book_isbn", "text", "part of the primary key, references book (isbn)"],
        ["tag_name", "text", "part of the primary key, references tag (name)"],
      ],
      indexes: [],
    });
  });

  it.each(["examples/clinic", "examples/bookshop", "examples/tour"])(
    "say nothing that the statements do not say: %s",
    async (path) => {
      const { model } = await load(path);
      const { text } = projectEntities(model, model.entities, "sql");
      const statement = text.replaceAll(/\s+/g, " ");
      for (const { name, columns, indexes } of tablesOf(model, model.entities)) {
        const bare = (one: string) => new RegExp(`(?<![\\w"])"?${one}"?(?!\\w)`);
        expect(statement).toMatch(bare(`CREATE TABLE "?${name}`));
        for (const column of columns) {
          expect(statement).toMatch(bare(column.name));
          for (const { code } of column.constraints)
            if (code !== undefined) expect(statement).toContain(code);
        }
        for (const index of indexes) expect(statement).toContain(index.columns.join(", "));
      }
    },
  );

  it("stand in the design of a feature, their cells whole", async () => {
    const page = (await documentOfText(source, "feature-design")).text;
    expect(page).toContain("**book**:\n\n| Field ");
    expect(page).toMatch(
      /\| `isbn` +\| `text` +\| primary key, check `isbn ~ '\^97\[89\]\\\|X\$'` +\| +\|\n/,
    );
    expect(page).toContain("- inverted index on `labels`: By label.\n");
    expect(page).toContain("- composite unique index on `(state, labels)`: One of each.\n");
    expect(page).toContain("**book_tags**:\n");
  });
});
