import stringWidth from "string-width";

/** What a picture costs the eye, by its glyphs alone, so that all tools are measured alike. */
export interface Figures {
  readonly width: number;
  readonly height: number;
  readonly cells: number;
  /** `┼` that are no edge passing the border of a frame. */
  readonly crossings: number;
  /** Corners that belong to no box and no frame. */
  readonly bends: number;
}

/**
 * `rectangles` is how many boxes and frames there are: four corners each. `onBorders` is how many `┼` stand on
 * borders, where a tool draws them so.
 */
export function figuresOf(lines: readonly string[], rectangles: number, onBorders = 0): Figures {
  const shown = lines.map((line) => line.trimEnd());
  while (shown.length > 0 && shown.at(-1) === "") shown.pop();
  while (shown.length > 0 && shown[0] === "") shown.shift();
  const indent = Math.min(...shown.filter((line) => line !== "").map((line) => line.search(/\S/)));
  const width = Math.max(0, ...shown.map((line) => stringWidth(line))) - (shown.length > 0 ? indent : 0);
  const count = (glyphs: RegExp) => shown.join("").match(glyphs)?.length ?? 0;
  return {
    width,
    height: shown.length,
    cells: width * shown.length,
    crossings: count(/┼/g) - onBorders,
    bends: count(/[┌┐└┘]/g) - 4 * rectangles,
  };
}
