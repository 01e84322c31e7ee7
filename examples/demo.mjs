// What Lintel does with a model, on real ones: read it, draw it, document it, hold code against it. No browser.
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = "dist/demo";
const began = performance.now();
rmSync(`${root}${out}`, { recursive: true, force: true });
// Copies, so that nothing in examples/ changes.
copy("bookshop");
copy("checked-service");

title("1. Is the model right?");
let folder = enter("bookshop");
run("validate");

title("2. What does it look like?");
run("render", "--view", "containers");

title("3. All views as text, SVG and Mermaid; the documents that the model declares; the model as data");
const formats = ["text", "svg", "mermaid"].flatMap((format) => ["--format", format]);
run("build", "--root", ".", "--out", "pictures", ...formats, "--quiet");
run("export", "-o", "model.json", "--quiet");
for (const made of ["pictures", "docs"]) {
  const files = readdirSync(`${folder}/${made}`).filter((name) => name.includes(".", 1));
  console.log(`${made}/ has ${files.length} files: ${files.slice(0, 4).join(", ")} …`);
}

title("4. Are they all up to date?");
run("build", "--root", ".", "--out", "pictures", ...formats, "--check");

title("5. Does the code do what its model says?");
folder = enter("checked-service");
run("check");

title("6. And when somebody takes a shortcut?");
const file = "packages/core/src/tickets/desk.ts";
const shortcut = 'import { memoryStore } from "../../../api/src/storage/memory-store.ts";\n';
writeFileSync(`${folder}/${file}`, shortcut + readFileSync(`${folder}/${file}`, "utf8"));
console.log(`(One import is added to ${file}.)`);
run("check", 1);

const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`
All of it took ${seconds} s. What was made is in ${out}:
  bookshop/pictures/index.md     every view, as SVG, Mermaid and text
  bookshop/docs/ARCHITECTURE.md  one of its documents
  bookshop/model.json            the whole model as data
Next: npx lintel list examples/bookshop`);

function copy(name) {
  cpSync(`${root}examples/${name}`, `${root}${out}/${name}`, {
    recursive: true,
    filter: (path) => basename(path) !== "node_modules",
  });
}

function enter(name) {
  console.log(`$ cd ${out}/${name}`);
  return `${root}${out}/${name}`;
}

function title(text) {
  console.log(`\n── ${text} ${"─".repeat(Math.max(2, 96 - text.length))}\n`);
}

/** Runs the command as a user would, and ends with it where its exit code is not 0 or the number at the end. */
function run(...words) {
  const expected = typeof words.at(-1) === "number" ? words.pop() : 0;
  console.log(`$ npx lintel ${words.join(" ")}`);
  const command = [`${root}dist/lintel.cjs`, ...words];
  const { status } = spawnSync(process.execPath, command, { cwd: folder, stdio: "inherit" });
  if (status !== expected) process.exit(status === 0 ? 1 : (status ?? 1));
}
