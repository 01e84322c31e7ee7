import { judge } from "../../../src/conformance/check.ts";
import type { CheckInput } from "../../../src/conformance/code.ts";
import type { Judgement } from "../../../src/conformance/result.ts";
import type { CodeFacts, Import, Silence, Target } from "../../../src/extract/facts.ts";
import { memoryFiles } from "../../../src/host/memory-files.ts";
import type { Codebase } from "../../../src/model/model.ts";
import { joinPath } from "../../../src/text/paths.ts";
import { codebasesOf } from "../../../src/workspace/check.ts";
import { loadWorkspace } from "../../../src/workspace/load.ts";

/**
 * A file of code, a line each: `a/b.ts` (a file of the tree) or `pg` (a package) is imported, `type x` for types
 * alone, `{A,B} x` by these names, `? x` as long as nobody has confirmed it; `// …` is a comment.
 */
export type Tree = Readonly<Record<string, readonly string[]>>;

/** Judges a tree of code by a model in `model.arch` at the root, as if its facts had been read from files. */
export async function judged(model: string, tree: Tree): Promise<Judgement> {
  return judge(await inputOf(model, tree));
}

export async function inputOf(model: string, tree: Tree): Promise<CheckInput> {
  const loaded = await loadWorkspace(memoryFiles({ "/model.arch": model }), {
    root: "/",
    files: ["/model.arch"],
  });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  const errors = loaded.value.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  const texts = new Map(Object.entries(tree).map(([path, lines]) => [path, textOf(lines)]));
  const codebases = codebasesOf(loaded.value).map((settings) => ({
    settings,
    facts: factsOf(settings, tree),
  }));
  return {
    model: loaded.value.model,
    codebases,
    faulty: 0,
    shownPath: (path) => path,
    sourceOf: (path) => ({ path, text: texts.get(path) ?? "" }),
    matchesOther: (pattern) => pattern.endsWith(".sql"),
  };
}

/** The findings as `code at what`, sorted. */
export function told({ findings }: Judgement): readonly string[] {
  return findings.map(({ code, at, what }) => `${code} ${at} ${what}`.trim()).sort();
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${lineText(line)}\n`).join("");
}

function lineText(line: string): string {
  if (line.startsWith("//")) return line;
  const { type, names, target } = read(line);
  const what = names.length === 0 ? "" : ` { ${names.join(", ")} } from`;
  return `import${type ? " type" : ""}${what} "${target}";`;
}

function read(line: string) {
  const [, doubt, type, list, target] = /^(\? )?(type )?(?:\{(.*)\} )?(.*)$/.exec(
    line,
  ) as unknown as string[];
  const names = list === undefined ? [] : list.split(",");
  return { doubt: doubt !== undefined, type: type !== undefined, names, target: target as string };
}

function factsOf({ directory }: Codebase, tree: Tree): CodeFacts {
  const own = Object.keys(tree).filter((path) => directory === "" || path.startsWith(`${directory}/`));
  const local = (path: string) => (directory === "" ? path : path.slice(directory.length + 1));
  const files = own.map((path) => ({
    path: local(path),
    kind: "source" as const,
    silences: silencesOf(tree[path] as readonly string[]),
  }));
  const imports = own.flatMap((path) =>
    importsOf(local(path), tree[path] as readonly string[], tree, directory),
  );
  const skipped = { binary: 0, unreadable: 0, links: 0, folders: 0 };
  return {
    root: joinPath("/", directory),
    shown: "",
    files,
    imports,
    counts: { files: files.length, imports: imports.length, unresolved: 0, reused: 0, skipped },
    diagnostics: [],
  };
}

function importsOf(from: string, lines: readonly string[], tree: Tree, directory: string): readonly Import[] {
  let offset = 0;
  return lines.flatMap((line, index): Import[] => {
    const text = lineText(line);
    const quote = offset + text.indexOf('"');
    offset += text.length + 1;
    if (line.startsWith("//")) return [];
    const { doubt, type, names, target } = read(line);
    return [
      {
        from,
        specifier: target,
        target: targetOf(target, tree, directory),
        form: names.length === 0 ? "side-effect" : "import",
        typeOnly: type,
        names,
        offset: quote,
        line: index + 1,
        column: text.indexOf('"') + 1,
        confirmed: !doubt,
      },
    ];
  });
}

function targetOf(target: string, tree: Tree, directory: string): Target {
  if (target in tree) {
    if (directory === "") return { kind: "file", path: target };
    if (target.startsWith(`${directory}/`)) return { kind: "file", path: target.slice(directory.length + 1) };
    return { kind: "outside", path: `${"../".repeat(directory.split("/").length)}${target}` };
  }
  if (target.startsWith("node:")) return { kind: "builtin", name: target };
  if (target.includes(".")) return { kind: "unresolved", why: "no-such-file" };
  return { kind: "package", name: target.split("/", target.startsWith("@") ? 2 : 1).join("/") };
}

function silencesOf(lines: readonly string[]): readonly Silence[] {
  let offset = 0;
  return lines.flatMap((line, index): Silence[] => {
    const start = offset;
    offset += lineText(line).length + 1;
    const [, reason] = /^\/\/ lintel-ignore-next-line(.*)$/.exec(line) ?? [];
    if (reason === undefined) return [];
    return [{ line: index + 1, column: 1, start, end: start + line.length, reason: reason.trim() }];
  });
}
