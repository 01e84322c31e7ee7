import { error } from "./entry.ts";

/** Faults in how a text is written. */
export const syntaxCodes = {
  "syntax/unexpected": error<{ found: string }>((p) => `${p.found} was not expected here`),
};
