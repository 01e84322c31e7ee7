import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PuppeteerNode } from "puppeteer";
import { DiagramError } from "./order.ts";

/** What mermaid-cli brings along: Mermaid, and what drives a browser. */
export interface Packages {
  /** The bundle of Mermaid that a page takes as one script. */
  readonly mermaidScript: string;
  /** The page that mermaid-cli draws on. */
  readonly pageFile: string;
  /** Everything that decides how an image looks, but for the browser and its fonts. */
  readonly versions: string;
  /** Loaded when a browser is needed, and not before. */
  readonly loadPuppeteer: () => Promise<PuppeteerNode>;
}

/**
 * Finds the packages beside Lintel itself, or where NODE_PATH says; never in the folder that is worked in, whose code
 * nobody asked to run. For the same reason it is `puppeteer-core` that is loaded: `puppeteer` runs
 * configuration that it finds there.
 *
 * @throws DiagramError when one is missing
 */
export function findPackages(lintelFile: string): Packages {
  const own = createRequire(realpathSync(lintelFile));
  const cliFile = resolveFrom(own, "@mermaid-js/mermaid-cli");
  const cli = createRequire(cliFile);
  const puppeteer = createRequire(resolveFrom(cli, "puppeteer"));
  const mermaidPackage = resolveFrom(cli, "mermaid/package.json");
  const cliFolder = dirname(dirname(cliFile));
  return {
    mermaidScript: join(dirname(mermaidPackage), "dist/mermaid.min.js"),
    pageFile: join(cliFolder, "dist/index.html"),
    versions: `mermaid ${versionIn(mermaidPackage)}, mermaid-cli ${versionIn(join(cliFolder, "package.json"))}`,
    loadPuppeteer: async () => puppeteer("puppeteer-core") as PuppeteerNode,
  };
}

function resolveFrom(require: NodeJS.Require, name: string): string {
  try {
    return require.resolve(name);
  } catch {
    throw new DiagramError(
      "missing",
      `Images are drawn by mermaid-cli, which is not installed. Install it beside Lintel: npm install ${INSTALLED}`,
    );
  }
}

const INSTALLED = "@mermaid-js/mermaid-cli puppeteer";

function versionIn(packageFile: string): string {
  return JSON.parse(readFileSync(packageFile, "utf8")).version;
}
