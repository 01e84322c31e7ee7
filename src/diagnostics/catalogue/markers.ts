import { error } from "./entry.ts";

/** Faults in the markers between which Markdown is filled in. */
export const markerCodes = {
  "marker/unknown": error<{ word: string }>((p) => `\`lintel:${p.word}\` is no marker`, {
    help: "write `<!-- lintel:begin … -->` and `<!-- lintel:end -->`",
  }),
  "marker/misplaced": error<{ word: string }>(
    (p) => `\`lintel:${p.word}\` does not stand on a line of its own`,
    {
      label: "something stands next to it",
      help: "give the marker a line of its own, with a blank line above it where HTML comes before",
    },
  ),
  "marker/fenced": error<{ word: string }>(
    (p) => `\`lintel:${p.word}\` stands in a fence, where it is text`,
    {
      label: "nothing is filled in here",
      help: "take the marker out of the fence: what is filled in brings its own; to show a marker, say that the fence is for `markdown`",
    },
  ),
  "marker/unclosed": error<Record<never, never>>(() => "this place has no `<!-- lintel:end -->`", {
    label: "begins here",
    help: "write `<!-- lintel:end -->` on a line of its own behind it, in the same list item or quote; inside a fence it would be text",
  }),
  "marker/unopened": error<Record<never, never>>(() => "nothing begins that ends here", {
    label: "no `lintel:begin` before it",
    help: "take this line away, or write `<!-- lintel:begin … -->` where the place begins",
  }),
  "marker/nested": error<Record<never, never>>(() => "one place begins inside another", {
    label: "begins inside",
    help: "end the first with `<!-- lintel:end -->` before the second begins",
  }),
  "marker/syntax": error<{ found: string }>((p) => `\`${p.found}\` is not of the form \`key=value\``, {
    help: 'write `view=containers`, and a value with blanks between quotes: `section="Data Flow"`',
  }),
  "marker/unknown-key": error<{ key: string }>((p) => `markers have no key \`${p.key}\``),
  "marker/key": error<{ key: string; what: string }>((p) => `\`${p.key}\` does not go with \`${p.what}\``),
  "marker/twice": error<{ key: string }>((p) => `\`${p.key}\` is given twice`, {
    label: "given again",
    help: "keep one of the two",
  }),
  "marker/what": error<Record<never, never>>(() => "this marker does not say what to fill in", {
    help: "begin with one of `view`, `table`, `document`, `entity`, `interface`, `errors`, `endpoint`, `indexes` and `tree`, as in `view=containers`",
  }),
  "marker/several": error<{ first: string; second: string }>(
    (p) => `\`${p.first}\` and \`${p.second}\` are two things to fill in`,
    { label: "the second one", help: "give each a place of its own" },
  ),
  "marker/value": error<{ key: string; value: string; takes: string }>(
    (p) => `\`${p.key}\` takes ${p.takes}, not \`${p.value}\``,
  ),
  "marker/name": error<{ kind: string; name: string }>((p) => `no ${p.kind} is called \`${p.name}\``, {
    label: "not found",
  }),
};
