// n diagrams through one run of Lintel beside n runs of mmdc, and Lintel once more with its cache. Wall time, for it
// is what somebody waits for. `node test/bench/images/run.mjs [n] [runs of mmdc]`; the rest of its n runs is
// extrapolated, as each run is like the others.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const lintel = join(root, "dist/lintel.cjs");
const mmdc = join(root, "node_modules/@mermaid-js/mermaid-cli/src/cli.js");
const [count = 20, sample = 5] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "lintel-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

writeFileSync(join(folder, "m.arch"), model(count));
mkdirSync(join(folder, "mmdc"));
const browser = process.env.PUPPETEER_EXECUTABLE_PATH ?? "/usr/bin/chromium";
const env = { ...process.env, LINTEL_CACHE_DIR: join(folder, "cache"), PUPPETEER_EXECUTABLE_PATH: browser };

const images = ["render", "m.arch", "--format", "svg-mermaid", "-q", "-o"];
const cold = time(lintel, [...images, "cold/"]);
const cached = time(lintel, [...images, "cached/"]);
run(lintel, ["build", "m.arch", "--format", "svg-mermaid", "-q", "--out", "built"]);
const built = time(lintel, ["build", "m.arch", "--format", "svg-mermaid", "-q", "--out", "built"]);
run(lintel, ["render", "m.arch", "--format", "mermaid", "-q", "-o", "texts/"]);
const texts = readdirSync(join(folder, "texts")).filter((name) => name.endsWith(".mmd"));
if (readdirSync(join(folder, "cold")).length !== texts.length) throw new Error("not every view was drawn");
writeFileSync(
  join(folder, "puppeteer.json"),
  JSON.stringify({ args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] }),
);
const several = texts.slice(0, Math.min(sample, texts.length));
const each =
  several
    .map((name) =>
      time(mmdc, ["-q", "-p", "puppeteer.json", "-i", `texts/${name}`, "-o", `mmdc/${name}.svg`]),
    )
    .reduce((sum, one) => sum + one) / several.length;

const all = each * texts.length;
console.log(`${texts.length} diagrams as SVG, wall time in seconds`);
console.log(`  lintel, cold           ${cold.toFixed(2)}`);
console.log(`  lintel, cached         ${cached.toFixed(2)}`);
console.log(`  lintel build, current  ${built.toFixed(2)}`);
console.log(
  `  mmdc, ${String(texts.length).padEnd(3)} runs         ${all.toFixed(2)} (${each.toFixed(2)} each, of ${several.length})`,
);
console.log(`  ratio                  ${(all / cold).toFixed(1)} cold, ${(all / cached).toFixed(0)} cached`);

function run(program, args) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
}

function time(program, args) {
  const start = performance.now();
  run(program, args);
  return (performance.now() - start) / 1000;
}

/** Systems of eight parts each, as models have them; a view of each. */
function model(systems) {
  const lines = [];
  for (let s = 0; s < systems; s++) {
    lines.push(`s${s} = system "System ${s}" "Does what system ${s} does." {`);
    for (let c = 0; c < 8; c++)
      lines.push(`  c${c} = container "Part ${c}" "Part ${c} of system ${s}." "TypeScript"`);
    for (let c = 1; c < 8; c++) lines.push(`  c${Math.floor(c / 2)} -> c${c} "asks for ${c}" "HTTPS"`);
    lines.push("}", `v${s} = view of s${s}`);
  }
  return `${lines.join("\n")}\n`;
}
