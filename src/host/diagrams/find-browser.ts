import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { DiagramError } from "./order.ts";

/** What the search depends on; the process's own unless a test says otherwise. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
  readonly list: (folder: string) => readonly string[];
}

export function systemSurroundings(environment: Readonly<Record<string, string | undefined>>): Surroundings {
  return { platform: process.platform, environment, isProgram, list };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/**
 * A browser of the Chromium family: what PUPPETEER_EXECUTABLE_PATH names, else one in a usual place of the
 * system, else the latest that Puppeteer has downloaded.
 *
 * @throws DiagramError when there is none
 */
export function findBrowser(around: Surroundings): string {
  const named = around.environment.PUPPETEER_EXECUTABLE_PATH;
  if (named !== undefined && named !== "") {
    if (around.isProgram(named)) return named;
    throw new DiagramError(
      "missing",
      `PUPPETEER_EXECUTABLE_PATH names \`${named}\`, which is no program that can be run.`,
    );
  }
  const found = [...systemPlaces(around), ...downloads(around)].find(around.isProgram);
  if (found === undefined) throw new DiagramError("missing", noBrowser(around.platform));
  return found;
}

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "brave-browser",
];

function systemPlaces({ platform, environment }: Surroundings): readonly string[] {
  switch (platform) {
    case "win32": {
      const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
      const programs = [
        "Google/Chrome/Application/chrome.exe",
        "Chromium/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
        "BraveSoftware/Brave-Browser/Application/brave.exe",
      ];
      return programs.flatMap((program) =>
        roots.flatMap((root) => (root === undefined ? [] : join(root, program))),
      );
    }
    case "darwin": {
      const programs = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"];
      const roots = ["/Applications", `${environment.HOME ?? ""}/Applications`];
      return programs.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
    }
    default: {
      const folders = [
        ...(environment.PATH ?? "").split(delimiter),
        "/usr/bin",
        "/usr/local/bin",
        "/snap/bin",
      ];
      // A relative folder in PATH would be one of the folder that is worked in.
      const absolute = [...new Set(folders)].filter((folder) => folder.startsWith("/"));
      return names.flatMap((name) => absolute.map((folder) => `${folder}/${name}`));
    }
  }
}

/** `~/.cache/puppeteer/chrome/linux-140.0.1/chrome-linux64/chrome`: what `@puppeteer/browsers` lays down. */
function downloads({ platform, environment, list }: Surroundings): readonly string[] {
  const home = environment.HOME ?? environment.USERPROFILE ?? "";
  const cache = environment.PUPPETEER_CACHE_DIR ?? join(home, ".cache", "puppeteer");
  return ["chrome-headless-shell", "chrome"].flatMap((browser) => {
    const versions = list(join(cache, browser)).toSorted(byVersion).reverse();
    return versions.flatMap((version) => {
      const folder = join(cache, browser, version);
      return list(folder).map((inner) => join(folder, inner, programIn(browser, platform)));
    });
  });
}

function programIn(browser: string, platform: NodeJS.Platform): string {
  if (platform === "win32") return `${browser}.exe`;
  if (platform === "darwin" && browser === "chrome")
    return "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing";
  return browser;
}

/** `linux-9.0` before `linux-140.0`. */
function byVersion(a: string, b: string): number {
  const [first, second] = [a, b].map((name) => (name.match(/\d+/g) ?? []).map(Number)) as [
    number[],
    number[],
  ];
  for (let i = 0; i < Math.max(first.length, second.length); i++) {
    const difference = (first[i] ?? 0) - (second[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function noBrowser(platform: NodeJS.Platform): string {
  return `Images are drawn in a browser, and none was found. Install one: ${installLine(platform)} Or name one with PUPPETEER_EXECUTABLE_PATH. The format svg needs none.`;
}

/** How to get a browser, as the end of a sentence. */
function installLine(platform: NodeJS.Platform): string {
  switch (platform) {
    case "win32":
      return "`winget install Google.Chrome`.";
    case "darwin":
      return "`brew install --cask google-chrome`.";
    default:
      return "`apt-get install chromium` (Debian), `dnf install chromium` (Fedora), `apk add chromium` (Alpine), or on any system `npx puppeteer browsers install chrome-headless-shell`.";
  }
}
