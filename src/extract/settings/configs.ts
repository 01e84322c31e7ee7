import { directoryOf, isInside, joinPath } from "../../text/paths.ts";
import type { Tree } from "../tree/discover.ts";
import type { SettingsReader } from "./reader.ts";
import { readTsConfig, type TsConfig } from "./tsconfig.ts";

/** Which `tsconfig.json` holds for which file. */
export interface Configs {
  /** The configuration of a file (relative to the root of the codebase). */
  of(file: string): TsConfig | undefined;
  /** All configurations that lie in the codebase. */
  readonly all: readonly TsConfig[];
}

/** Reads each configuration once, whoever asks. */
export type ReadConfig = (path: string) => TsConfig | undefined;

export function configReader(reader: SettingsReader): ReadConfig {
  const known = new Map<string, TsConfig | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, readTsConfig(reader, path));
    return known.get(path);
  };
}

const isConfig = /(?:^|\/)(?:tsconfig(?:\.[^/]*)?|jsconfig)\.json$/;
const mainNames = ["tsconfig.json", "jsconfig.json"];

/**
 * The nearest `tsconfig.json` (or `jsconfig.json`) at or above a file; where that one does not include the file,
 * the one among its references, else a `tsconfig.*.json` beside it, that does. `chosen` (absolute) takes the
 * place of those in its folder and above.
 */
export function configsOf(
  read: ReadConfig,
  root: string,
  within: string,
  tree: Tree,
  chosen: string | undefined,
): Configs {
  const paths = tree.settings.filter((path) => isConfig.test(path)).map((path) => joinPath(root, path));
  const beside = new Map<string, string[]>();
  for (const path of paths) {
    const folder = directoryOf(path);
    const list = beside.get(folder);
    if (list === undefined) beside.set(folder, [path]);
    else list.push(path);
  }
  const nearest = new Map<string, TsConfig | undefined>();

  function nearestOf(folder: string): TsConfig | undefined {
    if (nearest.has(folder)) return nearest.get(folder);
    const here = mainOf(folder);
    const isTop = folder === within || !isInside(folder, within) || folder === directoryOf(folder);
    const found = here ?? (isTop ? chosenConfig() : nearestOf(directoryOf(folder)));
    nearest.set(folder, found);
    return found;
  }

  function mainOf(folder: string): TsConfig | undefined {
    if (chosen !== undefined && directoryOf(chosen) === folder) return chosenConfig();
    const outside = !isInside(folder, root);
    for (const name of mainNames) {
      const path = joinPath(folder, name);
      const config = outside || beside.get(folder)?.includes(path) ? read(path) : undefined;
      if (config !== undefined) return config;
    }
    return undefined;
  }

  function chosenConfig(): TsConfig | undefined {
    return chosen === undefined ? undefined : read(chosen);
  }

  function including(config: TsConfig, file: string): TsConfig | undefined {
    const pending = [config];
    const seen = new Set<TsConfig>();
    for (const one of pending) {
      if (seen.has(one)) continue;
      seen.add(one);
      if (one.includes(file)) return one;
      for (const path of one.references) {
        const referenced = read(path);
        if (referenced !== undefined) pending.push(referenced);
      }
    }
    const siblings = (beside.get(config.directory) ?? []).flatMap((path) => read(path) ?? []);
    return siblings.find((one) => !seen.has(one) && one.includes(file));
  }

  function of(file: string): TsConfig | undefined {
    const path = joinPath(root, file);
    const config = nearestOf(directoryOf(path));
    if (config === undefined) return undefined;
    const isAlone = config.references.length === 0 && (beside.get(config.directory)?.length ?? 0) < 2;
    return isAlone ? config : (including(config, path) ?? config);
  }

  return { of, all: paths.flatMap((path) => read(path) ?? []) };
}
