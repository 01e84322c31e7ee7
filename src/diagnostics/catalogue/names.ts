import { error } from "./entry.ts";

/** Faults in names: what is asked for and not there, there twice, or something else. */
export const nameCodes = {
  "name/unknown": error<{ what: string; name: string }>((p) => `${p.what} is called \`${p.name}\``, {
    label: "not found from here",
  }),
  "name/unknown-inside": error<{ what: string; name: string; within: string }>(
    (p) => `${p.what} in \`${p.within}\` is called \`${p.name}\``,
    { label: "not found there" },
  ),
  "name/ambiguous": error<{ name: string; count: string }>((p) => `\`${p.name}\` can mean ${p.count}`, {
    label: "which one?",
    help: "write more of the path",
  }),
  "name/wrong-kind": error<{ name: string; is: string; wanted: string }>(
    (p) => `\`${p.name}\` is ${p.is}, not ${p.wanted}`,
  ),
  "name/duplicate": error<{ name: string; within: string }>(
    (p) => `the name \`${p.name}\` is taken${p.within === "" ? "" : ` in \`${p.within}\``}`,
    {
      label: "declared a second time",
      help: "give one of the two another id, or use `extend` to add to the first",
    },
  ),
  "name/this-outside": error<Record<never, never>>(
    () => "`this` means the element around it, and there is none",
    {
      label: "not inside an element",
      help: "write the path of the element",
    },
  ),
};
