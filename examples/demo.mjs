// Draws the bookshop: one picture here, all of them as files.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const model = "examples/bookshop";
const out = "dist/demo";

run("validate", model);
run("render", model, "--view", "containers");
run("render", model, "--format", "text", "-o", `${out}/text`, "--quiet");
run("render", model, "--format", "mermaid", "-o", `${out}/mermaid`, "--quiet");
run("render", model, "--format", "svg", "-o", `${out}/svg`, "--quiet");
run("export", model, "--format", "json", "-o", `${out}/model.json`, "--quiet");

const count = readdirSync(`${root}/${out}/text`).length;
console.log(`
The model is in ${model}. All ${count} views are in ${out}:
  text/     pictures for a terminal, a README, a code comment
  svg/      the same for a page, in light and dark
  mermaid/  the same for GitHub, GitLab and every Mermaid host
  model.json  the whole model as data
Next: npx lintel list ${model}`);

/** Runs the command as a user would and ends with it where it fails. */
function run(...words) {
  const { status } = spawnSync(process.execPath, [`${root}/dist/lintel.cjs`, ...words], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
