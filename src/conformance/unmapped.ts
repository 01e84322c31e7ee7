import type { Check } from "./context.ts";
import { finding } from "./finding.ts";
import { severityOf } from "./severity.ts";

/** Files of code that belong to no element, each as a whole. */
export const checkUnmapped: Check = ({ input, code, ownership }) => ({
  findings: ownership.unmapped.flatMap((path) => {
    const severity = severityOf(code.files.get(path)?.settings.unmapped, "warning");
    if (severity === undefined) return [];
    // There is no line to show.
    const source = { path: input.shownPath(path), text: "" };
    const span = { source, start: 0, end: 0 };
    const identity = { at: path, family: path.slice(0, Math.max(0, path.lastIndexOf("/"))) };
    return [finding("code/unmapped", identity, span, { path: source.path }, { severity })];
  }),
});
