import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface PeerModule {
  readonly source: string;
  readonly dependencies: readonly {
    readonly resolved: string;
    readonly module: string;
    readonly coreModule: boolean;
    readonly couldNotResolve: boolean;
  }[];
}

const command = join(
  import.meta.dirname,
  "../../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
);

/** What dependency-cruiser finds: `a.ts -> b.ts`, `a.ts -> package pg`, `a.ts -> builtin node:fs`. */
export function peerEdges(
  root: string,
  folders: readonly string[],
  { ignore = "^$", tsconfig = "tsconfig.json" } = {},
): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), "lintel-peer-"));
  const config = join(folder, "config.cjs");
  const options = {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ignore },
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: tsconfig },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "require", "node", "default"],
      mainFields: ["types", "module", "main"],
    },
  };
  writeFileSync(config, `module.exports = ${JSON.stringify({ options })};\n`);
  try {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [command, "--config", config, "--output-type", "json", ...folders],
      { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 },
    );
    if (!stdout.startsWith("{")) throw new Error(stderr);
    return edgesOf(JSON.parse(stdout).modules);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function edgesOf(modules: readonly PeerModule[]): ReadonlySet<string> {
  const edges = new Set<string>();
  for (const { source, dependencies } of modules) {
    if (source.includes("node_modules")) continue;
    for (const { resolved, module, coreModule, couldNotResolve } of dependencies) {
      const inPackage = /(?:^|\/)node_modules\/(?:@types\/)?((?:@[^/]+\/)?[^/]+)/.exec(resolved)?.[1];
      if (coreModule) edges.add(`${source} -> builtin ${module.replace(/^(?:node:)?/, "node:")}`);
      else if (couldNotResolve) edges.add(`${source} -> unresolved ${module}`);
      else if (inPackage !== undefined) edges.add(`${source} -> package ${inPackage}`);
      else edges.add(`${source} -> ${resolved}`);
    }
  }
  return edges;
}
