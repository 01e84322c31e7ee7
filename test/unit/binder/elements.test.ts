import { describe, expect, test } from "vitest";
import type { Element } from "../../../src/model/model.ts";
import { faults, marks, modelOf } from "./bound.ts";

function elementOf(text: string, path: string): Element {
  const element = modelOf(text).elements.find((known) => known.path === path);
  if (element === undefined) throw new Error(`no ${path}`);
  return element;
}

describe("elements", () => {
  test("title, description and technology stand in this order; the rest is in the body", () => {
    const text = `
      api = external "API" "Answers." "REST" {
        purpose "To answer."
        technology "HTTP/2", "JSON"
        responsibility "Listens."
        responsibility "Answers."
        tags public, "two words"
        code "src/api/**", "src/index.ts#Api"
        link "https://example.com" "Home"
        shape hexagon; color #1168BD; background "#fff"; line dashed
        properties { "owner" "team"; cost "12" }
        category api; criticality high; mechanism "HTTPS"; data "Orders"; fallback "None"
      }`;
    expect(elementOf(text, "api")).toMatchObject({
      id: "api",
      base: "external",
      title: "API",
      description: "Answers.",
      purpose: "To answer.",
      technology: ["REST", "HTTP/2", "JSON"],
      responsibilities: ["Listens.", "Answers."],
      tags: ["public", "two words"],
      links: [{ url: "https://example.com", title: "Home" }],
      style: { shape: "hexagon", color: "#1168bd", background: "#ffffff", line: "dashed" },
      properties: [
        { key: "owner", value: "team" },
        { key: "cost", value: "12" },
      ],
      integration: {
        category: "api",
        criticality: "high",
        mechanism: "HTTPS",
        data: "Orders",
        fallback: "None",
      },
      code: [{ pattern: "src/api/**" }, { pattern: "src/index.ts", symbol: "Api" }],
    });
  });

  test("code is relative to the folder of its file", () => {
    const { elements } = modelOf({ "parts/api.arch": 'api = component "API" { code "src/**" }' });
    expect(elements[0]?.code[0]).toMatchObject({ pattern: "src/**", directory: "parts" });
  });

  test("what is said twice is told, whether as a string or in the body", () => {
    expect(
      marks('a = system "A" "One." { description "Two." }\nb = store "B" { shape box; shape box }'),
    ).toEqual(["value/twice description", "value/twice shape"]);
  });

  test("groups are frames: what stands in them belongs to what is around", () => {
    const text = `
      shop = system "Shop" {
        group "Data" "What is kept." {
          db = store "DB"
          group "Fast" { cache = store "Cache"; cache -> db }
        }
        group "Data" { log = store "Log" }
      }`;
    const model = modelOf(text);
    expect(
      model.groups.map(({ key, title, group, parent }) => [key, title, group?.title, parent?.path]),
    ).toEqual([
      ["shop.~data", "Data", undefined, "shop"],
      ["shop.~fast", "Fast", "Data", "shop"],
      ["shop.~data~2", "Data", undefined, "shop"],
    ]);
    expect(model.groups[0]?.description).toBe("What is kept.");
    expect(elementOf(text, "shop.cache").group?.title).toBe("Fast");
    expect(elementOf(text, "shop").children.map(({ id }) => id)).toEqual(["db", "cache", "log"]);
  });

  test("a group holds what makes a model up, and nothing that stands at the top level only", () => {
    const text = `group "G" {
      a = system "A"; a -> a; risk "R"; Order = entity { id: uuid }
      include "x.arch"; k = kind component; view landscape; purpose "T"
    }`;
    expect(marks(text)).toEqual([
      "word/misplaced include",
      "word/misplaced kind",
      "word/misplaced view",
      "word/misplaced purpose",
    ]);
  });

  test("a person holds nothing", () => {
    expect(marks('p = person "P" { c = component "C"; group "G" { } }')).toEqual([
      "element/person-holds component",
      "element/person-holds group",
    ]);
  });

  test("integration attributes belong to integrations", () => {
    expect(marks('a = container "A" { mechanism "x" }\nb = queue "B" { mechanism "x" }')).toEqual([
      "element/integration mechanism",
    ]);
  });

  test.each(["PostgreSQL", "SQLite", "postgres 16", "Node.js 22", "Spring Boot", "Go"])(
    "a lone second string `%s` looks like a technology",
    (name) => {
      expect(marks(`db = store "Comments" "${name}"`)).toEqual([`element/technology-first "${name}"`]);
      expect(marks(`db = store "Comments" "What people wrote." "${name}"`)).toEqual([]);
    },
  );

  test.each(["Keeps Redis warm.", "Go-to place", "Java developers", "The oracle"])(
    "`%s` is a description",
    (text) => {
      expect(marks(`db = store "Comments" "${text}"`)).toEqual([]);
    },
  );
});

describe("kinds of one's own", () => {
  test("refine one another; what an element says itself replaces what its kind says, tags add", () => {
    const text = `
      edge = lambda "Edge" { technology "Deno"; tags fast }
      plain = lambda
      fast-lambda = kind lambda { tags quick }
      lambda = kind component "Function" { technology "AWS Lambda"; shape hexagon; tags serverless }
      quick = fast-lambda "Quick"
      thing = kind { }
    `;
    expect(elementOf(text, "edge")).toMatchObject({
      base: "component",
      kind: "lambda",
      lineage: ["lambda", "component"],
      technology: ["Deno"],
      tags: ["serverless", "fast"],
      style: {},
    });
    expect(elementOf(text, "plain")).toMatchObject({ title: "plain", technology: ["AWS Lambda"] });
    expect(elementOf(text, "quick")).toMatchObject({
      lineage: ["fast-lambda", "lambda", "component"],
      tags: ["serverless", "quick"],
    });
    expect(modelOf(text).kinds.map(({ id, base, title }) => [id, base, title])).toEqual([
      ["fast-lambda", "component", "fast-lambda"],
      ["lambda", "component", "Function"],
      ["thing", "component", "thing"],
    ]);
  });

  test("a cycle is told once, and its kinds are components", () => {
    const text = 'a = kind b\nb = kind a\nc = kind a\nx = c "X"';
    expect(marks(text)).toEqual(["kind/cycle b"]);
  });

  test.each(["store", "security", "decision", "interface", "description"])(
    "may not be called `%s`",
    (word) => {
      expect(marks(`${word} = kind component`)).toEqual([`kind/name-taken ${word}`]);
    },
  );

  test("must refine something that there is, and have a name", () => {
    expect(faults("a = kind componet")).toEqual([
      "kind/base [componet] `componet` is not a kind of element = did you mean `component`?",
    ]);
    expect(marks("kind component { }")).toEqual(["kind/without-id kind"]);
  });
});

describe("words", () => {
  test("a word from elsewhere says where it belongs", () => {
    expect(faults('a = system "A" { operation x() }')).toEqual([
      "word/misplaced-statement [operation] `operation` cannot stand in a system = it belongs in an interface",
    ]);
    expect(faults('a = external "A" { environment "E" }')).toEqual([
      "word/misplaced [environment] `environment` cannot stand in an external = write it at the top level",
    ]);
    expect(marks('responsibility "x"\nid: uuid\na = system { include x }')).toEqual([
      "word/misplaced responsibility",
      "word/misplaced-statement id",
      "word/misplaced include",
    ]);
  });

  test("an unknown word is answered with what is legal there", () => {
    expect(faults('a = system "A" { descripton "x" }')).toEqual([
      "word/unknown [descripton] `descripton` means nothing in a system = did you mean `description`?",
    ]);
  });

  test("a statement without its sign is shown with it", () => {
    expect(faults("E = entity { total decimal; id key }")).toEqual([
      "word/unknown [total] `total` means nothing in an entity = a field is written with a colon and its type: `total: decimal`",
      "word/unknown [id] `id` means nothing in an entity = a field is written with a colon and its type: `id: string`",
    ]);
    expect(faults('I = interface "I" { endpoint GET "/x" { parameter id } }')[0]).toContain(
      "`parameter id: string`",
    );
    expect(faults('s = states "S" { open }')[0]).toContain("`[*] -> open`");
  });

  test("wrappers and groups know the words of what is around them", () => {
    expect(faults('workspace "W" { a = contaner "A" }\ngroup "G" { b = sistem "B" }')).toEqual([
      "word/unknown-kind [contaner] there is no kind of element called `contaner` = did you mean `container`?",
      "word/unknown-kind [sistem] there is no kind of element called `sistem` = did you mean `system`?",
    ]);
  });

  test("a kind that is not known is told once, with the next places", () => {
    expect(faults('a = contaner "A"\nb = contaner "B"')).toEqual([
      "word/unknown-kind [contaner] there is no kind of element called `contaner` = did you mean `container`? (here too: contaner)",
    ]);
  });

  test("an id behind its kind, and a colon for the equals sign", () => {
    expect(faults('system shop "Shop"\nuser = person "User"\nuser -> shop')).toEqual([
      'element/id-behind [shop] the id `shop` stands behind `system` = write `shop = system "Shop"`',
    ]);
    expect(marks("entity Order { id: uuid }\nE = entity { order: Order }")).toEqual([
      "element/id-behind Order",
    ]);
    expect(
      faults('shop: system "Shop" { web: container "Web" }\nuser = person "U"\nuser -> shop.web'),
    ).toEqual([
      "syntax/missing-equals [shop: system] `=` is missing between `shop` and `system` = write `shop = system`",
      "syntax/missing-equals [web: container] `=` is missing between `web` and `container` = write `web = container`",
    ]);
    expect(faults("shop = system Shop")[0]).toContain('put it in quotes: `"Shop"`');
  });

  test("words that people try are answered with ours", () => {
    expect(faults('adr "Use SQL" { }')[0]).toContain("did you mean `decision`?");
    expect(faults('a = actor "A"')[0]).toContain("did you mean `person`?");
  });
});
