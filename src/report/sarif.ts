import type { Finding } from "../conformance/finding.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/order.ts";
import { positionAt, type Span } from "../text/source.ts";
import { escapeInvisible } from "./json.ts";
import type { Reporter } from "./reporter.ts";
import { lookedWords } from "./summary.ts";
import { checkCodes, titleOf } from "./titles.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * SARIF 2.1.0 (OASIS), as GitHub's code scanning and others take it: a rule for each code, which never changes
 * its id, and for each finding a fingerprint that survives changes elsewhere in the file.
 */
export const sarif: Reporter = (result, { version }) => {
  const findings = sortDiagnostics(result.findings) as readonly Finding[];
  const ids = [...new Set<Code>([...checkCodes, ...findings.map(({ code }) => code)])];
  const ruleIndex = new Map(ids.map((id, i) => [id, i]));
  const seen = new Map<string, number>();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Lintel",
            version,
            rules: ids.map((id) => ({ id, shortDescription: { text: titleOf(id) } })),
          },
        },
        columnKind: "unicodeCodePoints",
        invocations: [{ executionSuccessful: true }],
        results: findings.map((one) => resultOf(one, ruleIndex.get(one.code) as number, seen)),
        properties: { looked: result.looked, summary: lookedWords(result.looked).join(" ") },
      },
    ],
  };
  return `${escapeInvisible(JSON.stringify(log, null, 2))}\n`;
};

function resultOf(one: Finding, ruleIndex: number, seen: Map<string, number>): object {
  const help = one.help === undefined ? "" : `. ${one.help}`;
  return {
    ruleId: one.code,
    ruleIndex,
    level: levels[one.severity],
    message: { text: `${one.message}${help}` },
    locations: [{ physicalLocation: placeOf(one.span) }],
    ...(one.related.length > 0 && {
      relatedLocations: one.related.map(({ span, message }, id) => ({
        id,
        message: { text: message },
        physicalLocation: placeOf(span),
      })),
    }),
    partialFingerprints: { "lintelFinding/v1": fingerprint(one, seen) },
    ...(one.rule !== undefined && { properties: { rule: one.rule } }),
  };
}

/** A file as a whole has no region. */
function placeOf({ source, start, end }: Span): object {
  const artifactLocation = { uri: uriOf(source.path), uriBaseId: "%SRCROOT%" };
  if (source.text === "") return { artifactLocation };
  const from = positionAt(source, start);
  const to = positionAt(source, Math.max(start, end));
  return {
    artifactLocation,
    region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
  };
}

function uriOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** What makes a finding the same in the next run; a further one alike in the file is counted. */
function fingerprint({ code, at, what, rule = "" }: Finding, seen: Map<string, number>): string {
  const key = [code, at, what, rule].join("\n");
  const number = (seen.get(key) ?? 0) + 1;
  seen.set(key, number);
  return `${fnv1a(key)}:${number}`;
}

/** The 64-bit FNV-1a hash (Fowler, Noll and Vo) of a text's UTF-16 units, as 16 hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
