// Builds dist/: the command line as a small launcher and CommonJS files that it loads when they are needed,
// and the library as one ES module. See src/cli/loader.cjs for how the files find each other.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
/** Built aside and then put in place, so that nobody ever runs half of it. */
const dist = join(root, `.dist-${process.pid}`);
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const entry = "src/cli/main.ts";

/** In a declaration; no consumer should need a setting to resolve `.ts`. */
const relativeImport = /((?:from |import\()"\.)([^"]*)\.ts"/g;

/** Modules of CommonJS: what they hand out is the default of what `import *` sees. */
const plain = new Set();

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

/** What packages do when they are loaded, or first used, though most runs never need it: from and to, by module. */
const savings = {
  // string-width makes its segmenter, which takes 7 ms.
  "string-width/index.js": [
    [
      "const segmenter = new Intl.Segmenter();",
      "let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };",
    ],
    // The list of all emoji, 10 ms.
    [
      "const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;",
      'let emoji; const rgiEmojiRegex = { test: (text) => (emoji ??= new RegExp("^\\\\p{RGI_Emoji}$", "v")).test(text) };',
    ],
  ],
  // Chevrotain fills a table of all UTF-16 units, which takes 4 ms, to spare each character beyond Latin-1 a division.
  "chevrotain/lib/src/scan/lexer.js": [
    ["    if (isEmpty(charCodeToOptimizedIdxMap)) {", "    if (false) {"],
    [": charCodeToOptimizedIdxMap[charCode];", ": 255 + ~~(charCode / 255);"],
  ],
};

mkdirSync(dist);
process.on("exit", () => rmSync(dist, { recursive: true, force: true }));
const metafiles = [await buildLauncher(), ...(await buildCommandLine()), await buildLibrary()];
for (const name of readdirSync(dist).filter((one) => one.endsWith(".cjs"))) makeAscii(name);
writeFileSync(join(dist, "THIRD-PARTY.txt"), thirdParty(metafiles));
writeCaches();
writeSchema();
if (process.argv.includes("--types")) writeTypes();
putInPlace();

function putInPlace() {
  const place = join(root, "dist");
  const former = `${dist}-former`;
  if (existsSync(place)) renameSync(place, former);
  renameSync(dist, place);
  rmSync(former, { recursive: true, force: true });
}

async function buildLauncher() {
  const outfile = join(dist, "lintel.cjs");
  const options = { ...commonJs, entryPoints: ["src/cli/launcher.cjs"], outfile, sourcemap: false };
  const { metafile } = await build(options);
  chmodSync(outfile, 0o755);
  return metafile;
}

async function buildLibrary() {
  if (!existsSync(join(root, "src/index.ts"))) return { inputs: {}, outputs: {} };
  const options = {
    ...common,
    format: "esm",
    entryPoints: ["src/index.ts"],
    outdir: dist,
    splitting: true,
    plugins: [withSavings(), sharedCompiler()],
  };
  const { metafile } = await build({ ...options, chunkNames: "lib/[name]-[hash]" });
  return metafile;
}

/** The compiler is CommonJS, and large: the library takes the one that the command line has. */
function sharedCompiler() {
  return {
    name: "shared-compiler",
    setup(context) {
      const filter = /^@ts-morph\/common\/dist\/typescript\.js$/;
      context.onResolve({ filter }, ({ path }) => ({
        path: `../${chunkName(path)}`,
        external: true,
      }));
    },
  };
}

/**
 * `main.cjs` holds what every run needs, and each module that is imported with `import()` begins a file of
 * its own. A module is in one file only: what a later file shares with `main.cjs` it takes from there, and
 * what only later files share is in a `shared-N.cjs` for each set of them.
 */
async function buildCommandLine() {
  const { chunks, imports } = await findChunks();
  const owners = ownersOf(chunks);
  const names = new Map([...chunks].map(([source, { name }]) => [source, name]));
  const entries = [
    ...names,
    ...[...new Set(owners.values())].filter(isShared).map((name) => [undefined, name]),
  ];
  return Promise.all(entries.map(([source, name]) => buildChunk(source, name, names, owners, imports)));
}

function isShared(name) {
  return name.startsWith("shared-");
}

/** From source to file name and the modules that it needs, by following `import()`; and who imports whom. */
async function findChunks() {
  const imports = new Map();
  const chunks = new Map([[entry, { name: "main.cjs", inputs: new Set() }]]);
  for (const [source, { inputs }] of chunks) {
    const lazy = new Set();
    const plugins = [splitting((path) => void lazy.add(path), new Map(), ""), withSavings()];
    const { metafile } = await build({
      ...commonJs,
      entryPoints: [source],
      outdir: dist,
      write: false,
      plugins,
    });
    for (const [input, about] of Object.entries(metafile.inputs)) {
      inputs.add(input);
      if (about.format === "cjs") plain.add(input);
      imports.set(
        input,
        about.imports.filter((one) => !one.external).map((one) => one.path),
      );
    }
    for (const path of [...lazy].sort())
      if (!chunks.has(path)) chunks.set(path, { name: chunkName(path), inputs: new Set() });
  }
  return { chunks, imports };
}

function chunkName(path) {
  const own = path.replace(/^.*node_modules\//, "").replace(/^src\//, "");
  return `${own
    .replace(/\.[a-z]+$/, "")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-/, "")}.cjs`;
}

/** From module to the file that it is in, for modules that several files need. */
function ownersOf(chunks) {
  const users = new Map();
  for (const [source, { inputs }] of chunks)
    for (const input of inputs) users.set(input, [...(users.get(input) ?? []), source]);
  const owners = new Map();
  const sets = new Map();
  for (const [input, sources] of [...users].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (sources.length === 1) continue;
    const set = sources.includes(entry) ? entry : sources.join();
    if (!sets.has(set)) sets.set(set, set === entry ? "main.cjs" : `shared-${sets.size + 1}.cjs`);
    owners.set(input, sets.get(set));
  }
  return owners;
}

/** One file: what `source` needs, unless another file has it, and all that others take from this one. */
async function buildChunk(source, name, names, owners, imports) {
  const outfile = join(dist, name);
  if (source?.includes("node_modules/")) return buildPackage(source, outfile);
  const held = handedOut(name, owners, imports);
  const contents = [
    ...held.map((input, i) => `import * as m${i} from "./${input}";`),
    `export const shared = { ${held.map((input, i) => `${JSON.stringify(input)}: m${i}${plain.has(input) ? ".default" : ""}`).join(", ")} };`,
    source === undefined ? "" : `export * from "./${source}";`,
  ].join("\n");
  const stdin = { contents, resolveDir: root, sourcefile: "entry.ts", loader: "ts" };
  const plugins = [splitting((path) => names.get(path), owners, name), withSavings()];
  const { metafile } = await build({ ...commonJs, stdin, outfile, plugins });
  return metafile;
}

/** The modules of a file that modules of other files import; all others can be shaken. */
function handedOut(name, owners, imports) {
  const asked = new Set();
  for (const [importer, imported] of imports)
    if (owners.get(importer) !== name) for (const module of imported) asked.add(module);
  return [...owners]
    .filter(([module, owner]) => owner === name && asked.has(module))
    .map(([module]) => module);
}

/** A package of CommonJS as it is: its exports are what `import()` gives as the default. */
async function buildPackage(source, outfile) {
  const { metafile } = await build({ ...commonJs, entryPoints: [source], outfile });
  return metafile;
}

/**
 * Leaves `import()` for when it runs, as a `require` of the file that the module begins, and puts a `require`
 * in the place of a module that another file than `name` holds.
 */
function splitting(lazyName, owners, name) {
  return {
    name: "splitting",
    setup(context) {
      context.onResolve({ filter: /.*/ }, async ({ path, kind, pluginData, ...from }) => {
        if (pluginData === "resolving" || kind === "entry-point") return undefined;
        if (from.namespace === "elsewhere") return { path, external: true };
        // A package goes where it is first imported: asking for each of its modules would take seconds.
        if (from.importer.includes("node_modules")) return undefined;
        const options = { ...from, kind: "import-statement", pluginData: "resolving", namespace: "file" };
        const found = await context.resolve(path, options);
        if (found.errors.length > 0 || found.external) return found;
        const module = relative(root, found.path).replaceAll("\\", "/");
        if (kind === "dynamic-import") return { path: `./${lazyName(module)}`, external: true };
        const owner = owners.get(module);
        return owner === undefined || owner === name
          ? { path: found.path, sideEffects: found.sideEffects }
          : { path: module, namespace: "elsewhere" };
      });
      context.onLoad({ filter: /.*/, namespace: "elsewhere" }, ({ path }) => ({
        contents: `module.exports = require("./${owners.get(path)}").shared[${JSON.stringify(path)}];`,
      }));
    },
  };
}

/** Makes the `savings`. A package that does it in another way now fails the build. */
function withSavings() {
  const names = Object.keys(savings).map((name) =>
    name.replaceAll(/[./]/g, (c) => (c === "/" ? "[\\\\/]" : "\\.")),
  );
  const filter = new RegExp(`[\\\\/]node_modules[\\\\/](?:${names.join("|")})$`);
  return {
    name: "savings",
    setup(context) {
      context.onLoad({ filter, namespace: "file" }, ({ path }) => {
        const name = path.replaceAll("\\", "/").replace(/^.*\/node_modules\//, "");
        let contents = readFileSync(path, "utf8");
        for (const [from, to] of savings[name]) {
          if (!contents.includes(from))
            return { errors: [{ text: `${name} does not hold \`${from}\` any more` }] };
          contents = contents.replace(from, to);
        }
        return { contents };
      });
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
  // The compiler comes in a file of this package and has a licence of its own.
  if (packages.has("node_modules/@ts-morph/common")) packages.add("node_modules/typescript");
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

/** The schema of the export as a file, for editors and for programs in other languages. */
function writeSchema() {
  const args = [join(dist, "lintel.cjs"), "export", "--schema", "-o", join(dist, "model.schema.json")];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

/** Declarations of what `index.ts` hands out, directly or not; others would only be in the way. */
function writeTypes() {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(
    process.execPath,
    [tsc, "-p", "tsconfig.types.json", "--outDir", join(dist, "types")],
    {
      cwd: root,
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exit(1);
  const types = join(dist, "types");
  const reached = new Set([join(types, "src/index.d.ts")]);
  for (const file of reached) {
    const text = readFileSync(file, "utf8").replaceAll(relativeImport, (_, before, path) => {
      reached.add(join(dirname(file), `.${path}.d.ts`));
      return `${before}${path}.js"`;
    });
    writeFileSync(file, text);
  }
  for (const name of readdirSync(types, { recursive: true })) {
    const file = join(types, name);
    if (name.endsWith(".ts") && !reached.has(file)) rmSync(file);
  }
  for (const name of readdirSync(types, { recursive: true }).reverse()) {
    const path = join(types, name);
    if (statSync(path).isDirectory() && readdirSync(path).length === 0) rmdirSync(path);
  }
}

/** The loader reads ASCII; esbuild leaves other characters as they are in regular expressions, which know escapes. */
function makeAscii(name) {
  const file = join(dist, name);
  const text = readFileSync(file, "utf8");
  const escaped = text.replaceAll(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  if (escaped !== text) writeFileSync(file, escaped);
}
