import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Browser } from "puppeteer";
import { sha256 } from "../hash.ts";
import { launchBrowser } from "./browser.ts";
import { cacheFolder, folderCache, type ImageCache, tidyCache } from "./cache.ts";
import { findBrowser, systemSurroundings } from "./find-browser.ts";
import { fontNote, foreignCharacters } from "./fonts.ts";
import { checkLength, DiagramError, type DiagramOrder } from "./order.ts";
import { findPackages, type Packages } from "./packages.ts";
import { type DrawingPage, openPage, PageLost, type PageSource, takingTurns } from "./page.ts";

export interface DrawOptions {
  /** The file that was started as Lintel: packages are looked for beside it. */
  readonly lintelFile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How many pages draw at the same time; by the number of processors where nobody says. */
  readonly jobs?: number | undefined;
  /** Draw everything again. */
  readonly fresh: boolean;
  /** Absent: the browser has its sandbox wherever that is possible, which is not so for root. */
  readonly sandbox?: false | undefined;
  /** Ends the drawing, and the browser with it. */
  readonly signal: AbortSignal;
  /** Called before each diagram, and when the last one is done. */
  readonly onProgress?: (done: number, of: number, name: string) => void;
  /** Called with a sentence that is worth knowing, and no error. */
  readonly onNote?: (note: string) => void;
}

/**
 * Draws diagrams, in the order asked for. All come from the cache, or one browser draws those that are not in
 * it; the same order drawn twice is drawn once. It is gone when this returns.
 *
 * @throws DiagramError when a diagram cannot be drawn; then there are no images at all
 */
export async function drawDiagrams(
  orders: readonly DiagramOrder[],
  options: DrawOptions,
): Promise<readonly Uint8Array[]> {
  orders.forEach(checkLength);
  const packages = findPackages(options.lintelFile);
  const folder = cacheFolder(options.environment, process.platform);
  const cache = folder === undefined ? undefined : folderCache(folder);
  const keys = orders.map((order) => keyOf(order, packages));
  const images = new Map<string, Uint8Array>();
  if (!options.fresh)
    for (const key of keys) {
      const kept = cache?.get(key);
      if (kept !== undefined) images.set(key, kept);
    }
  const missing = new Map(
    keys.flatMap((key, i) => (images.has(key) ? [] : [[key, orders[i] as DiagramOrder]])),
  );
  if (missing.size > 0) {
    for (const [key, image] of await drawAll(missing, packages, options, cache)) images.set(key, image);
    if (folder !== undefined) tidyCache(folder);
  }
  return keys.map((key) => images.get(key) as Uint8Array);
}

/** Raised when pages draw in another way. */
const REVISION = 1;

function keyOf(order: DiagramOrder, { versions }: Packages): string {
  const { mermaid, format, scale, background, theme } = order;
  return `${sha256(JSON.stringify([REVISION, versions, format, scale, background, theme, mermaid]))}.${format}`;
}

type Missing = ReadonlyMap<string, DiagramOrder>;

async function drawAll(
  missing: Missing,
  packages: Packages,
  options: DrawOptions,
  cache: ImageCache | undefined,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { signal, environment } = options;
  const executable = findBrowser(systemSurroundings(environment));
  const puppeteer = await packages.loadPuppeteer();
  const isRoot = process.getuid?.() === 0;
  if (isRoot && options.sandbox === undefined) options.onNote?.(rootNote);
  const sandbox = options.sandbox ?? !isRoot;
  const { browser, end } = await launchBrowser(puppeteer, { executable, sandbox, signal });
  signal.addEventListener("abort", end);
  try {
    signal.throwIfAborted();
    return await drawIn(browser, sourceOf(packages), missing, options, cache);
  } catch (error) {
    if (signal.aborted) throw new DiagramError("interrupted", "Interrupted.");
    throw browser.connected ? error : new DiagramError("failed", "The browser ended while it was drawing.");
  } finally {
    signal.removeEventListener("abort", end);
    await end();
  }
}

/** Chromium does not start for root otherwise; and the page it shows has no network and no foreign script. */
const rootNote =
  "note: the browser runs without its sandbox, which root cannot have (--no-sandbox says so, too)";

function sourceOf({ pageFile, mermaidScript }: Packages): PageSource {
  return { html: readFileSync(pageFile, "utf8"), mermaid: readFileSync(mermaidScript, "utf8") };
}

/** A pool: each page takes the next diagram when it is done with one. The first that fails ends all. */
async function drawIn(
  browser: Browser,
  source: PageSource,
  missing: Missing,
  { jobs, onProgress, onNote }: DrawOptions,
  cache: ImageCache | undefined,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  const waiting = missing.entries();
  const turns = takingTurns();
  const open = () => again(() => openPage(browser, source, turns));
  let isLookedAt = false;
  const work = async () => {
    let page = await open();
    if (!isLookedAt) {
      isLookedAt = true;
      await noteFonts(page, missing, onNote);
    }
    for (const [key, order] of waiting) {
      onProgress?.(images.size, missing.size, order.name);
      const drawn = await drawOrAgain(open, page, order);
      page = drawn.page;
      images.set(key, drawn.image);
      cache?.put(key, drawn.image);
    }
  };
  const pages = Math.min(missing.size, jobs ?? usualJobs());
  await Promise.all(Array.from({ length: pages }, work));
  onProgress?.(images.size, missing.size, "");
  return images;
}

/** Says which characters would be empty boxes. */
async function noteFonts(page: DrawingPage, missing: Missing, onNote: DrawOptions["onNote"]): Promise<void> {
  const texts = [...missing.values()].map(({ mermaid }) => mermaid);
  const without = onNote === undefined ? [] : await page.withoutGlyph(foreignCharacters(texts));
  if (without.length > 0) onNote?.(fontNote(without, process.platform));
}

/** A page that crashes is replaced, once: it may have been the system's fault, or that of what it drew before. */
async function drawOrAgain(
  open: () => Promise<DrawingPage>,
  page: DrawingPage,
  order: DiagramOrder,
): Promise<{ readonly page: DrawingPage; readonly image: Uint8Array }> {
  let now = page;
  const image = await again(
    () => now.draw(order),
    async () => {
      now = await open();
    },
  );
  return { page: now, image };
}

async function again<T>(action: () => Promise<T>, before?: () => Promise<void>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof PageLost)) throw error;
    await before?.();
    return action();
  }
}

/** A page costs 100 MB and half a second: more of them than this are not worth it. */
function usualJobs(): number {
  return Math.min(4, availableParallelism());
}
