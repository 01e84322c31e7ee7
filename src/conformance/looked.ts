import type { CheckContext } from "./context.ts";
import type { RelationshipVerdict } from "./relationships.ts";
import type { Looked } from "./result.ts";

/** What was looked at. */
export function lookedAt(context: CheckContext, silenced: number): Looked {
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
    imports: code.imports.length,
    unresolved: code.imports.filter(({ fact }) => fact.target.kind === "unresolved").length,
    crossing: uses.reduce((total, { from, imports }) => total + (from === undefined ? 0 : imports.length), 0),
    silenced,
    otherGlobs: ownership.otherGlobs,
    known: 0,
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
