import { readFileSync } from "node:fs";

/** Files that a case needs and a repository should not hold, by `area/case`: path and text. */
export const generated: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  "documents/clinic": () => ({ "clinic.arch": readFileSync("examples/clinic/architecture.arch", "utf8") }),
  "documents/hello": () => ({ "hello.arch": readFileSync("examples/hello/architecture.arch", "utf8") }),
  "diagnostics/file-too-many": () => {
    const files = Array.from({ length: 100_001 }, (_, i) => [`data/${i}.csv`, ""]);
    return Object.fromEntries(files);
  },
};
