import { error } from "./entry.ts";

/** Faults in records and concerns. What is wrong with a value alone is in `values.ts`. */
export const descriptiveCodes = {
  "attribute/unknown": error<{ owner: string; name: string }>(
    (p) => `${p.owner} has no attribute \`${p.name}\``,
    { label: "not an attribute" },
  ),
  "attribute/missing": error<{ owner: string; name: string }>((p) => `${p.owner} needs its \`${p.name}\``),
  "attribute/sign": error<{ name: string; sign: string }>(
    (p) => `there is no \`${p.sign}\` between \`${p.name}\` and its value`,
  ),
  "record/title": error<{ record: string }>((p) => `the title of ${p.record} belongs in quotes`, {
    label: "not a text in quotes",
  }),
  "record/strings": error<{ record: string; second: string }>(
    (p) => `before its body ${p.record} takes a title and its ${p.second}, no more`,
    { label: "one too many" },
  ),
  "record/comma": error<{ record: string }>((p) => `there is no comma between the texts of ${p.record}`, {
    label: "joined by a comma",
    help: "leave the comma out",
  }),
  "concern/unknown-key": error<{ concern: string; name: string }>(
    (p) => `\`${p.concern}\` has no key \`${p.name}\``,
    { label: "not a key" },
  ),
  "concern/head": error<{ concern: string }>(
    (p) => `nothing may stand between \`${p.concern}\` and its body`,
    {
      label: "not here",
    },
  ),
  "concern/empty": error<{ concern: string }>((p) => `\`${p.concern}\` has no body`, {
    label: "nothing follows",
  }),
  "concern/comma": error<{ key: string }>((p) => `there is no comma between the values of \`${p.key}\``, {
    label: "joined by a comma",
  }),
  "concern/label": error<{ label: string }>((p) => `the label "${p.label}" has no text`, {
    label: "nothing follows",
    help: 'write the text after it: `"Label" "text"`',
  }),
  "integration/twice": error<{ name: string; element: string }>(
    (p) => `the \`${p.name}\` of \`${p.element}\` is given twice`,
    {
      label: "given again",
      help: "keep it in the element or in the `integration`, not in both",
    },
  ),
};
