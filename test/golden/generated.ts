import { readFileSync } from "node:fs";
import { textsBelow } from "../unit/examples/load.ts";

/** Files that a case needs and a repository should not hold, by `area/case`: path and text. */
export const generated: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  "documents/clinic": () => ({ "clinic.arch": readFileSync("examples/clinic/architecture.arch", "utf8") }),
  "documents/hello": () => ({ "hello.arch": readFileSync("examples/hello/architecture.arch", "utf8") }),
  ...Object.fromEntries(
    ["hello", "bookshop", "big-bank", "clinic", "checked-service"].map((name) => [
      `examples/${name}`,
      () => textsIn(`examples/${name}`),
    ]),
  ),
  "examples/lintel": () => ({ "model/architecture.arch": readFileSync("architecture.arch", "utf8") }),
  "diagnostics/file-too-many": () => {
    const files = Array.from({ length: 100_001 }, (_, i) => [`data/${i}.csv`, ""]);
    return Object.fromEntries(files);
  },
};

/** The texts of a model, in a folder beside the `input.arch` that includes it. */
function textsIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(textsBelow(folder)).map(([path, text]) => [`model/${path}`, text]),
  );
}
