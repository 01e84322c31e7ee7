import { spawn } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, lintel, lintelPath, type Ran } from "./run.ts";

const model = `shop = system "Shop" {
  web = container "Web shop" { code "web/**"; -> api "asks" }
  api = container "API" { code "api/**" }
}
`;
const sound = {
  "architecture.arch": model,
  "web/page.ts": 'import { orders } from "../api/orders.ts";\nexport const page = orders;\n',
  "api/orders.ts": "export const orders = 1;\n",
};
const fine = "1 import leads from one element to another.";

type Files = Readonly<Record<string, string | Buffer>>;

/** What is done to a sound tree, and what a check must say of it. */
interface Case {
  readonly name: string;
  readonly files?: Files;
  readonly change?: (directory: string) => void;
  readonly code: 0 | 1;
  readonly says: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: "a mapping that matches nothing",
    files: { "architecture.arch": model.replace("api/**", "app/**") },
    code: 1,
    says: ["error[code/empty-mapping]: `app/**` matches no source file"],
  },
  {
    name: "a codebase that is not there",
    files: { "architecture.arch": `codebase "src"\n${model}` },
    code: 1,
    says: ["error[code/nothing]", "`src` is no folder that can be read"],
  },
  {
    name: "everything ignored",
    files: { "architecture.arch": `codebase "." { ignore "**" }\n${model}` },
    code: 1,
    says: ["error[code/nothing]", "Looked at 0 files"],
  },
  {
    name: "a tsconfig that is no JSON",
    files: { "tsconfig.json": '{ "compilerOptions": { "paths": ' },
    code: 0,
    says: ["warning[source/settings]: `tsconfig.json` is no valid JSON", fine],
  },
  {
    name: "a tsconfig of another form",
    files: { "tsconfig.json": '{ "extends": 7, "compilerOptions": { "paths": 3 } }' },
    code: 0,
    says: ["`tsconfig.json` needs a text or a list of texts for `extends`", "for `paths`", fine],
  },
  {
    name: "a tsconfig that is no text",
    files: { "tsconfig.json": Buffer.from([0xff, 0xfe, 0, 1]) },
    code: 0,
    says: ["warning[source/settings]: `tsconfig.json` is encoded as UTF-16", fine],
  },
  {
    name: "a tsconfig that is asked for and not there",
    files: { "architecture.arch": `codebase "." { tsconfig "gone.json" }\n${model}` },
    code: 0,
    says: ["warning[source/settings]: `gone.json` is not there", fine],
  },
  {
    name: "faults of syntax",
    files: {
      "web/page.ts":
        'import { orders } from "../api/orders.ts";\nconst = ;; function {\nimport "../api/gone";',
    },
    code: 0,
    says: [fine, "1 import did not resolve", "1 file has faults of syntax"],
  },
  {
    name: "a comment without an end, in which an import stands",
    files: { "web/page.ts": '/* import { orders } from "../api/orders.ts";\n' },
    code: 0,
    says: ["warning[code/absent]", "1 file has faults of syntax"],
  },
  {
    name: "symbolic links in circles",
    change: (directory) => {
      symlinkSync("..", join(directory, "web/up"));
      symlinkSync(".", join(directory, "api/self"));
      symlinkSync("b.ts", join(directory, "api/a.ts"));
      symlinkSync("a.ts", join(directory, "api/b.ts"));
    },
    code: 0,
    says: [fine, "2 files could not be looked at"],
  },
  {
    name: "symbolic links that lead out",
    change: (directory) => {
      symlinkSync("/etc", join(directory, "api/etc"));
      symlinkSync("/etc/passwd", join(directory, "api/passwd.ts"));
    },
    code: 0,
    says: [fine, "2 files could not be looked at"],
  },
  {
    name: "binary files",
    files: {
      "web/picture.ts": Buffer.from([0, 1, 2, 255]),
      "web/page.js": Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0]),
    },
    code: 0,
    says: [fine, "2 files could not be looked at"],
  },
  {
    name: "nothing but binary files",
    files: { "web/page.ts": Buffer.from([0]), "api/orders.ts": Buffer.from([0]) },
    code: 1,
    says: ["error[code/nothing]", "2 files could not be looked at"],
  },
  {
    name: "UTF-16",
    files: { "web/page.ts": Buffer.from("\ufeffexport {};\n", "utf16le") },
    code: 1,
    says: ["`web/page.ts` is encoded as UTF-16", "1 file could not be looked at"],
  },
];

describe("a check neither fails nor passes by what it cannot look at", () => {
  test.each(cases)("$name", ({ files = {}, change, code, says }) => {
    const cwd = folder({ ...sound, ...files });
    change?.(cwd);
    const ran = lintel(["check"], { cwd });
    expect([ran.code, ran.err]).toEqual([code, ""]);
    const told = ran.out.replaceAll(/\s+/g, " ");
    for (const part of says) expect(told).toContain(part);
  });

  test.skipIf(process.getuid?.() === 0)("folders, files and settings that nobody may read", () => {
    const cwd = folder({ ...sound, "api/secret.ts": "", "api/in/x.ts": "", "tsconfig.json": "{}" });
    for (const path of ["api/secret.ts", "api/in", "tsconfig.json"]) chmodSync(join(cwd, path), 0);
    const { code, out } = lintel(["check"], { cwd });
    chmodSync(join(cwd, "api/in"), 0o755);
    expect(code).toBe(0);
    for (const path of ["api/secret.ts", "api/in", "tsconfig.json"])
      expect(out).toContain(`\`${path}\` may not`);
    expect(out).toContain("2 files could not be looked at");
  });
});

describe("the cache of a check", () => {
  const kept = { ...sound, "node_modules/.keep": "" };
  const withContract = {
    ...kept,
    "architecture.arch": `${model}Orders = interface "Orders" { code "api/orders.ts#orders"; operation all(): text }\n`,
    "api/orders.ts": 'export const orders = { all() { return "1"; } };\n',
  };

  function caches(cwd: string): readonly string[] {
    const place = join(cwd, "node_modules/.cache/lintel");
    return readdirSync(place)
      .sort()
      .map((name) => join(place, name));
  }

  test.each([
    ["cut off", (text: string) => text.slice(0, text.length / 3)],
    ["emptied", () => ""],
    ["overwritten", () => "\0\u0001\0"],
    ["with a letter changed", (text: string) => text.replaceAll("orders", "orderz")],
  ])("%s is made again, and changes no verdict", (_, damage) => {
    const cwd = folder(withContract);
    const env = { CI: "1" };
    const { out } = lintel(["check"], { cwd, env });
    const whole = caches(cwd).map((path) => readFileSync(path, "utf8"));
    expect(whole).toHaveLength(2);
    for (const [place, path] of caches(cwd).entries()) writeFileSync(path, damage(whole[place] as string));
    expect(lintel(["check"], { cwd, env })).toEqual({ code: 0, out, err: "" });
    expect(caches(cwd).map((path) => readFileSync(path, "utf8"))).toEqual(whole);
  });

  test("that is a folder, or in the place of which a file lies, is done without", () => {
    const cwd = folder(withContract);
    const { out } = lintel(["check", "--no-cache"], { cwd });
    mkdirSync(join(cwd, "node_modules/.cache/lintel/facts-root.json"), { recursive: true });
    expect(lintel(["check"], { cwd })).toEqual({ code: 0, out, err: "" });
    const other = folder({ ...withContract, "node_modules/.cache": "" });
    expect(lintel(["check"], { cwd: other })).toEqual({ code: 0, out, err: "" });
  });

  /** A check that goes on while others do. */
  function started(cwd: string): Promise<Ran> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [lintelPath, "check"], { cwd });
      let [out, err] = ["", ""];
      child.stdout.on("data", (data) => {
        out += data;
      });
      child.stderr.on("data", (data) => {
        err += data;
      });
      child.on("close", (code) => resolve({ code, out, err }));
    });
  }

  test("serves several processes at once", async () => {
    const cwd = folder(withContract);
    const { out } = lintel(["check", "--no-cache"], { cwd });
    const all = await Promise.all(Array.from({ length: 6 }, () => started(cwd)));
    for (const ran of all) expect(ran).toEqual({ code: 0, out, err: "" });
    expect(lintel(["check"], { cwd })).toEqual({ code: 0, out, err: "" });
    expect(caches(cwd)).toHaveLength(2);
  });

  test("does not believe what changed while it was made", async () => {
    const cwd = folder(withContract);
    const path = join(cwd, "api/orders.ts");
    const states = [
      withContract["api/orders.ts"],
      'import "../web/page.ts";\nexport const orders = { all() { return "1"; } };\n',
      "export const orders = { all() { return 1; } };\n",
      "",
    ];
    for (const state of [...states, ...states.toReversed()]) {
      const running = [started(cwd), started(cwd)];
      for (let turn = 0; turn < 20; turn++) {
        writeFileSync(path, states[turn % states.length] as string);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      for (const { code, err } of await Promise.all(running)) {
        expect([0, 1]).toContain(code);
        expect(err).toBe("");
      }
      writeFileSync(path, state);
      expect(lintel(["check"], { cwd })).toEqual(lintel(["check", "--no-cache"], { cwd }));
    }
  }, 60_000);
});

test("nothing of the code is run, and no settings that are code", () => {
  const mark = "run.txt";
  const cwd = folder(sound);
  const line = `require("fs").appendFileSync(${JSON.stringify(join(cwd, mark))}, __filename + "\\n");\n`;
  for (const [path, text] of Object.entries({
    "package.json": `{ "name": "x", "type": "commonjs", "main": "./main.js", "scripts": { "prepare": "touch ${mark}" } }`,
    "tsconfig.json":
      '{ "extends": ["./base.js", "pkg", "./base.cjs"], "compilerOptions": { "plugins": [{ "name": "pkg" }] } }',
    "node_modules/pkg/package.json": '{ "name": "pkg", "main": "./index.js", "tsconfig": "./tsconfig.js" }',
    "node_modules/pkg/index.js": line,
    "node_modules/pkg/tsconfig.js": line,
    ".pnp.cjs": line,
    ".pnpmfile.cjs": line,
    "lintel.config.js": line,
    "vite.config.ts": line,
    "eslint.config.mjs": line,
    "main.js": line,
    "base.js": line,
    "base.cjs": line,
  })) {
    mkdirSync(join(cwd, path, ".."), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  for (const path of ["web/page.ts", "api/orders.ts"]) appendFileSync(join(cwd, path), line);
  appendFileSync(
    join(cwd, "architecture.arch"),
    'O = interface "O" { code "api/orders.ts#orders"; operation a(): text }\n',
  );
  const { code, out } = lintel(["check", "--exact"], { cwd });
  expect(code).toBe(1);
  expect(out).toContain("contract/operation");
  for (const args of [
    ["table", "metrics"],
    ["render", "--verdict"],
    ["sync", "--dry-run"],
  ])
    lintel(args, { cwd });
  expect(existsSync(join(cwd, mark))).toBe(false);
});
