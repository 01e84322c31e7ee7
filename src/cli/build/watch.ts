import { openWatcher, type Watcher } from "../../host/watch.ts";
import { directoryOf, relativePath } from "../../text/paths.ts";
import type { Invocation } from "../command.ts";
import type { Built } from "../commands/build.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { print } from "../shell.ts";

type Build = (invocation: Invocation, signal: AbortSignal, verbosity?: "changes") => Promise<Built>;

/**
 * Builds, and builds again after each change, until somebody interrupts. The first build must find a model; what
 * goes wrong after that is said, and a later change may put it right.
 */
export async function watch(invocation: Invocation, signal: AbortSignal, build: Build): Promise<ExitCode> {
  const { shell, options } = invocation;
  const say = (line: string) => {
    if (!options.has("quiet")) print("stderr", `${line}\n`);
  };
  const watcher = await openWatcher((message) => say(`Not everything is watched: ${message}`));
  try {
    await look(watcher, await build(invocation, signal));
    // What changed while nobody looked yet.
    await again(watcher, () => build(invocation, signal, "changes"), signal);
    for (;;) {
      say("Waiting for changes; Ctrl-C ends.");
      const changed = await watcher.next(signal);
      if (signal.aborted) return signal.reason === "SIGTERM" ? exitCodes.terminated : exitCodes.interrupted;
      say(`Changed: ${changed.map((path) => relativePath(shell.directory, path)).join(", ")}`);
      await again(watcher, () => build(invocation, signal), signal);
    }
  } finally {
    await watcher.close();
  }
}

async function again(watcher: Watcher, build: () => Promise<Built>, signal: AbortSignal): Promise<void> {
  try {
    await look(watcher, await build());
  } catch (error) {
    if (!(error instanceof Refusal) || signal.aborted) throw error;
    print("stderr", `lintel: ${error.message}\n`);
  }
}

/** At the folders of everything that was read: new files there may belong to the model. */
async function look(watcher: Watcher, { workspace, inputs }: Built): Promise<void> {
  const paths = new Set([...workspace.files.map(({ path }) => path), ...inputs]);
  const folders = [...new Set([...paths].map(directoryOf))].sort();
  await watcher.watch(folders, (path) => path.endsWith(".arch") || paths.has(path));
}
