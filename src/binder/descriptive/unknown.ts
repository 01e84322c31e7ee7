import { suggest } from "../../diagnostics/suggest.ts";
import {
  type ConcernType,
  concernStatements,
  concerns,
  concernsWithKey,
  findConcern,
  findRecord,
  keysOfConcern,
  meantBy,
  type RecordType,
  records,
  recordsWithAttribute,
} from "../../model/catalogue/catalogue.ts";
import type { Binding } from "../context.ts";
import { lastOr, withArticle } from "../resolve.ts";

/** Beyond so many faults nobody reads on, and each suggestion looks at all words of the catalogue. */
const MOST_HELPED = 1000;

export function isCrowded(binding: Binding): boolean {
  return binding.diagnostics.length > MOST_HELPED;
}

/** What to do about a word in a record that is none of its attributes. */
export function helpForAttribute(record: RecordType, name: string, known: Iterable<string>): string {
  if (name === "title") return "the title is the first string behind the keyword";
  if (name === "description" || name === "summary") return `here it is called \`${record.second}\``;
  const byItself = standsAlone(name, `the \`${record.keyword}\``);
  if (byItself !== undefined) return byItself;
  const names = [...known];
  return helpAmong(name, names, ownersOf(name)) ?? elsewhere(name) ?? `it takes ${listed(names)}`;
}

/** What to do about a word in a concern that is none of its keys. */
export function helpForKey(concern: ConcernType, name: string): string {
  const names = [
    ...keysOfConcern(concern).keys(),
    ...concernStatements.map((statement) => statement.name as string),
  ];
  const owners = concernsWithKey(name).map((owner) => owner.keyword);
  const help = helpAmong(name, names, owners) ?? standsAlone(name, `\`${concern.keyword}\``);
  if (help !== undefined) return help;
  const belongs = ownersOf(name);
  if (belongs.length > 0) return belongsTo(belongs);
  return (
    elsewhere(name) ??
    `for a label of your own write \`"${name}" "…"\`; its keys are ${listed(concern.keys.map((key) => key.name))}`
  );
}

function helpAmong(name: string, names: readonly string[], owners: readonly string[]): string | undefined {
  if (owners.length > 0) return belongsTo(owners);
  const meant = meantBy(name);
  if (meant.length > 0) return hereItIs(meant);
  const near = suggest(name, names);
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

/** A record or concern that was written inside another one. */
function standsAlone(name: string, owner: string): string | undefined {
  const record = findRecord(name);
  if (record?.places.includes("record") === false) {
    return `${withArticle(`\`${name}\``)} is a record by itself: write it outside ${owner}`;
  }
  if (findConcern(name) === undefined) return undefined;
  return `\`${name}\` is a concern by itself: write it outside ${owner}`;
}

/** A misspelt word of another record or concern. */
function elsewhere(name: string): string | undefined {
  const keys = concerns.flatMap((concern) => concern.keys.map((key) => key.name));
  const attributes = records.flatMap((record) => record.attributes.map((attribute) => attribute.name));
  const near = suggest(name, [...keys, ...attributes]);
  return near === undefined
    ? undefined
    : `did you mean \`${near}\`? ${upperFirst(belongsTo(ownersOf(near)))}`;
}

/** What to do about a word of records or concerns that stands in none. */
export function helpForLost(word: string): string | undefined {
  if (concernStatements.some((statement) => statement.name === word)) return "it belongs in a concern";
  const owners = ownersOf(word);
  return owners.length === 0 ? undefined : belongsTo(owners);
}

/** Whose attribute or key a word is. */
function ownersOf(name: string): readonly string[] {
  return [...concernsWithKey(name), ...recordsWithAttribute(name)].map((row) => row.keyword);
}

/** More than so many owners say less than none. */
const MOST_OWNERS = 4;

function belongsTo(owners: readonly string[]): string {
  const sorted = [...new Set(owners)].sort((a, b) => (a < b ? -1 : 1));
  const some = sorted.slice(0, MOST_OWNERS).map((owner) => `\`${owner}\``);
  if (sorted.length > MOST_OWNERS) return `it belongs to ${some.join(", ")} and others`;
  return `it belongs to ${lastOr(some)}`;
}

function hereItIs(meant: readonly string[]): string {
  return `here it is called ${lastOr(meant.map((word) => `\`${word}\``))}`;
}

/** Longer lists are not read. */
const MOST_LISTED = 8;

function listed(names: readonly string[]): string {
  const some = names.slice(0, MOST_LISTED).map((name) => `\`${name}\``);
  return names.length > MOST_LISTED
    ? `${some.join(", ")} and ${names.length - MOST_LISTED} more`
    : lastAnd(some);
}

function lastAnd(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
