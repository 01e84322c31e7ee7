import { type ChildProcess, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, PuppeteerNode } from "puppeteer";
import { DiagramError } from "./order.ts";

export interface LaunchOptions {
  readonly executable: string;
  /** Whether the browser may run without its sandbox; as root it must. */
  readonly sandbox: boolean;
  readonly signal: AbortSignal;
}

/** How long a browser may take to start, and to answer. */
const PATIENCE = 60_000;

/** A browser with the folder that it keeps its things in. */
export interface Launched {
  readonly browser: Browser;
  /** Ends it, whatever it is doing, and waits until it is gone. May be called again. */
  readonly end: () => Promise<void>;
}

/**
 * Starts a browser that has no network: it resolves no name, and every page of it is offline besides. It is spoken
 * to through a pipe, so that no other program can.
 *
 * @throws DiagramError when it does not start
 */
export async function launchBrowser(
  puppeteer: PuppeteerNode,
  { executable, sandbox, signal }: LaunchOptions,
): Promise<Launched> {
  const folder = mkdtempSync(join(tmpdir(), "lintel-browser-"));
  const flags = [...(sandbox ? [] : ["--no-sandbox"]), ...quiet];
  const launching = puppeteer.launch({
    executablePath: executable,
    userDataDir: folder,
    // What it leaves when it is killed goes with the folder.
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    headless: "shell",
    pipe: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    // Lintel ends it itself, so that it can say what became of the run.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: flags,
  });
  try {
    return launchedIn(folder, await launching);
  } catch {
    const said = whatItSays(executable, [...flags, `--user-data-dir=${folder}`]);
    removeFolder(folder);
    throw signal.aborted ? new DiagramError("interrupted", "Interrupted.") : explained(executable, said);
  }
}

function launchedIn(folder: string, browser: Browser): Launched {
  let ending: Promise<void> | undefined;
  return {
    browser,
    end: () => {
      ending ??= endBrowser(browser, folder);
      return ending;
    },
  };
}

/** Through a pipe a browser does not say why it does not start; so it is asked once more, without one. */
function whatItSays(executable: string, flags: readonly string[]): string {
  const asked = spawnSync(executable, [...flags, "--headless", "--dump-dom", "about:blank"], {
    encoding: "utf8",
    timeout: 10_000,
    killSignal: "SIGKILL",
  });
  return asked.error?.message ?? asked.stderr;
}

const quiet = [
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--disable-gpu",
  // Glyphs are placed the same whatever the settings of the desktop.
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
];

/** What Chromium says where a system allows it no sandbox. */
const REFUSED = /no usable sandbox|suid sandbox|running as root without|failed to move to new namespace/i;

/** What a browser says when it does not start, in words that help. */
function explained(executable: string, said: string): DiagramError {
  if (REFUSED.test(said)) return new DiagramError("missing", noSandbox(executable));
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(said)?.[1];
  if (library !== undefined)
    return new DiagramError(
      "missing",
      `The browser \`${executable}\` lacks the library ${library}. On Debian \`apt-get install chromium\` brings a browser with all that it needs.`,
    );
  const reason = said
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "");
  const why = reason === undefined ? "it ended at once. Is it one of the Chromium family?" : reason;
  return new DiagramError("failed", `The browser \`${executable}\` did not start: ${why}`);
}

function noSandbox(executable: string): string {
  return `The browser \`${executable}\` cannot set up its sandbox on this system. Allow it (on Ubuntu: \`sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\`), install a browser that has a profile for it, or draw without it with --no-sandbox: a page shows nothing but the diagrams of your model, and has no network.`;
}

/** How long an end may take. */
const HASTE = 3_000;

/** It has nothing to save, so that nobody need ask it to end. */
async function endBrowser(browser: Browser, folder: string): Promise<void> {
  const running = browser.process();
  if (running !== null && running.exitCode === null && running.signalCode === null) {
    const gone = new Promise((resolve) => running.once("exit", resolve));
    if (process.platform === "win32") browser.close().catch(() => undefined);
    else killGroup(running);
    const timer = new AbortController();
    await Promise.race([gone, wait(HASTE, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
  }
  removeFolder(folder);
}

/** With the processes that it started: Puppeteer makes a group of them. */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  } catch {
    // A process that is still dying holds it; the system cleans it up.
  }
}
