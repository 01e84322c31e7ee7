import { warning } from "./entry.ts";

/** What cannot be read of the code that a model is held against. */
export const sourceCodes = {
  "source/settings": warning<{ path: string; why: string }>((p) => `\`${p.path}\` ${p.why}`, {
    label: "cannot be used",
    help: "imports that depend on it may not resolve until it is mended",
  }),
  "source/unreadable": warning<{ path: string; why: string }>((p) => `\`${p.path}\` ${p.why}`, {
    label: "was not looked at",
    help: "nothing is known of its imports; put it under `ignore` of the `codebase` if that is meant to be so",
  }),
};
