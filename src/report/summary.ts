import type { CheckResult, Looked } from "../conformance/result.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import { visible } from "../text/width.ts";

/** How many findings there are, in words: `2 errors and 1 warning`. */
export function countWords({ findings, looked }: CheckResult): string {
  const counted = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [amount(count, severity === "info" ? "note" : severity)];
  });
  const said = counted.length === 0 ? "No finding" : listed(counted);
  return looked.known === 0 ? said : `${said}, beside ${looked.known} in the baseline`;
}

/** Whether findings of this severity are there. */
export function count({ findings }: CheckResult, severity: Severity): number {
  return findings.filter((one) => one.severity === severity).length;
}

/**
 * Sentences on what was looked at and what was not. How many files, imports and relationships, and how many
 * imports did not resolve, is always said; the rest where it is not nothing.
 */
export function lookedWords(looked: Looked): readonly string[] {
  const { relationships: declared } = looked;
  const scope = [
    amount(looked.files, "file"),
    amount(looked.imports, "import"),
    amount(declared.all, "relationship"),
  ];
  const rules = looked.rules === 0 ? [] : [amount(looked.rules, "rule")];
  return [
    `Looked at ${listed([...scope, ...rules])}.`,
    `${looked.crossing === 0 ? "No import" : amount(looked.crossing, "import")} ${looked.crossing < 2 ? "leads" : "lead"} from one element to another.`,
    ...(declared.all === 0 ? [] : [relationshipWords(declared)]),
    ...contractWords(looked.contracts),
    `${notLookedAt(looked)}.`,
  ];
}

function relationshipWords(declared: Looked["relationships"]): string {
  const parts = [
    `${declared.convergent === 0 ? "none" : declared.convergent} shown by imports`,
    ...(declared.absent > 0 ? [`${declared.absent} shown by none`] : []),
    ...(declared.elsewhere > 0 ? [`${declared.elsewhere} that no import would show`] : []),
    ...(declared.noCode > 0 ? [`${declared.noCode} between elements without code`] : []),
  ];
  return `Relationships: ${listed(parts)}.`;
}

function contractWords(contracts: Looked["contracts"]): readonly string[] {
  const { operations, fields, enums, endpoints, undecided, foreign, unclearRoutes } = contracts;
  const held = [
    ...(operations > 0 ? [amount(operations, "operation")] : []),
    ...(fields > 0 ? [amount(fields, "field")] : []),
    ...(enums > 0 ? [amount(enums, "enum")] : []),
    ...(endpoints > 0 ? [amount(endpoints, "endpoint")] : []),
  ];
  const parts = [
    ...(held.length > 0 ? [`${listed(held)} held against the code`] : []),
    ...(undecided.length > 0 ? [undecidedWords(undecided)] : []),
    ...(unclearRoutes > 0 ? [`${amount(unclearRoutes, "route")} not literal`] : []),
    ...(foreign > 0 ? [`${amount(foreign, "`code`")} of other languages`] : []),
  ];
  return parts.length === 0 ? [] : [`Interfaces and data: ${parts.join("; ")}.`];
}

/** So many are named. */
const NAMED = 5;

function undecidedWords(undecided: Looked["contracts"]["undecided"]): string {
  const kinds = [...new Set(undecided.map(({ kind }) => kind))];
  const counts = kinds.map((kind) => amount(undecided.filter((one) => one.kind === kind).length, kind));
  const names = [...new Set(undecided.map(({ name }) => `\`${name}\``))];
  return `${listed(counts)} could not be decided (${firstNamed(names, names.length)})`;
}

function notLookedAt(looked: Looked): string {
  const parts = [
    looked.unresolved === 0
      ? looked.imports === 0
        ? "No import was there to resolve"
        : "All imports resolved"
      : unresolvedWords(looked),
    ...(looked.unmapped > 0
      ? [`${amount(looked.unmapped, "file")} belong${s(looked.unmapped)} to no element`]
      : []),
    ...(looked.skipped > 0 ? [`${amount(looked.skipped, "file")} could not be looked at`] : []),
    ...(looked.faulty > 0
      ? [`${amount(looked.faulty, "file")} ${looked.faulty === 1 ? "has" : "have"} faults of syntax`]
      : []),
    ...(looked.otherGlobs > 0
      ? [
          `${amount(looked.otherGlobs, "`code` glob")} match${looked.otherGlobs === 1 ? "es" : ""} other files than TypeScript and JavaScript`,
        ]
      : []),
    ...(looked.silenced > 0
      ? [`${amount(looked.silenced, "finding")} ${looked.silenced === 1 ? "is" : "are"} silenced in the code`]
      : []),
  ];
  return parts.join("; ");
}

function unresolvedWords({ unresolved, unresolvedImports }: Looked): string {
  const names = unresolvedImports.map(
    ({ file, line, specifier }) => `${quotedName(specifier)} in ${quotedName(`${file}:${line}`)}`,
  );
  return `${amount(unresolved, "import")} did not resolve (${firstNamed(names, unresolved)})`;
}

/** Longer names are no names of files. */
const LONGEST = 200;

/** What somebody has written in code: it stands in pages and logs, and must not do anything there. */
function quotedName(name: string): string {
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return `\`${visible(short).replaceAll("`", "'")}\``;
}

/** The first of some names, and how many more there are. */
function firstNamed(names: readonly string[], all: number): string {
  const shown = names.slice(0, NAMED);
  return `${shown.join(", ")}${all > shown.length ? ` and ${all - shown.length} more` : ""}`;
}

function s(count: number): string {
  return count === 1 ? "s" : "";
}

export function amount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
