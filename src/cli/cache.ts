import type { FactsCache } from "../workspace/check.ts";
import { factsCacheIn } from "../workspace/facts-cache.ts";
import type { Shell } from "./shell.ts";

/** Where the facts of each codebase are kept from one command to the next. */
export function cacheOf(
  { fs, environment }: Shell,
  root: string,
  version: string,
): ((directory: string) => FactsCache) | undefined {
  return factsCacheIn(fs, root, environment.CI ? "content" : "time", version);
}
