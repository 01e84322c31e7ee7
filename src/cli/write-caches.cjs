"use strict";
// Run by the build, with the folder of the bundles: does what users do, then writes what V8 compiled for it.
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { cacheName, createLoader } = require("./loader.cjs");

const directory = process.argv[2];
const loader = createLoader(directory, { fresh: true });
const examples = path.join(__dirname, "../../examples");
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "lintel-"));
const broken = path.join(temporary, "broken.arch");
fs.writeFileSync(broken, 'a = system "A" {\n  b = contaner "B"\n}\na -> c "calls"\ninclude "x/*.arch"\n');

/** Code whose check needs the compiler. */
const checked = path.join(temporary, "checked");
fs.mkdirSync(checked);
fs.writeFileSync(
  path.join(checked, "checked.arch"),
  'a = system "A" {\n  code "a.ts"\n  -> b "calls"\n}\nb = system "B" { code "b.ts" }\ncodebase "."\n',
);
fs.writeFileSync(
  path.join(checked, "a.ts"),
  'import { b } from "./b.ts";\nimport type { B } from "./b.ts";\nexport const later = async () => (await import("./b.ts")).b;\nexport const a: B = b;\n',
);
fs.writeFileSync(path.join(checked, "b.ts"), "export type B = number;\nexport const b: B = 1;\n");

/** What is compiled after the usual run is not kept in the cache of the file that every run loads. */
const runs = [
  ["validate", path.join(examples, "tour/tour.arch")],
  ["validate", path.join(examples, "clinic")],
  ["validate", path.join(examples, "bookshop")],
];
const laterRuns = [
  ["validate", broken],
  ["render", path.join(examples, "tour/tour.arch")],
  ["render", path.join(examples, "tour/tour.arch"), "--format", "mermaid"],
  ["export", path.join(examples, "tour/tour.arch")],
  ["list", path.join(examples, "tour/tour.arch")],
  ["docs", path.join(examples, "tour/tour.arch"), "--template", "architecture"],
  ["fmt", "--check", "--quiet", examples],
  ["check", checked],
  ["--help"],
];

async function run(all) {
  const { main } = loader.load("main.cjs");
  for (const args of all) await main(args);
}

function write() {
  for (const [name, script] of loader.scripts) {
    const file = path.join(directory, cacheName(name));
    if (!fs.existsSync(file)) fs.writeFileSync(file, script.createCachedData());
  }
}

run(runs)
  .then(write)
  .then(() => run(laterRuns))
  .then(write)
  .finally(() => fs.rmSync(temporary, { recursive: true, force: true }));
