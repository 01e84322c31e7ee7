import type { conformanceCodes } from "../diagnostics/catalogue/conformance.ts";
import type { Code } from "../diagnostics/catalogue.ts";

/** What each code of a check is about, for formats that describe a finding apart from its places. */
const titles: Readonly<Record<keyof typeof conformanceCodes, string>> = {
  "code/undeclared": "Code uses an element that no relationship leads to.",
  "code/absent": "A declared relationship is shown by no import.",
  "code/unmapped": "A source file belongs to no element.",
  "code/empty-mapping": "A code glob matches no source file.",
  "code/no-such-symbol": "A code glob names something that its file does not declare.",
  "code/ambiguous-mapping": "A source file belongs to two elements alike.",
  "code/nothing": "Nothing was there to check.",
  "rule/forbidden": "Code uses what a rule forbids it.",
  "rule/only": "Code uses what a rule keeps for others.",
  "rule/layers": "Code uses a layer that a rule keeps it from.",
  "rule/cycle": "Dependencies come back to where they began.",
  "rule/package": "Code uses a package that a rule keeps it from.",
  "rule/without-code": "A rule watches no code.",
  "silence/reason": "A silence gives no reason.",
  "silence/unused": "A silence silences nothing.",
  "baseline/gone": "A finding of the baseline does not occur any more.",
};

/** The codes that a check of its own gives, in the order of the catalogue. */
export const checkCodes = Object.keys(titles) as readonly (keyof typeof conformanceCodes)[];

export function titleOf(code: Code): string {
  return code in titles ? titles[code as keyof typeof titles] : `See ${code}.`;
}
