/** What a model says, in rows; nothing is escaped, and nothing says how it looks. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A text, or several that stand together: nothing, where there are none. */
export type Cell = string | readonly string[];

/** The texts of a cell that say something. */
export function textsOf(cell: Cell): readonly string[] {
  return (typeof cell === "string" ? [cell] : cell).filter((text) => text.trim() !== "");
}
