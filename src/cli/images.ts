import { type DrawOptions, drawDiagrams } from "../host/diagrams/draw-diagrams.ts";
import { DiagramError } from "../host/diagrams/order.ts";
import { truncate, visible } from "../text/width.ts";
import type { ImageOrder } from "../workspace/images.ts";
import type { Invocation } from "./command.ts";
import { type ExitCode, exitCodes, Refusal } from "./exit.ts";
import { columnsOf, looksAt, print, printBytes } from "./shell.ts";

/**
 * Draws images, and says on a terminal how far it is.
 *
 * @throws Refusal with exit code 3 where they cannot be drawn, and that of the signal where one came
 */
export async function drawImages(
  invocation: Invocation,
  orders: readonly ImageOrder[],
  signal: AbortSignal,
): Promise<readonly Uint8Array[]> {
  const { shell, options } = invocation;
  const drawing: DrawOptions = {
    lintelFile: process.argv[1] ?? shell.directory,
    environment: shell.environment,
    jobs: jobsOf(options.get("jobs")),
    fresh: options.has("no-cache"),
    sandbox: options.has("no-sandbox") ? false : undefined,
    signal,
    ...(looksAt("stderr") && !options.has("quiet") && { onProgress: progressOn(invocation) }),
    ...(!options.has("quiet") && { onNote: (note: string) => print("stderr", `${note}\n`) }),
  };
  try {
    return await drawDiagrams(orders, drawing);
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    throw error.kind === "interrupted"
      ? interrupted(signal)
      : new Refusal(error.message, exitCodes.unavailable);
  }
}

function jobsOf(asked: string | undefined): number | undefined {
  if (asked === undefined) return undefined;
  const jobs = Number(asked);
  if (!/^\d+$/.test(asked) || jobs < 1 || jobs > 64)
    throw new Refusal(`--jobs takes a number from 1 to 64, not \`${asked}\`.`);
  return jobs;
}

/** One line that is written over; gone at the end. */
function progressOn({ shell }: Invocation): NonNullable<DrawOptions["onProgress"]> {
  return (done, of, name) => {
    const text = done === of ? "" : visible(`Drawing ${done + 1} of ${of}: ${name}`);
    printBytes("stderr", `\r${truncate(text, columnsOf(shell) - 1)}\u001b[K`);
  };
}

/** What ends a command that was interrupted. */
export function interrupted(signal: AbortSignal): Refusal {
  const code: ExitCode = signal.reason === "SIGTERM" ? exitCodes.terminated : exitCodes.interrupted;
  return new Refusal("Interrupted; no file was changed.", code);
}
