import type { Stats } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { isInside } from "../text/paths.ts";
import { withSlashes } from "./node-files.ts";

/** Tells what has changed. What happens while nobody asks is told when somebody does. */
export interface Watcher {
  /** Looks at these folders, and everything below them, from when it returns. */
  watch(folders: readonly string[], isWanted: (path: string) => boolean): Promise<void>;
  /** The paths that were made, changed or removed, at least one; none when the signal ends the waiting. */
  next(signal: AbortSignal): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Whoever saves several files, or one in several steps, does so within this; in milliseconds. */
const QUIET = 60;

/** How long to look through the folders at first, in milliseconds. */
const PATIENCE = 10_000;

/** How many folders deep, so that a model in a large tree does not cost all of it. */
const DEPTH = 8;

/** `onError` is called with what cannot be watched, which is no reason to stop. */
export async function openWatcher(onError: (message: string) => void): Promise<Watcher> {
  const { FSWatcher } = await import("chokidar");
  const changed = new Set<string>();
  const watched: string[] = [];
  let wanted: (path: string) => boolean = () => false;
  let wake: (() => void) | undefined;
  const watcher = new FSWatcher({
    ignoreInitial: true,
    followSymlinks: false,
    depth: DEPTH,
    ignored: (path: string, stats?: Stats) => isOutside(withSlashes(path), stats, watched, wanted),
  });
  const ready = new Promise<void>((resolve) => watcher.once("ready", resolve));
  watcher.on("all", (_event, path) => {
    if (!wanted(withSlashes(path))) return;
    changed.add(withSlashes(path));
    wake?.();
  });
  watcher.on("error", (error) => onError(error instanceof Error ? error.message : String(error)));
  return {
    async watch(folders, isWanted) {
      wanted = isWanted;
      const more = folders.filter((folder) => !watched.some((known) => isInside(folder, known)));
      watched.push(...more);
      if (more.length > 0) watcher.add(more);
      await Promise.race([ready, wait(PATIENCE, undefined, { ref: false })]);
    },
    async next(signal) {
      if (changed.size === 0)
        await woken(signal, (call) => {
          wake = call;
        });
      wake = undefined;
      for (let before = -1; before !== changed.size && !signal.aborted; ) {
        before = changed.size;
        await wait(QUIET);
      }
      const paths = [...changed].sort();
      changed.clear();
      return signal.aborted ? [] : paths;
    },
    close: () => watcher.close(),
  };
}

/** Until somebody calls, or the signal comes. */
async function woken(signal: AbortSignal, hand: (call: () => void) => void): Promise<void> {
  if (signal.aborted) return;
  let wake = () => {};
  await new Promise<void>((resolve) => {
    wake = resolve;
    signal.addEventListener("abort", wake, { once: true });
    hand(wake);
  });
  signal.removeEventListener("abort", wake);
}

/** Names with a dot that are looked at all the same. */
const SEEN: ReadonlySet<string> = new Set([".gitignore", ".github"]);

/** Folders that hold no models, below a folder that is watched; and files that nobody wants. */
function isOutside(
  path: string,
  stats: Stats | undefined,
  watched: readonly string[],
  wanted: (path: string) => boolean,
): boolean {
  const top = watched.find((folder) => isInside(path, folder)) ?? "";
  const below = path.slice(top.length).split("/");
  if (below.some((name) => name === "node_modules" || (/^\.[^.]/.test(name) && !SEEN.has(name)))) return true;
  return stats?.isFile() === true && !wanted(path);
}
