import { type BindOptions, bind } from "../../../src/binder/bind.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Model } from "../../../src/model/model.ts";
import { parse } from "../../../src/syntax/parse.ts";

export interface Bound {
  readonly model: Model;
  /** Those of parsing first. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Binds texts as the files of one model: `a.arch`, `b.arch`, … in the root, unless named otherwise. */
export function bound(texts: string | Record<string, string>, options: BindOptions = {}): Bound {
  const files = typeof texts === "string" ? { "a.arch": texts } : texts;
  const parsed = Object.entries(files).map(([path, text]) => ({
    ...parse({ path, text }),
    directory: path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "",
  }));
  const { model, diagnostics } = bind(parsed, options);
  return { model, diagnostics: [...parsed.flatMap((file) => file.diagnostics), ...diagnostics] };
}

/** The model of texts that must be without a fault. */
export function modelOf(texts: string | Record<string, string>): Model {
  const { model, diagnostics } = bound(texts);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(lineOf).join("\n"));
  return model;
}

/** Each fault in one line: code, marked text, message, help, second places. */
export function faults(texts: string | Record<string, string>, options: BindOptions = {}): readonly string[] {
  return bound(texts, options).diagnostics.map(lineOf);
}

/** Code and marked text of each fault. */
export function marks(texts: string | Record<string, string>, options: BindOptions = {}): readonly string[] {
  return bound(texts, options).diagnostics.map(({ code, span }) => `${code} ${marked(span)}`);
}

function lineOf({ code, message, help, related, span }: Diagnostic): string {
  const second = related.map((place) => ` (${place.message}: ${marked(place.span)})`).join("");
  return `${code} [${marked(span)}] ${message}${help === undefined ? "" : ` = ${help}`}${second}`;
}

function marked({ source, start, end }: Diagnostic["span"]): string {
  return source.text.slice(start, end).split("\n", 1)[0] ?? "";
}
