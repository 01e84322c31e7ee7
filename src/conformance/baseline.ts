import type { Range, Source } from "../text/source.ts";
import { type Finding, finding } from "./finding.ts";

/** Findings that are known: a later run fails on others alone, and on those that are gone. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
}

interface BaselineEntry {
  readonly code: string;
  readonly at: string;
  readonly what: string;
  readonly rule?: string;
  /** How often; `at` and `what` alone may occur several times in a file. */
  readonly count: number;
}

/** The text of a baseline that holds these findings; the same findings give the same text. */
export function writeBaseline(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const one of findings) {
    if (!canBeKnown(one)) continue;
    const key = keyOf(one);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = [...counts.keys()].sort().map((key) => {
    const entry = JSON.parse(key) as readonly string[];
    const [code, at, what, rule] = entry as [string, string, string, string];
    const count = counts.get(key) as number;
    return `    ${JSON.stringify({
      code,
      at,
      ...(what !== "" && { what }),
      ...(rule !== "" && { rule }),
      ...(count > 1 && { count }),
    })}`;
  });
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "lintel-baseline": 1,\n  "findings": ${list}\n}\n`;
}

/** What was written once; a text says why it is no baseline. */
export function readBaseline(text: string): Baseline | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return "is not JSON";
  }
  if (!isRecord(data) || data["lintel-baseline"] !== 1 || !Array.isArray(data.findings))
    return 'is no baseline: it needs `"lintel-baseline": 1` and a list of `findings`';
  const entries: BaselineEntry[] = [];
  for (const row of data.findings) {
    const entry = entryOf(row);
    if (typeof entry === "string") return entry;
    entries.push(entry);
  }
  return { entries };
}

function entryOf(row: unknown): BaselineEntry | string {
  if (!isRecord(row) || typeof row.code !== "string" || typeof row.at !== "string")
    return "is no baseline: each of its findings needs a `code` and an `at`";
  const { code, at, what = "", rule, count = 1 } = row;
  if (typeof what !== "string" || (rule !== undefined && typeof rule !== "string"))
    return "is no baseline: `what` and `rule` are texts";
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1)
    return "is no baseline: a `count` is a whole number from 1";
  return { code, at, what, count, ...(rule !== undefined && { rule }) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Takes out what is known, and adds what is gone: `source` is the file of the baseline. */
export function applyBaseline(
  findings: readonly Finding[],
  { entries }: Baseline,
  source: Source,
): { readonly findings: readonly Finding[]; readonly known: number } {
  const left = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    left.set(key, (left.get(key) ?? 0) + entry.count);
  }
  const fresh = findings.filter((one) => {
    const key = keyOf(one);
    const count = canBeKnown(one) ? (left.get(key) ?? 0) : 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const gone = entries.filter((entry) => {
    const key = keyOf(entry);
    const isLeft = (left.get(key) ?? 0) > 0;
    left.delete(key);
    return isLeft;
  });
  const ranges = gone.length === 0 ? undefined : rangesIn(source.text);
  return {
    findings: [...fresh, ...gone.map((entry) => goneFinding(entry, source, ranges?.get(keyOf(entry))))],
    known: findings.length - fresh.length,
  };
}

/** That nothing was checked can never be the usual state of things. */
function canBeKnown({ code, severity }: Finding): boolean {
  return code !== "code/nothing" && severity !== "info";
}

function keyOf({ code, at, what, rule = "" }: Omit<BaselineEntry, "count">): string {
  return JSON.stringify([code, at, what, rule]);
}

function goneFinding(entry: BaselineEntry, source: Source, range: Range | undefined): Finding {
  const span = { source, start: range?.start ?? 0, end: range?.end ?? 0 };
  const identity = { at: entry.at, what: entry.what, family: "baseline" };
  return finding("baseline/gone", identity, span, { code: entry.code, at: entry.at });
}

/** Where each entry stands, as it is written here: a line each. */
function rangesIn(text: string): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  let offset = 0;
  for (const line of text.split("\n")) {
    const written = line.trim().replace(/,$/, "");
    const entry = written.startsWith("{") ? readEntry(written) : undefined;
    const start = offset + line.indexOf("{");
    if (entry !== undefined) ranges.set(keyOf(entry), { start, end: start + written.length });
    offset += line.length + 1;
  }
  return ranges;
}

function readEntry(line: string): BaselineEntry | undefined {
  try {
    const entry = entryOf(JSON.parse(line));
    return typeof entry === "string" ? undefined : entry;
  } catch {
    return undefined;
  }
}
