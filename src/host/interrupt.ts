/** What ends a program from outside. */
export type Interruption = "SIGINT" | "SIGTERM";

const signals: readonly Interruption[] = ["SIGINT", "SIGTERM"];

/**
 * Does work that may be interrupted: the first signal aborts, with its name as the reason, so that the work can leave
 * nothing behind; a second one ends the process at once. Writing that is synchronous is never cut in two.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const handlers = signals.map((name) => {
    const handler = () => {
      if (controller.signal.aborted) process.exit(name === "SIGINT" ? 130 : 143);
      controller.abort(name);
    };
    process.on(name, handler);
    return { name, handler };
  });
  try {
    return await work(controller.signal);
  } finally {
    for (const { name, handler } of handlers) process.off(name, handler);
  }
}
