import { declarations } from "./attributes.ts";
import { concerns } from "./concerns.ts";
import { commonAttributes, records } from "./records.ts";
import type { Attribute, ConcernKey, ConcernType, DeclarationType, RecordType } from "./types.ts";

/**
 * The concept catalogue: every record, concern, attribute and key. Binder, completion, hover, formatter,
 * templates and the reference page read this one table. Its indexes are made on the first question.
 */
export { declarations } from "./attributes.ts";
export { concerns } from "./concerns.ts";
export { commonAttributes, records } from "./records.ts";
export type * from "./types.ts";
export { meantBy, wordsTried } from "./words.ts";

/** Statements that every concern takes below its keys. */
export const concernStatements = [
  {
    name: "practice",
    form: 'practice "…" done|open',
    doc: "Something to keep to; open when no word follows",
  },
  { name: "code", form: 'code LANGUAGE """…"""', doc: "A piece of code" },
  { name: "step", form: 'step "…"', doc: "One step, in order" },
] as const;

let recordIndex: Map<string, RecordType> | undefined;
let concernIndex: Map<string, ConcernType> | undefined;
let declarationIndex: Map<string, DeclarationType> | undefined;
const attributeIndexes = new Map<RecordType | DeclarationType, ReadonlyMap<string, Attribute>>();
const keyIndexes = new Map<ConcernType, ReadonlyMap<string, ConcernKey>>();

export function findRecord(keyword: string): RecordType | undefined {
  recordIndex ??= new Map(records.map((record) => [record.keyword, record]));
  return recordIndex.get(keyword);
}

export function findConcern(keyword: string): ConcernType | undefined {
  concernIndex ??= new Map(concerns.map((concern) => [concern.keyword, concern]));
  return concernIndex.get(keyword);
}

export function findDeclaration(keyword: string): DeclarationType | undefined {
  declarationIndex ??= new Map(declarations.map((declaration) => [declaration.keyword, declaration]));
  return declarationIndex.get(keyword);
}

/** Own and common attributes of a record, in this order, by name. */
export function attributesOfRecord(record: RecordType): ReadonlyMap<string, Attribute> {
  return indexed(record, () => [...record.attributes, ...commonAttributes]);
}

/** What the body of a declaration takes, what it takes like another one first, by name. */
export function attributesOfDeclaration(declaration: DeclarationType): ReadonlyMap<string, Attribute> {
  return indexed(declaration, () => {
    const like = declaration.like === undefined ? undefined : findDeclaration(declaration.like);
    return [...(like?.attributes ?? []), ...declaration.attributes];
  });
}

export function keysOfConcern(concern: ConcernType): ReadonlyMap<string, ConcernKey> {
  const known = keyIndexes.get(concern);
  if (known !== undefined) return known;
  const made = new Map(concern.keys.map((key) => [key.name, key]));
  keyIndexes.set(concern, made);
  return made;
}

/** The concerns that have a key of this name. */
export function concernsWithKey(name: string): readonly ConcernType[] {
  return concerns.filter((concern) => keysOfConcern(concern).has(name));
}

/** The records that have an attribute of this name of their own. */
export function recordsWithAttribute(name: string): readonly RecordType[] {
  return records.filter((record) => record.attributes.some((attribute) => attribute.name === name));
}

/** The records inside which a record may stand as one of their attributes. */
export function recordsHolding(record: RecordType): readonly RecordType[] {
  return records.filter((owner) =>
    owner.attributes.some(({ type }) => type.kind === "record" && type.keyword === record.keyword),
  );
}

/** Whether a word begins a record or a concern, so that nothing else may be called so. */
export function isCatalogued(word: string): boolean {
  return findRecord(word) !== undefined || findConcern(word) !== undefined;
}

/** A place in the documents: `system-design`, or the name of a template of others, and its sections. */
export interface ShownIn {
  readonly document: string;
  readonly sections: readonly string[];
}

/** The documents by the numbers that the `shown` columns use. */
export const numberedDocuments: readonly string[] = [
  "system-design",
  "system-architecture",
  "feature-design",
  "architecture",
  "component-architecture",
];

/** Reads a `shown` column: `1 Section, Section; MADR, arc42`. */
export function shownIn(shown: string): readonly ShownIn[] {
  return shown.split("; ").flatMap((place): ShownIn[] => {
    const numbered = /^([1-5]) (.*)$/.exec(place);
    if (numbered === null) return place.split(", ").map((document) => ({ document, sections: [] }));
    const document = numberedDocuments[Number(numbered[1]) - 1] as string;
    return [{ document, sections: (numbered[2] as string).split(", ") }];
  });
}

function indexed(
  of: RecordType | DeclarationType,
  attributes: () => readonly Attribute[],
): ReadonlyMap<string, Attribute> {
  const known = attributeIndexes.get(of);
  if (known !== undefined) return known;
  const made = new Map(attributes().map((attribute) => [attribute.name, attribute]));
  attributeIndexes.set(of, made);
  return made;
}
