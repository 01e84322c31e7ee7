// npm run bench:check [-- --files N] [-- --madge]: a cold, a warm and a nearly warm `lintel check` of a generated
// repository beside dependency-cruiser and madge: CPU seconds and peak memory of whole processes. madge is
// installed into a temporary folder first.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const folder = mkdtempSync(join(tmpdir(), "lintel-bench-"));
const repository = join(folder, "repository");
const asked = process.argv.indexOf("--files");
const files = asked < 0 ? 5000 : Number(process.argv[asked + 1]);
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

const probe = join(folder, "probe.cjs");
writeFileSync(
  probe,
  `process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    require("node:fs").writeFileSync(process.env.LINTEL_PROBE, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
  });`,
);

function once(args) {
  const measured = join(folder, "measured.json");
  rmSync(measured, { force: true });
  const child = spawnSync(process.execPath, ["--require", probe, ...args], {
    cwd: repository,
    env: { ...environment, LINTEL_PROBE: measured },
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (child.status !== 0)
    throw new Error(`${args.join(" ")}\n${(child.stdout + child.stderr).slice(0, 2000)}`);
  const [cpu, memory] = JSON.parse(readText(measured));
  return { cpu, memory };
}

function readText(path) {
  return spawnSync("cat", [path], { encoding: "utf8" }).stdout;
}

/** The median of several runs, each after `before`. */
function measure(name, runs, args, before = () => {}) {
  const all = [];
  for (let i = 0; i < runs; i++) {
    before(i);
    all.push(once(args));
  }
  all.sort((a, b) => a.cpu - b.cpu);
  const { cpu, memory } = all[runs >> 1];
  console.log(`${name.padEnd(44)} ${cpu.toFixed(3).padStart(8)} s ${memory.toFixed(0).padStart(6)} MB`);
  return cpu;
}

function change(i) {
  appendFileSync(join(repository, `src/module${i}/file1.ts`), `\nexport const changed${i} = ${i};\n`);
}

/** What has just been written is read once more by whoever knows files by their time. */
function settle() {
  const cache = join(repository, "node_modules/.cache/lintel");
  once(lintel);
  const later = Date.now() / 1000 + 10;
  spawnSync("find", [cache, "-type", "f", "-exec", "touch", "-d", `@${later}`, "{}", "+"]);
}

const lintel = [join(root, "dist/lintel.cjs"), "check", "--quiet"];
const cruiser = [
  join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
  "--config",
  join(folder, "cruiser.cjs"),
  "--output-type",
  "err",
  "--cache",
  join(folder, "cruiser-cache"),
  "--cache-strategy",
  "content",
  "src",
];
const cruiserOptions = {
  tsPreCompilationDeps: true,
  tsConfig: { fileName: "tsconfig.json" },
  doNotFollow: { path: "node_modules" },
};

try {
  mkdirSync(repository);
  generate(repository, files);
  const old = Date.now() / 1000 - 3600;
  spawnSync("find", [repository, "-exec", "touch", "-d", `@${old}`, "{}", "+"]);
  utimesSync(repository, old, old);
  writeFileSync(
    join(folder, "cruiser.cjs"),
    `module.exports = ${JSON.stringify({ forbidden: [], options: cruiserOptions })};`,
  );
  console.log(`${files} files`);
  const forget = () => rmSync(join(repository, "node_modules/.cache"), { recursive: true, force: true });
  const cold = measure("lintel check, cold", 5, lintel, forget);
  settle();
  const warm = measure("lintel check, warm", 7, lintel);
  const changed = measure("lintel check, one file changed", 5, lintel, change);
  const exact = measure("lintel check --exact, cold", 3, [...lintel, "--exact"], forget);
  const cruiserCold = measure("dependency-cruiser, cold", 1, cruiser);
  const cruiserWarm = measure("dependency-cruiser, warm", 3, cruiser);
  const cruiserChanged = measure("dependency-cruiser, one file changed", 1, cruiser, () => change(20));
  console.log(
    `times dependency-cruiser: cold ${(cruiserCold / cold).toFixed(1)}, exact ${(cruiserCold / exact).toFixed(1)}, ` +
      `warm ${(cruiserWarm / warm).toFixed(1)}, one changed ${(cruiserChanged / changed).toFixed(1)}`,
  );
  if (process.argv.includes("--madge")) {
    const place = join(folder, "madge");
    mkdirSync(place);
    spawnSync("npm", ["install", "--no-audit", "--no-fund", "--prefix", place, "madge@8"], {
      stdio: "inherit",
    });
    const madge = [join(place, "node_modules/madge/bin/cli.js"), "--ts-config", "tsconfig.json"];
    const madgeCold = measure("madge, cold", 1, [...madge, "--extensions", "ts,tsx", "--json", "src"]);
    console.log(`times madge: cold ${(madgeCold / cold).toFixed(1)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
