import { asObject } from "../settings/json.ts";

/**
 * What `exports` (or `imports`) of a package.json offers for a subpath, best first: Node's algorithm
 * (PACKAGE_EXPORTS_RESOLVE), but that all places of a list are given. `conditions` of nothing means any: whatever
 * is built for some other purpose still tells where the source may be.
 */
export function exportsOf(
  map: unknown,
  subpath: string,
  conditions: ReadonlySet<string> | undefined,
): readonly string[] {
  const table = asObject(map);
  const isTable =
    table !== undefined && Object.keys(table).some((key) => key.startsWith(".") || key.startsWith("#"));
  if (!isTable) return subpath === "." ? placesOf(map, "", conditions, 0) : [];
  const exact = table[subpath];
  if (exact !== undefined && !subpath.includes("*")) return placesOf(exact, "", conditions, 0);
  const found = longestPattern(Object.keys(table), subpath);
  return found === undefined ? [] : placesOf(table[found.key], found.star, conditions, 0);
}

/** The key with the longest text before its `*`, or that is a folder (`./features/`, which older Nodes know). */
function longestPattern(keys: readonly string[], subpath: string): { key: string; star: string } | undefined {
  let best: { key: string; star: string; length: number } | undefined;
  for (const key of keys) {
    const at = key.indexOf("*");
    const prefix = at < 0 ? key : key.slice(0, at);
    const suffix = at < 0 ? "" : key.slice(at + 1);
    if (at < 0 && !key.endsWith("/")) continue;
    if (!subpath.startsWith(prefix) || !subpath.endsWith(suffix)) continue;
    if (subpath.length < prefix.length + suffix.length) continue;
    const star = subpath.slice(prefix.length, subpath.length - suffix.length);
    if (best === undefined || prefix.length > best.length) best = { key, star, length: prefix.length };
  }
  return best;
}

const deepest = 32;

function placesOf(
  target: unknown,
  star: string,
  conditions: ReadonlySet<string> | undefined,
  depth: number,
): readonly string[] {
  if (depth > deepest) return [];
  if (typeof target === "string") {
    const place = target.endsWith("/") ? target + star : target.replaceAll("*", () => star);
    return [place];
  }
  if (Array.isArray(target)) return target.flatMap((one) => placesOf(one, star, conditions, depth + 1));
  const table = asObject(target);
  if (table === undefined) return [];
  if (conditions === undefined)
    return Object.values(table).flatMap((one) => placesOf(one, star, conditions, depth + 1));
  for (const [condition, value] of Object.entries(table)) {
    if (condition !== "default" && !conditions.has(condition)) continue;
    const places = placesOf(value, star, conditions, depth + 1);
    if (places.length > 0) return places;
  }
  return [];
}
