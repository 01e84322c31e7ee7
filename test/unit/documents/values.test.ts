import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { loadTexts } from "../examples/load.ts";
import { documentOfText } from "./write.ts";

const shop = (more: string) => `shop = system "Shop" { web = container "Web" }\n${more}`;

describe("a value of several paragraphs", () => {
  const text = shop(`choice = decision "PostgreSQL" {
  chosen "PostgreSQL"
  rationale """
    It is known.

    # Not a heading

    - one
    - two

    \`\`\`sql
    SELECT 1;
    \`\`\`
    """
}
`);

  it("goes on below its item", async () => {
    const page = (await documentOfText(text, "system-design")).text;
    expect(page).toContain(
      "- **Rationale**: It is known.\n\n  **Not a heading**:\n\n  - one\n  - two\n\n  ```sql\n  SELECT 1;\n  ```\n",
    );
  });

  it("goes on below its paragraph", async () => {
    const page = (await documentOfText(text, "component-architecture")).text;
    expect(page).toContain(
      "**Rationale:** It is known.\n\n**Not a heading**:\n\n- one\n- two\n\n```sql\nSELECT 1;\n```\n",
    );
  });
});

describe("a table of the author", () => {
  const text = shop(`choice = decision "SQL" {
  chosen "SQL"
  rationale """
    Measured:
    | Store | Reads a second |
    |:--|--:|
    | a \\\\| b | **9** |
    | 数据 |
    """
}
`);
  const table =
    "| Store  | Reads a second |\n| ------ | -------------- |\n| a \\| b | **9**          |\n| 数据   |                |\n";

  it("stays one, in a list too", async () => {
    expect((await documentOfText(text, "component-architecture")).text).toContain(`Measured:\n\n${table}`);
    const listed = (await documentOfText(text, "system-design")).text;
    expect(listed).toContain(`- **Rationale**: Measured:\n\n  ${table.trimEnd().replaceAll("\n", "\n  ")}\n`);
    expect(await format(listed, { parser: "markdown" })).toBe(listed);
  });
});

describe("headings of one text", () => {
  it("are told apart by their paths, and give way to those of the template", async () => {
    const text =
      'a = system "A" { one = container "Same" "x"\n two = container "Same" "y"\n over = container "Overview" "z" }\noverview { summary "All." }';
    const page = (await documentOfText(text, "system-architecture")).text;
    const headings = page.split("\n").filter((line) => line.startsWith("####"));
    expect(headings).toEqual(["#### Same", "#### Same (a.two)", "#### Overview (a.over)"]);
  });
});

describe("what stands elsewhere", () => {
  it("is taken from the nearest concern, and from its twin where there is none", async () => {
    const text = `shop = system "Shop" {
  web = container "Web" { storage { caching "of the web" } }
  storage { caching "of the shop" }
}
storage { caching "of all"; backup "daily" }
`;
    expect((await documentOfText(text, "system-architecture")).text).toContain(
      "- **Caching**: of the shop\n- **Backup**: daily",
    );
  });

  it("is left out where it speaks of something else", async () => {
    const text = `shop = system "Shop" { web = container "Web"; risk "Here" { impact "yes" } }
other = system "Other" { risk "Elsewhere" { impact "no" } }
risk "Everywhere" { impact "yes" }
`;
    const page = (await documentOfText(text, "architecture")).text;
    expect(page).not.toContain("Elsewhere");
    expect(page).toMatch(/\*\*Here\*\*.*\n- \*\*Everywhere\*\*/);
  });
});

describe("a concern's own labels, practices and steps", () => {
  it("stand below its keys", async () => {
    const text = shop(
      'security { authorization "Roles"; "Audit" "Ten years"; practice "Review" done; practice "Test"; step "Ask."; step "Answer." }',
    );
    const page = (await documentOfText(text, "system-design")).text;
    expect(page).toContain(
      "- **Authorization Model**: Roles\n- **Audit**: Ten years\n- **Practices**:\n  - [x] Review\n  - [ ] Test\n\n**Security, step by step**:\n\n1. Ask.\n2. Answer.\n",
    );
  });
});

describe("an option of a decision", () => {
  const text = shop(`choice = decision "Store" {
  chosen "SQL"
  option "SQL ." { pro "Known."; pro "One *store* for all"; con "One writer!" }
  option "Files" "No server at all" { neutral "We have some" }
  option "Nothing."
  option "Two of them" """
    First this.

    Then that.
    """ { con "Twice the work" }
}
`);
  const options = [
    "**SQL**. _Pros_: Known; One _store_ for all. _Cons_: One writer!",
    "**Files**: No server at all. _Neutral_: We have some.",
    "**Nothing**",
    "**Two of them**: First this.\n\n   Then that.\n\n   _Cons_: Twice the work.",
  ];

  it("is its title, what it is, and what speaks for it and against it", async () => {
    const page = (await documentOfText(text, "component-architecture")).text;
    expect(page).toContain(
      `**Options Considered:**\n\n${options.map((one, i) => `${i + 1}. ${one}\n`).join("")}`,
    );
    expect(await format(page, { parser: "markdown" })).toBe(page);
  });

  it("stays to be said with `missing todo`", async () => {
    const page = (await documentOfText(text, "component-architecture", { missing: "todo" })).text;
    expect(page).toContain("3. **Nothing**. TODO\n");
  });
});

describe("a field whose type is an enum", () => {
  it("says the values of it", async () => {
    const text = shop(`Order = entity {
  state: State default new
  past: State[]
  kind: Kind?
}
State = enum { new; paid; sent }
Kind = enum { book }
`);
    const page = (await documentOfText(text, "architecture")).text;
    expect(page).toContain("- **state**: one of `new`, `paid` or `sent`, default `new`\n");
    expect(page).toContain("- **past**: each one of `new`, `paid` or `sent`\n");
    expect(page).toContain("- **kind**: optional, always `book`\n");
  });
});

describe("what a document about a part says first", () => {
  const text = `workspace "All" "Sells books."
shop = system "Shop" "Browse and buy." {
  api = container "API" "Takes orders." { inner = component "Inner" }
}
`;
  const opening = async (about: string) => {
    const { model } = await loadTexts({ "/m.arch": text }, "/m.arch");
    const element = model.elements.find(({ path }) => path === about);
    const { text: page } = await documentOfText(text, "component-architecture", {
      ...(element !== undefined && { about: element }),
    });
    return /## Executive Summary\n\n(.*)\n/.exec(page)?.[1];
  };

  it("is what the part is for, where it says that", async () => {
    expect(await opening("shop.api")).toBe("Takes orders.");
    expect(await opening("shop.api.inner")).toBe("Sells books.");
    expect(await opening("shop")).toBe("Sells books.");
  });
});

describe("integration points", () => {
  const text = `shop = system "Shop" { web = container "Web" }
bank = system "Bank" { desk = container "Desk" }
post = external "Post"
tax = system "Tax" { mechanism "A form"; forms = container "Forms" }
shop.web -> bank.desk "pays"
shop.web -> post "sends"
shop.web -> tax.forms "declares"
`;

  it("name systems of others of which a part is used, and end in no colon", async () => {
    const page = (await documentOfText(text, "feature-design")).text;
    expect(page).toContain(
      "### Integration Points\n\n- **Bank**\n- **Post**\n- **Tax**:\n  - **Mechanism**: A form\n",
    );
    const other = (await documentOfText(text, "system-architecture")).text;
    expect(other).toContain("### Internal Services\n\n- **Bank**: pays\n- **Tax**: A form\n");
  });
});
