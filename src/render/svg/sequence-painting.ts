import type { SequenceScene } from "../../layout/sequence/scene.ts";
import type { RenderOptions } from "../renderer.ts";
import { CELL } from "./grid.ts";
import type { RowMap } from "./sequence-rows.ts";
import type { Sheet } from "./sheet.ts";

/** What everything of a sequence is painted with. */
export interface Painting {
  readonly scene: SequenceScene;
  readonly rows: RowMap;
  readonly options: RenderOptions;
  readonly sheet: Sheet;
  readonly titles: ReadonlyMap<string, string>;
}

/** The middle of a column, in pixels. */
export function middle(column: number): number {
  return (column + 0.5) * CELL.width;
}
