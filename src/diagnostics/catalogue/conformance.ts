import { error, warning } from "./entry.ts";

const typeHelp = 'where both mean the same, `map TYPE "name in the code"` in `codebase` says so';

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

  "contract/no-file": error<{ file: string }>(
    (p) => `\`${p.file}\` is no file of the code that is looked at, so nothing is held against it`,
    { label: "not there", help: "a path is relative to the folder of the `codebase`" },
  ),
  "contract/no-symbol": error<{ file: string; symbol: string }>(
    (p) => `\`${p.file}\` exports no \`${p.symbol}\``,
    { label: "not exported there", help: "what stands behind `#` is a name that the file exports" },
  ),
  "contract/operation": error<{ operation: string; symbol: string; why: string }>(
    (p) => `\`${p.operation}\` ${p.why} in \`${p.symbol}\``,
    { label: "declared here", help: "write it there, or take it out of the interface" },
  ),
  "contract/parameters": error<{ operation: string; symbol: string; why: string }>(
    (p) => `the parameters of \`${p.operation}\` are others in \`${p.symbol}\`: ${p.why}`,
    { label: "declared here", help: "change one of the two" },
  ),
  "contract/result": error<{ operation: string; symbol: string; why: string }>(
    (p) => `the result of \`${p.operation}\` is another in \`${p.symbol}\`: ${p.why}`,
    { label: "declared here", help: "change one of the two" },
  ),
  "contract/async": error<{ operation: string; symbol: string; why: string }>(
    (p) => `\`${p.operation}\` ${p.why} in \`${p.symbol}\``,
    { label: "declared here" },
  ),
  "contract/field": error<{ field: string; symbol: string; why: string }>(
    (p) => `\`${p.field}\` ${p.why} in \`${p.symbol}\``,
    { label: "declared here", help: "write it there, or take it out of the entity" },
  ),
  "contract/field-type": error<{ field: string; symbol: string; why: string }>(
    (p) => `the type of \`${p.field}\` is another in \`${p.symbol}\`: ${p.why}`,
    { label: "declared here", help: typeHelp },
  ),
  "contract/field-optional": error<{ field: string; symbol: string; why: string }>(
    (p) => `\`${p.field}\` and \`${p.symbol}\` do not agree on whether there is always a value: ${p.why}`,
    { label: "declared here", help: "a field that may be missing has a `?` behind its type" },
  ),
  "contract/enum": error<{ name: string; symbol: string; why: string }>(
    (p) => `\`${p.name}\` has other values than \`${p.symbol}\` in the code: ${p.why}`,
    { label: "declared here", help: "give both the same values" },
  ),
  "contract/endpoint": error<{ endpoint: string }>((p) => `no route of the code serves \`${p.endpoint}\``, {
    label: "declared here",
    help: "declare the route, or take the endpoint out",
  }),
  "contract/path-parameter": warning<{ endpoint: string; name: string; there: string }>(
    (p) => `\`${p.name}\` in \`${p.endpoint}\` is called \`${p.there}\` in the code`,
    { label: "declared here", help: "call it the same in both" },
  ),

  "contract/query-parameter": error<{ endpoint: string; name: string }>(
    (p) => `\`${p.endpoint}\` takes no query parameter \`${p.name}\` in the code`,
    { label: "declared here", help: "take it there, or take it out of the endpoint" },
  ),

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
