import { type Baseline, readBaseline, writeBaseline } from "../conformance/baseline.ts";
import { noContracts } from "../conformance/contracts/tally.ts";
import { findingOf } from "../conformance/finding.ts";
import type { CheckResult } from "../conformance/result.ts";
import type { FileSystem, Outcome } from "../text/file-system.ts";
import { done, failed } from "../text/file-system.ts";
import { directoryOf, joinPath, relativePath } from "../text/paths.ts";
import type { Source } from "../text/source.ts";
import type { Workspace } from "./load.ts";

export type { ContractCounts } from "../conformance/contracts/tally.ts";
export type { Divergence } from "../conformance/divergences.ts";
export type { Finding } from "../conformance/finding.ts";
export type { RelationshipVerdict } from "../conformance/relationships.ts";
export type { CheckResult, Looked } from "../conformance/result.ts";

/** How the file of a baseline is called, beside the model's first file. */
export const baselineName = "lintel-baseline.json";

/** A baseline with the file that it is in. */
export interface BaselineFile {
  readonly baseline: Baseline;
  readonly source: Source;
}

export function baselinePath({ root, files }: Workspace): string {
  const [first] = files;
  return joinPath(first === undefined ? root : directoryOf(first.path), baselineName);
}

/** The baseline at a path, nothing where there is no file; a failure says what is wrong with it. */
export function loadBaseline(
  fs: FileSystem,
  path: string,
  shownFrom: string,
): Outcome<BaselineFile | undefined> {
  if (fs.kindOf(path) === undefined) return done(undefined);
  const read = fs.readText(path);
  if (!read.ok) return read;
  const source = { path: relativePath(shownFrom, path), text: read.value.text };
  const baseline = readBaseline(source.text);
  return typeof baseline === "string" ? failed("other", baseline) : done({ baseline, source });
}

/** The text of a baseline with all that was found, and how much that is. */
export function baselineOf({ findings }: CheckResult): {
  readonly text: string;
  readonly left: CheckResult["findings"];
} {
  return { text: writeBaseline(findings), left: findings.filter(({ code }) => code === "code/nothing") };
}

/** The verdict where a model has errors: these, and that no code was looked at. */
export function faultyModel({ diagnostics, model }: Workspace): CheckResult {
  const findings = diagnostics.filter(({ severity }) => severity === "error").map(findingOf);
  const none = { unmapped: 0, skipped: 0, faulty: 0, crossing: 0, unresolved: 0, unresolvedImports: [] };
  return {
    findings,
    relationships: [],
    divergences: [],
    rules: [],
    looked: {
      files: 0,
      imports: 0,
      otherGlobs: 0,
      silenced: 0,
      known: 0,
      rules: 0,
      contracts: noContracts,
      relationships: { all: model.relationships.length, convergent: 0, absent: 0, elsewhere: 0, noCode: 0 },
      ...none,
    },
  };
}
