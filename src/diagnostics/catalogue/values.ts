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
  "value/comma": error<{ word: string }>((p) => `a comma is missing between the values of \`${p.word}\``, {
    label: "a comma belongs before this",
    help: "separate values with commas: `a, b, c`",
  }),
  "value/unknown-word": error<{ word: string; found: string }>(
    (p) => `\`${p.word}\` cannot be \`${p.found}\``,
  ),
  "value/no-such-day": error<{ found: string }>((p) => `there is no day \`${p.found}\``, {
    label: "not in the calendar",
  }),
  "value/url": error<{ found: string }>((p) => `\`${p.found}\` cannot be a link`, {
    help: "a link begins with `https://` or `http://`, or is the path of a file next to the document",
  }),
  "value/color": error<{ found: string }>((p) => `\`${p.found}\` is not a colour`, {
    help: 'write a colour as `#1168bd` or `"#1168bd"`: six hexadecimal digits',
  }),
  "value/body": error<{ word: string }>((p) => `\`${p.word}\` takes no body`, {
    label: "nothing can stand in here",
    help: "leave out the braces and what is in them",
  }),
  "value/name": error<{ word: string }>((p) => `\`${p.word}\` takes no id`, {
    label: "nothing can refer to it",
    help: "leave out the id and its `=`",
  }),
  "value/twice": error<{ word: string }>((p) => `\`${p.word}\` is given twice`, {
    label: "given again",
    help: "keep one of the two",
  }),
};
