import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { drawDiagrams } from "../../src/host/diagrams/draw-diagrams.ts";
import type { DiagramOrder } from "../../src/host/diagrams/order.ts";
import { repository } from "../cli/run.ts";

export const look = { scale: 1, background: "white", theme: "default" };

/** A diagram as SVG. */
export function order(name: string, mermaid: string): DiagramOrder {
  return { ...look, name, mermaid, format: "svg" };
}

/** A folder for a cache, gone after the test. */
export function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "lintel-images-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Draws with a cache of its own, or in that folder. */
export function draw(
  orders: readonly DiagramOrder[],
  more: { readonly cache?: string; readonly browser?: string; readonly jobs?: number } = {},
): Promise<readonly Uint8Array[]> {
  const environment = {
    ...process.env,
    LINTEL_CACHE_DIR: more.cache ?? cacheFolder(),
    ...(more.browser !== undefined && { PUPPETEER_EXECUTABLE_PATH: more.browser }),
  };
  return drawDiagrams(orders, {
    lintelFile: join(repository, "package.json"),
    environment,
    jobs: more.jobs,
    fresh: false,
    signal: new AbortController().signal,
  });
}

export const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
