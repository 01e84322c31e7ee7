import { type CheckInput, type Code, type CodeImport, gatherCode } from "./code.ts";
import { divergencesIn, undeclared } from "./divergences.ts";
import { type Finding, finding, findingOf } from "./finding.ts";
import { mapFiles, type Ownership } from "./ownership.ts";
import {
  absences,
  declarationsOf,
  elementsWithCode,
  judgeRelationships,
  type RelationshipVerdict,
} from "./relationships.ts";
import type { Judgement, Looked } from "./result.ts";
import { checkRules } from "./rules/registry.ts";
import type { Broken } from "./rules/rule-check.ts";
import { severityOf } from "./severity.ts";
import { readSilences, type Silences } from "./silences.ts";
import { gatherUses } from "./uses.ts";

/**
 * Holds code against a model: the reflexion model (Murphy, Notkin and Sullivan 1995) with rules. Imports that
 * are not confirmed are believed, and those on which the verdict rests are handed back: who confirms them
 * judges again until nothing is doubtful.
 */
export function judge(input: CheckInput): Judgement {
  const code = gatherCode(input.codebases);
  const ownership = mapFiles(input, code);
  const { uses, packages } = gatherUses(code, ownership);
  const declarations = declarationsOf(input.model);
  const relationships = judgeRelationships(input.model, declarations, ownership, uses);
  const divergences = divergencesIn(declarations, uses);
  const silences = readSilences(input, code);
  const withCode = elementsWithCode(ownership);
  const { broken, idle } = checkRules({ input, code, ownership, uses, packages, withCode, silences });
  const told = withoutRepeats(broken, undeclared(input, declarations, divergences));
  const { loud, quiet } = splitBySilence(told, silences);
  const nothing = looksAtNothing(input, code, ownership);
  const findings = [
    ...nothing,
    ...factFindings(input),
    // Who maps nothing at all is told so once.
    ...(nothing.length > 0 && code.files.size === 0 ? [] : ownership.findings),
    ...loud.map((one) => one.finding),
    ...absences(input, code, ownership, relationships),
    ...idle,
    ...silences.findings(),
    ...unmapped(input, code, ownership),
  ];
  const witnesses = relationships.flatMap(({ witness }) => (witness === undefined ? [] : [witness]));
  const restsOn = [...told.flatMap((one) => [one.import, ...(one.also ?? [])]), ...witnesses];
  return {
    findings,
    relationships,
    divergences,
    rules: input.model.rules.map(({ title }) => title),
    looked: lookedAt(input, code, ownership, relationships, {
      crossing: uses.reduce((sum, { from, imports }) => sum + (from === undefined ? 0 : imports.length), 0),
      silenced: quiet.length,
    }),
    doubtful: [...new Set(restsOn)].filter(({ fact }) => !fact.confirmed),
  };
}

/** One fault, one finding: an import that breaks a rule is not told again as undeclared, unless that weighs more. */
function withoutRepeats(broken: readonly Broken[], undeclaredOnes: readonly Broken[]): readonly Broken[] {
  const errors = new Set<CodeImport>();
  const warnings = new Set<CodeImport>();
  for (const {
    import: one,
    finding: { severity },
  } of broken)
    (severity === "error" ? errors : warnings).add(one);
  const rest = undeclaredOnes.filter(
    ({ import: one, finding: { severity } }) =>
      !errors.has(one) && !(severity === "warning" && warnings.has(one)),
  );
  return [...broken, ...rest];
}

function splitBySilence(broken: readonly Broken[], { silences }: Silences) {
  const loud: Broken[] = [];
  const quiet: Broken[] = [];
  for (const one of broken) (silences(one.import) ? quiet : loud).push(one);
  return { loud, quiet };
}

/** A check that looks at nothing must not pass. */
function looksAtNothing(
  { model, codebases }: CheckInput,
  code: Code,
  { filesOf }: Ownership,
): readonly Finding[] {
  const [first] = codebases;
  if (first === undefined) return [];
  const at = { at: first.settings.directory === "" ? "." : first.settings.directory };
  const folder = first.settings.directory === "" ? "this folder" : `\`${first.settings.directory}\``;
  const told = (why: string, help: string) => [
    finding("code/nothing", at, first.settings.span, { why }, { help }),
  ];
  if (code.files.size === 0)
    return told(
      `${folder} holds no TypeScript or JavaScript that is not ignored`,
      '`codebase "path"` says where the code is, relative to the file of the model that says so',
    );
  const globs = model.elements.filter((element) => element.code.length > 0);
  if (globs.length === 0)
    return told("no element says which code is its own", 'write `code "src/orders/**"` in an element');
  return filesOf.size === 0 && globs.length > 0
    ? told(
        `none of the ${code.files.size} files belongs to an element`,
        "a `code` glob is relative to the folder of the `codebase`",
      )
    : [];
}

/** Broken settings and what could not be read. */
function factFindings({ codebases }: CheckInput): readonly Finding[] {
  return codebases.flatMap(({ facts }) => facts.diagnostics.map(findingOf));
}

function unmapped(input: CheckInput, code: Code, ownership: Ownership): readonly Finding[] {
  return ownership.unmapped.flatMap((path) => {
    const settings = code.files.get(path)?.settings;
    const severity = severityOf(settings?.unmapped, "warning");
    if (severity === undefined) return [];
    // The whole file is meant: there is no line to show.
    const source = { path: input.shownPath(path), text: "" };
    const identity = { at: path, family: path.slice(0, Math.max(0, path.lastIndexOf("/"))) };
    return [
      finding("code/unmapped", identity, { source, start: 0, end: 0 }, { path: source.path }, { severity }),
    ];
  });
}

function lookedAt(
  { model, codebases, faulty }: CheckInput,
  code: Code,
  ownership: Ownership,
  verdicts: readonly RelationshipVerdict[],
  counted: { readonly crossing: number; readonly silenced: number },
): Looked {
  const sum = (count: (facts: CheckInput["codebases"][number]["facts"]) => number) =>
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
    ...counted,
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
