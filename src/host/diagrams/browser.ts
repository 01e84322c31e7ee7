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

/**
 * Starts a browser that has no network: it resolves no name, and every page of it is offline besides. It is spoken
 * to through a pipe, so that no other program can.
 *
 * @throws DiagramError when it does not start
 */
export async function launchBrowser(
  puppeteer: PuppeteerNode,
  { executable, sandbox, signal }: LaunchOptions,
): Promise<Browser> {
  try {
    return await puppeteer.launch({
      executablePath: executable,
      headless: "shell",
      pipe: true,
      timeout: PATIENCE,
      protocolTimeout: PATIENCE,
      // Lintel ends it itself, so that it can say what became of the run.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      signal,
      args: [...(sandbox ? [] : ["--no-sandbox"]), ...quiet],
    });
  } catch (error) {
    if (signal.aborted) throw new DiagramError("interrupted", "Interrupted.");
    throw explained(executable, error instanceof Error ? error.message : String(error));
  }
}

const quiet = [
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--disable-gpu",
  // Glyphs are placed the same whatever the settings of the desktop.
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
];

/** What a browser says when it does not start, in words that help. */
function explained(executable: string, said: string): DiagramError {
  if (/sandbox/i.test(said)) return new DiagramError("missing", noSandbox(executable));
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
  return new DiagramError("failed", `The browser \`${executable}\` did not start: ${reason}`);
}

function noSandbox(executable: string): string {
  return `The browser \`${executable}\` cannot set up its sandbox on this system. Allow it (on Ubuntu: \`sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\`), install a browser that has a profile for it, or draw without it with --no-sandbox: a page shows nothing but the diagrams of your model, and has no network.`;
}

/** Ends it, whatever it is doing, and waits until it is gone. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const running = browser.process();
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, 3_000);
  });
  try {
    await Promise.race([browser.close(), patience]);
  } catch {
    // It is gone already.
  } finally {
    clearTimeout(timer);
    if (running?.exitCode === null && running.signalCode === null) running.kill("SIGKILL");
  }
}
