// npm run bench:pictures [-- --time | --compare [--fresh SEED]] [--quick] [--width N] [--show lost | all | NAME …]: the
// CPU of text pictures by size, and their area, crossings and bends beside those of Graph::Easy and beautiful-mermaid,
// over the corpus or over graphs generated from a seed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { comparePictures } from "./compare.mjs";
import { timePictures } from "./time.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
const { values } = parseArgs({
  options: {
    time: { type: "boolean" },
    compare: { type: "boolean" },
    fresh: { type: "string" },
    quick: { type: "boolean" },
    width: { type: "string", default: "100" },
    show: { type: "string", multiple: true, default: [] },
  },
});
const folder = mkdtempSync(join(tmpdir(), "lintel-pictures-"));

async function bundle(entry, outfile) {
  const common = { bundle: true, platform: "node", format: "esm", target: "node20.19", logLevel: "warning" };
  await build({ ...common, ...entry, outfile });
  return outfile;
}

try {
  const modules = ["corpus", "figures", "fresh", "models", "ours", "peer-reader", "peer-texts"];
  const contents = modules.map((name) => `export * from "./${name}.ts";`).join("\n");
  const ownFile = await bundle({ stdin: { contents, resolveDir: here } }, join(folder, "own.mjs"));
  const own = await import(pathToFileURL(ownFile));
  if (values.time || !values.compare) {
    const entry = { entryPoints: [join(here, "draw-model.ts")] };
    const drawer = await bundle(entry, join(folder, "draw.mjs"));
    timePictures(own, { root, folder, drawer, runs: values.quick ? 3 : 9 });
  }
  if (values.compare || !values.time)
    await comparePictures(own, { width: Number(values.width), show: values.show, fresh: values.fresh });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
