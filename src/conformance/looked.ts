import type { CheckContext } from "./context.ts";
import type { ContractCounts } from "./contracts/tally.ts";
import type { RelationshipVerdict } from "./relationships.ts";
import type { Looked } from "./result.ts";

/** So many imports that lead nowhere are named. */
const MOST_NAMED = 100;

/** What was looked at. */
export function lookedAt(context: CheckContext, silenced: number, contracts: ContractCounts): Looked {
  const { code, ownership, uses, relationships: verdicts } = context;
  const { model, codebases, faulty } = context.input;
  const sum = (count: (facts: CheckContext["input"]["codebases"][number]["facts"]) => number) =>
    codebases.reduce((total, { facts }) => total + count(facts), 0);
  const verdict = (name: RelationshipVerdict["verdict"]) =>
    verdicts.filter((one) => one.verdict === name).length;
  return {
    files: code.files.size,
    unmapped: ownership.unmapped.length,
    skipped: sum(
      ({ counts: { skipped } }) => skipped.binary + skipped.unreadable + skipped.links + skipped.folders,
    ),
    faulty,
    imports: code.count,
    unresolved: code.unresolved,
    unresolvedImports: code.unresolvedImports(MOST_NAMED).map(({ file, fact: { line, specifier } }) => ({
      file: context.input.shownPath(file),
      line,
      specifier,
    })),
    crossing: uses.reduce((total, { from, count }) => total + (from === undefined ? 0 : count), 0),
    silenced,
    otherGlobs: ownership.otherGlobs,
    known: 0,
    contracts,
    rules: model.rules.length,
    relationships: {
      all: verdicts.length,
      convergent: verdict("convergent"),
      absent: verdict("absent"),
      elsewhere: verdict("elsewhere"),
      noCode: verdict("no-code"),
    },
  };
}
