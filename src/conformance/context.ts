import type { Element } from "../model/model.ts";
import { type CheckInput, type Code, type CodeImport, gatherCode } from "./code.ts";
import { type Divergence, divergencesIn } from "./divergences.ts";
import type { Finding } from "./finding.ts";
import { mapFiles, type Ownership } from "./ownership.ts";
import {
  type Declarations,
  declarationsOf,
  elementsWithCode,
  judgeRelationships,
  type RelationshipVerdict,
} from "./relationships.ts";
import { readSilences, type Silences } from "./silences.ts";
import { gatherUses, type PackageUse, type Use } from "./uses.ts";

/** What every check may look at: code and model, brought together once. */
export interface CheckContext {
  readonly input: CheckInput;
  readonly code: Code;
  readonly ownership: Ownership;
  readonly uses: readonly Use[];
  readonly packages: readonly PackageUse[];
  readonly declarations: Declarations;
  readonly relationships: readonly RelationshipVerdict[];
  readonly divergences: readonly Divergence[];
  /** Elements with code, own or of what is in them. */
  readonly withCode: ReadonlySet<Element>;
  readonly silences: Silences;
}

/** One kind of check. */
export type Check = (context: CheckContext) => CheckOutcome;

export interface CheckOutcome {
  readonly findings: readonly Finding[];
  /** The imports without which it would not have found them. */
  readonly restsOn?: readonly CodeImport[];
  /** How many more it would have found, but for comments in the code. */
  readonly silenced?: number;
}

export function contextOf(input: CheckInput): CheckContext {
  const code = gatherCode(input.codebases);
  const ownership = mapFiles(input, code);
  const { uses, packages } = gatherUses(code, ownership);
  const declarations = declarationsOf(input.model);
  return {
    input,
    code,
    ownership,
    uses,
    packages,
    declarations,
    relationships: judgeRelationships(input.model, declarations, ownership, uses),
    divergences: divergencesIn(declarations, uses),
    withCode: elementsWithCode(ownership),
    silences: readSilences(input, code),
  };
}
