import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import type { Span } from "../../text/source.ts";
import { type Form, type FormOption, forms, markerKeys } from "./forms.ts";

/** A value of a marker, with where it stands. */
export interface Asked {
  readonly value: string;
  readonly span: Span;
}

/** What a marker asks for. */
export interface Request {
  readonly form: Form;
  readonly what: Asked;
  readonly options: ReadonlyMap<string, Asked>;
}

interface Pair extends Asked {
  readonly key: string;
  readonly keySpan: Span;
}

const PAIR = /([^\s="]+)=(?:"([^"]*)"|([^\s"]*))(?=\s|$)|\S+/g;

/** Reads `key=value` pairs between two offsets; the first fault alone is told. */
export function readRequest(asked: Span): Request | Diagnostic {
  const pairs: Pair[] = [];
  for (const found of asked.source.text.slice(asked.start, asked.end).matchAll(PAIR)) {
    const pair = readPair(asked, found);
    if ("code" in pair) return pair;
    pairs.push(pair);
  }
  const fault = keyFault(pairs);
  if (fault !== undefined) return fault;
  const named = pairs.flatMap((pair) => {
    const form = forms.find(({ key }) => key === pair.key);
    return form === undefined ? [] : [{ form, pair }];
  });
  const [first, second] = named;
  if (first === undefined)
    return diagnostic("marker/what", { ...asked, start: asked.start - "lintel:begin".length }, {});
  if (second !== undefined) {
    const parameters = { first: first.pair.key, second: second.pair.key };
    return diagnostic("marker/several", second.pair.keySpan, parameters);
  }
  return requestOf(first.form, first.pair, pairs);
}

function readPair({ source, start }: Span, found: RegExpExecArray): Pair | Diagnostic {
  const [whole, key, quoted, bare] = found;
  const from = start + found.index;
  if (key === undefined) {
    return diagnostic("marker/syntax", { source, start: from, end: from + whole.length }, { found: whole });
  }
  const value = quoted ?? bare ?? "";
  const at = from + key.length + 1 + (quoted === undefined ? 0 : 1);
  return {
    key,
    value,
    keySpan: { source, start: from, end: from + key.length },
    span: { source, start: at, end: Math.max(at + value.length, at) },
  };
}

function keyFault(pairs: readonly Pair[]): Diagnostic | undefined {
  const seen = new Set<string>();
  for (const { key, keySpan } of pairs) {
    if (!markerKeys.includes(key)) {
      const meant = suggest(key, markerKeys);
      const help = meant === undefined ? `the keys are ${list(markerKeys)}` : `did you mean \`${meant}\`?`;
      return diagnostic("marker/unknown-key", keySpan, { key }, { help });
    }
    if (seen.has(key)) return diagnostic("marker/twice", keySpan, { key });
    seen.add(key);
  }
  return undefined;
}

function requestOf(form: Form, what: Pair, pairs: readonly Pair[]): Request | Diagnostic {
  const options = new Map<string, Asked>();
  for (const pair of pairs) {
    if (pair === what) continue;
    const option = form.options.find(({ key }) => key === pair.key);
    if (option === undefined) {
      const own = form.options.map(({ key }) => key);
      const help =
        own.length === 0 ? `\`${form.key}\` takes nothing else` : `\`${form.key}\` takes ${list(own)}`;
      return diagnostic("marker/key", pair.keySpan, { key: pair.key, what: form.key }, { help });
    }
    if (!isValue(option, pair.value)) return valueFault(option, pair);
    options.set(pair.key, pair);
  }
  return { form, what, options };
}

function isValue({ key, values }: FormOption, value: string): boolean {
  if (values !== undefined) return values.includes(value);
  if (key !== "width") return value.trim() !== "";
  return /^\d{1,4}$/.test(value) && Number(value) >= 40 && Number(value) <= 400;
}

function valueFault({ key, values = [], takes }: FormOption, { value, span }: Pair): Diagnostic {
  const meant = suggest(value, values);
  const details = meant === undefined ? {} : { help: `did you mean \`${meant}\`?` };
  return diagnostic("marker/value", span, { key, value, takes }, details);
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}
