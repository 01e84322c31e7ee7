import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, lintel, repository } from "./run.ts";

const shop = {
  "package.json": '{ "name": "shop", "description": "Sells books." }',
  "src/index.ts": 'export * from "./orders/order.ts";\n',
  "src/orders/order.ts": 'import { price } from "../prices/price.ts";\nexport const order = price;\n',
  "src/prices/price.ts": 'import pg from "pg";\nexport const price = pg;\n',
  "src/mail/mail.ts": "export const mail = 1;\n",
};

/** The repository of this project as it is checked out, without its model. */
function ownCode(): string {
  const directory = folder({});
  for (const path of [
    "src",
    "grammar",
    "test/unit",
    "test/cli",
    "examples",
    "package.json",
    "tsconfig.json",
    "README.md",
  ])
    cpSync(join(repository, path), join(directory, path), { recursive: true });
  return directory;
}

function passes(cwd: string): void {
  const checked = lintel(["check", "architecture.arch", "--max-warnings", "0"], { cwd });
  expect([checked.code, checked.err, checked.out.split("\n")[0]]).toEqual([0, "", "No finding."]);
  expect(lintel(["validate", "architecture.arch", "--max-warnings", "0"], { cwd }).code).toBe(0);
  expect(lintel(["fmt", "--check", "architecture.arch"], { cwd }).code).toBe(0);
  expect(lintel(["sync", "--dry-run", "architecture.arch"], { cwd }).code).toBe(0);
}

describe("init --from-code", () => {
  test("writes a model that passes every check at once, and says what is in it", () => {
    const cwd = folder(shop);
    const ran = lintel(["init", "--from-code"], { cwd });
    expect(ran).toEqual({
      code: 0,
      out: "Wrote architecture.arch: 5 elements and 2 relationships from 4 files; lintel check finds nothing wrong. Look at it: lintel render\n",
      err: "",
    });
    const text = readFileSync(join(cwd, "architecture.arch"), "utf8");
    expect(text).toContain('shop = system "Shop" "Sells books." "TypeScript" {');
    expect(text).toContain('-> postgres "reads and writes" "SQL"');
    passes(cwd);
  });

  test("never writes over a file", () => {
    const cwd = folder({ ...shop, "architecture.arch": "// mine\n" });
    const ran = lintel(["init", "--from-code"], { cwd });
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain("`architecture.arch` exists already");
    expect(readFileSync(join(cwd, "architecture.arch"), "utf8")).toBe("// mine\n");
  });

  test("refuses a folder without code, and writes nothing", () => {
    const cwd = folder({ "README.md": "# Nothing\n" });
    const ran = lintel(["init", "--from-code"], { cwd });
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toBe(
      "lintel: `.` holds no TypeScript or JavaScript, so there is nothing to sketch from; `lintel init` without --from-code writes an example.\n",
    );
    expect(existsSync(join(cwd, "architecture.arch"))).toBe(false);
  });

  test("sketches what somebody else drew: the checked service and the code of this project", () => {
    const service = folder({});
    cpSync(join(repository, "examples/checked-service"), service, { recursive: true });
    rmSync(join(service, "architecture.arch"));
    for (const cwd of [service, ownCode()]) {
      expect(lintel(["init", "--from-code"], { cwd }).err).toBe("");
      passes(cwd);
    }
  });

  test("bears circles of links and code with faults of syntax", () => {
    const cwd = folder({
      ...shop,
      "src/mail/broken.ts": 'import { from "./x"; import "../prices/price.ts"\n}}}',
    });
    symlinkSync("..", join(cwd, "src/up"));
    symlinkSync("nowhere", join(cwd, "src/lost"));
    expect(lintel(["init", "--from-code"], { cwd }).code).toBe(0);
    passes(cwd);
  });

  test("takes a path of its own for the model", () => {
    const cwd = folder(Object.fromEntries(Object.entries(shop).map(([path, text]) => [`app/${path}`, text])));
    expect(lintel(["init", "--from-code", "app/model.arch", "-q"], { cwd })).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect(lintel(["check", "app/model.arch", "--max-warnings", "0"], { cwd }).code).toBe(0);
  });
});

describe("sync", () => {
  function changed(): string {
    const cwd = folder(shop);
    lintel(["init", "--from-code"], { cwd });
    writeFileSync(
      join(cwd, "src/mail/mail.ts"),
      'import { order } from "../orders/order.ts";\nimport "nodemailer";\n',
    );
    writeFileSync(join(cwd, "src/orders/order.ts"), "export const order = 1;\n");
    cpSync(join(cwd, "src/prices"), join(cwd, "src/pricing"), { recursive: true });
    rmSync(join(cwd, "src/prices"), { recursive: true });
    cpSync(join(cwd, "src/orders"), join(cwd, "src/billing"), { recursive: true });
    return cwd;
  }

  test("--dry-run lists every change with its lines and place, writes nothing, and ends with 1", () => {
    const cwd = changed();
    const before = readFileSync(join(cwd, "architecture.arch"), "utf8");
    const ran = lintel(["sync", "--dry-run"], { cwd });
    expect([ran.code, ran.err]).toEqual([1, ""]);
    expect(ran.out).toContain(
      "`src/prices/**` of `shop.prices` matches nothing any more; `src/pricing` may be where it is now.",
    );
    expect(ran.out).toMatch(/ {2}- code "src\/prices\/\*\*"\n {2}\+ code "src\/pricing\/\*\*"\n/);
    expect(ran.out).toContain('  + billing = component "Billing" { code "src/billing/**" }\n');
    expect(ran.out).toContain('  + -> shop.orders "uses"\n');
    expect(ran.out).toContain('  + mail-external = external "Mail server" "Delivers e-mail." "SMTP"\n');
    expect(readFileSync(join(cwd, "architecture.arch"), "utf8")).toBe(before);
    const { changes } = JSON.parse(lintel(["sync", "--dry-run", "--format", "json"], { cwd }).out);
    expect(changes.map((one: { kind: string }) => one.kind)).toEqual([
      "moved-code",
      "new-code",
      "new-relationship",
      "new-service",
    ]);
    for (const { file, line } of changes) expect([file, line > 4]).toEqual(["architecture.arch", true]);
  });

  test("writes what only adds, and leaves each line of the author as it is", () => {
    const cwd = changed();
    const path = join(cwd, "architecture.arch");
    const before = readFileSync(path, "utf8").replaceAll("\n", "\r\n").replace("// A first", "//   A first");
    writeFileSync(path, `\ufeff${before}`);
    const ran = lintel(["sync"], { cwd });
    expect([ran.code, ran.err]).toEqual([1, ""]);
    expect(ran.out).toMatch(/3 changes written, 1 left to decide\.\n$/);
    const after = readFileSync(path, "utf8");
    expect(after.startsWith("\ufeff//   A first")).toBe(true);
    const added = new Set(before.split("\r\n"));
    const kept = after
      .slice(1)
      .split("\r\n")
      .filter((line) => added.has(line));
    expect(kept.join("\r\n")).toBe(before);
    expect(after).toContain('\r\n  billing = component "Billing" { code "src/billing/**" }\r\n');
    writeFileSync(path, after.replace("src/prices/**", "src/pricing/**").replace(/ *-> prices .*\r\n/, ""));
    expect(lintel(["sync", "--dry-run"], { cwd }).out).toBe("The model says what the code shows.\n");
    expect(lintel(["check", "--max-warnings", "0"], { cwd }).code).toBe(0);
  });

  test("--dry-run lists new code with what follows from it", () => {
    const cwd = folder(shop);
    lintel(["init", "--from-code"], { cwd });
    mkdirSync(join(cwd, "src/billing"));
    writeFileSync(
      join(cwd, "src/billing/bill.ts"),
      'import { price } from "../prices/price.ts";\nimport Stripe from "stripe";\nexport const bill = [price, Stripe];\n',
    );
    writeFileSync(join(cwd, "src/mail/mail.ts"), 'import { bill } from "../billing/bill.ts";\nbill;\n');
    const ran = lintel(["sync", "--dry-run"], { cwd });
    expect([ran.code, ran.err]).toEqual([1, ""]);
    expect(
      ran.out,
    ).toBe(`\`src/billing\` (1 file) belongs to no element. It uses \`shop.prices\` (src/billing/bill.ts:1:23).
  architecture.arch:17, in \`shop\`:
  + billing = component "Billing" {
  +   code "src/billing/**"
  +   -> shop.prices "uses"
  + }

\`shop.mail\` uses \`shop.billing\` (src/mail/mail.ts:1:22), which nothing declares.
  architecture.arch:10, in \`shop.mail\`:
  + -> shop.billing "uses"

\`shop.billing\` uses Stripe through \`stripe\` (src/billing/bill.ts:2:20), which the model does not know.
  architecture.arch:24:
  + stripe = external "Stripe" "Takes payments."
  + shop.billing -> stripe "calls" "HTTPS"

3 changes.
`);
    const { changes } = JSON.parse(lintel(["sync", "--dry-run", "--format", "json"], { cwd }).out);
    expect(changes[0].add).toHaveLength(4);
    expect(lintel(["sync"], { cwd }).out).toBe("3 changes written.\n");
    passes(cwd);
  });

  test("a model without code is nothing to compare with", () => {
    const ran = lintel(["sync", "--dry-run"], { cwd: folder({ "shop.arch": 'shop = system "Shop"\n' }) });
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain("There is no code to compare the model with");
  });
});
