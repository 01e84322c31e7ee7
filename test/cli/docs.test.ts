import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, lintel, shop } from "./run.ts";

const declared = `${shop}
document architecture "docs/ARCHITECTURE.md" { about shop }
document system-architecture "docs/SYSTEM.md" { diagrams svg }
`;

describe("docs", () => {
  test("writes every document of the model, and its pictures beside it", () => {
    const cwd = folder({ "architecture.arch": declared });
    const ran = lintel(["docs"], { cwd });
    expect([ran.code, ran.out]).toEqual([0, ""]);
    expect(ran.err.replaceAll(/SYSTEM\..*\.svg/g, "SYSTEM.….svg")).toBe(
      "wrote   docs/ARCHITECTURE.md\nwrote   docs/SYSTEM.md\nwrote   docs/SYSTEM.….svg\n3 written, 0 unchanged.\n",
    );
    expect(readFileSync(join(cwd, "docs/ARCHITECTURE.md"), "utf8")).toMatch(/^# Architecture\n\nTechnical/);
    const system = readFileSync(join(cwd, "docs/SYSTEM.md"), "utf8");
    const [, picture = ""] = /!\[Shop\]\((SYSTEM\..*\.svg)\)/.exec(system) ?? [];
    expect(readFileSync(join(cwd, "docs", picture), "utf8")).toMatch(/^<svg /);
  });

  test("says which files it wrote, and leaves alone those that are as they should be", () => {
    const cwd = folder({ "architecture.arch": declared });
    lintel(["docs"], { cwd });
    const stamp = () => statSync(join(cwd, "docs/ARCHITECTURE.md"), { bigint: true }).mtimeNs;
    const before = stamp();
    const system = readFileSync(join(cwd, "docs/SYSTEM.md"), "utf8");
    expect(lintel(["docs"], { cwd }).err).toBe("0 written, 3 unchanged.\n");
    writeFileSync(join(cwd, "docs/SYSTEM.md"), "Changed by hand.\n");
    expect(lintel(["docs"], { cwd }).err).toBe("wrote   docs/SYSTEM.md\n1 written, 2 unchanged.\n");
    expect(readFileSync(join(cwd, "docs/SYSTEM.md"), "utf8")).toBe(system);
    expect(stamp()).toBe(before);
  });

  test("writes the same again, and says nothing with --quiet", () => {
    const cwd = folder({ "architecture.arch": declared });
    lintel(["docs"], { cwd });
    const before = readFileSync(join(cwd, "docs/SYSTEM.md"), "utf8");
    expect(lintel(["docs", "--quiet"], { cwd })).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(join(cwd, "docs/SYSTEM.md"), "utf8")).toBe(before);
  });

  test("writes none where one would lie outside of the workspace root", () => {
    const outside = `${shop}document architecture "A.md" {}\ndocument system-design "../../B.md" {}\n`;
    const cwd = folder({ "in/architecture.arch": outside });
    const ran = lintel(["docs", "--root", "."], { cwd: join(cwd, "in") });
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(ran.err).toContain("error[document/outside]: `../../B.md` lies outside the workspace root");
    expect(existsSync(join(cwd, "in/A.md"))).toBe(false);
  });

  test("prints a document that nobody declared", () => {
    const cwd = folder({ "architecture.arch": shop });
    const ran = lintel(["docs", "--template", "component-architecture"], { cwd });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toMatch(/^# Shop Architecture\n/);
    expect(ran.out).not.toContain("TODO");
  });

  test("keeps what is missing with --missing todo", () => {
    const cwd = folder({ "architecture.arch": shop });
    const { out } = lintel(["docs", "-t", "system-design", "--missing", "todo"], { cwd });
    expect(out).toContain("- **Pattern**: TODO");
    expect(out).toContain("## Development Standards");
  });

  test("speaks of the element that is asked for", () => {
    const cwd = folder({ "architecture.arch": shop });
    const args = ["docs", "-t", "component-architecture", "--about", "shop.web"];
    expect(lintel(args, { cwd }).out).toMatch(/^# Web Architecture\n/);
    const wrong = lintel([...args.slice(0, 3), "--about", "shop.wep"], { cwd });
    expect([wrong.code, wrong.err]).toEqual([
      2,
      "lintel: There is no element `shop.wep`. Did you mean `shop.web`?\n",
    ]);
  });

  test("writes to a file with --output", () => {
    const cwd = folder({ "architecture.arch": shop });
    expect(lintel(["docs", "-t", "architecture", "-o", "x/A.md"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "x/A.md"), "utf8")).toMatch(/^# Architecture\n/);
  });

  test("knows what was meant by a template that is none", () => {
    const ran = lintel(["docs", "-t", "system-desing"], { cwd: folder({ "architecture.arch": shop }) });
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain("There is no template `system-desing`. Did you mean `system-design`?");
  });

  test("says how to declare a document where there is none", () => {
    const ran = lintel(["docs"], { cwd: folder({ "architecture.arch": shop }) });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("The model declares no document.");
  });

  test("writes nothing for a model with errors", () => {
    const cwd = folder({ "architecture.arch": `${declared}\nshop.web -> nobody\n` });
    const ran = lintel(["docs"], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("name/unknown");
    expect(existsSync(join(cwd, "docs"))).toBe(false);
  });

  test("is part of a build", () => {
    const cwd = folder({ "architecture.arch": declared });
    const ran = lintel(["build", "--out", "pictures"], { cwd });
    expect([ran.code, ran.out]).toEqual([0, ""]);
    expect(readFileSync(join(cwd, "docs/ARCHITECTURE.md"), "utf8")).toMatch(/^# Architecture\n/);
    expect(lintel(["build", "--out", "pictures", "--check"], { cwd }).code).toBe(0);
  });
});

describe("docs coverage", () => {
  test("says what is empty, and which line of a model fills it", () => {
    const cwd = folder({ "architecture.arch": shop });
    const { code, out, err } = lintel(["docs", "coverage", "-t", "system-design"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^system-design: \d+ of \d+ lines filled \(\d+ %\)\n/);
    expect(out).toMatch(
      /\n {2}Security Architecture \(0 of 4\)\n {4}Authentication Flow +security \{ authentication "…" \}\n/,
    );
  });

  test("tells all templates, or those of the documents that the model declares", () => {
    const cwd = folder({ "architecture.arch": shop, "b/architecture.arch": declared });
    const told = (...args: string[]) =>
      JSON.parse(lintel(["docs", "coverage", "--format", "json", ...args], { cwd }).out);
    const names = ({ templates }: { templates: { template: string }[] }) =>
      templates.map(({ template }) => template);
    expect(names(told())).toHaveLength(7);
    expect(names(told("b")).sort()).toEqual(["architecture", "system-architecture"]);
  });

  test("a line that is said to fill a gap fills it", () => {
    const cwd = folder({
      "architecture.arch": `${shop}security { authentication "Passkeys" }\n`,
      "bare/architecture.arch": shop,
    });
    const gaps = (path: string) => {
      const { out } = lintel(["docs", "coverage", path, "-t", "system-design", "--format", "json"], { cwd });
      return JSON.parse(out).templates[0].filled as number;
    };
    expect(gaps(".")).toBe(gaps("bare") + 1);
  });

  test("fails below --min", () => {
    const cwd = folder({ "architecture.arch": shop });
    const failed = lintel(["docs", "coverage", "--min", "80", "-t", "arc42"], { cwd });
    expect([failed.code, failed.err]).toEqual([
      1,
      expect.stringMatching(/^Filled to less than 80 %: arc42 \(\d+ %\)\.\n$/),
    ]);
    expect(lintel(["docs", "coverage", "--min", "80"], { cwd }).err).toContain("system-design (");
    expect(lintel(["docs", "coverage", "--min", "0"], { cwd }).code).toBe(0);
    expect(lintel(["docs", "coverage", "--min", "x"], { cwd }).err).toContain(
      "--min takes a number of per cent",
    );
    expect(lintel(["docs", "--min", "8"], { cwd }).err).toContain("--min belongs to `lintel docs coverage`");
  });
});

describe("docs with a template of one's own", () => {
  const own = `${shop}document "own.hbs" "SHOP.md" { title "The shop" }\n`;

  test("fills it", () => {
    const template =
      "{{page document.title}}\n\n{{#list}}\n{{#records elements}}\n{{field title purpose}}\n{{/records}}\n{{/list}}\n\n{{{document.title}}}\n";
    const cwd = folder({
      "architecture.arch": own.replace("The shop", "The *shop* <b>"),
      "own.hbs": template,
    });
    expect(lintel(["docs"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "SHOP.md"), "utf8")).toBe("# The _shop_ \\<b>\n\nThe _shop_ \\<b>\n");
  });

  test("an ejected template fills the same document", () => {
    const cwd = folder({ "architecture.arch": `${own}document architecture "A.md" { title "The shop" }\n` });
    expect(lintel(["docs", "eject", "architecture", "-o", "own.hbs"], { cwd })).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect(lintel(["docs"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "SHOP.md"), "utf8")).toBe(readFileSync(join(cwd, "A.md"), "utf8"));
    expect(lintel(["docs", "eject", "architectur"], { cwd }).err).toContain("Did you mean `architecture`?");
  });

  test("says what is wrong with it, and writes nothing", () => {
    const cwd = folder({
      "architecture.arch": `${own}document architecture "A.md" {}\n`,
      "own.hbs": "{{page document.titel}}\n",
    });
    const { code, err } = lintel(["docs"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("own.hbs:1:8");
    expect(existsSync(join(cwd, "A.md"))).toBe(false);
    expect(lintel(["build", "--out", "x"], { cwd }).err).toContain("own.hbs:1:8");
  });
});
