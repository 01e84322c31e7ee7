import { type Entry, warning } from "./entry.ts";

const tooLarge: Entry<{ key: string; boxes: number; edges: number }> = {
  severity: "info",
  message: (p) => `the view \`${p.key}\` shows ${p.boxes} boxes and ${p.edges} edges: too many to read`,
  help: "show less with `exclude` or a smaller `depth`, or make a view of each part",
};

/** Faults in what a view shows. */
export const viewCodes = {
  "view/empty": warning<{ key: string }>((p) => `the view \`${p.key}\` shows nothing`, {
    label: "nothing is left to show",
    help: "begin with `include *` for what such a view usually shows, or take an `exclude` back",
  }),
  "view/too-large": tooLarge,
  "view/comma": warning<{ first: string; second: string }>(
    (p) => `this is read as two: \`${p.first}\` and \`${p.second}\``,
    { label: "the second begins here" },
  ),
};
