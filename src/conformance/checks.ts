import type { Check } from "./context.ts";
import { findingOf } from "./finding.ts";
import { checkImports } from "./import-check.ts";
import { checkScope, isNothing } from "./nothing.ts";
import { absences } from "./relationships.ts";
import { checkUnmapped } from "./unmapped.ts";

/** What cannot be read, and settings that are broken. */
const settings: Check = ({ input }) => ({
  findings: input.codebases.flatMap(({ facts }) => facts.diagnostics.map(findingOf)),
});

/** Where nothing was found at all, no glob is blamed for it. */
const mapping: Check = (context) => ({
  findings: isNothing(context) ? [] : context.ownership.findings,
});

const absent: Check = ({ input, code, ownership, relationships }) => ({
  findings: absences(input, code, ownership, relationships),
  restsOn: relationships.flatMap(({ witness }) => (witness === undefined ? [] : [witness])),
});

/** After all others: a silence that nobody needed by then is one too many. */
const silences: Check = (context) => ({ findings: context.silences.findings() });

/** All checks of code, in the order in which they are told. */
export const checks: readonly Check[] = [
  checkScope,
  settings,
  mapping,
  checkImports,
  absent,
  checkUnmapped,
  silences,
];
