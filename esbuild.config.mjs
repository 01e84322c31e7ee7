// Builds dist/: the command line as a small launcher and CommonJS files that it loads when they are needed,
// and the library as one ES module. See src/cli/loader.cjs for how the files find each other.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const entry = "src/cli/main.ts";

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  charset: "ascii",
  define: { LINTEL_VERSION: JSON.stringify(version) },
  legalComments: "none",
  metafile: true,
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: "linked",
  logLevel: "warning",
};
const commonJs = { ...common, format: "cjs", supported: { "dynamic-import": false } };

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const metafiles = [await buildLauncher(), ...(await buildCommandLine()), await buildLibrary()];
writeFileSync(join(dist, "THIRD-PARTY.txt"), thirdParty(metafiles));
writeCaches();

async function buildLauncher() {
  const outfile = join(dist, "lintel.cjs");
  const options = { ...commonJs, entryPoints: ["src/cli/launcher.cjs"], outfile, sourcemap: false };
  const { metafile } = await build(options);
  chmodSync(outfile, 0o755);
  return metafile;
}

async function buildLibrary() {
  if (!existsSync(join(root, "src/index.ts"))) return { inputs: {}, outputs: {} };
  const options = { ...common, format: "esm", entryPoints: ["src/index.ts"], outdir: dist, splitting: true };
  const { metafile } = await build({ ...options, chunkNames: "lib/[name]-[hash]" });
  return metafile;
}

/**
 * `main.cjs` holds what every run needs, and each module that is imported with `import()` begins a file of
 * its own. A module is in one file only: what a later file shares with `main.cjs` it takes from there, and
 * what only later files share is in `common.cjs`.
 */
async function buildCommandLine() {
  const chunks = await findChunks();
  const owners = ownersOf(chunks);
  const outputs = [await buildChunk(entry, "main.cjs", chunks, owners)];
  if ([...owners.values()].includes("common.cjs"))
    outputs.push(await buildChunk("<common>", "common.cjs", chunks, owners));
  for (const [source, { name }] of chunks)
    if (source !== entry) outputs.push(await buildChunk(source, name, chunks, owners));
  return outputs;
}

/** From source to file name and the modules that it needs, by following `import()`. */
async function findChunks() {
  const chunks = new Map([[entry, { name: "main.cjs", inputs: new Set() }]]);
  for (const [source, chunk] of chunks) {
    const found = new Set();
    const plugins = [lazyImports((path) => found.add(path))];
    const { metafile } = await build({
      ...commonJs,
      entryPoints: [source],
      outdir: dist,
      write: false,
      plugins,
    });
    for (const input of Object.keys(metafile.inputs)) chunk.inputs.add(input);
    for (const path of [...found].sort())
      if (!chunks.has(path)) chunks.set(path, { name: chunkName(path), inputs: new Set() });
  }
  return chunks;
}

function chunkName(path) {
  const own = path.replace(/^src\//, "").replace(/^node_modules\//, "");
  return `${own.replace(/\.[a-z]+$/, "").replaceAll(/[^A-Za-z0-9]+/g, "-")}.cjs`;
}

/** From module to the file that it is in, for modules that several files need. */
function ownersOf(chunks) {
  const users = new Map();
  for (const [source, { inputs }] of chunks)
    for (const input of inputs) users.set(input, [...(users.get(input) ?? []), source]);
  const shared = [...users].filter(([, sources]) => sources.length > 1);
  return new Map(
    shared.map(([input, sources]) => [input, sources.includes(entry) ? "main.cjs" : "common.cjs"]),
  );
}

async function buildChunk(source, name, chunks, owners) {
  if (source.startsWith("node_modules/")) return buildPackage(source, name);
  const held = [...owners].filter(([, owner]) => owner === name).map(([input]) => input);
  const outfile = join(dist, name);
  const contents = [
    ...held.map((input, i) => `import * as m${i} from "./${input}";`),
    `export const shared = { ${held.map((input, i) => `${JSON.stringify(input)}: m${i}`).join(", ")} };`,
    source === "<common>" ? "" : `export * from "./${source}";`,
  ].join("\n");
  const stdin = { contents, resolveDir: root, sourcefile: "entry.ts", loader: "ts" };
  const plugins = [lazyImports((path) => chunks.get(path)?.name), sharedModules(name, owners)];
  const { metafile } = await build({ ...commonJs, stdin, outfile, plugins });
  return metafile;
}

/** A package of CommonJS as it is: its exports are what `import()` gives as the default. */
async function buildPackage(source, name) {
  const { metafile } = await build({ ...commonJs, entryPoints: [source], outfile: join(dist, name) });
  return metafile;
}

/** Leaves `import()` for when it runs: a `require` of the file that the module begins. */
function lazyImports(nameOf) {
  return {
    name: "lazy-imports",
    setup(context) {
      context.onResolve({ filter: /.*/ }, async (args) => {
        if (args.kind !== "dynamic-import" || args.pluginData === "resolving") return undefined;
        const { path, errors } = await context.resolve(args.path, {
          kind: "import-statement",
          importer: args.importer,
          resolveDir: args.resolveDir,
          pluginData: "resolving",
        });
        if (errors.length > 0) return { errors };
        const name = nameOf(relative(root, path).replaceAll("\\", "/"));
        return { path: typeof name === "string" ? `./${name}` : args.path, external: true };
      });
    },
  };
}

/** Puts a `require` in the place of a module that is in another file. */
function sharedModules(name, owners) {
  return {
    name: "shared-modules",
    setup(context) {
      context.onLoad({ filter: /.*/, namespace: "file" }, ({ path }) => {
        const input = relative(root, path).replaceAll("\\", "/");
        const owner = owners.get(input);
        if (owner === undefined || owner === name) return undefined;
        if (name === "main.cjs") throw new Error(`${input} is in ${owner}, and main.cjs needs it`);
        const contents = `module.exports = require("./${owner}").shared[${JSON.stringify(input)}];`;
        return { contents, loader: "js", resolveDir: dist };
      });
      context.onResolve({ filter: /^\.\/(main|common)\.cjs$/ }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** The licences of all packages of which something was bundled. */
function thirdParty(all) {
  const packages = new Set();
  for (const { inputs } of all)
    for (const input of Object.keys(inputs)) {
      const found = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (found !== null) packages.add(input.slice(0, found[0].length - 1));
    }
  const notices = [...packages].sort().map(notice);
  return `Lintel contains the following packages.\n\n${notices.join(`\n${"-".repeat(78)}\n\n`)}`;
}

function notice(directory) {
  const meta = JSON.parse(readFileSync(join(root, directory, "package.json"), "utf8"));
  const file = ["LICENSE", "LICENSE.txt", "LICENSE.md", "license", "License.md", "LICENCE"]
    .map((name) => join(root, directory, name))
    .find(existsSync);
  const text = file === undefined ? `Licence: ${meta.license}` : readFileSync(file, "utf8").trim();
  return `${meta.name} ${meta.version} (${meta.license})\n\n${text.replaceAll("\r\n", "\n")}\n`;
}

/** A process of its own compiles what usual runs need and writes it beside the files. */
function writeCaches() {
  const warmUp = join(root, "src/cli/write-caches.cjs");
  const { status } = spawnSync(process.execPath, [warmUp, dist], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) console.warn("lintel: the code caches could not be written; starting will take longer");
}
