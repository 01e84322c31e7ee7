// The tools that Lintel's pictures are measured against. They are no dependencies of the project: Graph::Easy is
// looked for on the path, packages of npm are installed into folders under the system's temporary one.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const mermaidVersion = "1.1.3";
/** Seconds after which a picture counts as not drawn. */
const patience = 15;

/** `draw` takes the text of a graph and gives a picture, or undefined where the tool gives up. */
export async function findPeers(texts) {
  const peers = [graphEasy(texts.graphEasyText), await beautifulMermaid(texts.mermaidText)];
  return peers.filter((peer) => peer !== undefined);
}

function graphEasy(toText) {
  const { status } = spawnSync("graph-easy", ["--help"], { stdio: "ignore" });
  if (status === null) return missing("graph-easy", "apt-get install libgraph-easy-perl");
  const args = ["--as=boxart", `--timeout=${patience - 5}`];
  return {
    name: "graph-easy",
    toText,
    draw: (input) => {
      const { status, stdout } = spawnSync("graph-easy", args, {
        input,
        encoding: "utf8",
        timeout: patience * 1000,
        // Its pictures depend on the order of Perl's hashes.
        env: { ...process.env, PERL_HASH_SEED: "0", PERL_PERTURB_KEYS: "0" },
      });
      return status === 0 ? stdout : undefined;
    },
  };
}

/** The folder of a package of the registry, installed if need be; undefined where that fails. */
export function installed(packageName, version) {
  const name = `${packageName}@${version}`;
  const folder = join(tmpdir(), `lintel-peer-${packageName}-${version}`);
  const module = join(folder, "node_modules", packageName);
  if (existsSync(join(module, "package.json"))) return module;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", name];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  return status === 0 ? module : missing(name, `npm: ${(stderr ?? "").trim().split("\n").at(-1)}`);
}

async function beautifulMermaid(toText) {
  const module = installed("beautiful-mermaid", mermaidVersion);
  if (module === undefined) return undefined;
  const { main } = JSON.parse(readFileSync(join(module, "package.json"), "utf8"));
  const { renderMermaidASCII } = await import(pathToFileURL(join(module, main)));
  return {
    name: "beautiful-mermaid",
    toText,
    draw: (input) => {
      try {
        return renderMermaidASCII(input, { colorMode: "none" });
      } catch {
        return undefined;
      }
    },
  };
}

function missing(name, why) {
  console.error(`\n*** NOT FOUND: ${name}: nothing below is compared with it (${why}) ***\n`);
  return undefined;
}
