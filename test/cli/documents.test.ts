import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { folder, lintel, lintelPath, repository, shop } from "./run.ts";

const first = 'ADR-1 = decision "Use SQL" { status accepted; chosen "SQL" }\n';
const second = 'ADR-2 = decision "Use NoSQL" { status accepted; chosen "NoSQL"; supersedes ADR-1 }\n';
const declared = `${shop}document madr "docs/decisions"\ndocument architecture "docs/A.md"\n`;
const page = "# Page\n\n<!-- lintel:begin table=components -->\n<!-- lintel:end -->\n";

const read = (cwd: string, path: string) => readFileSync(join(cwd, path), "utf8");

describe("a build without a folder for pictures", () => {
  it("writes documents and pages alone", () => {
    const cwd = folder({ "m.arch": declared + first, "page.md": page });
    const ran = lintel(["build"], { cwd });
    expect([ran.code, ran.out]).toEqual([0, ""]);
    expect(ran.err).toContain("4 written, 0 unchanged. Pictures need --out.");
    expect(readdirSync(cwd).sort()).toEqual([".lintel-build.json", "docs", "m.arch", "page.md"]);
    expect(read(cwd, "page.md")).toContain("| Web ");
    expect(lintel(["build", "--check"], { cwd }).code).toBe(0);
    writeFileSync(join(cwd, "m.arch"), declared + first.replace("accepted", "rejected"));
    const stale = lintel(["build", "--check"], { cwd });
    expect(stale.code).toBe(1);
    expect(stale.out).toContain('-status: "accepted"\n+status: "rejected"');
  });

  it("needs one for formats", () => {
    const ran = lintel(["build", "--format", "svg"], { cwd: folder({ "m.arch": declared }) });
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("Where to?")]);
  });
});

describe("a page for each decision", () => {
  it("goes when its decision goes, unless somebody has changed it", () => {
    const cwd = folder({ "m.arch": declared + first + second });
    expect(lintel(["build", "-q"], { cwd }).code).toBe(0);
    const names = ["0001-use-sql.md", "0002-use-nosql.md", "README.md"];
    expect(readdirSync(join(cwd, "docs/decisions")).sort()).toEqual(names);
    expect(read(cwd, "docs/decisions/0001-use-sql.md")).toContain('status: "superseded by ADR-2"');
    expect(read(cwd, "docs/decisions/0002-use-nosql.md")).toContain("[ADR-1 Use SQL](0001-use-sql.md)");
    writeFileSync(join(cwd, "m.arch"), declared + first);
    expect(lintel(["build"], { cwd }).err).toContain("removed docs/decisions/0002-use-nosql.md");
    expect(existsSync(join(cwd, "docs/decisions/0002-use-nosql.md"))).toBe(false);
    writeFileSync(join(cwd, "docs/decisions/0001-use-sql.md"), "mine\n");
    writeFileSync(join(cwd, "m.arch"), declared);
    expect(lintel(["build"], { cwd }).err).toContain("left    docs/decisions/0001-use-sql.md");
    expect(read(cwd, "docs/decisions/0001-use-sql.md")).toBe("mine\n");
  });

  it("does not replace a page that somebody else wrote, by docs as little as by build", () => {
    for (const command of ["build", "docs"]) {
      const cwd = folder({ "m.arch": declared + first, "docs/decisions/0001-use-sql.md": "mine\n" });
      const ran = lintel([command], { cwd });
      expect(ran.code).toBe(2);
      expect(ran.err).toContain("`docs/decisions/0001-use-sql.md` was not written by Lintel.");
      expect(read(cwd, "docs/decisions/0001-use-sql.md")).toBe("mine\n");
      expect(existsSync(join(cwd, "docs/A.md"))).toBe(false);
    }
  });

  it("is brought up to date by docs and by build in turn", () => {
    const cwd = folder({ "m.arch": declared + first });
    expect(lintel(["docs"], { cwd }).code).toBe(0);
    writeFileSync(join(cwd, "m.arch"), declared + first.replace("accepted", "rejected"));
    expect(lintel(["build"], { cwd }).code).toBe(0);
    writeFileSync(join(cwd, "m.arch"), declared + first.replace("accepted", "proposed"));
    expect(lintel(["docs"], { cwd }).code).toBe(0);
    expect(read(cwd, "docs/decisions/0001-use-sql.md")).toContain('status: "proposed"');
  });

  it("goes into a folder of its own with --template", () => {
    const cwd = folder({ "m.arch": shop + first });
    expect(lintel(["docs", "-t", "madr"], { cwd }).err).toContain("say into which folder with --output");
    expect(lintel(["docs", "-t", "madr", "-o", "adr"], { cwd }).code).toBe(0);
    expect(readdirSync(join(cwd, "adr")).sort()).toEqual(["0001-use-sql.md", "README.md"]);
  });
});

describe("documents", () => {
  it("keep the line ends that they have", () => {
    const cwd = folder({ "m.arch": declared + first });
    lintel(["build", "-q"], { cwd });
    const text = read(cwd, "docs/A.md").replaceAll("\n", "\r\n");
    writeFileSync(join(cwd, "docs/A.md"), text);
    expect(lintel(["build"], { cwd }).err).toContain("0 written");
    writeFileSync(join(cwd, "m.arch"), declared.replaceAll("Web", "Site") + first);
    lintel(["build", "-q"], { cwd });
    const fresh = read(cwd, "docs/A.md");
    expect(fresh).toContain("**Site**:\r\n");
    expect(fresh.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it.each([
    ['document "own.hbs" "B.md"', { "own.hbs": "{{page nothing}}" }, "template/failed"],
    ['document "none.hbs" "B.md"', {}, "template/unreadable"],
    ['document architecture "../B.md"', {}, "lies outside the workspace root"],
  ])("change no file where one fails: %s", (line, files, said) => {
    const cwd = folder({ "in/m.arch": `${declared}${line}\n`, "in/page.md": page, ...inFolder(files) });
    for (const command of ["build", "docs"]) {
      const ran = lintel([command, "--root", "."], { cwd: join(cwd, "in") });
      expect(ran.code).not.toBe(0);
      expect(ran.err).toContain(said);
      expect(existsSync(join(cwd, "in/docs"))).toBe(false);
      expect(read(cwd, "in/page.md")).toBe(page);
    }
  });
});

function inFolder(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`in/${path}`, text]));
}

describe("ejected templates", () => {
  it.each([
    "system-design",
    "system-architecture",
    "feature-design",
    "architecture",
    "component-architecture",
    "arc42",
  ])("give the same bytes as %s", (name) => {
    const clinic = readFileSync(join(repository, "examples/clinic/architecture.arch"), "utf8");
    const source = lintel(["docs", "eject", name]).out;
    const cwd = folder({
      "m.arch": `${clinic.replaceAll(/^document .*$/gm, "")}\ndocument ${name} "built-in.md" { about clinic }\ndocument "own.hbs" "own.md" { about clinic }\n`,
      "own.hbs": source,
    });
    expect(lintel(["docs"], { cwd }).code).toBe(0);
    expect(read(cwd, "own.md")).toBe(read(cwd, "built-in.md"));
    expect(read(cwd, "own.md").length).toBeGreaterThan(2000);
  });

  it("are counted by the coverage, and each document for itself", () => {
    const cwd = folder({
      "m.arch": `${shop}document "own.hbs" "own.md"\ndocument architecture "A.md" { about shop }\ndocument architecture "B.md" { about shop.web }\n`,
      "own.hbs": '{{#list}}{{field "Owner" document.owner}}{{field "Title" document.title}}{{/list}}',
    });
    const { out } = lintel(["docs", "coverage"], { cwd });
    expect(out).toContain(
      'own.md (own.hbs): 1 of 2 lines filled (50 %)\n\n  Outside of sections (1 of 2)\n    Owner  workspace { owner "…" }',
    );
    expect(out).toMatch(/^A\.md \(architecture\): \d+/m);
    expect(out).toMatch(/^B\.md \(architecture\): \d+/m);
    expect(lintel(["docs", "coverage", "-t", "own.hbs", "--min", "51"], { cwd }).code).toBe(1);
  });

  it("replace a section, a partial and a whole template", () => {
    const model = (more: string) =>
      `workspace "W" { properties { "lintel.docs.partials" "partials" } }\n${shop}security { "Audit" "Yes"; authorization "Roles" }\n${more}`;
    const section = lintel(["docs", "eject", "architecture/security"]).out;
    expect(section).toMatch(/^\{\{#section 2 "Security"\}\}\n/);
    const cwd = folder({
      "m.arch": model('document architecture "A.md"\n'),
      "partials/architecture/security.hbs": section,
    });
    const built = lintel(["docs", "-t", "architecture", "m.arch"], {
      cwd: folder({ "m.arch": model("").replace('partials" "partials', 'x" "y') }),
    }).out;
    const print = () => lintel(["docs", "-t", "architecture"], { cwd }).out;
    expect(print()).toBe(built);
    writeFileSync(
      join(cwd, "partials/architecture/security.hbs"),
      section.replace('"Security"', '"How it is kept safe"'),
    );
    expect(print()).toBe(built.replace("## Security\n", "## How it is kept safe\n"));
    writeFileSync(join(cwd, "partials/architecture/security.hbs"), "");
    expect(print()).not.toContain("Security");
    rmSync(join(cwd, "partials/architecture"), { recursive: true });
    writeFileSync(join(cwd, "partials/labels.hbs"), "{{#item}}Replaced{{/item}}");
    expect(print()).toContain("- Replaced\n");
    writeFileSync(join(cwd, "partials/architecture.hbs"), "{{page document.title}}\n{{> labels security}}");
    expect(print()).toBe("# W\n\nReplaced\n");
    writeFileSync(join(cwd, "partials/labels.hbs"), "{{#item}}{{text nowhere}}{{/item}}");
    const wrong = lintel(["docs", "-t", "architecture"], { cwd });
    expect([wrong.code, wrong.out]).toEqual([1, ""]);
    expect(wrong.err).toContain("partials/labels.hbs:1:");
  });

  it("say which there are, and how they are written", () => {
    const asked = lintel(["docs", "eject", "architecture/securty"]);
    expect([asked.code, asked.err]).toEqual([
      2,
      expect.stringContaining("Did you mean `architecture/security`?"),
    ]);
    const list = lintel(["docs", "eject"]);
    expect([list.code, list.err]).toEqual([0, ""]);
    expect(list.out).toMatch(/^arc42\n(?:[\w/-]+\n)*architecture\/security\n/);
    const cwd = folder({ "architecture.arch": shop });
    expect(lintel(["docs", "-t", "arc42", "--about", "shop.wep"], { cwd }).err).toContain(
      "Did you mean `shop.web`?",
    );
    expect(lintel(["docs", "helpers"]).out).toMatch(/^# Templates\n/);
  });
});

describe("a watched build", () => {
  const watched = declared.replace('container "Web"', 'container "Web" { code "src/**" }');

  it("brings documents and pages up to date, and survives what is wrong", async () => {
    const cwd = folder({
      "m.arch": `${watched}document "own.hbs" "own.md"\n`,
      "page.md": page,
      "own.hbs": "One\n",
      "src/a.ts": "// The first.\n",
    });
    const child = spawn(process.execPath, [lintelPath, "build", "--watch"], {
      cwd,
      env: { PATH: process.env.PATH },
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    const said = listener(child);
    await said("Waiting for changes");
    expect(read(cwd, "own.md")).toBe("One\n");
    writeFileSync(join(cwd, "own.hbs"), "Two\n");
    await said("wrote   own.md");
    expect(read(cwd, "own.md")).toBe("Two\n");
    writeFileSync(join(cwd, "own.hbs"), "{{/if}}\n");
    await said("template/syntax");
    writeFileSync(join(cwd, "page.md"), page.replace("components", "entities"));
    writeFileSync(join(cwd, "own.hbs"), "Three\n");
    await said("wrote   own.md");
    writeFileSync(join(cwd, "m.arch"), `${watched}document "own.hbs" "own.md"\n${first}`);
    await said("wrote   docs/decisions/0001-use-sql.md");
    // Pages and code that were not there before; what Lintel wrote itself is no change.
    const quiet = await heardFrom(child, async () => {
      writeFileSync(join(cwd, "new.md"), page);
      await said("Changed: new.md\nwrote   new.md\n");
      await said("Waiting for changes");
      writeFileSync(join(cwd, "src/b.ts"), "// Another one.\n");
      await said("Changed: src/b.ts\nwrote   docs/A.md\n");
      await said("Waiting for changes");
      writeFileSync(join(cwd, ".gitignore"), "b.ts\n");
      await said("Changed: .gitignore\nwrote   docs/A.md\n");
      await said("Waiting for changes");
      writeFileSync(join(cwd, "plain.md"), "No marker.\n");
      writeFileSync(join(cwd, "bad.md"), page.replace("components", "nothing"));
      await said("error[marker/name]");
    });
    expect(quiet).not.toMatch(/0 written|Changed: .*(?:A\.md|page\.md)/);
    child.kill("SIGINT");
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(130);
  });
});

/** What a process says meanwhile. */
async function heardFrom(child: ChildProcess, work: () => Promise<void>): Promise<string> {
  let heard = "";
  const hear = (data: Buffer) => {
    heard += data.toString();
  };
  child.stderr?.on("data", hear);
  await work();
  child.stderr?.off("data", hear);
  return heard;
}

/** Waits until the process says something that it has not said before. */
function listener(child: ChildProcess): (text: string) => Promise<void> {
  let heard = "";
  let wake = () => {};
  child.stderr?.on("data", (data: Buffer) => {
    heard += data.toString();
    wake();
  });
  return async (text) => {
    while (!heard.includes(text)) await new Promise<void>((resolve) => (wake = resolve));
    heard = heard.slice(heard.indexOf(text) + text.length);
  };
}
