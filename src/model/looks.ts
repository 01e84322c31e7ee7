/** The shapes a box may have, as the language names them. */
export const shapes = [
  "box",
  "rounded",
  "cylinder",
  "queue",
  "hexagon",
  "person",
  "cloud",
  "document",
  "circle",
] as const;

export type Shape = (typeof shapes)[number];

/** The styles of a border or an edge. */
export const lineStyles = ["solid", "dashed", "dotted"] as const;

export type LineStyle = (typeof lineStyles)[number];
