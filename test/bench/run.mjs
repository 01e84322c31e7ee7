// npm run bench [-- --quick]: cold `lintel validate` and the rendering of all views, as CPU seconds and peak
// memory of whole processes, beside a bare Node and a bundle that only parses.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = mkdtempSync(join(tmpdir(), "lintel-bench-"));
const quick = process.argv.includes("--quick");
const runs = quick ? 5 : 15;
const sizes = [50, 1_000, 5_000, 20_000];
const goals = {
  validate: { 50: 0.05, 1000: 0.11, 20000: 0.6 },
  mermaid: { 50: 0.065, 1000: 0.13, 5000: 0.35, 20000: 1.0 },
};

// The certificates that this names are read at each start of Node: 30 ms that are not ours.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

/** A child measures itself as it leaves, so that nothing else on the machine counts. */
const probe = join(folder, "probe.cjs");
writeFileSync(
  probe,
  `process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    require("node:fs").writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
  });`,
);

function measure(args) {
  const times = [];
  const memory = [];
  for (let i = 0; i < runs; i++) {
    const child = spawnSync(process.execPath, ["--require", probe, ...args], {
      env: environment,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
      encoding: "utf8",
    });
    if (child.status !== 0) throw new Error(`${args.join(" ")}\n${child.stderr.slice(0, 2000)}`);
    const [cpu, megabytes] = JSON.parse(child.output[3]);
    times.push(cpu);
    memory.push(megabytes);
  }
  return { cpu: median(times), memory: median(memory) };
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}

async function bundle(contents, name) {
  const outfile = join(folder, name);
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "cjs",
    charset: "ascii",
    minifyWhitespace: true,
    outfile,
  });
  return outfile;
}

function row(what, size, { cpu, memory }, bare, goal) {
  const cells = [
    what.padEnd(24),
    String(size).padStart(7),
    `${cpu.toFixed(3)} s`.padStart(9),
    `${memory.toFixed(0)} MB`.padStart(8),
    `${(cpu / bare.cpu).toFixed(1)} x bare`.padStart(11),
    goal === undefined ? "" : `goal ${goal} s ${cpu <= goal ? "met" : "missed"}`,
  ];
  console.log(cells.join("  ").trimEnd());
}

try {
  const empty = join(folder, "empty.cjs");
  writeFileSync(empty, "");
  const parser = await bundle(
    `import { readFileSync } from "node:fs"; import { parse } from "./src/syntax/parse.ts";
     parse({ path: "x", text: readFileSync(process.argv[2], "utf8") });`,
    "parse.cjs",
  );
  const generate = await bundle('export * from "./test/bench/generate.ts";', "generate.cjs");
  const { generateModel } = await import(generate);
  const lintel = join(root, "dist/lintel.cjs");
  const bare = measure([empty]);
  console.log(`Node ${process.version}, medians of ${runs} cold runs, user and system time\n`);
  row("bare Node", "", bare, bare);
  row("lintel --version", "", measure([lintel, "--version"]), bare);
  for (const size of sizes) {
    const model = join(folder, `${size}.arch`);
    writeFileSync(model, generateModel(size));
    row("parse, bundled", size, measure([parser, model]), bare);
    row("lintel validate", size, measure([lintel, "validate", model]), bare, goals.validate[size]);
    const out = join(folder, `out-${size}`);
    const args = ["render", model, "--format", "mermaid", "--quiet", "-o", `${out}/`];
    row("lintel render, Mermaid", size, measure([lintel, ...args]), bare, goals.mermaid[size]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
