import { error, warning } from "./entry.ts";

/** Faults in reading files and includes. */
export const fileCodes = {
  "file/not-found": error<{ path: string }>((p) => `there is no file \`${p.path}\``, {
    label: "not found",
    help: "a path is relative to the folder of the file that includes it",
  }),
  "file/no-match": error<{ pattern: string }>((p) => `no file matches \`${p.pattern}\``, {
    label: "matches nothing",
    help: "a pattern is relative to the folder of the file that includes it; `**` stands for any folders",
  }),
  "file/absolute": error<{ path: string }>((p) => `\`${p.path}\` is an absolute path`, {
    label: "must be relative",
    help: "write the path from the folder of this file: a model works wherever it is checked out",
  }),
  "file/outside": error<{ path: string; root: string }>(
    (p) => `\`${p.path}\` leads out of the workspace root \`${p.root}\``,
    {
      label: "outside",
      help: "the root is the repository's, else the entry's folder; `--root` chooses another",
    },
  ),
  "file/unreadable": error<{ path: string; why: string }>((p) => `\`${p.path}\` ${p.why}`, {
    label: "cannot be read",
  }),
  "file/too-many": error<{ pattern: string; limit: number }>(
    (p) => `\`${p.pattern}\` walks more than ${p.limit} files and folders`,
    { label: "too wide", help: "begin the pattern with the folder that holds the models" },
  ),
  "file/encoding": warning<{ lines: number }>(
    (p) =>
      `this file is not UTF-8: ${p.lines === 1 ? "one line holds" : `${p.lines} lines hold`} other bytes`,
    { label: "read as U+FFFD", help: "save the file as UTF-8" },
  ),
};
