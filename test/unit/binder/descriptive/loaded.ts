import { bind } from "../../../../src/binder/bind.ts";
import type { Diagnostic } from "../../../../src/diagnostics/diagnostic.ts";
import type { AttributeValue, RecordEntry } from "../../../../src/model/description.ts";
import type { Model } from "../../../../src/model/model.ts";
import { parse } from "../../../../src/syntax/parse.ts";

export interface Loaded {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one text as a model of its own. */
export function load(text: string): Loaded {
  const parsed = parse({ path: "test.arch", text });
  const bound = bind([{ ...parsed, directory: "" }]);
  return { model: bound.model, diagnostics: [...parsed.diagnostics, ...bound.diagnostics] };
}

/** A diagnostic in one line: its code, the text that is marked, what to do, and the second place. */
export function lineOf(diagnostic: Diagnostic): string {
  const { code, span, help, related } = diagnostic;
  const marked = (at: typeof span) => at.source.text.slice(at.start, at.end).split("\n", 1)[0];
  const second = related.map((other) => ` <- ${marked(other.span)}: ${other.message}`).join("");
  return `${code} [${marked(span)}]${help === undefined ? "" : ` ${help}`}${second}`;
}

export function faultsOf(text: string): readonly string[] {
  return load(text).diagnostics.map(lineOf);
}

/** The only record of a text that must be without a fault. */
export function recordOf(text: string): RecordEntry {
  const { model, diagnostics } = load(text);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(lineOf).join("\n"));
  const record = model.records.at(-1);
  if (record === undefined) throw new Error("no record");
  return record;
}

/** Attributes as plain data: references as paths, records as titles. */
export function attributesOf(record: RecordEntry): Record<string, readonly unknown[]> {
  return Object.fromEntries([...record.attributes].map(([name, values]) => [name, values.map(plain)]));
}

function plain(value: AttributeValue): unknown {
  if (typeof value !== "object" || !("kind" in value)) return value;
  if (value.kind === "record") return value.title;
  const { target } = value;
  switch (target.kind) {
    case "element":
      return target.element.path;
    case "flow":
      return target.flow.path;
    case "record":
      return target.record.path;
    case "entity":
      return target.entity.path;
    case "event":
      return target.event.path;
  }
}
