import type { Finding } from "../conformance/finding.ts";
import type { RelationshipVerdict } from "../conformance/relationships.ts";
import type { CheckResult } from "../conformance/result.ts";
import { positionAt } from "../text/source.ts";
import { visible } from "../text/width.ts";
import type { Reporter } from "./reporter.ts";
import { lookedWords } from "./summary.ts";
import { checkCodes, titleOf } from "./titles.ts";

interface TestCase {
  readonly name: string;
  readonly failures: readonly Finding[];
  /** Warnings, which fail nothing. */
  readonly notes: readonly Finding[];
  /** Why it was not tried. */
  readonly skipped?: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/**
 * JUnit's XML as Jenkins and others read it: a test for each declared relationship, each rule, and each other kind of
 * finding. An error fails its test; warnings are its output.
 */
export const junit: Reporter = (result) => {
  const suites = suitesOf(result);
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="lintel check" tests="${all.length}" failures="${failing(all)}" errors="0">`,
    ...suites.flatMap((suite) => suiteLines(suite, result)),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
};

function suitesOf(result: CheckResult): readonly Suite[] {
  const { findings } = result;
  const absent = new Map(
    findings
      .filter(({ code }) => code === "code/absent")
      .map((one) => [`${one.span.source.path}\n${one.span.start}`, one]),
  );
  const relationships = result.relationships.map((one) => relationshipCase(one, absent));
  const titles = new Set(findings.flatMap(({ rule }) => (rule === undefined ? [] : [rule])));
  const rules = [...new Set([...result.rules, ...titles])].map((title) =>
    caseOf(
      title,
      findings.filter(({ rule }) => rule === title),
    ),
  );
  const rest = findings.filter(({ code, rule }) => code !== "code/absent" && rule === undefined);
  const codes = checkCodes.filter((code) => code !== "code/absent" && !code.startsWith("rule/"));
  const others = [...new Set([...codes, ...rest.map(({ code }) => code)])].map((code) =>
    caseOf(
      titleOf(code),
      rest.filter((one) => one.code === code),
    ),
  );
  return [
    { name: "relationships", cases: relationships },
    { name: "rules", cases: rules },
    { name: "code", cases: others },
  ];
}

function relationshipCase(
  { relationship, verdict }: RelationshipVerdict,
  absent: ReadonlyMap<string, Finding>,
): TestCase {
  const { from, to, span, description } = relationship;
  const name = `${from.path} -> ${to.path}${description === undefined ? "" : ` "${description}"`}`;
  const found = absent.get(`${span.source.path}\n${span.start}`);
  const made = caseOf(name, found === undefined ? [] : [found]);
  if (verdict === "elsewhere") return { ...made, skipped: "no import would show it" };
  return verdict === "no-code" ? { ...made, skipped: "one of the two has no code" } : made;
}

function caseOf(name: string, findings: readonly Finding[]): TestCase {
  return {
    name,
    failures: findings.filter(({ severity }) => severity === "error"),
    notes: findings.filter(({ severity }) => severity !== "error"),
  };
}

function failing(cases: readonly TestCase[]): number {
  return cases.filter(({ failures }) => failures.length > 0).length;
}

function suiteLines({ name, cases }: Suite, { looked }: CheckResult): readonly string[] {
  const skipped = cases.filter((one) => one.skipped !== undefined).length;
  const counts = `tests="${cases.length}" failures="${failing(cases)}" errors="0" skipped="${skipped}"`;
  const said = name === "code" ? [`    <system-out>${xml(lookedWords(looked).join("\n"))}</system-out>`] : [];
  return [
    `  <testsuite name="${xml(name)}" ${counts}>`,
    ...cases.flatMap((one) => caseLines(one, name)),
    ...said,
    "  </testsuite>",
  ];
}

function caseLines({ name, failures, notes, skipped }: TestCase, suite: string): readonly string[] {
  const head = `    <testcase name="${xml(name)}" classname="lintel.${suite}"`;
  const [first] = failures;
  const inner = [
    ...(skipped === undefined ? [] : [`      <skipped message="${xml(skipped)}"/>`]),
    ...(first === undefined
      ? []
      : [
          `      <failure type="${xml(first.code)}" message="${xml(messageOf(failures))}">${xml(failures.map(lineOf).join("\n"))}</failure>`,
        ]),
    ...(notes.length === 0 ? [] : [`      <system-out>${xml(notes.map(lineOf).join("\n"))}</system-out>`]),
  ];
  return inner.length === 0 ? [`${head}/>`] : [`${head}>`, ...inner, "    </testcase>"];
}

function messageOf([first, ...others]: readonly Finding[]): string {
  return `${first?.message ?? ""}${others.length === 0 ? "" : ` (and ${others.length} more)`}`;
}

function lineOf({ span, severity, code, message, help }: Finding): string {
  const { line, column } = positionAt(span.source, span.start);
  const place = span.source.text === "" ? span.source.path : `${span.source.path}:${line}:${column}`;
  const more = help === undefined ? "" : ` (${help.replaceAll("\n", "; ")})`;
  return `${place}: ${severity}[${code}]: ${message}${more}`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text in XML: lines stay lines, and what XML does not allow becomes visible. */
function xml(text: string): string {
  return text
    .split("\n")
    .map((line) => visible(line).replaceAll(/[&<>"]/g, (one) => entities[one] as string))
    .join("\n");
}
