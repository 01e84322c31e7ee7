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
  "contract/no-file": "An interface or entity names a file that is not there.",
  "contract/no-symbol": "An interface or entity names something that its file does not export.",
  "contract/operation": "A declared operation is not in the code.",
  "contract/parameters": "The parameters of a declared operation differ in the code.",
  "contract/result": "The result of a declared operation differs in the code.",
  "contract/async": "A declared operation is asynchronous in only one of model and code.",
  "contract/field": "A declared field is not in the code.",
  "contract/field-type": "The type of a declared field differs in the code.",
  "contract/field-optional": "A declared field may be missing in only one of model and code.",
  "contract/enum": "The values of an enum differ in the code.",
  "contract/endpoint": "No route of the code serves a declared endpoint.",
  "contract/path-parameter": "A parameter in the path of an endpoint has another name in the code.",
  "contract/query-parameter": "The route of an endpoint takes none of its query parameters by that name.",
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
