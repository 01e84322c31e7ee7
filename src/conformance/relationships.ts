import type { Element, Model, Relationship } from "../model/model.ts";
import type { CheckInput, Code, CodeImport } from "./code.ts";
import { type Finding, finding } from "./finding.ts";
import { lineOf } from "./line.ts";
import type { Ownership } from "./ownership.ts";
import { severityOf } from "./severity.ts";
import { Table } from "./table.ts";
import type { Use } from "./uses.ts";

/** What the code says of a declared relationship. */
export interface RelationshipVerdict {
  readonly relationship: Relationship;
  /**
   * `convergent`: an import shows it. `absent`: an import should and none does. `elsewhere`: it is none that
   * imports show. `no-code`: one of the two has no code that was looked at.
   */
  readonly verdict: "convergent" | "absent" | "elsewhere" | "no-code";
  readonly imports: number;
  readonly witness?: CodeImport;
}

/** Relationships by their two ends: whether one allows that an element uses another. */
export interface Declarations {
  /** Those that allow it, declared for the two or for what they stand in. */
  readonly allowing: (from: Element, to: Element) => readonly Relationship[];
  /** One between parts of the two, which allows nothing to the rest of them. */
  readonly partial: (from: Element, to: Element) => Relationship | undefined;
}

export function declarationsOf(model: Model): Declarations {
  const declared = new Table<Element, Relationship[]>();
  const above = new Table<Element, Relationship>();
  const add = (from: Element, to: Element, relationship: Relationship) => {
    const known = declared.get(from, to);
    if (known === undefined) declared.set(from, to, [relationship]);
    else known.push(relationship);
    for (const a of lineOf(from))
      for (const b of lineOf(to)) if (above.get(a, b) === undefined) above.set(a, b, relationship);
  };
  for (const relationship of model.relationships) {
    add(relationship.from, relationship.to, relationship);
    if (relationship.kind === "both") add(relationship.to, relationship.from, relationship);
  }
  return {
    allowing: (from, to) => lineOf(from).flatMap((a) => lineOf(to).flatMap((b) => declared.get(a, b) ?? [])),
    partial: (from, to) => above.get(from, to),
  };
}

/** What the code says of each declared relationship, in the order of the model. */
export function judgeRelationships(
  model: Model,
  declarations: Declarations,
  ownership: Ownership,
  uses: readonly Use[],
): readonly RelationshipVerdict[] {
  const shown = new Map<Relationship, { imports: number; witness: CodeImport }>();
  for (const { from, to, count, witness: own } of uses) {
    if (from === undefined) continue;
    for (const relationship of declarations.allowing(from, to)) {
      const known = shown.get(relationship);
      const isBetter = known === undefined || (own.fact.confirmed && !known.witness.fact.confirmed);
      const witness = isBetter ? own : known.witness;
      shown.set(relationship, { imports: (known?.imports ?? 0) + count, witness });
    }
  }
  const withCode = elementsWithCode(ownership);
  return model.relationships.map((relationship): RelationshipVerdict => {
    const found = shown.get(relationship);
    if (found !== undefined) return { relationship, verdict: "convergent", ...found };
    const hasCode = withCode.has(relationship.from) && withCode.has(relationship.to);
    const verdict = !hasCode ? "no-code" : isExpected(relationship) ? "absent" : "elsewhere";
    return { relationship, verdict, imports: 0 };
  });
}

/** Elements of which files, own ones or of what is in them, were looked at. */
export function elementsWithCode({ filesOf }: Ownership): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const owner of filesOf.keys()) for (const element of lineOf(owner)) found.add(element);
  return found;
}

/** Whether an import should show it. */
export function isExpected({ evidence, kind, technology, from, to }: Relationship): boolean {
  if (evidence !== undefined) return evidence === "import";
  if (kind === "async") return false;
  const speaks = technology.length > 0 && !technology.every((name) => importing.test(name));
  return !(speaks && deployedWith(from) !== deployedWith(to));
}

/** Technologies that are written down as an import; all others (HTTP, SQL, AMQP, …) go over a wire. */
const importing =
  /^(?:imports?|(?:type|java)script|ts|js|esm|es modules?|commonjs|node(?:\.js)?|(?:npm |pnpm |yarn )?(?:workspace|package|module|library)|(?:function|method|procedure|local|direct) calls?|in[- ]process|calls?|types?)\b/i;

const deployedAlone: ReadonlySet<string> = new Set([
  "person",
  "system",
  "external",
  "container",
  "store",
  "queue",
]);

/** The innermost thing around it that runs by itself. */
function deployedWith(element: Element): Element {
  const line = lineOf(element);
  return line.find(({ base }) => deployedAlone.has(base)) ?? (line.at(-1) as Element);
}

export function absences(
  input: CheckInput,
  code: Code,
  ownership: Ownership,
  verdicts: readonly RelationshipVerdict[],
): readonly Finding[] {
  const folders = firstFiles(ownership);
  return verdicts.flatMap(({ relationship, verdict }) => {
    if (verdict !== "absent") return [];
    const { from, to, span, requires } = relationship;
    const codebase = code.files.get(folders.get(from) ?? "")?.settings ?? input.codebases[0]?.settings;
    const severity = severityOf(codebase?.absent, "warning");
    if (severity === undefined) return [];
    const identity = { at: from.path, what: to.path };
    const label = requires && "required here, and used nowhere in the code";
    return [finding("code/absent", identity, span, { from: from.path, to: to.path }, { severity, label })];
  });
}

/** A file of each element, to know whose settings hold. */
function firstFiles({ filesOf }: Ownership): ReadonlyMap<Element, string> {
  const first = new Map<Element, string>();
  for (const [owner, [path]] of filesOf)
    for (const element of lineOf(owner))
      if (path !== undefined && !first.has(element)) first.set(element, path);
  return first;
}
