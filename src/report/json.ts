import { type CodeImport, fileOf } from "../conformance/code.ts";
import type { Divergence } from "../conformance/divergences.ts";
import type { Finding } from "../conformance/finding.ts";
import type { RelationshipVerdict } from "../conformance/relationships.ts";
import type { CheckResult } from "../conformance/result.ts";
import { sortDiagnostics } from "../diagnostics/order.ts";
import { positionAt, type Span } from "../text/source.ts";
import type { Reporter } from "./reporter.ts";
import { count } from "./summary.ts";

/**
 * For programs, as one object. `passed` says whether there is an error; `findings` are as `lintel validate
 * --format json` gives diagnostics, with `at`, `what` and `rule`, by which a finding is known again;
 * `relationships` say for each declared one its `verdict` (`convergent`, `absent`, `elsewhere`, `no-code`), how many
 * `imports` show it and one as `witness`; `divergences` are the uses that nothing declares; `looked` says what was
 * looked at. Every key is always there; what is not known is null.
 */
export const json: Reporter = (result, { version }) => {
  const findings = sortDiagnostics(result.findings) as readonly Finding[];
  const data = {
    lintel: version,
    passed: count(result, "error") === 0,
    findings: findings.map(plainFinding),
    relationships: result.relationships.map(plainRelationship),
    divergences: result.divergences.map(plainDivergence),
    looked: plainLooked(result),
  };
  return `${escapeInvisible(JSON.stringify(data, null, 2))}\n`;
};

function plainFinding(one: Finding): object {
  return {
    code: one.code,
    severity: one.severity,
    message: one.message,
    ...place(one.span),
    help: one.help ?? null,
    related: one.related.map(({ span, message }) => ({ message, ...place(span) })),
    at: one.at,
    what: one.what,
    rule: one.rule ?? null,
  };
}

function plainRelationship({ relationship, verdict, imports, witness }: RelationshipVerdict): object {
  return {
    from: relationship.from.path,
    to: relationship.to.path,
    kind: relationship.kind,
    description: relationship.description ?? null,
    verdict,
    imports,
    witness: witness === undefined ? null : plainImport(witness),
  };
}

function plainDivergence({ from, to, imports }: Divergence): object {
  return { from: from.path, to: to.path, imports: imports.map(plainImport) };
}

function plainImport(one: CodeImport): object {
  const { file, fact } = one;
  return {
    file,
    line: fact.line,
    column: fact.column,
    specifier: fact.specifier,
    target: fileOf(one) ?? null,
    typeOnly: fact.typeOnly,
  };
}

function plainLooked({ looked }: CheckResult): object {
  return { ...looked };
}

function place({ source, start, end }: Span): object {
  return {
    file: source.path,
    start: positionAt(source, start),
    end: positionAt(source, Math.max(start, end)),
  };
}

/** What `JSON.stringify` leaves as it is and a terminal does not. */
const INVISIBLE = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

export function escapeInvisible(written: string): string {
  return written.replaceAll(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
