import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const perModule = 100;

/** A small generator of numbers (xorshift32), so that each run makes the same repository. */
function random(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const packages = ["pg", "express", "zod", "lodash", "date-fns", "@aws-sdk/client-s3", "kafkajs", "react"];

/**
 * Writes a repository of TypeScript in folders of a hundred files, with headers as they are usual: imports of
 * neighbours, of lower folders by an alias, of packages, of types, now and then a dynamic one; and the model that
 * permits just these.
 */
export function generate(root, files) {
  const next = random(42);
  const modules = Math.ceil(files / perModule);
  const used = Array.from({ length: modules }, () => new Set());
  for (let i = 0; i < files; i++) {
    const own = Math.floor(i / perModule);
    const lines = [];
    for (let k = 0; k < 2 + next(4); k++) {
      lines.push(`import { value${next(perModule)} as n${k} } from "./file${next(perModule)}.js";`);
    }
    for (let k = 0; own > 0 && k < next(4); k++) {
      const other = Math.max(0, own - 1 - next(6));
      used[own].add(other);
      const typeOnly = next(3) === 0 ? "type " : "";
      lines.push(
        `import ${typeOnly}{\n  Shape${k},\n  value as o${k},\n} from "@/module${other}/file${next(perModule)}";`,
      );
    }
    for (let k = 0; k < next(3); k++) lines.push(`import p${k} from "${packages[next(packages.length)]}";`);
    if (next(10) === 0) lines.push('import { readFile } from "node:fs/promises";');
    lines.push(body(i, next));
    if (next(20) === 0) lines.push(`export const later = () => import("./file${next(perModule)}");`);
    const folder = join(root, `src/module${own}`);
    if (i % perModule === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `file${i % perModule}.ts`), `${lines.join("\n")}\n`);
  }
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify(tsconfig));
  writeFileSync(join(root, "package.json"), '{ "name": "generated", "type": "module" }');
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(join(root, "generated.arch"), model(used));
}

const tsconfig = {
  compilerOptions: { module: "preserve", target: "es2023", strict: true, paths: { "@/*": ["./src/*"] } },
  include: ["src"],
};

function body(i, next) {
  const lines = [`export interface Shape0 { readonly id: string }`, `export const value = ${i};`];
  for (let k = 0; k < 8 + next(12); k++) {
    lines.push(
      `/** Adds up what was given, from ${k} on; imports nothing. */`,
      `export function compute${k}(input: readonly number[], factor = ${k}): number {`,
      "  let total = 0;",
      "  for (const one of input) {",
      '    if (one < 0) throw new Error("a negative number from somewhere");',
      "    total += one * factor;",
      "  }",
      "  return total;",
      "}",
    );
  }
  return lines.join("\n");
}

function model(used) {
  const elements = used.map((others, i) => {
    const lines = [...others].sort((a, b) => a - b).map((other) => `    -> module${other} "uses"`);
    return `  module${i} = component "Module ${i}" {\n    code "src/module${i}/**"\n${lines.join("\n")}\n  }`;
  });
  return `all = system "All" {\n app = container "App" {\n${elements.join("\n")}\n }\n}\ncodebase "." { tsconfig "tsconfig.json" }\n`;
}
