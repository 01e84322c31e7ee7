import picomatch from "picomatch";

/**
 * Whether a path below the root is left out by globs. A folder, told by the slash at its end, is left out where
 * a glob takes everything in it.
 */
export function ignoring(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const clean = globs.map((glob) => glob.replace(/^\.\//, "").replace(/\/$/, "/**"));
  const ignores = picomatch(clean, { dot: true, nonegate: true });
  const whole = clean.filter((glob) => glob.endsWith("/**")).map((glob) => glob.slice(0, -3));
  const ignoresFolder = whole.length === 0 ? () => false : picomatch(whole, { dot: true, nonegate: true });
  return (path) => (path.endsWith("/") ? ignoresFolder(path.slice(0, -1)) : ignores(path));
}
