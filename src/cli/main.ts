import { suggest } from "../diagnostics/suggest.ts";
import { nodeFiles, withSlashes } from "../host/node-files.ts";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { type ExitCode, exitCodes, Refusal } from "./exit.ts";
import { print, type Shell } from "./shell.ts";

/** Stands for the version in `package.json`; the build puts it there. */
declare const LINTEL_VERSION: string;

/** Runs the command line: what stands behind `lintel`. Gives the exit code; nothing is left to be written. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  try {
    return await dispatch(args);
  } catch (error) {
    return explain(error);
  }
}

async function dispatch(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    print("stderr", (await import("./help.ts")).overallHelp());
    return exitCodes.usage;
  }
  if (name === "--version" || name === "-V" || name === "-v" || name === "version")
    return say(`${LINTEL_VERSION}\n`);
  if (name === "help" || name === "--help" || name === "-h") return showHelp(rest);
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name);
  const { operands, options } = readArguments(command, rest);
  if (options.has("help")) return showHelp([name]);
  return command.run({ command, operands, options, shell: systemShell() });
}

function systemShell(): Shell {
  return { fs: nodeFiles, directory: currentDirectory(), environment: process.env };
}

function currentDirectory(): string {
  try {
    return withSlashes(process.cwd());
  } catch {
    throw new Refusal("The current folder does not exist any more.");
  }
}

async function showHelp(args: readonly string[]): Promise<ExitCode> {
  const { overallHelp, commandHelp } = await import("./help.ts");
  const name = args.find((word) => !word.startsWith("-"));
  if (name === undefined || name === "help") return say(overallHelp());
  const command = commands.find((candidate: Command) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name);
  return say(commandHelp(command));
}

function unknownCommand(name: string): Refusal {
  const names = commands.map((command) => command.name);
  const isPath = name.endsWith(".arch") || name.includes("/");
  const near = isPath ? `validate ${name}` : (aliases.get(name) ?? suggest(name, names));
  const meant = near === undefined ? "" : ` Did you mean \`lintel ${near}\`?`;
  const what = name.startsWith("-") ? "option" : "command";
  return new Refusal(`There is no ${what} \`${name}\`.${meant} \`lintel help\` lists the commands.`);
}

/** What other tools call it. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["format", "fmt"],
  ["lint", "validate"],
  ["verify", "check"],
  ["draw", "render"],
  ["show", "list"],
  ["ls", "list"],
  ["new", "init"],
  ["json", "export"],
]);

function say(text: string): ExitCode {
  print("stdout", text);
  return exitCodes.fine;
}

/** One sentence, whatever went wrong; the stack only for those who ask for it. */
function explain(error: unknown): ExitCode {
  if (error instanceof Refusal) {
    print("stderr", `lintel: ${error.message}\n`);
    return error.code;
  }
  const said = error instanceof Error ? error.message : String(error);
  if (isOutputError(error)) {
    print("stderr", `lintel: The output cannot be written: ${said}.\n`);
    return exitCodes.usage;
  }
  const firstLine = said.split("\n", 1)[0] ?? "";
  print(
    "stderr",
    `lintel: This is a fault of Lintel itself (${firstLine}); please report it with the model, after LINTEL_DEBUG=1 has shown where it is.\n`,
  );
  if (process.env.LINTEL_DEBUG) print("stderr", `${error instanceof Error ? error.stack : said}\n`);
  return exitCodes.internal;
}

function isOutputError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "write";
}
