/**
 * Differences between columns that must be kept: lines 0 to n-1 from left to right, line -1 just left of the
 * picture and line n just right of it.
 */
export interface Distances {
  /** The column of line `to` is at least so many after that of line `from`, which stands before it. */
  readonly apart: (from: number, to: number, columns: number) => void;
  /** So many columns left of a line are used, and by nothing else: a blank follows before the next line. */
  readonly clearLeft: (line: number, columns: number) => void;
  readonly clearRight: (line: number, columns: number) => void;
}

export interface ColumnSystem extends Distances {
  readonly solve: () => Columns;
}

export interface Columns {
  readonly columns: readonly number[];
  readonly width: number;
}

interface Distance {
  readonly other: number;
  readonly columns: number;
}

/** Collects distances between so many lines and solves them. */
export function columnSystem(lines: number): ColumnSystem {
  const before: Distance[][] = Array.from({ length: lines + 2 }, () => []);
  const after: Distance[][] = Array.from({ length: lines + 2 }, () => []);
  const apart = (from: number, to: number, columns: number) => {
    before[to + 1]?.push({ other: from + 1, columns });
    after[from + 1]?.push({ other: to + 1, columns });
  };
  for (let line = -1; line < lines; line++) apart(line, line + 1, 1);
  return {
    apart,
    clearLeft: (line, columns) => apart(line - 1, line, columns + (line === 0 ? 1 : 2)),
    clearRight: (line, columns) => apart(line, line + 1, columns + (line === lines - 1 ? 1 : 2)),
    solve: () => solve(before, after),
  };
}

/**
 * The narrowest solution, by longest paths from the left and from the right. Half way between the two is a
 * solution as well, rounded down too, and the room that is left over is shared out on both sides of a line.
 */
function solve(before: readonly (readonly Distance[])[], after: readonly (readonly Distance[])[]): Columns {
  const last = before.length - 1;
  const earliest: number[] = [];
  for (const distances of before) {
    earliest.push(distances.reduce((at, one) => Math.max(at, (earliest[one.other] ?? 0) + one.columns), -1));
  }
  const width = earliest[last] ?? 0;
  const latest: number[] = new Array<number>(before.length).fill(width);
  for (let line = last - 1; line >= 0; line--) {
    const distances = after[line] ?? [];
    latest[line] = distances.reduce(
      (at, one) => Math.min(at, (latest[one.other] ?? width) - one.columns),
      width,
    );
  }
  const columns = earliest.slice(1, last).map((at, line) => Math.floor((at + (latest[line + 1] ?? at)) / 2));
  return { columns, width };
}
