import { spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, lintel, lintelPath, shop } from "./run.ts";

/** Exit code 2, nothing on standard output, one sentence on standard error. */
function expectRefusal(args: readonly string[], sentence: string | RegExp, cwd: string): void {
  const ran = lintel(args, { cwd });
  expect([ran.code, ran.out]).toEqual([2, ""]);
  expect(ran.err).toMatch(/^lintel: [^\n]+\n$/);
  if (typeof sentence === "string") expect(ran.err).toBe(`lintel: ${sentence}\n`);
  else expect(ran.err).toMatch(sentence);
}

describe("wrong usage", () => {
  test.each([
    [
      ["validte"],
      "There is no command `validte`. Did you mean `lintel validate`? `lintel help` lists the commands.",
    ],
    [
      ["format"],
      "There is no command `format`. Did you mean `lintel fmt`? `lintel help` lists the commands.",
    ],
    [
      ["shop.arch"],
      "There is no command `shop.arch`. Did you mean `lintel validate shop.arch`? `lintel help` lists the commands.",
    ],
    [["help", "zzz"], "There is no command `zzz`. `lintel help` lists the commands."],
    [["--foo"], "There is no option `--foo`. `lintel help` lists the commands."],
    [
      ["render", "--fromat", "text"],
      "`lintel render` has no option `--fromat`. Did you mean `--format`? See `lintel render --help`.",
    ],
    [["render", "-x"], "`lintel render` has no option `-x`. See `lintel render --help`."],
    [["render", "--view"], "--view needs a value: --view KEY."],
    [["render", "-o", "--view", "x"], "-o needs a value: -o PATH."],
    [["render", "--format", ""], "--format needs a value: --format FORMAT."],
    [
      ["validate", "--format", "jsn"],
      "--format takes human, json or github, not `jsn`. Did you mean `json`?",
    ],
    [["validate", "--color", "yes"], "--color takes auto, always or never, not `yes`."],
    [["validate", "--quiet=1"], "--quiet takes no value."],
    [["validate", "--max-warnings", "-1"], "--max-warnings needs a value: --max-warnings N."],
    [["validate", "--max-warnings", "few"], "--max-warnings takes a number, not `few`."],
    [["validate", "a.arch", "b.arch"], "`lintel validate` takes one path; what is `b.arch` for?"],
  ])("%j", (args, sentence) => {
    expectRefusal(args, sentence, folder({ "m.arch": shop }));
  });

  test("behind -- everything is a path", () => {
    expectRefusal(["validate", "--", "--help"], "There is no file or folder `--help`.", folder({}));
  });
});

describe("what cannot be read", () => {
  const commands = ["validate", "render", "list", "export"];

  test.each(commands)("%s: nothing there", (command) => {
    expectRefusal([command, "nope.arch"], "There is no file or folder `nope.arch`.", folder({}));
    expectRefusal([command], /^lintel: No model found: /, folder({}));
    expectRefusal([command, "."], "The folder `.` holds no .arch file.", folder({}));
  });

  test("several models and none named", () => {
    const cwd = folder({ "a.arch": shop, "b.arch": shop });
    expectRefusal(
      ["validate"],
      "Several models found, say which: `a.arch`, `b.arch`; `.` reads them as one.",
      cwd,
    );
  });

  test("what may have been meant", () => {
    const cwd = folder({ "shop.arch": shop, "docs/deep/a.arch": shop });
    symlinkSync("gone.arch", join(cwd, "link.arch"));
    expectRefusal(
      ["list", "shp.arch"],
      "There is no file or folder `shp.arch`. Did you mean `shop.arch`?",
      cwd,
    );
    expectRefusal(["fmt", "dcs"], "There is no file or folder `dcs`. Did you mean `docs`?", cwd);
    expectRefusal(
      ["list", "docs/dep"],
      "There is no file or folder `docs/dep`. Did you mean `docs/deep`?",
      cwd,
    );
    expectRefusal(["validate", "link.arch"], "`link.arch` is a link that leads nowhere.", cwd);
    expectRefusal(
      ["validate", "docs"],
      "The folder `docs` itself holds no .arch file; below it is `docs/deep/a.arch`.",
      cwd,
    );
  });

  test("UTF-16, and what is too large", () => {
    const cwd = folder({
      "w.arch": Buffer.from(`\u{FEFF}${shop}`, "utf16le"),
      "x.arch": Buffer.from(shop, "utf16le"),
      "l/l.arch": Buffer.alloc(65 * 1024 * 1024),
    });
    expectRefusal(["validate", "w.arch"], "`w.arch` is encoded as UTF-16; save it as UTF-8.", cwd);
    expectRefusal(["validate", "x.arch"], "`x.arch` is encoded as UTF-16; save it as UTF-8.", cwd);
    expectRefusal(["validate", "l"], "`l/l.arch` has 65 MB; the limit is 64 MB.", cwd);
  });

  test.skipIf(process.getuid?.() === 0)(
    "a file without permission (root may read everything: skipped)",
    () => {
      const cwd = folder({ "m.arch": shop });
      chmodSync(join(cwd, "m.arch"), 0);
      expectRefusal(["validate"], "`m.arch` may not be accessed: permission denied.", cwd);
    },
  );

  test("an entry that is a link out of the repository", () => {
    const cwd = folder({ "repo/.git/x": "", "secret.arch": shop });
    symlinkSync("../secret.arch", join(cwd, "repo/architecture.arch"));
    const here = join(cwd, "repo");
    expectRefusal(["validate"], /leads out of the workspace root/, here);
    expectRefusal(["validate", "architecture.arch"], /leads out of the workspace root/, here);
    expect(lintel(["validate", "architecture.arch", "--root", ".."], { cwd: here }).code).toBe(0);
  });
});

describe("what cannot be written", () => {
  test("a folder in the place of a file, and the reverse", () => {
    const cwd = folder({ "m.arch": shop, file: "" });
    mkdirSync(join(cwd, "m.json"));
    expectRefusal(["export", "-o", "m.json"], "`m.json` cannot be written: it is a directory.", cwd);
    expectRefusal(
      ["render", "-o", "file/x/"],
      /^lintel: `file\/x\/landscape\.txt` cannot be written: it /,
      cwd,
    );
  });

  test("a document below a file; the others stay unwritten", () => {
    const documents = 'document arc42 "A.md"\ndocument architecture "file/B.md"\n';
    const cwd = folder({ "m.arch": `${shop}\n${documents}`, file: "" });
    expectRefusal(
      ["build"],
      "`file/B.md` cannot be written: it lies below something that is no directory.",
      cwd,
    );
    expect(existsSync(join(cwd, "A.md"))).toBe(false);
  });

  test.skipIf(!existsSync("/proc/self"))("a folder where none can be made", () => {
    expectRefusal(["init", "/proc/x/y"], /^lintel: `.*proc\/x\/y\/architecture\.arch` /, folder({}));
  });

  test("what is read-only, whoever asks", () => {
    const cwd = folder({ "m.arch": "a=system\n" });
    chmodSync(join(cwd, "m.arch"), 0o444);
    expectRefusal(["fmt", "-q"], "`m.arch` is read-only.", cwd);
    expect(readFileSync(join(cwd, "m.arch"), "utf8")).toBe("a=system\n");
  });

  test("a link in the folder of pictures is not written through", () => {
    const cwd = folder({ "m.arch": shop, precious: "precious" });
    mkdirSync(join(cwd, "out"));
    symlinkSync("../precious", join(cwd, "out/landscape.txt"));
    expectRefusal(["render", "-o", "out"], "`out/landscape.txt` is a link; it is left as it is.", cwd);
    expect(readFileSync(join(cwd, "precious"), "utf8")).toBe("precious");
  });

  test("fmt does not leave the folder by a link", () => {
    const cwd = folder({ "in/a.arch": shop, "out/b.arch": "b=system\n" });
    symlinkSync("../out", join(cwd, "in/folder"));
    symlinkSync("../out/b.arch", join(cwd, "in/b.arch"));
    lintel(["fmt", "in"], { cwd });
    expect(readFileSync(join(cwd, "out/b.arch"), "utf8")).toBe("b=system\n");
  });
});

describe("streams", () => {
  test("a reader that goes away is no error", async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `s${i} = system "System ${i}"`).join("\n");
    const cwd = folder({ "m.arch": lines });
    const child = spawn(process.execPath, [lintelPath, "export"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, said]).toEqual([0, ""]);
  });

  test("all of a large output is written, to a reader that is slow", () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `s${i} = system "System ${i}"`).join("\n");
    const cwd = folder({ "m.arch": lines });
    const command = `"${process.execPath}" "${lintelPath}" export | (sleep 0.5; cat) > out.json`;
    expect(spawnSync("sh", ["-c", command], { cwd }).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).elements).toHaveLength(20_000);
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk is one sentence", () => {
    const cwd = folder({ "m.arch": shop });
    const ran = spawnSync("sh", ["-c", `"${process.execPath}" "${lintelPath}" list > /dev/full`], {
      cwd,
      encoding: "utf8",
    });
    expect([ran.status, ran.stderr]).toEqual([
      2,
      "lintel: The output cannot be written: ENOSPC: no space left on device, write.\n",
    ]);
  });

  test("many faults are cut, counted, and quick", () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `a${i} -> b${i}`).join("\n");
    const ran = lintel(["validate"], { cwd: folder({ "m.arch": lines }) });
    expect(ran.code).toBe(1);
    expect(ran.out.split("\n").length).toBeLessThan(2_000);
    expect(ran.out).toMatch(/are not shown/);
  });
});

describe("colours", () => {
  const cwd = () => folder({ "m.arch": "a = sytem\n" });
  const sequence = "\u001b[";

  test("none in a pipe", () => {
    expect(lintel(["validate"], { cwd: cwd() }).out).not.toContain(sequence);
  });

  test("when the environment or the option asks for them", () => {
    expect(lintel(["validate"], { cwd: cwd(), env: { FORCE_COLOR: "1" } }).out).toContain(sequence);
    expect(lintel(["validate", "--color", "always"], { cwd: cwd() }).out).toContain(sequence);
  });

  test("NO_COLOR wins over FORCE_COLOR, the option over both", () => {
    const env = { NO_COLOR: "1", FORCE_COLOR: "1" };
    expect(lintel(["validate"], { cwd: cwd(), env }).out).not.toContain(sequence);
    expect(lintel(["validate", "--color=always"], { cwd: cwd(), env }).out).toContain(sequence);
    expect(
      lintel(["validate", "--color=never"], { cwd: cwd(), env: { FORCE_COLOR: "1" } }).out,
    ).not.toContain(sequence);
  });
});

describe("nothing in a model is obeyed by a terminal", () => {
  const evil = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e\rx";
  const model = `shop = system "S${evil}hop" "What ${evil} it is" {
  web = container "Web" "x" "T${evil}"
}
a = person "A${evil}"
a -> shop.web "u${evil}ses" "H"
f = flow "F${evil}" { a -> shop.web "s${evil}" }
v = view landscape "V${evil}"
E = entity "e${evil}" { id: uuid key "k${evil}" }
`;
  const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/;

  test.each([
    [["validate"]],
    [["list"]],
    [["render"]],
    [["render", "--format", "mermaid"]],
    [["list", "--format", "json"]],
    [["validate", "--format", "json"]],
    [["validate", "--format", "github"]],
  ])("%j", (args) => {
    for (const text of [model, `${model}x${evil} -> nowhere "q${evil}"\n`]) {
      const ran = lintel(args, { cwd: folder({ "m.arch": text }) });
      expect([0, 1]).toContain(ran.code);
      expect(ran.out + ran.err).not.toMatch(unsafe);
    }
  });

  test("nor in a name that the user gave", () => {
    expect(lintel(["validate", evil.replaceAll("\0", "")]).err).not.toMatch(unsafe);
    expect(lintel([evil]).err).not.toMatch(unsafe);
  });
});

describe("any bytes", () => {
  const hostile: Readonly<Record<string, string | Buffer>> = {
    empty: "",
    NULs: "\0".repeat(1000),
    "100,000 open braces": "{".repeat(100_000),
    "100,000 nested blocks": `${'a = system "x" {\n'.repeat(100_000)}${"}".repeat(100_000)}`,
    "unclosed string": 'a = system "x\nb = system "y',
    "unclosed block": 'a = system """x',
    "a line of 10 MB": `a = system "${"x".repeat(10 * 1024 * 1024)}"`,
    noise: Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 7919 + (i >> 3)) & 255)),
    "a picture": Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(10_000, 0xee)]),
  };

  test.each(Object.keys(hostile))("%s", (name) => {
    const cwd = folder({ "m.arch": hostile[name] as string });
    for (const args of [["validate"], ["fmt", "--check"], ["list"]]) {
      const ran = lintel(args, { cwd });
      expect([args, ran.code]).toEqual([args, expect.toBeOneOf([0, 1, 2])]);
      expect(ran.err).not.toContain("fault of Lintel");
    }
  });
});

describe("when Lintel itself is at fault", () => {
  /** A copy of the command in which `list` breaks. */
  function brokenCopy(): string {
    const directory = folder({ "cli-commands-list.cjs": "\n\nnothing.at.all();\n" });
    for (const name of ["lintel.cjs", "main.cjs"])
      copyFileSync(join(dirname(lintelPath), name), join(directory, name));
    return join(directory, "lintel.cjs");
  }

  function run(env: Readonly<Record<string, string>>) {
    const cwd = folder({ "m.arch": shop });
    return spawnSync(process.execPath, [brokenCopy(), "list"], { cwd, env, encoding: "utf8" });
  }

  test("it says so in one sentence, with an exit code of its own", () => {
    const { status, stdout, stderr } = run({});
    expect([status, stdout]).toEqual([70, ""]);
    expect(stderr).toMatch(
      /^lintel: This is a fault of Lintel itself \(nothing is not defined\); please report it[^\n]+\n$/,
    );
  });

  test("LINTEL_DEBUG shows where", () => {
    expect(run({ LINTEL_DEBUG: "1" }).stderr).toMatch(/\n {4}at .*cli-commands-list\.cjs:3:1/);
  });
});

test("a current folder that is gone is one sentence", () => {
  const script = `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${lintelPath}" validate`;
  const { status, stderr } = spawnSync("sh", ["-c", script], { cwd: folder({}), encoding: "utf8" });
  expect([status, stderr]).toEqual([2, "lintel: The current folder does not exist any more.\n"]);
});
