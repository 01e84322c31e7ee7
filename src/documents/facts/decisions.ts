import type { RecordEntry } from "../../model/description.ts";
import type { Model } from "../../model/model.ts";
import { escapeText } from "../markdown/escape.ts";
import { isFilled, itemsSlot, type Slot, slotOf, textSlot } from "../slots.ts";
import { capitalised, type Facts, type RecordFacts } from "./records.ts";
import { isReference, recordsIn, type Scope } from "./scope.ts";

/** A decision as a record of its own: what its file is called, and where it stands among the others. */
export interface DecisionFacts extends RecordFacts {
  /** `ADR-007` as the model writes it, else `ADR-0007`: the same in every document. */
  readonly code: string;
  /** `0007-orders-in-postgresql.md`: the same as long as number and title are. */
  readonly file: string;
  /** `accepted`, or `superseded by ADR-009`. */
  readonly state: Slot;
  /** The same at the head of a line. */
  readonly standing: Slot;
  /** That a decision does not hold, or not yet, and by title what came after it; nothing of an accepted one. */
  readonly reservation: Slot;
  readonly outcome: Slot;
  /** The options, and what else was considered. */
  readonly ways: Slot;
  /** The options with what speaks for and against each, as MADR puts it. */
  readonly weighed: { readonly items: readonly WeighedFacts[] };
  /** Links to other decisions, with what they are to this one; to what it affects; to what its author links. */
  readonly more: Slot;
}

export interface WeighedFacts {
  readonly title: string;
  readonly text: Slot;
  readonly for: Slot;
  readonly neutral: Slot;
  readonly against: Slot;
}

/** Decisions, and those among them that nothing has taken back. */
export interface AllDecisions extends Facts<DecisionFacts> {
  readonly current: Facts<DecisionFacts>;
}

/** The decisions of a document in the order of their numbers. */
export function decisionFacts(scope: Scope, decisions: Facts): AllDecisions {
  const ordered = recordsIn(scope, "decision")
    .map((record, at) => ({ record, facts: decisions.items[at] as RecordFacts }))
    .toSorted((a, b) => a.facts.number - b.facts.number);
  const names = fileNamesOf(ordered.map(({ facts }) => facts));
  const told = ordered.map((one, at) => ({
    ...one,
    code: codeOf(one.record, one.facts.number),
    file: names[at] as string,
  }));
  const byRecord = new Map(told.map((one) => [one.record, one]));
  const followers = followersOf(told);
  const items = told.map((one) => ({
    ...one.facts,
    code: one.code,
    file: one.file,
    ...stateOf(one, followers.get(one.record) ?? []),
    outcome: outcomeOf(one),
    ways: waysOf(one),
    weighed: { items: (one.facts.option as Facts).items.map(weighedOf) },
    more: furtherOf(one, byRecord, followers.get(one.record) ?? []),
  }));
  const current = items.filter((_, at) => {
    const { record } = told[at] as Told;
    return !followers.has(record) && !TAKEN_BACK.has(String(record.attributes.get("status")?.[0]));
  });
  return { fill: decisions.fill, items, current: { fill: decisions.fill, items: current } };
}

const TAKEN_BACK: ReadonlySet<string> = new Set(["rejected", "deprecated", "superseded"]);

interface Told {
  readonly record: RecordEntry;
  readonly facts: RecordFacts;
  readonly code: string;
  readonly file: string;
}

function decisionsOf({ records }: Model): readonly RecordEntry[] {
  return records.filter(({ keyword, parent }) => keyword === "decision" && parent === undefined);
}

const numbers = new WeakMap<Model, ReadonlyMap<RecordEntry, number>>();

/**
 * The number of each decision, in every document the same: the last digits of its id, else its place in the
 * model or, where that number is taken, the next that is free.
 */
export function decisionNumbers(model: Model): ReadonlyMap<RecordEntry, number> {
  const known = numbers.get(model);
  if (known !== undefined) return known;
  const all = decisionsOf(model);
  const found = new Map<RecordEntry, number>();
  for (const record of all) {
    const digits = /\d{1,9}(?=\D*$)/.exec(record.id ?? "")?.[0];
    if (digits !== undefined) found.set(record, Number(digits));
  }
  const taken = new Set(found.values());
  let free = 0;
  for (const [at, record] of all.entries()) {
    if (found.has(record)) continue;
    free = Math.max(free, at + 1);
    while (taken.has(free)) free++;
    found.set(record, free);
    taken.add(free);
  }
  numbers.set(model, found);
  return found;
}

/** The id as it stands in the model where it has a number, so that it can be searched for; else one is made. */
function codeOf({ id = "" }: RecordEntry, number: number): string {
  return /\d/.test(id) ? id : `ADR-${String(number).padStart(4, "0")}`;
}

/** As long as a title may make the name of a file, in characters. */
const LONGEST = 60;

/** From number and title; told apart by another number behind where both are the same. */
function fileNamesOf(decisions: readonly RecordFacts[]): readonly string[] {
  const taken = new Set<string>();
  return decisions.map(({ number, title }) => {
    const words = title
      .normalize("NFKD")
      .replaceAll(/\p{Mn}+/gu, "")
      .normalize("NFC")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-");
    const short = [...words]
      .slice(0, LONGEST)
      .join("")
      .replaceAll(/^-+|-+$/g, "");
    const base = `${String(number).padStart(4, "0")}-${short === "" ? "decision" : short}`;
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
    taken.add(name);
    return `${name}.md`;
  });
}

/** By decision those that say that they supersede it. */
function followersOf(told: readonly Told[]): ReadonlyMap<RecordEntry, readonly Told[]> {
  const followers = new Map<RecordEntry, Told[]>();
  for (const one of told)
    for (const record of referred(one.record, "supersedes")) {
      const list = followers.get(record);
      if (list === undefined) followers.set(record, [one]);
      else if (!list.includes(one)) list.push(one);
    }
  return followers;
}

function referred({ attributes }: RecordEntry, name: string): readonly RecordEntry[] {
  return (attributes.get(name) ?? []).flatMap((value) =>
    isReference(value) && value.target.kind === "record" ? [value.target.record] : [],
  );
}

/** Who comes after a decision is said in its status, whatever its author says of that. */
function stateOf(
  { record, facts }: Told,
  followers: readonly Told[],
): Pick<DecisionFacts, "state" | "standing" | "reservation"> {
  const [status] = record.attributes.get("status") ?? [];
  const { fill } = facts.status as Slot;
  const codes = followers.map(({ code }) => code).join(" and ");
  const text = followers.length > 0 ? `superseded by ${codes}` : typeof status === "string" ? status : "";
  const titles = followers.map((one) => `"${one.facts.title}"`).join(" and ");
  const reservation = followers.length > 0 ? `Superseded by ${titles}` : text === "accepted" ? "" : text;
  return {
    state: textSlot(text, fill),
    standing: textSlot(capitalised(text), fill),
    reservation: textSlot(capitalised(reservation), fill, true),
  };
}

function outcomeOf({ record, facts }: Told): Slot {
  const chosen = facts.chosen as Slot;
  const [text] = record.attributes.get("chosen") ?? [];
  const options = (facts.option as Facts).items;
  const isOption = options.some(({ title }) => title === text);
  return isFilled(chosen) && isOption ? textSlot(`Chosen option: "${String(text)}".`, chosen.fill) : chosen;
}

function waysOf({ facts }: Told): Slot {
  const options = (facts.option as Facts).items.map(({ title }) => title);
  const alternatives = (facts.alternatives as Slot).parts.flatMap((part) =>
    part.kind === "items" ? part.items : [],
  );
  const others = alternatives.filter((text) => !options.includes(text));
  return itemsSlot([...options, ...others], (facts.option as Facts).fill);
}

function weighedOf({ title, text, pro, con, neutral }: RecordFacts): WeighedFacts {
  return {
    title,
    text: text as Slot,
    for: because("Good", pro as Slot, false),
    neutral: because("Neutral", neutral as Slot, true),
    against: because("Bad", con as Slot, false),
  };
}

/** What begins like a sentence stands behind a colon. */
function because(word: string, { parts, fill }: Slot, derived: boolean): Slot {
  const texts = parts.flatMap((part) => (part.kind === "items" ? part.items : []));
  const told = texts.map((text) => `${word}, because${/^\p{Lu}/u.test(text) ? ":" : ""} ${text}`);
  return itemsSlot(told, fill, derived);
}

function furtherOf(
  { record, facts }: Told,
  byRecord: ReadonlyMap<RecordEntry, Told>,
  followers: readonly Told[],
): Slot {
  const links = (label: string, others: readonly RecordEntry[]) => {
    const told = others.flatMap((other) => byRecord.get(other) ?? []);
    return told.length === 0 ? [] : [`${label}: ${told.map(linkTo).join(", ")}`];
  };
  const affects = (facts.affects as Slot).parts.flatMap((part) => (part.kind === "items" ? part.items : []));
  const items = [
    ...links(
      "Superseded by",
      followers.map((one) => one.record),
    ),
    ...links("Supersedes", referred(record, "supersedes")),
    ...links("Related", referred(record, "related")),
    ...(affects.length === 0 ? [] : [`Affects: ${affects.join(", ")}`]),
    ...record.links.map(
      ({ url, title }) =>
        `[${escapeText(title ?? url, {})}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`,
    ),
  ];
  return slotOf(items.length === 0 ? [] : [{ kind: "items", items }], (facts.related as Slot).fill, true);
}

function linkTo({ code, file, facts }: Told): string {
  return `[${code} ${escapeText(facts.title, {})}](${encodeURI(file)})`;
}
