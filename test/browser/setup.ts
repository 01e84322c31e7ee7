import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { findBrowser, systemSurroundings } from "../../src/host/diagrams/find-browser.ts";
import { DiagramError } from "../../src/host/diagrams/order.ts";
import build from "../cli/build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The program; nothing where there is none, and the tests are left out. */
    readonly browser: string | undefined;
  }
}

/** Builds the command, and finds a browser, or installs one where that is possible. */
export default function setup(project: TestProject): (() => void) | undefined {
  build();
  const browser = find() ?? install();
  project.provide("browser", browser);
  return browser === undefined ? () => console.error(loud) : undefined;
}

function find(): string | undefined {
  try {
    return findBrowser(systemSurroundings(process.env));
  } catch (error) {
    if (error instanceof DiagramError) return undefined;
    throw error;
  }
}

const packages = ["chromium", "fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji"];

/** As root on Debian and what is made of it. */
function install(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.error(`No browser was found; installing ${packages.join(", ")}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-q"],
    ["install", "-q", "-y", "--no-install-recommends", ...packages],
  ]) {
    const { status } = spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env });
    if (status !== 0) return undefined;
  }
  return find();
}

const line = "!".repeat(78);
const loud = `
${line}
!!  NO BROWSER: the tests of images were LEFT OUT.
!!  Install one (apt-get install ${packages.join(" ")}),
!!  or name one with PUPPETEER_EXECUTABLE_PATH, and run: npx vitest run --project browser
${line}
`;
