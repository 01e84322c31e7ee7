import { describe, expect, test } from "vitest";
import { commands } from "../../../src/cli/commands.ts";
import { diagramNames, hostNames, hosts } from "../../../src/render/mermaid/hosts.ts";
import { linkFor } from "../../../src/render/mermaid/links.ts";
import { renderMermaid } from "../../../src/render/mermaid/render-mermaid.ts";
import { projectView } from "../../../src/views/views.ts";
import { modelOf } from "../views/model-of.ts";

describe("a link", () => {
  test.each([
    ["https://x.y/a?b=c&d=e#f", "https://x.y/a?b=c&d=e#f"],
    ["HTTP://x.y", "HTTP://x.y"],
    ['https://x.y/"><script>', "https://x.y/%22%3E%3Cscript%3E"],
    ["https://x.y/%%{init: {}}%%", "https://x.y/%25%25%7Binit:%20%7B%7D%7D%25%25"],
    ["https://x.y/#35;", "https://x.y/#35%3B"],
    ["https://x.y/ä b%20c", "https://x.y/%C3%A4%20b%20c"],
    ["docs/a.md#b", "docs/a.md#b"],
    ["../a b.svg", "../a%20b.svg"],
    ["/a", "/a"],
    ["#a:b", "#a:b"],
  ])("%j leads somewhere", (url, link) => {
    expect(linkFor(hosts.full, url)).toBe(link);
  });

  test.each([
    ...[
      "javascript:alert(1)",
      " JavaScript:alert(1)",
      "java\nscript:alert(1)",
      "\x01javascript:x",
      "data:text/html,x",
    ],
    ...[
      "//evil.example",
      "\\\\evil.example",
      "/\\evil.example",
      "file:///etc/passwd",
      "mailto:a@b.c",
      "",
      " ",
    ],
    ...["https:", "https://", `a${"b".repeat(3_000)}`, "a:b"],
  ])("%j leads nowhere", (url) => {
    expect(linkFor(hosts.full, url)).toBeUndefined();
  });

  test("follows what each host does", () => {
    expect(Object.values(hosts).map((host) => linkFor(host, "https://x.y"))).toEqual([
      ...[undefined, "https://x.y", "https://x.y", undefined, "https://x.y"],
    ]);
    expect(Object.values(hosts).map((host) => linkFor(host, "a.svg"))).toEqual([
      ...[undefined, undefined, undefined, undefined, "a.svg"],
    ]);
  });
});

const model = modelOf(`
a = system "A" { link "https://a.example/x" }
b = system "B" { c = container "C" }
a <-> b "talk"
f = flow "F" { a <-> b.c "talk" }
`);

function drawn(key: string, options: Parameters<typeof renderMermaid>[1]): string {
  const view = projectView(model, key);
  return view === undefined ? "" : renderMermaid(view, options);
}

describe("hosts", () => {
  test("and diagrams are those that the command line offers", () => {
    const { options = [] } = commands.find(({ name }) => name === "render") ?? {};
    const choices = (name: string) => options.find((option) => option.name === name)?.choices;
    expect(choices("diagram")).toEqual(diagramNames);
    expect(choices("profile")).toEqual(hostNames);
  });

  test("show links to the web in another page, to other pictures where they lie side by side", () => {
    const viewUrl = (key: string) => `${key}.svg`;
    expect(drawn("landscape", { viewUrl })).not.toContain("click");
    expect(drawn("landscape", { viewUrl, profile: "github" })).toContain(
      '  click n_a href "https://a.example/x" _blank\n',
    );
    expect(drawn("landscape", { viewUrl, profile: "github" })).not.toContain("b.svg");
    expect(drawn("landscape", { viewUrl, profile: "full" })).toContain('  click n_b href "b.svg"\n');
    expect(drawn("landscape", { viewUrl, profile: "full", diagram: "class" })).toContain("click n_b href");
  });

  test("without arrows with two heads get a line with a sign", () => {
    expect(drawn("f", {})).toContain("n_a->n_b_c: ⇄ talk\n");
    expect(drawn("f", { profile: "gitlab" })).toContain("n_a->n_b_c: ⇄ talk\n");
    expect(drawn("f", { profile: "github" })).toContain("n_a<<->>n_b_c: talk\n");
  });
});
