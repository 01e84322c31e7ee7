import { describe, expect, it } from "vitest";
import { github } from "../../../src/diagnostics/printers/github.ts";
import { json } from "../../../src/diagnostics/printers/json.ts";
import { printers } from "../../../src/diagnostics/printers/registry.ts";
import { at, fault } from "./sample.ts";

const source = { path: "a.arch", text: "shop -> 😀web\nmail = system {\n}\n" };
const evil = { path: "100%, \u001b:\u202e.arch", text: "x" };

describe("json", () => {
  it("counts lines and columns from one, columns in code points, with exclusive ends", () => {
    const d = fault(at(source, "web"), "no `web`", {
      help: "write it",
      related: [{ span: at(source, "system {\n}"), message: "not this" }],
    });
    expect(JSON.parse(json([d]))).toEqual({
      diagnostics: [
        {
          code: "name/unknown",
          severity: "error",
          message: "no `web`",
          file: "a.arch",
          start: { line: 1, column: 10 },
          end: { line: 1, column: 13 },
          help: "write it",
          related: [
            {
              message: "not this",
              file: "a.arch",
              start: { line: 2, column: 8 },
              end: { line: 3, column: 2 },
            },
          ],
        },
      ],
    });
  });

  it("has every key always, and a form for nothing", () => {
    expect(json([fault(at(source, "web"), "m", { severity: "info" })])).toBe(
      '{ "diagnostics": [\n' +
        '  {"code":"name/unknown","severity":"info","message":"m","file":"a.arch",' +
        '"start":{"line":1,"column":10},"end":{"line":1,"column":13},"help":null,"related":[]}\n] }\n',
    );
    expect(json([])).toBe('{ "diagnostics": [] }\n');
  });

  it("keeps texts as they are and nothing that a terminal obeys", () => {
    const message = "\u001b\u009b\u007f\u202e\u2028\ud800 é 注";
    const printed = json([fault(at(evil, "x"), message)]);
    expect(printed).not.toMatch(/[^\n\P{Cc}]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
    const [d] = JSON.parse(printed).diagnostics;
    expect(d.message).toBe(message);
    expect(d.file).toBe(evil.path);
  });

  it("has all diagnostics, however many", () => {
    const many = Array.from({ length: 1000 }, () => fault(at(source, "web"), "m"));
    expect(JSON.parse(json(many, { limit: 5 })).diagnostics).toHaveLength(1000);
  });
});

describe("github", () => {
  it("writes a workflow command for each", () => {
    const d = fault(at(source, "web"), "no `web`", {
      help: "write it\nor not",
      related: [{ span: at(source, "mail"), message: "not this" }],
    });
    expect(github([d])).toBe(
      "::error file=a.arch,line=1,col=10,endLine=1,endColumn=13,title=name/unknown::" +
        "no `web`%0Anot this (a.arch:2:1)%0Ahelp: write it%0Aor not\n1 error in 1 file\n",
    );
  });

  it("leaves out columns where a range has several lines, and knows the severities", () => {
    const span = at(source, "mail = system {\n}");
    const lines = github([
      fault(span, "w", { severity: "warning" }),
      fault(span, "i", { severity: "info" }),
    ]).split("\n");
    expect(lines[0]).toBe("::warning file=a.arch,line=2,endLine=3,title=name/unknown::w");
    expect(lines[1]).toBe("::notice file=a.arch,line=2,endLine=3,title=name/unknown::i");
  });

  it("tells notes of one code once", () => {
    const notes = ["shop", "web"].map((words) => fault(at(source, words), "n", { severity: "info" }));
    expect(github(notes)).toMatch(/::n%0Aalso: `web` \(line 1\)\n2 notes in 1 file\n$/);
  });

  it("lets nothing out of its place", () => {
    const printed = github([fault(at(evil, "x"), "50%\n::error::x\r\u001b[0m", { help: "a%0Ab" })]);
    expect(printed).toBe(
      "::error file=100%25%2C ␛%3A\ufffd.arch,line=1,col=1,endLine=1,endColumn=2,title=name/unknown::" +
        "50%25␊::error::x␍␛[0m%0Ahelp: a%250Ab\n1 error in 1 file\n",
    );
  });

  it("shows a hundred and counts the others", () => {
    const many = Array.from({ length: 102 }, () => fault(at(source, "web"), "m"));
    const lines = github(many).trimEnd().split("\n");
    expect(lines).toHaveLength(102);
    expect(lines.slice(100)).toEqual(["2 more are not shown: 2 errors", "102 errors in 1 file"]);
    expect(github([])).toBe("");
  });
});

describe("the registry", () => {
  it("names every printer", () => {
    expect(Object.keys(printers)).toEqual(["human", "json", "github"]);
  });
});
