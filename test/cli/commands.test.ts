import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, lintel, repository, shop } from "./run.ts";

const broken = `a = sytem "A"\nb = system "B"\nb -> c "calls"\n`;

describe("validate", () => {
  test("a sound model: what is in it, exit code 0", () => {
    const ran = lintel(["validate"], { cwd: folder({ "architecture.arch": shop }) });
    expect(ran).toEqual({ code: 0, out: "No fault in 1 file: 4 elements, 2 relationships.\n", err: "" });
  });

  test("--quiet has nothing to say of it", () => {
    expect(lintel(["validate", "-q"], { cwd: folder({ "m.arch": shop }) })).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });

  test("faults go to standard output, exit code 1", () => {
    const ran = lintel(["validate", "m.arch"], { cwd: folder({ "m.arch": broken }) });
    expect([ran.code, ran.err]).toEqual([1, ""]);
    expect(ran.out).toContain("m.arch:1:5");
    expect(ran.out).toContain("m.arch:3:6");
    expect(ran.out).toMatch(/2 errors in 1 file\n$/);
  });

  test("paths are relative to where the user stands", () => {
    const cwd = folder({ "x/y/m.arch": broken, "x/z/file": "" });
    expect(lintel(["validate", "../y"], { cwd: join(cwd, "x/z") }).out).toContain("┌─ ../y/m.arch:1:5");
  });

  test("--format json is one object, for no fault as well", () => {
    const cwd = folder({ "a.arch": broken, "b/b.arch": shop });
    const { diagnostics } = JSON.parse(lintel(["validate", "a.arch", "--format", "json"], { cwd }).out);
    expect(diagnostics.map((d: { file: string; start: object }) => [d.file, d.start])).toEqual([
      ["a.arch", { line: 1, column: 5 }],
      ["a.arch", { line: 3, column: 6 }],
    ]);
    expect(JSON.parse(lintel(["validate", "b", "--format=json"], { cwd }).out)).toEqual({ diagnostics: [] });
  });

  test("--format github makes annotations", () => {
    const ran = lintel(["validate", "--format", "github"], { cwd: folder({ "m.arch": broken }) });
    expect(ran.out).toMatch(/^::error file=m\.arch,line=1,col=5,/);
  });

  test("annotations name files from the checked-out repository, wherever the step runs", () => {
    const root = folder({ "docs/m.arch": broken });
    const options = { cwd: join(root, "docs"), env: { GITHUB_WORKSPACE: root } };
    const commands = [
      ["validate", "--format", "github"],
      ["list", "--diagnostics", "github"],
    ];
    for (const args of commands) {
      const { out, err } = lintel(args, options);
      expect(out + err).toMatch(/^::error file=docs\/m\.arch,/);
    }
    expect(lintel(["validate"], options).out).toContain("─ m.arch:1:5");
  });

  test("two models of one folder that share names: what may be meant", () => {
    const cwd = folder({ "x/a.arch": shop, "x/b.arch": shop });
    expect(lintel(["validate", "x"], { cwd }).out).toContain("the files of a folder are read as one model");
    const twice = folder({ "x/a.arch": `${shop}${shop}`, "x/b.arch": "" });
    expect(lintel(["validate", "x"], { cwd: twice }).out).not.toContain("one model");
  });

  test("--max-warnings fails above the number", () => {
    const cwd = folder({ "m.arch": Buffer.from('// \xe9\na = system "A"\n', "latin1") });
    expect(lintel(["validate"], { cwd }).code).toBe(0);
    expect(lintel(["validate", "--max-warnings", "1"], { cwd }).code).toBe(0);
    expect(lintel(["validate", "--max-warnings", "0"], { cwd })).toMatchObject({
      code: 1,
      err: "lintel: There are 1 warnings; --max-warnings allows 0.\n",
    });
  });

  test("line ends and a byte order mark make no difference", () => {
    const cwd = folder({ "m.arch": `\u{FEFF}${broken.replaceAll("\n", "\r\n")}` });
    expect(lintel(["validate"], { cwd }).out).toBe(
      lintel(["validate"], { cwd: folder({ "m.arch": broken }) }).out,
    );
  });

  test("--root lets an include reach further, or less far", () => {
    const cwd = folder({ "a/m.arch": 'include "../b/n.arch"\n', "b/n.arch": shop });
    expect(lintel(["validate", "a"], { cwd }).code).toBe(1);
    expect(lintel(["validate", "a", "--root", "."], { cwd }).code).toBe(0);
  });
});

describe("render", () => {
  test("all views, each with a line that names it", () => {
    const ran = lintel(["render"], { cwd: folder({ "m.arch": shop }) });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out.match(/^view: .*$/gm)).toEqual(["view: landscape", "view: shop"]);
  });

  test("one view is the picture alone", () => {
    const cwd = folder({ "m.arch": shop });
    expect(lintel(["render", "--view", "shop"], { cwd }).out).not.toContain("view:");
    expect(lintel(["render", "--view", "shop", "--format", "mermaid"], { cwd }).out).toMatch(/^flowchart/m);
  });

  test("-o writes one view into a file, all into a folder", () => {
    const cwd = folder({ "m.arch": shop });
    expect(lintel(["render", "--view", "shop", "-o", "out/shop.txt"], { cwd })).toMatchObject({
      code: 0,
      out: "",
    });
    expect(readFileSync(join(cwd, "out/shop.txt"), "utf8")).toBe(
      lintel(["render", "--view", "shop"], { cwd }).out,
    );
    const all = lintel(["render", "--format", "mermaid", "-o", "all"], { cwd });
    expect(all).toEqual({ code: 0, out: "", err: "all/landscape.mmd\nall/shop.mmd\n" });
    expect(readdirSync(join(cwd, "all"))).toEqual(["landscape.mmd", "shop.mmd"]);
  });

  test("several views do not fit into a file", () => {
    const cwd = folder({ "m.arch": shop });
    expect(lintel(["render", "-o", "x.txt"], { cwd })).toEqual({
      code: 2,
      out: "",
      err: "lintel: `x.txt` can hold one view, and there are 2; choose one with --view, or give a folder: `x.txt/`.\n",
    });
    expect(existsSync(join(cwd, "x.txt"))).toBe(false);
    expect(lintel(["render", "-o", "m.arch"], { cwd }).err).toMatch(/or give a folder\.\n$/);
    expect(lintel(["render", "-o", "m.arch/"], { cwd }).err).toBe(
      "lintel: `m.arch/` is a file, not a folder.\n",
    );
  });

  test("the name of the output says the format, unless an option does", () => {
    const cwd = folder({ "m.arch": shop });
    const written = (...args: string[]) => {
      expect(lintel(["render", "--view", "shop", ...args], { cwd }).code).toBe(0);
      return readFileSync(join(cwd, args.at(-1) as string), "utf8");
    };
    expect(written("-o", "a.mmd")).toMatch(/^flowchart/);
    expect(written("--format", "text", "-o", "b.mmd")).toMatch(/^Shop\n/);
    expect(written("-o", "c.md")).toMatch(/^Shop\n/);
    expect(written("-o", "d.svg")).toMatch(/^<svg /);
    expect(lintel(["render", "--view", "shop", "-o", "e.gif"], { cwd })).toEqual({
      code: 2,
      out: "",
      err: "lintel: Views can be drawn as text, ascii, mermaid, svg, png, pdf or svg-mermaid, not as `gif`.\n",
    });
  });

  test("is as wide, as detailed and in the direction that was asked for", () => {
    const cwd = folder({ "m.arch": shop });
    const drawn = (...args: string[]) => lintel(["render", "--view", "shop", ...args], { cwd });
    expect(drawn("--format", "ascii").out).toMatch(/^[\n -~]*$/);
    expect(drawn("--charset", "ascii").out).toBe(drawn("--format", "ascii").out);
    expect(drawn("--charset", "unicode").out).toBe(drawn().out);
    expect(drawn("--charset", "ascii", "--format", "svg")).toEqual({
      code: 2,
      out: "",
      err: "lintel: --charset is for text: it says nothing about svg. Leave it out.\n",
    });
    expect(drawn("--charset", "unicode", "--format", "ascii").code).toBe(2);
    expect(drawn("--detail", "title").out).not.toContain("[");
    expect(drawn("--direction", "right").out).toContain("▶");
    const widths = drawn("--width", "40")
      .out.split("\n")
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(40);
    for (const width of ["39", "many", "1e3"])
      expect(drawn("--width", width)).toEqual({
        code: 2,
        out: "",
        err: `lintel: --width takes a number of columns, 40 at least, not \`${width}\`.\n`,
      });
  });

  test("is coloured only where it is asked for, and never in a file", () => {
    const cwd = folder({ "m.arch": shop });
    const colored = lintel(["render", "--view", "shop", "--color", "always"], { cwd }).out;
    const plain = lintel(["render", "--view", "shop"], { cwd }).out;
    expect(colored).toContain("\u001b[");
    expect(colored.replaceAll(/\u001b\[\d*m/g, "")).toBe(plain);
    lintel(["render", "--view", "shop", "--color", "always", "-o", "a.txt"], { cwd });
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(plain);
  });

  test("SVG files that are written together link to each other", () => {
    const cwd = folder({ "m.arch": shop });
    expect(lintel(["render", "--format", "svg", "-o", "all"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "all/landscape.svg"), "utf8")).toContain('href="shop.svg"');
    expect(lintel(["render", "--view", "landscape", "--format", "svg"], { cwd }).out).not.toContain("href");
  });

  test("draws in the diagram that is asked for what it can show, for who will show it", () => {
    const cwd = folder({ "m.arch": `${shop}f = flow "F" { buyer <-> shop.web "asks" }` });
    const drawn = (...args: string[]) => lintel(["render", "--format", "mermaid", ...args], { cwd });
    const c4 = drawn("--diagram", "c4");
    expect(c4.out.match(/^(%% view: .*|C4.*)$/gm)).toEqual([
      ...["%% view: landscape", "C4Context", "%% view: shop", "C4Container", "%% view: f", "C4Dynamic"],
    ]);
    expect(drawn("--diagram", "class").out.match(/^(%% view: .*|class\w+)$/gm)).toEqual([
      ...["%% view: landscape", "classDiagram", "%% view: shop", "classDiagram"],
    ]);
    expect(drawn("--view", "f", "--profile", "github").out).toContain("<<->>");
    expect(drawn("--view", "f").out).not.toContain("<<->>");
    expect(drawn("--view", "f", "--diagram", "er")).toEqual({
      code: 2,
      out: "",
      err: "lintel: The view `f` cannot be drawn as `er`. Choose `sequence` or `c4`.\n",
    });
    expect(drawn("--diagram", "er").err).toMatch(/^lintel: None of the views can be drawn as `er`\./);
    expect(drawn("--diagram", "c4", "--profile", "azure").err).toBe(
      "lintel: `azure` shows no diagram `c4`. Choose `flowchart` or `sequence` or `er` or `state` or `class`.\n",
    );
    expect(drawn("--diagram", "uml").code).toBe(2);
  });

  test("what is too large for one Mermaid diagram is written as several", () => {
    const parts = Array.from(
      { length: 600 },
      (_, i) => `p${i} = container "P${i}" "Number ${i} of many parts, all alike."`,
    );
    const cwd = folder({ "m.arch": `s = system "S" {\n${parts.join("\n")}\n}\n` });
    const ran = lintel(["render", "--view", "s", "--format", "mermaid", "-o", "out/"], { cwd });
    expect(ran).toEqual({ code: 0, out: "", err: "out/s.mmd\nout/s-2.mmd\n" });
    expect(readFileSync(join(cwd, "out/s-2.mmd"), "utf8")).toMatch(/^%% Part 2 of 2/);
    const all = lintel(["render", "--view", "s", "--format", "mermaid"], { cwd }).out;
    expect(all.match(/^%% view: .*$/gm)).toEqual(["%% view: s", "%% view: s-2"]);
  });

  test("numbers the steps of flows when asked to", () => {
    const cwd = folder({ "m.arch": `${shop}f = flow "F" { buyer -> shop.web "asks" }` });
    const drawn = (...args: string[]) => lintel(["render", "--view", "f", ...args], { cwd }).out;
    expect(drawn()).toMatch(/─ asks/);
    expect(drawn("--numbers")).toContain("1. asks");
  });

  test("never writes over a model", () => {
    const cwd = folder({ "m.arch": shop });
    for (const args of [["render", "--view", "shop"], ["export"]])
      expect(lintel([...args, "-o", "m.arch"], { cwd })).toEqual({
        code: 2,
        out: "",
        err: "lintel: `m.arch` is the name of a model, which is not overwritten; give the output another one.\n",
      });
    expect(readFileSync(join(cwd, "m.arch"), "utf8")).toBe(shop);
  });

  test("names of files are safe and unique, whatever the keys", () => {
    const cwd = folder({});
    const keys = `${shop}con = view landscape\nCON = view of shop\nnul = view context of shop\n`;
    lintel(["render", "-o", "all", folder({ "k.arch": keys })], { cwd });
    expect(readdirSync(join(cwd, "all"))).toEqual(["_CON-2.txt", "_con.txt", "_nul.txt"]);
  });

  test("a view or a format that there is not: exit code 2 and what there is", () => {
    const cwd = folder({ "m.arch": shop });
    expect(lintel(["render", "--view", "shp"], { cwd })).toEqual({
      code: 2,
      out: "",
      err: "lintel: There is no view `shp`. Did you mean `shop`?\n",
    });
    expect(lintel(["render", "--view", "zzzz"], { cwd }).err).toBe(
      "lintel: There is no view `zzzz`. There are `landscape`, `shop`.\n",
    );
    expect(lintel(["render", "--format", "gif"], { cwd }).err).toBe(
      "lintel: Views can be drawn as text, ascii, mermaid, svg, png, pdf or svg-mermaid, not as `gif`.\n",
    );
  });

  test("a model with errors is not drawn; its faults go to standard error", () => {
    const cwd = folder({ "m.arch": broken });
    const ran = lintel(["render", "-o", "out"], { cwd });
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(ran.err).toContain("m.arch:1:5");
    expect(existsSync(join(cwd, "out"))).toBe(false);
    expect(JSON.parse(lintel(["render", "--diagnostics", "json"], { cwd }).err).diagnostics).toHaveLength(2);
  });
});

describe("export", () => {
  test("the model as JSON, the same from wherever it is asked for", () => {
    const cwd = folder({ ".git/x": "", "a/m.arch": shop });
    const ran = lintel(["export", "a", "--format", "json"], { cwd });
    const exported = JSON.parse(ran.out);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(exported.elements.map((element: { path: string }) => element.path)).toEqual([
      "shop",
      "shop.web",
      "shop.db",
      "buyer",
    ]);
    expect(lintel(["export"], { cwd: join(cwd, "a") }).out).toBe(ran.out);
  });

  test("-o writes a file", () => {
    const cwd = folder({ "m.arch": shop });
    expect(lintel(["export", "-o", "out/m.json"], { cwd })).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(join(cwd, "out/m.json"), "utf8")).toBe(lintel(["export"], { cwd }).out);
  });

  test("--schema is that of every model", () => {
    const cwd = folder({ "m.arch": "a = = b" });
    const { $id } = JSON.parse(lintel(["export", "--schema"], { cwd }).out);
    expect($id).toBe(JSON.parse(lintel(["export", folder({ "m.arch": shop })]).out).$schema);
    expect(lintel(["export", "--schema", "-o", "s.json"], { cwd })).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(join(cwd, "s.json"), "utf8")).toBe(lintel(["export", "--schema"]).out);
    expect(lintel(["export", "m.arch", "--schema"], { cwd })).toEqual({
      code: 2,
      out: "",
      err: "lintel: --schema takes no path: the schema is the same for every model.\n",
    });
  });
});

describe("list", () => {
  test("names also the views that can be asked for without being declared", () => {
    const cwd = folder({ "m.arch": `${shop}mine = view landscape "All"\n` });
    expect(lintel(["list"], { cwd }).out).toMatch(
      /^Views \(1\)\n {2}mine {2}All {2}landscape\n\nDrawn when asked for by key \(2\)\n {2}landscape {2}Landscape {2}landscape\n {2}shop {7}Shop {7}of shop\n\n/,
    );
    expect(lintel(["render"], { cwd }).out).not.toContain("view:");
    for (const { key } of JSON.parse(lintel(["list", "--format", "json"], { cwd }).out).furtherViews)
      expect(lintel(["render", "--view", key], { cwd }).code).toBe(0);
  });

  test("leaves notes to validate", () => {
    const cwd = folder({ "m.arch": `${shop}!adrs decisions\n` });
    expect(lintel(["validate"], { cwd }).out).toContain("note[");
    for (const command of ["list", "render", "export"]) expect(lintel([command], { cwd }).err).toBe("");
  });

  test("names what can be referred to, views first", () => {
    const ran = lintel(["list"], { cwd: folder({ "m.arch": shop }) });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toBe(`Views (2)
  landscape  Landscape  landscape
  shop       Shop       of shop

Elements: system (1)
  shop  Shop

Elements: container (1)
  shop.web  Web

Elements: store (1)
  shop.db  Database

Elements: person (1)
  buyer  Buyer

Relationships (2)
`);
  });

  test("--format json is the same for programs", () => {
    const listed = JSON.parse(lintel(["list", "--format", "json", "examples/tour/tour.arch"]).out);
    expect(listed.title).toBe("Bookshop");
    expect(listed.interfaces[0].operations).toContain("place");
    expect(listed.records.decision).toBe(1);
    expect(Object.keys(listed)).toEqual(
      expect.arrayContaining(["views", "elements", "entities", "enums", "flows", "states", "environments"]),
    );
  });

  test("an empty model is empty, not an error", () => {
    const cwd = folder({ "m.arch": "" });
    expect(lintel(["list"], { cwd })).toMatchObject({ code: 0 });
    const err = "note: nothing is drawn: the model is empty.\n";
    expect(lintel(["render"], { cwd })).toEqual({ code: 0, out: "", err });
    expect(lintel(["render", "--quiet"], { cwd })).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("fmt", () => {
  const ugly = 'a=system   "A"\n';
  const pretty = 'a = system "A"\n';

  test("changes what is not formatted, and says which", () => {
    const cwd = folder({ "x/a.arch": ugly, "x/y/b.arch": pretty, "x/c.txt": ugly });
    expect(lintel(["fmt"], { cwd })).toEqual({
      code: 0,
      out: "x/a.arch\n",
      err: "1 of 2 files formatted.\n",
    });
    expect(readFileSync(join(cwd, "x/a.arch"), "utf8")).toBe(pretty);
    expect(readFileSync(join(cwd, "x/c.txt"), "utf8")).toBe(ugly);
    expect(lintel(["fmt"], { cwd })).toEqual({ code: 0, out: "", err: "2 files: nothing to change.\n" });
  });

  test("--check changes nothing, exit code 1", () => {
    const cwd = folder({ "a.arch": ugly, "b.arch": pretty });
    expect(lintel(["fmt", "--check", "a.arch", "b.arch"], { cwd })).toEqual({
      code: 1,
      out: "a.arch\n",
      err: "1 of 2 files is not formatted.\n",
    });
    expect(readFileSync(join(cwd, "a.arch"), "utf8")).toBe(ugly);
    expect(lintel(["fmt", "--check", "b.arch"], { cwd }).code).toBe(0);
  });

  test("a file with a syntax error is left alone; the others are not", () => {
    const wrong = 'a   = system "A" }\nb = = system\n';
    const cwd = folder({ "a.arch": wrong, "b.arch": ugly });
    const ran = lintel(["fmt"], { cwd });
    expect([ran.code, ran.out]).toEqual([1, "b.arch\n"]);
    expect(ran.err).toContain("a.arch:");
    expect(ran.err).toMatch(/\n1 of 2 files formatted, 1 left alone\.\n$/);
    expect(readFileSync(join(cwd, "a.arch"), "utf8")).toBe(wrong);
    expect(lintel(["fmt"], { cwd }).err).toMatch(/\n2 files: nothing to change, 1 left alone\.\n$/);
    expect(lintel(["fmt", "a.arch"], { cwd }).err).toMatch(/\n1 file left alone\.\n$/);
  });

  test("what is no error of syntax is none of its business", () => {
    const cwd = folder({ "a.arch": 'a=sytem   "A"\ninclude "gone.arch"\n' });
    expect(lintel(["fmt"], { cwd })).toMatchObject({ code: 0, out: "a.arch\n" });
  });

  test("a file that is not UTF-8 is left alone, exit code 2", () => {
    const bytes = Buffer.from('a=system "caf\xe9"\n', "latin1");
    const cwd = folder({ "a.arch": bytes });
    expect(lintel(["fmt", "-q"], { cwd })).toEqual({
      code: 2,
      out: "",
      err: "lintel: `a.arch` is not UTF-8 and is left as it is.\n",
    });
    expect(readFileSync(join(cwd, "a.arch"))).toEqual(bytes);
  });

  test("CRLF becomes LF; the mode stays", () => {
    const cwd = folder({ "a.arch": pretty.replaceAll("\n", "\r\n") });
    const { mode } = statSync(join(cwd, "a.arch"));
    expect(lintel(["fmt"], { cwd }).out).toBe("a.arch\n");
    expect(readFileSync(join(cwd, "a.arch"), "utf8")).toBe(pretty);
    expect(statSync(join(cwd, "a.arch")).mode).toBe(mode);
  });

  test("--stdin reads and writes streams", () => {
    expect(lintel(["fmt", "--stdin"], { input: ugly })).toEqual({ code: 0, out: pretty, err: "" });
    expect(lintel(["fmt", "--stdin"], { input: "" })).toEqual({ code: 0, out: "", err: "" });
    expect(lintel(["fmt", "--stdin", "--check"], { input: ugly })).toEqual({ code: 1, out: "", err: "" });
    const wrong = lintel(["fmt", "--stdin"], { input: "a = = b\n" });
    expect([wrong.code, wrong.out]).toEqual([1, ""]);
    expect(wrong.err).toContain("<stdin>:1:5");
    expect(lintel(["fmt", "--stdin", "a.arch"]).err).toBe("lintel: --stdin takes no path.\n");
  });

  test("nothing to format is an error", () => {
    expect(lintel(["fmt"], { cwd: folder({ x: "" }) })).toMatchObject({
      code: 2,
      err: "lintel: The folder `.` holds no .arch file.\n",
    });
    expect(lintel(["fmt", "nope"]).err).toBe("lintel: There is no file or folder `nope`.\n");
  });

  test("the examples are formatted", () => {
    expect(lintel(["fmt", "--check", "examples", "architecture.arch"])).toMatchObject({ code: 0, out: "" });
  });
});

describe("init", () => {
  test("writes a model that is sound, formatted and can be drawn", () => {
    const cwd = folder({});
    expect(lintel(["init"], { cwd })).toEqual({
      code: 0,
      out: "Wrote architecture.arch. Look at it: lintel render\n",
      err: "",
    });
    expect(lintel(["validate"], { cwd }).out).toMatch(/^No fault in 1 file: 6 elements/);
    expect(lintel(["fmt", "--check"], { cwd }).code).toBe(0);
    expect(lintel(["render"], { cwd }).code).toBe(0);
  });

  test("into a folder that it makes", () => {
    const cwd = folder({});
    expect(lintel(["init", "docs/x"], { cwd }).out).toBe(
      "Wrote docs/x/architecture.arch. Look at it: lintel render docs/x/architecture.arch\n",
    );
    expect(lintel(["validate", "docs/x"], { cwd }).code).toBe(0);
  });

  test("into the file that is named", () => {
    const cwd = folder({});
    expect(lintel(["init", "shop.arch"], { cwd }).out).toBe(
      "Wrote shop.arch. Look at it: lintel render shop.arch\n",
    );
    expect(readdirSync(cwd)).toEqual(["shop.arch"]);
  });

  test("never overwrites", () => {
    const cwd = folder({ "architecture.arch": "mine" });
    expect(lintel(["init"], { cwd })).toEqual({
      code: 2,
      out: "",
      err: "lintel: `architecture.arch` exists already and is left as it is; `lintel init DIR` writes elsewhere.\n",
    });
    expect(readFileSync(join(cwd, "architecture.arch"), "utf8")).toBe("mine");
  });
});

describe("table", () => {
  test("as text, as Markdown or as CSV, as the name of the output says", () => {
    const cwd = folder({ "m.arch": shop });
    expect(lintel(["table", "components", "m.arch"], { cwd }).out).toMatch(/^Name +Kind/);
    expect(lintel(["table", "components", "-o", "c.md"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "c.md"), "utf8")).toMatch(/^\| Name/);
    expect(lintel(["table", "relationships", "--format", "csv"], { cwd }).out).toMatch(/^From,How,To/);
  });

  test("that there is not: exit code 2 and what there is", () => {
    const cwd = folder({ "m.arch": shop });
    const all = "components, relationships, interfaces, entities, externals or metrics";
    expect(lintel(["table"], { cwd })).toEqual({ code: 2, out: "", err: `lintel: Which table? ${all}.\n` });
    expect(lintel(["table", "entitys"], { cwd }).err).toBe(
      `lintel: There is no table \`entitys\`, only ${all}. Did you mean \`entities\`?\n`,
    );
  });
});

describe("help and version", () => {
  const names = [...lintel(["help"]).out.matchAll(/^ {2}(?<name>[a-z]+) /gm)]
    .map((row) => row.groups?.name ?? "")
    .filter((name) => name !== "help");

  test("--version is that of the package", () => {
    const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
    for (const word of ["--version", "-V", "-v", "version"])
      expect(lintel([word])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test("without a command: the help, to standard error, exit code 2", () => {
    const ran = lintel([]);
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toBe(lintel(["help"]).out);
    const files = readdirSync(join(repository, "src/cli/commands")).map((file) => file.replace(".ts", ""));
    expect(names).toEqual(expect.arrayContaining(files.filter((file) => !file.includes("-"))));
    expect(Math.max(...ran.err.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test.each(names)("%s --help shows an example, and is what `help` shows", (name) => {
    const ran = lintel([name, "--help"]);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toMatch(/^Examples?:\n {2}lintel /m);
    expect(lintel(["help", name]).out).toBe(ran.out);
    expect(lintel([name, "-h"]).out).toBe(ran.out);
    expect(Math.max(...ran.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  /** A model that declares all that the examples ask for, and its code. */
  const whole: Readonly<Record<string, string>> = {
    "shop.arch": `shop = system "Shop" {
  web = container "Web" {
    code "src/web/**"
    -> stock "reads"
  }
  stock = container "Stock" { code "src/stock/**" }
}

codebase "."
document architecture "docs/SHOP.md" { about shop }
once = decision "Sell each book once" { status accepted }
`,
    "src/web/page.ts": 'import { stock } from "../stock/stock.ts";\nexport const page = stock;\n',
    "src/stock/stock.ts": "export const stock = 1;\n",
    "docs/d.arch": shop,
  };
  /** Examples that say with their exit code that there is something to do. */
  const findings = ["build --out docs --check", "docs coverage --min 80"];

  test.each(names)("the examples of %s run", (name) => {
    const lines = [...lintel([name, "--help"]).out.matchAll(/^ {2}lintel (.*)$/gm)].map(
      ([, line]) => line as string,
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      if (line.endsWith(".png")) continue;
      const files = { ...whole };
      if (name === "init") delete files["shop.arch"];
      if (name === "validate") delete files["docs/d.arch"];
      const [words, input] = line.split(" < ") as [string, string?];
      const ran = lintel(words.split(" "), { cwd: folder(files), input: input === undefined ? "" : shop });
      expect([line, ran.code, ran.err.includes("lintel:")]).toEqual([
        line,
        findings.includes(line) ? 1 : 0,
        false,
      ]);
    }
  });
});
