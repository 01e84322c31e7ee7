/**
 * How many edits turn one text into the other, an edit being to insert, delete or replace a UTF-16 unit or to
 * swap two neighbours; `limit + 1` where it takes more than `limit`.
 *
 * The optimal string alignment distance (the restricted Damerau–Levenshtein distance: L. Boytsov, "Indexing
 * methods for approximate dictionary searching", ACM JEA 16, 2011, section 2), computed in a diagonal band
 * of `2 * limit + 1` cells (E. Ukkonen, "Algorithms for approximate string matching", Information and
 * Control 64, 1985): time is O(limit * length), and it stops at the first row that has no cell within the limit.
 * What both begin and end with is left out beforehand: it costs no edits.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let begin = 0;
  let endA = a.length;
  let endB = b.length;
  while (begin < endA && begin < endB && a.charCodeAt(begin) === b.charCodeAt(begin)) begin++;
  while (endA > begin && endB > begin && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return banded(a.slice(begin, endA), b.slice(begin, endB), limit);
}

/** Rows of the table, kept from call to call: to allocate them would cost more than to fill them. */
let rows = [new Uint16Array(128), new Uint16Array(128), new Uint16Array(128)] as const;

/** Of texts that neither begin nor end alike. */
function banded(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  if (b.length >= rows[0].length) rows = [rowFor(b), rowFor(b), rowFor(b)];
  let [older, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, over);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    let least = from === 1 ? Math.min(i, over) : over;
    row[from - 1] = least;
    if (to < b.length) row[to + 1] = over;
    for (let j = from; j <= to; j++) {
      const cost = cellOf(a, b, i, j, older, last, row);
      row[j] = Math.min(cost, over);
      if (cost < least) least = cost;
    }
    if (least > limit) return over;
    [older, last, row] = [last, row, older];
  }
  return last[b.length] as number;
}

function cellOf(
  a: string,
  b: string,
  i: number,
  j: number,
  older: Uint16Array,
  last: Uint16Array,
  row: Uint16Array,
): number {
  const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
  let cost = (last[j - 1] as number) + (same ? 0 : 1);
  const deleted = (last[j] as number) + 1;
  if (deleted < cost) cost = deleted;
  const inserted = (row[j - 1] as number) + 1;
  if (inserted < cost) cost = inserted;
  if (same || i < 2 || j < 2 || !swapped(a, b, i, j)) return cost;
  const exchanged = (older[j - 2] as number) + 1;
  return Math.min(exchanged, cost);
}

function rowFor(text: string): Uint16Array<ArrayBuffer> {
  return new Uint16Array(text.length + 1);
}

function swapped(a: string, b: string, i: number, j: number): boolean {
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
