import { error } from "./entry.ts";

/** Faults in what stands behind the keyword of an attribute. */
export const valueCodes = {
  "value/missing": error<{ word: string; takes: string }>((p) => `\`${p.word}\` needs ${p.takes}`, {
    label: "nothing follows",
  }),
  "value/wrong": error<{ word: string; takes: string; found: string }>(
    (p) => `\`${p.word}\` takes ${p.takes}, not ${p.found}`,
  ),
  "value/too-many": error<{ word: string; takes: string }>((p) => `\`${p.word}\` takes ${p.takes}, no more`, {
    label: "one too many",
  }),
  "value/comma": error<{ word: string }>((p) => `the values of \`${p.word}\` stand next to each other`, {
    label: "a comma belongs in front of this",
    help: "divide the values with commas",
  }),
  "value/unknown-word": error<{ word: string; found: string }>(
    (p) => `\`${p.found}\` is nothing that \`${p.word}\` knows`,
  ),
  "value/no-such-day": error<{ found: string }>((p) => `there is no day \`${p.found}\``, {
    label: "not in the calendar",
  }),
  "value/url": error<{ found: string }>((p) => `\`${p.found}\` cannot be a link`, {
    help: "a link begins with `https://` or `http://`, or is the path of a file next to the document",
  }),
  "value/color": error<{ found: string }>((p) => `\`${p.found}\` is no colour`, {
    help: 'write a colour as `#1168bd` or `"#1168bd"`: six hexadecimal digits',
  }),
  "value/body": error<{ word: string }>((p) => `\`${p.word}\` has no body`, {
    label: "nothing can stand in here",
    help: "leave the braces and what is in them out",
  }),
  "value/name": error<{ word: string }>((p) => `\`${p.word}\` has no id`, {
    label: "nothing can refer to it",
    help: "leave out the id and its `=`",
  }),
  "value/twice": error<{ word: string }>((p) => `\`${p.word}\` is given twice`, {
    label: "given again",
    help: "keep one of the two",
  }),
};
