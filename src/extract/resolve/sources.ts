import { isInside } from "../../text/paths.ts";
import type { TsConfig } from "../settings/tsconfig.ts";
import type { FileIndex, Found } from "./file-index.ts";

/** Finds the source of what a build makes, whether it has been made or not. */
export interface Sources {
  /** `dist/a.js`, relative to the root, may come from `src/a.ts`. */
  sourceOf(built: string, packageFolder?: string): Found | undefined;
}

/** Where bundlers and compilers usually put things, when no tsconfig says so. */
const usualOutput = /^(?:dist|lib|build|out|output|es|esm|cjs|umd|module|types|typings)(?=\/)/;
const usualInner = /^\/(?:esm|cjs|es|umd|node|browser|types|module|src)(?=\/)/;
const endings = /(?:\.d)?\.[cm]?[jt]sx?$/;

export function sources(root: string, configs: readonly TsConfig[], index: FileIndex): Sources {
  const byOutput = new Map<string, TsConfig[]>();
  for (const config of configs) {
    for (const output of config.outDirs) byOutput.set(output, [...(byOutput.get(output) ?? []), config]);
  }
  const relative = (path: string) => (path === root ? "" : `${path.slice(root.length + 1)}/`);

  function byConfig(built: string): Found | undefined {
    if (byOutput.size === 0) return undefined;
    const absolute = `${root}/${built}`;
    for (let at = absolute.lastIndexOf("/"); at >= root.length; at = absolute.lastIndexOf("/", at - 1)) {
      for (const config of byOutput.get(absolute.slice(0, at)) ?? []) {
        const rest = absolute.slice(at + 1).replace(endings, "");
        for (const folder of config.sourceRoots) {
          const found = isInside(folder, root)
            ? index.find(relative(folder) + rest, config.suffixes)
            : undefined;
          if (found?.kind === "file") return found;
        }
      }
      if (at === 0) break;
    }
    return undefined;
  }

  function byCustom(built: string, folder: string): Found | undefined {
    if (!built.startsWith(folder)) return undefined;
    const inside = built.slice(folder.length);
    const output = usualOutput.exec(inside)?.[0];
    if (output === undefined) return undefined;
    const rest = inside.slice(output.length).replace(endings, "");
    const inner = rest.replace(usualInner, "");
    for (const path of new Set([`src${rest}`, `src${inner}`, inner.slice(1), `source${inner}`])) {
      const found = index.find(folder + path);
      if (found?.kind === "file") return found;
    }
    return undefined;
  }

  return {
    sourceOf: (built, folder) =>
      byConfig(built) ?? (folder === undefined ? undefined : byCustom(built, folder)),
  };
}
