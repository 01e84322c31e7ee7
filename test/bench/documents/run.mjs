// npm run bench:documents: a cold `lintel build` of the bookshop, all documents and text pictures, as CPU seconds of
// the whole process beside a bare Node.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const folder = mkdtempSync(join(tmpdir(), "lintel-bench-"));
const runs = process.argv.includes("--quick") ? 5 : 15;
const GOAL = 0.35;

// The certificates that this names are read at each start of Node: 30 ms that are not ours.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const probe = join(folder, "probe.cjs");
writeFileSync(
  probe,
  `process.on("exit", () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    require("node:fs").writeSync(3, String((userCPUTime + systemCPUTime) / 1e6));
  });`,
);

function cpuOf(prepare) {
  const times = Array.from({ length: runs }, () => {
    const { args, cwd } = prepare();
    const child = spawnSync(process.execPath, ["--require", probe, ...args], {
      cwd,
      env,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
      encoding: "utf8",
    });
    if (child.status !== 0) throw new Error(child.stderr);
    return Number(child.output[3]);
  });
  return times.sort((a, b) => a - b)[runs >> 1];
}

/** Nothing is there yet: everything is written. */
function fresh() {
  const cwd = mkdtempSync(join(folder, "bookshop-"));
  cpSync(join(root, "examples/bookshop"), cwd, { recursive: true });
  const lintel = join(root, "dist/lintel.cjs");
  return { cwd, args: [lintel, "build", "--out", "pictures", "--format", "text", "--quiet"] };
}

try {
  const empty = join(folder, "empty.cjs");
  writeFileSync(empty, "");
  const bare = cpuOf(() => ({ cwd: folder, args: [empty] }));
  const build = cpuOf(fresh);
  const ratio = (build / bare).toFixed(1);
  console.log(`bare Node     ${bare.toFixed(3)} s`);
  console.log(`lintel build  ${build.toFixed(3)} s  ${ratio} × bare  goal ${GOAL} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
