/** A map with two keys. */
export class Table<B, V, A = B> {
  private readonly rows = new Map<A, Map<B, V>>();

  get(a: A, b: B): V | undefined {
    return this.rows.get(a)?.get(b);
  }

  set(a: A, b: B, value: V): void {
    const row = this.rows.get(a);
    if (row === undefined) this.rows.set(a, new Map([[b, value]]));
    else row.set(b, value);
  }
}
