import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Strictness } from "../model/model.ts";

/** What a codebase asks for, else what is usual; nothing for `off`. */
export function severityOf(asked: Strictness | undefined, usual: Severity): Severity | undefined {
  switch (asked) {
    case undefined:
      return usual;
    case "error":
      return "error";
    case "warn":
      return "warning";
    case "off":
      return undefined;
  }
}
