import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Builds the command line before its tests where it is missing or older than what it is made of. */
export default function setup(): void {
  const built = join(root, "dist/main.cjs");
  const sources = ["src", "grammar", "esbuild.config.mjs", "package.json"];
  if (existsSync(built) && sources.every((path) => newest(join(root, path)) <= statSync(built).mtimeMs))
    return;
  const { status, stderr } = spawnSync(process.execPath, ["esbuild.config.mjs"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
