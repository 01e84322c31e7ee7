import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

export const repository = join(import.meta.dirname, "../..");
export const lintelPath = join(repository, "dist/lintel.cjs");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command, with nothing of this environment that changes what it prints. */
export function lintel(args: readonly string[], options: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [lintelPath, ...args], {
    cwd: options.cwd ?? repository,
    input: options.input ?? "",
    env: { PATH: process.env.PATH, ...options.env },
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder with these files, gone after the test. */
export function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const directory = mkdtempSync(join(realpathSync(tmpdir()), "lintel-cli-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return directory;
}

/** A model without a fault. */
export const shop = `shop = system "Shop" {
  web = container "Web"
  db = store "Database"
  web -> db "reads"
}
buyer = person "Buyer"
buyer -> shop.web "buys"
`;
