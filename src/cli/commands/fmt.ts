import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { decodeText } from "../../host/decode.ts";
import { joinPath, relativePath } from "../../text/paths.ts";
import { nothingAt } from "../../workspace/find-entry.ts";
import { archFilesBelow, formatSource } from "../../workspace/format.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { placeOfPaths, printDiagnostics } from "../report.ts";
import { print, printRaw, readInput, type Shell } from "../shell.ts";

/** `lintel fmt`. */
export async function fmt(invocation: Invocation): Promise<ExitCode> {
  if (!invocation.options.has("stdin")) return formatFiles(invocation);
  if (invocation.operands.length > 0) throw new Refusal("--stdin takes no path.");
  return formatInput(invocation);
}

async function formatInput(invocation: Invocation): Promise<ExitCode> {
  const decoded = decodeText(readInput());
  if (!decoded.ok) throw new Refusal(`Standard input ${decoded.failure.message}.`);
  const { text, invalid } = decoded.value;
  if (invalid !== undefined) throw new Refusal(`Standard input ${notUtf8}`);
  const result = formatSource("<stdin>", text);
  if ("diagnostics" in result) {
    await report(invocation, result.diagnostics);
    return exitCodes.findings;
  }
  if (invocation.options.has("check")) return result.text === text ? exitCodes.fine : exitCodes.findings;
  printRaw("stdout", result.text);
  return exitCodes.fine;
}

/** What became of a file; a text says why it could not be read or written. */
type Fate =
  | { readonly kind: "same" | "changed" }
  | { readonly kind: "faulty"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "refused"; readonly why: string };

async function formatFiles(invocation: Invocation): Promise<ExitCode> {
  const { shell, options } = invocation;
  const check = options.has("check");
  const place = placeOfPaths(invocation);
  const files = filesToFormat(invocation).map(
    (path): File => ({
      path,
      shown: relativePath(shell.directory, path),
      reported: relativePath(place, path),
    }),
  );
  const fates = files.map((file) => formatFile(shell, file, check));
  await report(
    invocation,
    fates.flatMap((fate) => (fate.kind === "faulty" ? fate.diagnostics : [])),
  );
  const changed = files.filter((_, i) => fates[i]?.kind === "changed");
  if (!options.has("quiet") || check) print("stdout", changed.map(({ shown }) => `${shown}\n`).join(""));
  for (const fate of fates) if (fate.kind === "refused") print("stderr", `lintel: ${fate.why}\n`);
  const left = fates.filter((fate) => fate.kind === "faulty" || fate.kind === "refused").length;
  if (!options.has("quiet")) print("stderr", verdict(files.length, changed.length, left, check));
  if (fates.some((fate) => fate.kind === "refused")) return exitCodes.usage;
  const isFinding = fates.some((fate) => fate.kind === "faulty") || (check && changed.length > 0);
  return isFinding ? exitCodes.findings : exitCodes.fine;
}

interface File {
  readonly path: string;
  /** In what the user reads. */
  readonly shown: string;
  /** In diagnostics. */
  readonly reported: string;
}

function formatFile({ fs }: Shell, { path, shown, reported }: File, check: boolean): Fate {
  const read = fs.readText(path);
  if (!read.ok) return { kind: "refused", why: `\`${shown}\` ${read.failure.message}.` };
  const { text, invalid } = read.value;
  if (invalid !== undefined) return { kind: "refused", why: `\`${shown}\` ${notUtf8}` };
  const result = formatSource(reported, text);
  if ("diagnostics" in result) return { kind: "faulty", diagnostics: result.diagnostics };
  if (result.text === text) return { kind: "same" };
  const failure = check ? undefined : fs.writeText(path, result.text);
  return failure === undefined
    ? { kind: "changed" }
    : { kind: "refused", why: `\`${shown}\` ${failure.message}.` };
}

/** Writing back what could not be read would destroy it. */
const notUtf8 = "is not UTF-8 and is left as it is.";

/** Files as named, and those below the folders named; each once. */
function filesToFormat({ shell, operands }: Invocation): readonly string[] {
  const paths = operands.length > 0 ? operands : ["."];
  const files = new Set<string>();
  for (const operand of paths) {
    const path = joinPath(shell.directory, operand);
    const kind = shell.fs.kindOf(path);
    if (kind === undefined) throw new Refusal(nothingAt(shell.fs, shell.directory, operand));
    const found = kind === "directory" ? archFilesBelow(shell.fs, path) : [path];
    if (found.length === 0) throw new Refusal(`The folder \`${operand}\` holds no .arch file.`);
    for (const file of found) files.add(file);
  }
  return [...files];
}

async function report(invocation: Invocation, faults: readonly Diagnostic[]): Promise<void> {
  await printDiagnostics(invocation, faults, "stderr", invocation.options.get("diagnostics") ?? "human");
}

function verdict(files: number, changed: number, left: number, check: boolean): string {
  const all = files === 1 ? "1 file" : `${files} files`;
  if (left === files) return `${all} left alone.\n`;
  const untouched = left === 0 ? "" : `, ${left} left alone`;
  if (changed === 0) return `${all}: nothing to change${untouched}.\n`;
  const word = check ? (changed === 1 ? "is not formatted" : "are not formatted") : "formatted";
  return `${changed} of ${all} ${word}${untouched}.\n`;
}
