import type { Finding } from "../conformance/finding.ts";
import type { CheckResult } from "../conformance/result.ts";
import { severityWords, sortDiagnostics } from "../diagnostics/order.ts";
import { markdownText } from "../text/markdown.ts";
import { positionAt } from "../text/source.ts";
import { visible } from "../text/width.ts";
import type { Reporter } from "./reporter.ts";
import { count, countWords, lookedWords } from "./summary.ts";

/** So many findings stand in a table; a comment or a job's summary takes no more. */
const MOST_ROWS = 50;

/** A page for a pull request or a job's summary: what was found, what the code says of each relationship. */
export const markdown: Reporter = (result) => {
  const mark = count(result, "error") === 0 ? "✅" : "❌";
  const parts = [
    `## ${mark} Code against model: ${countWords(result)}`,
    findingTable(sortDiagnostics(result.findings) as readonly Finding[]),
    relationshipTable(result),
    lookedWords(result.looked).join(" "),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
};

function findingTable(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const rows = findings
    .slice(0, MOST_ROWS)
    .map((one) => row([severityWords[one.severity], placeOf(one), one.message, one.help ?? ""]));
  const rest = findings.length - rows.length;
  const more = rest > 0 ? [`\nand ${rest} more.`] : [];
  return [row(["", "Where", "What", "Why, or what to do"]), "|---|---|---|---|", ...rows, ...more].join("\n");
}

function placeOf({ span: { source, start } }: Finding): string {
  return source.text === "" ? source.path : `${source.path}:${positionAt(source, start).line}`;
}

const verdictWords = {
  convergent: "✓ shown",
  absent: "? not shown",
  elsewhere: "– no import would show it",
  "no-code": "– no code",
} as const;

function relationshipTable({ relationships, divergences }: CheckResult): string {
  if (relationships.length + divergences.length === 0) return "";
  const declared = relationships.map(({ relationship: { from, to }, verdict, imports, witness }) =>
    row([
      from.path,
      to.path,
      verdictWords[verdict],
      String(imports),
      witness === undefined ? "" : `${witness.file}:${witness.fact.line}`,
    ]),
  );
  const undeclared = divergences.map(({ from, to, imports }) =>
    row([
      from.path,
      to.path,
      "✗ not declared",
      String(imports.length),
      imports[0] === undefined ? "" : `${imports[0].file}:${imports[0].fact.line}`,
    ]),
  );
  return [
    "<details><summary>Relationships</summary>\n",
    row(["From", "To", "Verdict", "Imports", "For example"]),
    "|---|---|---|--:|---|",
    ...undeclared,
    ...declared,
    "\n</details>",
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(" | ")} |`;
}

/** What a message quotes as code stays code; everything else is text. */
function cell(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 === 1 && part.trim() !== "" ? codeSpan(part) : markdownPart(part)))
    .join("")
    .trim();
}

function codeSpan(text: string): string {
  return `\`${visible(text.replaceAll(/\s+/g, " ")).replaceAll("|", "\\|")}\``;
}

/** The blanks around it stand between it and its neighbours. */
function markdownPart(text: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before === "" ? "" : " "}${markdownText(inner)}${after === "" ? "" : " "}`;
}
