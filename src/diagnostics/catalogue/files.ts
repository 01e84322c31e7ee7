import { error } from "./entry.ts";

/** Faults in reading files and includes. */
export const fileCodes = {
  "file/not-found": error<{ path: string }>((p) => `there is no \`${p.path}\``),
};
