import type { CodeImport } from "./code.ts";
import type { CheckContext } from "./context.ts";
import type { ContractCounts } from "./contracts/tally.ts";
import type { Divergence } from "./divergences.ts";
import type { Finding } from "./finding.ts";
import type { RelationshipVerdict } from "./relationships.ts";

/** The verdict on code: what reports are made from. */
export interface CheckResult {
  /** To be told, in reading order: those of a baseline are not among them. */
  readonly findings: readonly Finding[];
  readonly relationships: readonly RelationshipVerdict[];
  readonly divergences: readonly Divergence[];
  /** The titles of the rules that were held against the code. */
  readonly rules: readonly string[];
  readonly looked: Looked;
}

/** What was looked at and what was not: the difference between a pass and a look the other way. */
export interface Looked {
  readonly files: number;
  /** Of the files: those of no element. */
  readonly unmapped: number;
  /** Code that could not be looked at: binary, unreadable, behind links or in folders that cannot be listed. */
  readonly skipped: number;
  /** Of the files: with faults of syntax; their imports are known all the same. */
  readonly faulty: number;
  readonly imports: number;
  /** Of the imports: between files of two elements. */
  readonly crossing: number;
  /** Of the imports: those that lead to nothing that could be found. */
  readonly unresolved: number;
  /** The first hundred of these, by file and place. */
  readonly unresolvedImports: readonly UnresolvedImport[];
  /** `code` globs that match files of other languages alone. */
  readonly otherGlobs: number;
  /** Findings that a comment in the code takes back. */
  readonly silenced: number;
  /** Findings that the baseline knows. */
  readonly known: number;
  readonly rules: number;
  /** Of interfaces and data of the model: what was held against the code. */
  readonly contracts: ContractCounts;
  readonly relationships: {
    readonly all: number;
    readonly convergent: number;
    readonly absent: number;
    /** No import is expected to show them. */
    readonly elsewhere: number;
    /** One of the two ends has no code. */
    readonly noCode: number;
  };
}

export interface UnresolvedImport {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
}

/** The findings of one run over facts, and the imports on which they rest and that are not confirmed yet. */
export interface Judgement extends CheckResult {
  readonly doubtful: readonly CodeImport[];
  /** What it was judged from: metrics are taken of it. */
  readonly context: CheckContext;
}
