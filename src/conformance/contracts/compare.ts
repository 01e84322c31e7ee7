import type { Enum } from "../../model/model.ts";
import type { TypeReference } from "../../model/types.ts";
import { type Comparing, isCalled, isEnumDeclaration, isOpen } from "./comparing.ts";
import { enumVerdict } from "./enums.ts";
import { expandOnce } from "./expand.ts";
import { alternativesOf } from "./generics.ts";
import { isMapped, mappedTo, mappedVerdict } from "./mapped.ts";
import type { Typed } from "./names.ts";
import { type Inside, verdictOf } from "./one-type.ts";
import { all, any, type Verdict } from "./verdict.ts";

/** How the two agree on whether there may be no value at all. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly modelOptional: boolean;
  readonly codeOptional: boolean;
}

/** Types nest so deep before they are left undecided. */
const DEEPEST = 12;

/** By meaning: unions as sets, names followed, `T | undefined` and `T | null` apart from all else. */
export function compareTypes(comparing: Comparing, model: TypeReference, code: Typed, depth = 0): Comparison {
  const { members, optional: modelOptional } = alternativesOf(model);
  const mapped = members.length === 1 && members[0] !== undefined ? mappedTo(comparing, members[0]) : [];
  const isVoid = members.length === 1 && members[0]?.kind === "plain" && members[0].name === "void";
  const atoms: Typed[] = [];
  let codeOptional = false;
  for (const atom of atomsOf(comparing, members, mapped, code)) {
    const isNothing = atom.type.kind === "keyword" && ["undefined", "null"].includes(atom.type.name);
    const isAbsent = isNothing || (atom.type.kind === "keyword" && atom.type.name === "void" && !isVoid);
    if (isAbsent && !isVoid) codeOptional = true;
    else atoms.push(atom);
  }
  const verdict = depth > DEEPEST ? "undecided" : setsAgree(comparing, members, mapped, atoms, depth);
  // What takes anything takes nothing as well.
  const isLoose = atoms.some(({ type }) => type.kind === "keyword" && ["any", "unknown"].includes(type.name));
  return { verdict, modelOptional, codeOptional: codeOptional || (isLoose && modelOptional) };
}

/** Both sides as one answer, where nothing more is to be said of them. */
function sameType(comparing: Comparing, model: TypeReference, code: Typed, depth: number): Verdict {
  const { verdict, modelOptional, codeOptional } = compareTypes(comparing, model, code, depth);
  if (verdict !== "same") return verdict;
  return modelOptional === codeOptional ? "same" : "different";
}

/** The members of a union, names followed until they mean something to the model or are no names any more. */
function atomsOf(
  comparing: Comparing,
  members: readonly TypeReference[],
  mapped: readonly string[],
  code: Typed,
): readonly Typed[] {
  const atoms: Typed[] = [];
  const pending: Typed[] = [code];
  for (let steps = 0; pending.length > 0 && steps < 2000; steps++) {
    const one = pending.pop() as Typed;
    const isMeant = isMapped(mapped, one) || members.some((member) => isCalled(comparing, member, one));
    const further = isMeant ? undefined : expandOnce(comparing.names, one);
    if (further !== undefined) pending.push(further);
    else if (one.type.kind === "union")
      for (const member of one.type.members.toReversed()) pending.push({ type: member, scope: one.scope });
    else atoms.push(one);
  }
  // What has no end is nothing that can be decided.
  return [...atoms, ...pending.map(({ scope }): Typed => ({ type: { kind: "opaque", text: "…" }, scope }))];
}

function setsAgree(
  comparing: Comparing,
  members: readonly TypeReference[],
  mapped: readonly string[],
  atoms: readonly Typed[],
  depth: number,
): Verdict {
  if (mapped.length > 0) return mappedVerdict(mapped, atoms);
  if (members.some((one) => one.kind === "plain" && (one.name === "any" || one.name === "json")))
    return "same";
  if (atoms.length === 0) return "different";
  const enums = members.flatMap((one) => (one.kind === "enum" ? [one.enum] : []));
  const isCalledEnum = (atom: Typed) =>
    members.some((one) => one.kind === "enum" && isCalled(comparing, one, atom));
  const literals = atoms.filter(
    (atom) => atom.type.kind === "literal" || isEnumDeclaration(comparing.names, atom),
  );
  const plainMembers = members.filter((one) => one.kind !== "enum");
  const [only] = enums;
  const rows: Verdict[] = [];
  const rest = atoms.filter((atom) => {
    if (!isCalledEnum(atom)) return true;
    for (const one of enums)
      if (isCalled(comparing, { kind: "enum", enum: one }, atom)) comparing.meetEnum(one, atom);
    return false;
  });
  const unnamed = enums.filter(
    (one) => !atoms.some((atom) => isCalled(comparing, { kind: "enum", enum: one }, atom)),
  );
  const isWhole = only !== undefined && unnamed.length === 1 && literals.length > 0;
  if (isWhole) rows.push(enumVerdict(comparing.names, unnamed[0] as Enum, literals));
  else if (unnamed.length > 0)
    rows.push(any(rest.map(({ type }) => (isOpen(type) ? "undecided" : "different"))));
  const left = isWhole ? rest.filter((atom) => !literals.includes(atom)) : rest;
  const inside: Inside = {
    ...comparing,
    same: (one, other) => sameType(comparing, one, other, depth + 1),
    alike: (one, other) => compareTypes(comparing, one, other, depth + 1).verdict,
  };
  const matches = left.map((atom) => plainMembers.map((member) => verdictOf(inside, member, atom)));
  for (const [place, row] of matches.entries()) {
    const isCovered = unnamed.length > 0 && isOpen((left[place] as Typed).type);
    rows.push(isCovered ? "undecided" : any(row));
  }
  for (const place of plainMembers.keys()) rows.push(any(matches.map((row) => row[place] as Verdict)));
  return all(rows);
}
