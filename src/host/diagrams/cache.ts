import * as fs from "node:fs";
import { join } from "node:path";
import { sha256 } from "../hash.ts";

/** Images by key, from one run to the next. It may lose any of them, and never gives a wrong one. */
export interface ImageCache {
  get(key: string): Uint8Array | undefined;
  put(key: string, bytes: Uint8Array): void;
}

/** How many images are kept; the ones that were not asked for longest go first. */
const MOST = 2_000;

/** A file starts with the hash of what follows: what is damaged is not taken. */
const HASH = 64;

/** In a folder of its own, which is made when there is something to keep. What fails is no error: it is a cache. */
export function folderCache(folder: string): ImageCache {
  return {
    get: (key) => attempt(() => read(join(folder, key))),
    put: (key, bytes) => {
      attempt(() => write(folder, key, bytes));
    },
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function read(file: string): Uint8Array | undefined {
  const all = fs.readFileSync(file);
  const bytes = all.subarray(HASH);
  if (bytes.length === 0 || all.toString("latin1", 0, HASH) !== sha256(bytes)) return undefined;
  const now = new Date();
  attempt(() => fs.utimesSync(file, now, now));
  return bytes;
}

function write(folder: string, key: string, bytes: Uint8Array): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `.${key}.${process.pid}`);
  fs.writeFileSync(temporary, Buffer.concat([Buffer.from(sha256(bytes), "latin1"), bytes]), { mode: 0o600 });
  fs.renameSync(temporary, join(folder, key));
}

/** Removes what is too much. Called after a run that has put something in. */
export function tidyCache(folder: string): void {
  attempt(() => {
    const names = fs.readdirSync(folder);
    if (names.length <= MOST) return;
    const aged = names.map((name) => ({
      name,
      at: attempt(() => fs.statSync(join(folder, name)).mtimeMs) ?? 0,
    }));
    aged.sort((a, b) => a.at - b.at);
    for (const { name } of aged.slice(0, names.length - MOST)) fs.rmSync(join(folder, name), { force: true });
  });
}

/** Where programs keep what they can make again: LINTEL_CACHE_DIR, else the usual place of the system. */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  const { LINTEL_CACHE_DIR: own, XDG_CACHE_HOME: xdg, HOME: home, LOCALAPPDATA: local } = environment;
  if (own) return join(own, "images");
  if (platform === "win32") return local ? join(local, "lintel", "Cache", "images") : undefined;
  // The XDG Base Directory Specification has relative paths ignored.
  if (xdg?.startsWith("/")) return join(xdg, "lintel", "images");
  if (!home) return undefined;
  return platform === "darwin"
    ? join(home, "Library", "Caches", "lintel", "images")
    : join(home, ".cache", "lintel", "images");
}
