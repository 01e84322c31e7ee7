import { attributesOfRecord, type RecordType, records } from "../../model/catalogue/catalogue.ts";
import type { Attribute } from "../../model/catalogue/types.ts";
import type { AttributeValue, RecordEntry, ReferenceTarget } from "../../model/description.ts";
import type { Code } from "../../model/model.ts";
import { hasText, isFilled, itemsSlot, type Part, type Slot, slotOf, textSlot } from "../slots.ts";
import { decisionNumbers } from "./decisions.ts";
import { isReference, recordsIn, type Scope } from "./scope.ts";

/** Several of a kind, and the line of `.arch` that adds one. */
export interface Facts<T = RecordFacts> {
  readonly items: readonly T[];
  readonly fill: string;
  readonly derived?: boolean;
}

/** A record: its title, and a slot for each attribute that it may have. */
export interface RecordFacts {
  readonly [attribute: string]: unknown;
  readonly title: string;
  readonly path: string;
  readonly number: number;
  /** The values of attributes that take one word out of a list; their default where nothing is said. */
  readonly words: Readonly<Record<string, string>>;
}

/** Every record of the catalogue by its keyword. */
export function recordFacts(scope: Scope): Readonly<Record<string, Facts>> {
  return Object.fromEntries(
    records.map((type) => {
      const found = recordsIn(scope, type.keyword).map((record, at) =>
        factsOf(type, record, numberOf(scope, record, at)),
      );
      return [type.keyword, { items: ordered(type, found), fill: `${type.keyword} "…"` }];
    }),
  );
}

/** Phases stand in the order of their numbers. */
function ordered(type: RecordType, found: readonly RecordFacts[]): readonly RecordFacts[] {
  if (type.keyword !== "phase") return found;
  const rank = ({ words }: RecordFacts) => Number(words.order ?? Number.POSITIVE_INFINITY);
  return found.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

function factsOf(type: RecordType, record: RecordEntry, number: number): RecordFacts {
  const attributes = [...attributesOfRecord(type).values()];
  const name = record.id ?? `"${record.title}"`;
  const slots = attributes.map(
    (attribute) => [attribute.name, attributeValue(type, record, attribute, name)] as const,
  );
  const words = attributes.flatMap((attribute) => wordOf(record, attribute));
  return {
    ...Object.fromEntries(slots),
    ...extrasOf(type.keyword, Object.fromEntries(slots), record),
    title: record.title,
    id: record.id ?? "",
    path: record.id ?? record.path,
    number,
    words: Object.fromEntries(words),
    link: record.links,
    url: String(record.attributes.get("url")?.[0] ?? ""),
  };
}

/** What follows from several attributes of one record. */
function extrasOf(keyword: string, slots: Readonly<Record<string, Slot | Facts>>, record: RecordEntry) {
  const slot = (name: string) => slots[name] as Slot;
  switch (keyword) {
    case "decision":
      return {
        others: othersOf(slot("alternatives"), slots.option as Facts, record),
        dated: [...(record.attributes.get("date") ?? []).map(textOf), record.title].join(" - "),
      };
    case "option":
      return { weighed: weighedOf(slot), mark: isFilled(slot("text")) ? ":" : "." };
    case "technology": {
      const version = textOf(record.attributes.get("version")?.[0] ?? "");
      const area = textOf(
        record.attributes.get("category")?.[0] ?? record.attributes.get("used-for")?.[0] ?? "",
      );
      return {
        reason: withAlternatives(slot("rationale"), slot("alternatives")),
        named: version === "" ? record.title : `${record.title} ${version}`,
        area: capitalised(area),
      };
    }
    case "scope": {
      const status = textOf(record.attributes.get("status")?.[0] ?? "");
      return { placement: status === "out" ? "out of scope" : "in scope" };
    }
    case "debt":
      return { planned: debtOf(slot) };
    case "improvement":
      return { named: record.attributes.get("done")?.[0] === true ? `${record.title} (done)` : record.title };
    default:
      return {};
  }
}

/** What an option is, and what speaks for it and against it: sentences behind its title. */
function weighedOf(slot: (name: string) => Slot): Slot {
  const list = (name: string, label: string) => {
    const [part] = slot(name).parts;
    return part?.kind === "items"
      ? [`_${label}_: ${ended(part.items.map(withoutStop).filter(hasText).join("; "))}`]
      : [];
  };
  const said = slot("text").parts.map((part): Part => {
    const isLine = part.kind === "markdown" && !part.text.trim().includes("\n");
    return isLine ? { kind: "text", text: ended(part.text) } : part;
  });
  const all = [...list("pro", "Pros"), ...list("con", "Cons"), ...list("neutral", "Neutral")];
  const parts: readonly Part[] = all.length === 0 ? [] : [{ kind: "text", text: all.join(" ") }];
  return slotOf([...said, ...parts], slot("pro").fill);
}

/** A sentence. */
function ended(text: string): string {
  const line = text.trim();
  return /[.!?:…。！？`]$/u.test(line) ? line : `${line}.`;
}

function debtOf(slot: (name: string) => Slot): Slot {
  const labels = { why: "", plan: "Plan: ", priority: "Priority: ", effort: "Effort: " };
  const texts = Object.entries(labels).flatMap(([name, label]) => {
    const [part] = slot(name).parts;
    return part?.kind === "text" ? [`${label}${withoutStop(part.text)}.`] : [];
  });
  return textSlot(texts.join(" "), slot("why").fill);
}

function withoutStop(text: string): string {
  return text.trim().replace(/(?<!\.)\.$/, "");
}

/** The alternatives, else the options that were not chosen. */
function othersOf(alternatives: Slot, options: Facts, { attributes }: RecordEntry): Slot {
  if (isFilled(alternatives)) return alternatives;
  const chosen = attributes.get("chosen")?.[0];
  const others = options.items.filter(({ title }) => title !== chosen).map(({ title }) => title);
  return itemsSlot(others, alternatives.fill);
}

function withAlternatives(rationale: Slot, alternatives: Slot): Slot {
  const [part] = alternatives.parts;
  if (part?.kind !== "items") return rationale;
  return slotOf(
    [...rationale.parts, { kind: "text", text: `Considered: ${part.items.join(", ")}.` }],
    rationale.fill,
  );
}

/** That of a decision is the same in every document, everything else counts. */
function numberOf({ model }: Scope, record: RecordEntry, at: number): number {
  return (record.keyword === "decision" ? decisionNumbers(model).get(record) : undefined) ?? at + 1;
}

function wordOf(
  record: RecordEntry,
  { name, type, default: usual }: Attribute,
): (readonly [string, string])[] {
  if (type.kind !== "one-of" && type.kind !== "number" && type.kind !== "yes-no") return [];
  const given = record.attributes.get(name)?.[0];
  if (given !== undefined)
    return [[name, typeof given === "boolean" ? (given ? "yes" : "no") : String(given)]];
  if (record.keyword === "reference" && name === "type")
    return [
      [name, /^https?:/i.test(String(record.attributes.get("url")?.[0] ?? "")) ? "external" : "internal"],
    ];
  const word = /^`(\w+)`$/.exec(usual ?? "")?.[1];
  return [[name, word ?? ""]];
}

function attributeValue(
  type: RecordType,
  record: RecordEntry,
  attribute: Attribute,
  name: string,
): Slot | Facts {
  const { name: key } = attribute;
  const fill = `${type.keyword} ${name} { ${key} ${attribute.type.kind === "text" || attribute.type.kind === "markdown" ? '"…"' : "…"} }`;
  if (key === "text")
    return slotOf(hasText(record.text) ? [{ kind: "markdown", text: record.text }] : [], fill);
  const values = record.attributes.get(key) ?? [];
  if (attribute.type.kind === "record") return nestedFacts(attribute.type.keyword, values, fill);
  return slotOf(partsOf(attribute, values), fill);
}

function nestedFacts(keyword: string, values: readonly AttributeValue[], fill: string): Facts {
  const type = records.find((one) => one.keyword === keyword) as RecordType;
  const nested = values.filter(
    (value): value is RecordEntry => typeof value === "object" && "keyword" in value,
  );
  return { items: nested.map((record, at) => factsOf(type, record, at + 1)), fill };
}

function partsOf({ many, type }: Attribute, values: readonly AttributeValue[]): readonly Part[] {
  const codes = values.filter((value): value is Code => typeof value === "object" && !("kind" in value));
  if (codes.length > 0)
    return codes.map(
      ({ language, text }): Part => ({ kind: "code", text, ...(language !== undefined && { language }) }),
    );
  const told = values.map(textOf).filter(hasText);
  const texts = type.kind === "one-of" ? told.map(capitalised) : told;
  if (texts.length === 0) return [];
  if (many) return [{ kind: "items", items: texts }];
  return [{ kind: type.kind === "markdown" ? "markdown" : "text", text: texts.join(" ") }];
}

export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function textOf(value: AttributeValue): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value !== "object") return String(value);
  return isReference(value) ? titleOf(value.target) : "";
}

function titleOf(target: ReferenceTarget): string {
  switch (target.kind) {
    case "element":
      return target.element.title;
    case "flow":
      return target.flow.title;
    case "record":
      return target.record.id ?? target.record.title;
    case "entity":
      return target.entity.title;
    case "event":
      return target.event.name;
  }
}
