import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, lintel, lintelPath, repository } from "./run.ts";

const model = `shop = system "Shop" {
  web = container "Web shop" { code "web/**"; -> api "asks" }
  api = container "API" { code "api/**" }
}
`;
const sound = {
  "architecture.arch": model,
  "web/page.ts": 'import { orders } from "../api/orders.ts";\nexport const page = orders;\n',
  "web/title.ts": 'export const title = "Shop";\n',
  "api/orders.ts": "export const orders = 1;\n",
};
const broken = {
  ...sound,
  "api/orders.ts": 'import { title } from "../web/title.ts";\nexport const orders = title;\n',
};
const warned = { ...sound, "tools/release.ts": "export const release = 1;\n" };

describe("check", () => {
  test("a sound tree: what was looked at, exit code 0", () => {
    const ran = lintel(["check"], { cwd: folder(sound) });
    expect(ran).toEqual({
      code: 0,
      out: `No finding.
Looked at 3 files, 1 import and 1 relationship.
1 import leads from one element to another.
Relationships: 1 shown by imports.
All imports resolved.
`,
      err: "",
    });
    expect(lintel(["check", "-q"], { cwd: folder(sound) })).toEqual({ code: 0, out: "", err: "" });
  });

  test("a forbidden import: at its place, exit code 1, paths from where the user stands", () => {
    const cwd = folder(broken);
    const ran = lintel(["check", "../architecture.arch"], { cwd: join(cwd, "web") });
    expect([ran.code, ran.err]).toEqual([1, ""]);
    expect(ran.out).toContain("error[code/undeclared]: `shop.api` uses `shop.web`");
    expect(ran.out).toContain("┌─ ../api/orders.ts:1:23");
    expect(ran.out).toContain("├─ ../architecture.arch:2:47");
  });

  test("nothing to check is no success", () => {
    const ran = lintel(["check"], { cwd: folder({ "architecture.arch": model }) });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("error[code/nothing]");
  });

  test("warnings fail only where they are counted", () => {
    const cwd = folder(warned);
    expect(lintel(["check"], { cwd }).code).toBe(0);
    const ran = lintel(["check", "--max-warnings", "0"], { cwd });
    expect([ran.code, ran.err]).toEqual([1, "lintel: There are 1 warnings; --max-warnings allows 0.\n"]);
  });

  test("a faulty model is told in the format asked for, and no code is judged by it", () => {
    const cwd = folder({ ...broken, "architecture.arch": `${model}shop.api -> shop.nobody "asks"\n` });
    const ran = lintel(["check", "--format", "json"], { cwd });
    const data = JSON.parse(ran.out);
    expect([ran.code, data.passed, data.looked.files]).toEqual([1, false, 0]);
    expect(data.findings.map(({ code }: { code: string }) => code)).toEqual(["name/unknown-inside"]);
  });

  test("wrong usage is refused", () => {
    const cwd = folder(sound);
    expect(lintel(["check", "--format", "xml"], { cwd }).code).toBe(2);
    expect(lintel(["check", "--max-warnings", "few"], { cwd }).code).toBe(2);
    expect(lintel(["check", "nowhere.arch"], { cwd }).code).toBe(2);
  });

  test.each(["json", "sarif", "junit", "github", "markdown"])(
    "--format %s goes to a file or to the screen",
    (format) => {
      const cwd = folder(broken);
      const shown = lintel(["check", "--format", format], { cwd });
      const written = lintel(["check", "--format", format, "-o", "report.txt"], { cwd });
      expect([shown.code, written.code, written.out]).toEqual([1, 1, ""]);
      expect(readFileSync(join(cwd, "report.txt"), "utf8")).toBe(shown.out);
      expect(shown.out).toContain("api/orders.ts");
    },
  );

  test("reports for services name files from the repository's root, wherever somebody stands", () => {
    const root = folder(
      Object.fromEntries(Object.entries(broken).map(([path, text]) => [`app/${path}`, text])),
    );
    const options = ["--root", root, "--format", "sarif"];
    const { out } = lintel(["check", ...options], { cwd: join(root, "app") });
    expect(out).toContain('"uri": "app/api/orders.ts"');
    const { out: annotations } = lintel(["check", "--format", "github"], {
      cwd: join(root, "app"),
      env: { GITHUB_WORKSPACE: root },
    });
    expect(annotations).toMatch(/^::error file=app\/api\/orders\.ts,line=1,col=23/);
  });
});

describe("a baseline", () => {
  test("lets what is known pass, fails on what is new and on what is gone", () => {
    const cwd = folder(broken);
    const recorded = lintel(["check", "--update-baseline"], { cwd });
    expect(recorded).toEqual({ code: 0, out: "", err: "1 finding is in `lintel-baseline.json` now.\n" });
    const known = lintel(["check"], { cwd });
    expect([known.code, known.out.split("\n", 1)[0]]).toEqual([0, "No finding, beside 1 in the baseline."]);
    writeFileSync(join(cwd, "api/new.ts"), 'import "../web/page.ts";\n');
    expect(lintel(["check"], { cwd }).code).toBe(1);
    writeFileSync(join(cwd, "api/new.ts"), "");
    writeFileSync(join(cwd, "api/orders.ts"), sound["api/orders.ts"]);
    const gone = lintel(["check"], { cwd });
    expect(gone.code).toBe(1);
    expect(gone.out).toContain("error[baseline/gone]");
    lintel(["check", "--update-baseline"], { cwd });
    expect(lintel(["check"], { cwd }).code).toBe(0);
  });

  test("can lie elsewhere; a damaged or missing one is refused", () => {
    const cwd = folder({ ...broken, "bad.json": "{}" });
    expect(lintel(["check", "--update-baseline", "--baseline", "ci/known.json"], { cwd }).code).toBe(0);
    expect(existsSync(join(cwd, "lintel-baseline.json"))).toBe(false);
    expect(lintel(["check", "--baseline", "ci/known.json"], { cwd }).code).toBe(0);
    expect(lintel(["check", "--baseline", "bad.json"], { cwd })).toMatchObject({ code: 2, out: "" });
    expect(lintel(["check", "--baseline", "nowhere.json"], { cwd })).toMatchObject({ code: 2, out: "" });
  });

  test("does not hide that nothing was checked", () => {
    const cwd = folder({ "architecture.arch": model });
    const ran = lintel(["check", "--update-baseline"], { cwd });
    expect(ran.code).toBe(1);
    expect(existsSync(join(cwd, "lintel-baseline.json"))).toBe(false);
  });
});

describe("reading code", () => {
  test("--exact and --no-cache change nothing of the verdict", () => {
    const cwd = folder({ ...broken, "node_modules/x/package.json": "{}" });
    const plain = lintel(["check"], { cwd });
    expect(existsSync(join(cwd, "node_modules/.cache/lintel"))).toBe(true);
    for (const more of [[], ["--exact"], ["--no-cache"], ["--exact", "--no-cache"]])
      expect(lintel(["check", ...more], { cwd })).toEqual(plain);
  });

  test("--no-cache writes none, and without node_modules there is none", () => {
    const cwd = folder({ ...sound, "node_modules/x/package.json": "{}" });
    lintel(["check", "--no-cache"], { cwd });
    expect(existsSync(join(cwd, "node_modules/.cache"))).toBe(false);
    const bare = folder(sound);
    lintel(["check"], { cwd: bare });
    expect(existsSync(join(bare, "node_modules"))).toBe(false);
  });

  test("an import in a comment or a text is none", () => {
    const comment = '/* import { title } from "../web/title.ts"; */\n';
    const text = 'export const code = `\nimport { title } from "../web/title.ts";\n`;\n';
    const cwd = folder({ ...sound, "api/orders.ts": `${comment}${text}export const orders = 1;\n` });
    expect(lintel(["check"], { cwd }).code).toBe(0);
  });
});

describe("a second run over the same code", () => {
  const withContract = {
    ...sound,
    "architecture.arch": `${model}Orders = interface "Orders" { code "api/orders.ts#orders"; operation all(): text }\n`,
    "api/orders.ts": 'import { one } from "./one.ts";\nexport const orders = { all() { return one(); } };\n',
    "api/one.ts": 'export function one() { return "1"; }\n',
    "node_modules/.keep": "",
  };

  /** The command without the compiler that it comes with. */
  function withoutCompiler(): string {
    const home = folder({});
    cpSync(dirname(lintelPath), join(home, "dist"), {
      recursive: true,
      filter: (path) => !/\.map$|typescript.*\.cjs/.test(path),
    });
    cpSync(join(repository, "package.json"), join(home, "package.json"));
    return join(home, "dist/lintel.cjs");
  }

  test("asks no compiler for what files declare and what is inferred from them", () => {
    const cwd = folder(withContract);
    const bare = withoutCompiler();
    const run = () =>
      spawnSync(process.execPath, [bare, "check"], { cwd, env: { CI: "1" }, encoding: "utf8" });
    expect(run()).not.toMatchObject({ status: 0 });
    rmSync(join(cwd, "node_modules/.cache"), { recursive: true, force: true });
    const cold = lintel(["check"], { cwd, env: { CI: "1" } });
    expect(cold).toMatchObject({
      code: 0,
      out: expect.stringContaining("1 operation held against the code"),
    });
    expect(run()).toMatchObject({ status: 0, stdout: cold.out });
    writeFileSync(join(cwd, "api/one.ts"), "export function one() { return 1; }\n");
    expect(run()).not.toMatchObject({ status: 0 });
    expect(lintel(["check"], { cwd, env: { CI: "1" } }).out).toContain("contract/result");
  });
});

describe("table metrics", () => {
  test("says how elements are coupled, in every format of a table", () => {
    const cwd = folder(sound);
    const { code, out } = lintel(["table", "metrics", "--format", "csv"], { cwd });
    expect([code, out]).toEqual([
      0,
      "Element,Files,Used by,Uses,Instability,Abstractness,Distance\r\n" +
        "shop,3,0,0,,0.00,\r\n" +
        "shop.web,2,0,1,1.00,0.00,0.00\r\n" +
        "shop.api,1,1,0,0.00,0.00,1.00\r\n",
    ]);
    expect(lintel(["table", "metrics"], { cwd }).out).toMatch(/^Element +Files/);
    expect(lintel(["table", "metrics", "-o", "m.md"], { cwd })).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(join(cwd, "m.md"), "utf8")).toMatch(/^\| Element +\| Files/);
  });

  test("has nothing to say without code", () => {
    expect(lintel(["table", "metrics"], { cwd: folder({ "architecture.arch": model }) })).toMatchObject({
      code: 2,
      out: "",
    });
  });
});

describe("render --verdict", () => {
  test("draws what the code says, with a legend; without code it is refused", () => {
    const cwd = folder(broken);
    const { code, out } = lintel(["render", "--verdict", "--view", "shop"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("✓ declared, and imports show it; ✗ imports show it, and nothing declares it.");
    expect(out).toContain("✓ asks");
    expect(out).toContain("✗ 1 import");
    const bare = folder({ "architecture.arch": model });
    expect(lintel(["render", "--verdict"], { cwd: bare })).toMatchObject({ code: 2, out: "" });
  });

  test("says in which views it could draw nothing", () => {
    const more = `Order = entity "Order" { id: uuid }
life = states "Life" { start -> end }
buy = flow "Buying" { shop.web -> shop.api "asks" }
`;
    const cwd = folder({ ...sound, "architecture.arch": model + more });
    const { code, out, err } = lintel(["render", "--verdict"], { cwd });
    expect([code, err]).toEqual([
      0,
      "note: no verdict is drawn in `landscape` (shows nothing on which imports have a say), `life` (shows states), `data` (shows data).\n",
    ]);
    expect(out.match(/✓ asks/g)).toHaveLength(2);
    expect(lintel(["render", "--verdict", "-q"], { cwd }).err).toBe("");
  });
});
