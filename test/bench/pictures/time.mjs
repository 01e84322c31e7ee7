// CPU of text pictures of grouped models: of whole cold processes, and of laying out and painting alone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const sizes = [10, 40, 200, 1_000, 5_000];
/** CPU seconds above a bare Node. */
const goals = { 1000: 1, 5000: 10 };

/** `drawer` is a program that loads a model, and draws it when its third argument says so. */
export function timePictures(own, { root, folder, drawer, runs }) {
  const probe = join(folder, "probe.cjs");
  // A child measures itself as it leaves, so that nothing else on the machine counts.
  writeFileSync(
    probe,
    `process.on("exit", () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      const seconds = (userCPUTime + systemCPUTime) / 1e6;
      require("node:fs").writeSync(3, JSON.stringify([seconds, maxRSS / 1024, ...(globalThis.drawing ?? [])]));
    });`,
  );
  const measure = (args, times) => median(times, () => runNode(["--require", probe, ...args]));
  const empty = join(folder, "empty.cjs");
  writeFileSync(empty, "");
  const bare = measure([empty], runs)[0];
  const lintel = join(root, "dist/lintel.cjs");
  if (!existsSync(lintel))
    console.error("\n*** NOT BUILT: dist/lintel.cjs; whole processes are not measured ***\n");
  console.log(
    `Node ${process.version}; bare start ${bare.toFixed(3)} s of CPU; medians of cold runs, 100 columns\n`,
  );
  console.log("nodes  whole process            layout and painting alone [pictures]");
  for (const size of sizes) {
    const model = join(folder, `${size}.arch`);
    writeFileSync(model, own.pictureModel(size));
    const times = size >= 5_000 ? 1 : size >= 1_000 ? Math.min(3, runs) : runs;
    const whole = existsSync(lintel)
      ? measure([lintel, "render", model, "--view", "everything"], times)
      : undefined;
    const alone = measure([...launcherFlags(root), drawer, model], times);
    const goal = goals[size];
    const verdict = goal === undefined ? "" : `goal ${goal} s ${alone[2] <= goal ? "met" : "MISSED"}`;
    const cells = [
      String(size).padStart(5),
      (whole === undefined ? "" : `${told(whole[0], bare)} ${whole[1].toFixed(0)} MB`).padEnd(23),
      told(alone[2], bare),
      `[${alone[3]}]`.padStart(6),
      verdict,
    ];
    console.log(cells.join("  ").trimEnd());
  }
}

/** The command line tells V8 to optimize later: what runs once is up to three times as costly without. */
function launcherFlags(root) {
  const found = /interruptBudget = ([\d_]+)/.exec(readFileSync(join(root, "src/cli/loader.cjs"), "utf8"));
  return found === null ? [] : [`--interrupt-budget=${found[1].replaceAll("_", "")}`];
}

function told(seconds, bare) {
  return `${seconds.toFixed(3)} s ${(seconds / bare).toFixed(1)} x`;
}

// The certificates that this names are read at each start of Node: 30 ms that are not ours.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

function runNode(args) {
  const child = spawnSync(process.execPath, args, {
    env: environment,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
    timeout: 120_000,
  });
  if (child.status !== 0) throw new Error(`${args.join(" ")}\n${child.stderr.slice(0, 2000)}`);
  return JSON.parse(child.output[3]);
}

/** The run whose first figure is in the middle. */
function median(times, run) {
  const results = Array.from({ length: times }, run).sort((a, b) => a[0] - b[0]);
  return results[results.length >> 1];
}
