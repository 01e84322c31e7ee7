import { openWatcher, type Watcher } from "../../host/watch.ts";
import { directoryOf, relativePath } from "../../text/paths.ts";
import type { Invocation } from "../command.ts";
import type { Built, Reserve } from "../commands/build.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { print } from "../shell.ts";

type Build = (invocation: Invocation, signal: AbortSignal, reserve?: Reserve) => Promise<Built>;

/**
 * Builds, and builds again after each change, until somebody interrupts. The first build must find a model; what
 * goes wrong after that is said, and a later change may put it right. Of changes that only might matter (what the
 * last build wrote, pages and code that were not there) nothing is said unless something comes of them.
 */
export async function watch(invocation: Invocation, signal: AbortSignal, build: Build): Promise<ExitCode> {
  const { shell, options } = invocation;
  const say = (line: string) => {
    if (!options.has("quiet")) print("stderr", `${line}\n`);
  };
  const watcher = await openWatcher((message) => say(`Not everything is watched: ${message}`));
  try {
    let last = await look(watcher, await build(invocation, signal));
    // What changed while nobody looked yet.
    last = await again(watcher, last, () => build(invocation, signal, { heading: "" }), signal);
    say(waits);
    for (;;) {
      const changed = await watcher.next(signal);
      if (signal.aborted) return signal.reason === "SIGTERM" ? exitCodes.terminated : exitCodes.interrupted;
      const others = changed.filter((path) => !last.written.has(path));
      const told = others.length > 0 ? others : changed;
      const heading = `Changed: ${told.map((path) => relativePath(shell.directory, path)).join(", ")}`;
      const isCertain = others.some((path) => last.known.has(path));
      if (isCertain) say(heading);
      const reserve = isCertain ? undefined : { heading: `${heading}\n` };
      last = await again(watcher, last, () => build(invocation, signal, reserve), signal);
      if (!last.isSilent) say(waits);
    }
  } finally {
    await watcher.close();
  }
}

const waits = "Waiting for changes; Ctrl-C ends.";

/** What is known after a build. */
interface Seen {
  /** What was read. */
  readonly known: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  readonly isSilent: boolean;
}

async function again(
  watcher: Watcher,
  last: Seen,
  build: () => Promise<Built>,
  signal: AbortSignal,
): Promise<Seen> {
  try {
    return await look(watcher, await build());
  } catch (error) {
    if (!(error instanceof Refusal) || signal.aborted) throw error;
    print("stderr", `lintel: ${error.message}\n`);
    return { ...last, isSilent: false };
  }
}

/** At the folders of everything that was read: new files there may belong to the model, its pages or its code. */
async function look(watcher: Watcher, { workspace, inputs, written, isSilent }: Built): Promise<Seen> {
  const known = new Set([...workspace.files.map(({ path }) => path), ...inputs]);
  const folders = [...new Set([...known].map(directoryOf))].sort();
  const endings = new Set([...known].map(endingOf).filter((ending) => ending !== ""));
  const isWanted = (path: string) =>
    known.has(path) || /\.(?:arch|md|markdown|gitignore)$/i.test(path) || endings.has(endingOf(path));
  await watcher.watch(folders, isWanted);
  return { known, written: new Set(written), isSilent };
}

function endingOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0] ?? "";
}
