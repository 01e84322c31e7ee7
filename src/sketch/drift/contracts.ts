import type { Finding } from "../../conformance/finding.ts";
import { type Change, lineAt } from "./change.ts";

/** What the code no longer has: the line that speaks of it can go. */
const gone: ReadonlySet<string> = new Set([
  "contract/no-file",
  "contract/no-symbol",
  "contract/operation",
  "contract/field",
  "contract/endpoint",
]);

/** Interfaces, data and endpoints that the code has otherwise, in the order in which the check finds them. */
export function contractChanges(findings: readonly Finding[]): readonly Change[] {
  return findings.flatMap(({ code, message, span }): readonly Change[] => {
    if (!code.startsWith("contract/")) return [];
    const isGone = gone.has(code);
    return [
      {
        kind: isGone ? "gone-contract" : "changed-contract",
        message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
        source: span.source,
        offset: span.start,
        add: [],
        remove: isGone ? [lineAt(span)] : [],
      },
    ];
  });
}
