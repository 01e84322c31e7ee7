import { error, warning } from "./entry.ts";

/** What a check of the code against the model finds. Each has a little project in `test/golden/check`. */
export const conformanceCodes = {
  "code/undeclared": error<{ from: string; to: string }>(
    (p) => `\`${p.from}\` uses \`${p.to}\`, and no relationship says so`,
    { help: "declare the relationship, or take the import out" },
  ),
  "code/absent": warning<{ from: string; to: string }>(
    (p) => `no import shows that \`${p.from}\` uses \`${p.to}\``,
    {
      label: "declared here, and not in the code",
      help: "take the relationship out; where they meet without an import, write `evidence none` in its braces",
    },
  ),
  "code/unmapped": warning<{ path: string }>((p) => `\`${p.path}\` belongs to no element`, {
    help: "give an element a `code` glob that matches it, or leave it out with `ignore` in `codebase`",
  }),
  "code/empty-mapping": error<{ pattern: string; element: string }>(
    (p) => `\`${p.pattern}\` matches no source file, so nothing of it is checked for \`${p.element}\``,
    { label: "matches nothing" },
  ),
  "code/no-such-symbol": error<{ file: string; symbol: string }>(
    (p) => `\`${p.file}\` knows no \`${p.symbol}\``,
    { label: "not in that file", help: "what stands behind `#` is a name that the file declares" },
  ),
  "code/ambiguous-mapping": error<{ path: string; first: string; second: string }>(
    (p) => `\`${p.path}\` belongs to \`${p.first}\` and \`${p.second}\` alike`,
    { label: "matches it", help: "write one of the two globs more exactly: the longer one wins" },
  ),
  "code/nothing": error<{ why: string }>((p) => `there is nothing to check: ${p.why}`),

  "rule/forbidden": error<{ title: string; from: string; to: string }>(
    (p) => `"${p.title}": \`${p.from}\` must not use \`${p.to}\``,
  ),
  "rule/only": error<{ title: string; from: string; to: string }>(
    (p) => `"${p.title}": \`${p.from}\` is not among those that may use \`${p.to}\``,
  ),
  "rule/layers": error<{ title: string; from: string; to: string; how: string }>(
    (p) => `"${p.title}": \`${p.from}\` must not use \`${p.to}\`, ${p.how}`,
  ),
  "rule/cycle": error<{ title: string; path: string }>(
    (p) => `"${p.title}": what is used comes back to where it began: ${p.path}`,
  ),
  "rule/package": error<{ title: string; from: string; package: string }>(
    (p) => `"${p.title}": \`${p.from}\` must not use the package \`${p.package}\``,
  ),
  "rule/without-code": warning<{ title: string }>(
    (p) => `"${p.title}" watches nothing here: what it names has no code`,
    {
      label: "cannot be broken by any import",
      help: "give the elements that it names a `code` glob, or take this line out",
    },
  ),

  "silence/reason": error<Record<never, never>>(() => "this silence gives no reason", {
    label: "why?",
    help: "write the reason behind it: `// lintel-ignore-next-line until the old client is gone`",
  }),
  "silence/unused": warning<Record<never, never>>(() => "this silences nothing", {
    label: "nothing is found at the line below",
    help: "take the comment out",
  }),

  "baseline/gone": error<{ code: string; at: string }>(
    (p) => `the finding \`${p.code}\` at \`${p.at}\` does not occur any more`,
    { label: "no longer found", help: "`lintel check --update-baseline` takes it out for good" },
  ),
};
