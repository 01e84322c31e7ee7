import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, lintel, shop } from "./run.ts";

const page =
  "\ufeff# Shop\r\n\r\n<!-- lintel:begin view=shop format=ascii detail=title -->\r\n<!-- lintel:end -->\r\n\r\nA line \t\r\nand the last";
const args = ["build", "--out", "pictures", "--format", "text"];

describe("pages with markers", () => {
  it("are filled in by a build, compared by --check, and keep their bytes outside", () => {
    const cwd = folder({ "architecture.arch": shop, "docs/shop.md": page });
    const path = join(cwd, "docs/shop.md");
    const stale = lintel([...args, "--check"], { cwd });
    expect(stale.code).toBe(1);
    expect(stale.out).toContain("+++ ");
    expect(stale.out).toContain("docs/shop.md");
    expect(readFileSync(path, "utf8")).toBe(page);

    const built = lintel(args, { cwd });
    expect(built.err).toContain("docs/shop.md");
    expect(built.code).toBe(0);
    const text = readFileSync(path, "utf8");
    const [before, after] = page.split(/(?<=-->\r\n)(?=<!-- lintel:end)/) as [string, string];
    expect(text.startsWith(before)).toBe(true);
    expect(text.endsWith(after)).toBe(true);
    expect(text).toContain("| Web |");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);

    expect(lintel([...args, "--check"], { cwd }).code).toBe(0);
    lintel(args, { cwd });
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("with a fault stop the build: nothing is written", () => {
    const cwd = folder({
      "architecture.arch": shop,
      "a.md": page.replace("view=shop", "view=shopp"),
      "b.md": page,
    });
    const { code, err } = lintel(args, { cwd });
    expect(code).toBe(1);
    expect(err).toContain("error[marker/name]: no view is called `shopp`");
    expect(err).toContain("a.md:3:24");
    expect(err).toContain("did you mean `shop`?");
    expect(readFileSync(join(cwd, "b.md"), "utf8")).toBe(page);
    expect(() => readFileSync(join(cwd, "pictures/index.md"))).toThrow();
  });

  it("that are no UTF-8 are refused where they have markers", () => {
    const bytes = Buffer.concat([
      Buffer.from("<!-- lintel:begin view=shop -->\n<!-- lintel:end -->\n"),
      Buffer.from([0xe9, 10]),
    ]);
    const cwd = folder({ "architecture.arch": shop, "a.md": bytes, "b.md": Buffer.from([0xe9]) });
    const { code, err } = lintel(args, { cwd });
    expect(code).toBe(1);
    expect(err).toContain("file/encoding");
    expect(readFileSync(join(cwd, "a.md")).equals(bytes)).toBe(true);
  });
});
