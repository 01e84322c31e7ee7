/**
 * How many edits turn one text into the other, an edit being to insert, delete or replace a UTF-16 unit or to
 * swap two neighbours; `limit + 1` where it takes more than `limit`.
 *
 * The optimal string alignment distance (the restricted Damerau–Levenshtein distance: L. Boytsov, "Indexing
 * methods for approximate dictionary searching", ACM JEA 16, 2011, section 2), computed in a diagonal band
 * of `2 * limit + 1` cells (E. Ukkonen, "Algorithms for approximate string matching", Information and
 * Control 64, 1985): time is O(limit * length), and it stops at the first row that has no cell within the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, over));
  let row: number[] = new Array(b.length + 1).fill(over);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? Math.min(i, over) : over;
    if (to < b.length) row[to + 1] = over;
    let least = row[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j - 1] as number) + (same ? 0 : 1),
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
      );
      if (i > 1 && j > 1 && swapped(a, b, i, j)) cost = Math.min(cost, (older[j - 2] as number) + 1);
      row[j] = Math.min(cost, over);
      if (cost < least) least = cost;
    }
    if (least > limit) return over;
    const free = older.length === 0 ? new Array(b.length + 1).fill(over) : older;
    older = last;
    last = row;
    row = free;
  }
  return last[b.length] as number;
}

function swapped(a: string, b: string, i: number, j: number): boolean {
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
