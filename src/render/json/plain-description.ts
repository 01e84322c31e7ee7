import type {
  AttributeValue,
  Concern,
  ConcernValue,
  RecordEntry,
  ReferenceTarget,
} from "../../model/description.ts";
import { compact, location, pathOf, plainCode } from "./plain.ts";

/** Records, each followed by those that are a part of it: the options of a decision. */
export function withParts(records: readonly RecordEntry[]): RecordEntry[] {
  const all: RecordEntry[] = [];
  const waiting = [...records].reverse();
  for (let record = waiting.pop(); record !== undefined; record = waiting.pop()) {
    all.push(record);
    const parts = [...record.attributes.values()].flat().filter(isRecord);
    waiting.push(...parts.reverse());
  }
  return all;
}

function isRecord(value: AttributeValue): value is RecordEntry {
  return typeof value === "object" && "kind" in value && value.kind === "record";
}

export function plainRecord(record: RecordEntry) {
  return compact({
    path: record.path,
    id: record.id,
    keyword: record.keyword,
    title: record.title,
    text: record.text,
    attributes: Object.fromEntries(
      [...record.attributes].map(([name, values]) => [name, values.map(plainValue)]),
    ),
    tags: record.tags,
    links: record.links,
    subject: pathOf(record.subject),
    environment: pathOf(record.environment),
    node: pathOf(record.node),
    parent: pathOf(record.parent),
    location: location(record.span),
  });
}

function plainValue(value: AttributeValue): string | number | boolean | object {
  if (typeof value !== "object") return value;
  if (!("kind" in value)) return { kind: "code", ...plainCode(value) };
  if (value.kind === "record") return { kind: "record", path: value.path };
  return { kind: value.target.kind, path: targetOf(value.target).path };
}

function targetOf(target: ReferenceTarget): { readonly path: string } {
  switch (target.kind) {
    case "element":
      return target.element;
    case "flow":
      return target.flow;
    case "record":
      return target.record;
    case "entity":
      return target.entity;
    case "event":
      return target.event;
  }
}

export function plainConcern(concern: Concern) {
  return compact({
    keyword: concern.keyword,
    subject: pathOf(concern.subject),
    keys: Object.fromEntries([...concern.keys].map(([name, value]) => [name, plainConcernValue(value)])),
    labels: concern.labels,
    practices: concern.practices,
    code: concern.code.map(plainCode),
    steps: concern.steps,
    location: location(concern.span),
  });
}

function plainConcernValue(value: ConcernValue): object {
  switch (value.form) {
    case "text":
    case "texts":
    case "entries":
      return value;
    case "code":
      return compact({ form: value.form, text: value.text, code: value.code && plainCode(value.code) });
    case "steps":
      return compact({ form: value.form, text: value.text, steps: value.steps });
  }
}
