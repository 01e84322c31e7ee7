import { github as annotate } from "../diagnostics/printers/github.ts";
import type { Reporter } from "./reporter.ts";
import { countWords, lookedWords } from "./summary.ts";

/** Annotations for GitHub Actions, a finding each, and what was looked at as lines of the log. */
export const github: Reporter = (result) => {
  const annotations = result.findings.length === 0 ? "" : annotate(result.findings, { limit: 1_000 });
  const said = result.findings.length === 0 ? [`${countWords(result)}.`] : [];
  return `${annotations}${[...said, ...lookedWords(result.looked)].join("\n")}\n`;
};
