/**
 * Milliseconds of CPU that a piece of work takes, the least of several runs: what else the machine does
 * hardly counts. For guards against quadratic growth alone.
 */
export function cpuTime(work: () => void, runs = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
