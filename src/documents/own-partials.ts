import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { lineStarts, type Source, type Span } from "../text/source.ts";
import type { TemplateFault } from "./engine/compile.ts";
import type { Template } from "./engine/engine.ts";
import { partials } from "./templates/compiled.ts";

/** A partial of the author's own: what it is called, and what it says. */
export interface OwnPartial {
  readonly source: Source;
  readonly template: Template;
}

/** By name: `mine`, `labels` in place of the built-in one, `architecture/overview` in place of that section. */
export type OwnPartials = ReadonlyMap<string, OwnPartial>;

/** The names that a template may call with `{{> }}`. */
export function partialNames(own: Iterable<string> = []): readonly string[] {
  return [...new Set([...Object.keys(partials), ...own])].sort();
}

/** Makes partials ready; what is wrong with them is said with the place in their text. */
export async function compilePartials(
  sources: ReadonlyMap<string, Source>,
): Promise<{ readonly partials: OwnPartials; readonly diagnostics: readonly Diagnostic[] }> {
  const { compileTemplate } = await import("./engine/compile.ts");
  const known = new Set(partialNames(sources.keys()));
  const compiled = new Map<string, OwnPartial>();
  const diagnostics = await unknownSections(sources);
  for (const [name, source] of sources) {
    const made = compileTemplate(source.text, known);
    if ("faults" in made) diagnostics.push(...made.faults.map((fault) => faultIn(source, fault, known)));
    else compiled.set(name, { source, template: made.template });
  }
  return { partials: compiled, diagnostics };
}

/** A file that is named like a section of a template that has no such section would never be shown. */
async function unknownSections(sources: ReadonlyMap<string, Source>): Promise<Diagnostic[]> {
  const named = [...sources.keys()].filter((name) => name.includes("/"));
  if (named.length === 0) return [];
  const [{ sectionsOf }, { templateSources, partialSources }] = await Promise.all([
    import("./engine/sections.ts"),
    import("./templates/sources.ts"),
  ]);
  const all: Readonly<Record<string, string>> = { ...partialSources, ...templateSources };
  return named.flatMap((name) => {
    const template = name.slice(0, name.indexOf("/"));
    if (!Object.hasOwn(all, template)) return [];
    const sections = sectionsOf(template, all[template] as string).map((section) => section.name);
    if (sections.includes(name)) return [];
    const source = sources.get(name) as Source;
    const meant = suggest(name, sections);
    const help = meant === undefined ? undefined : `did you mean \`${meant}.hbs\`?`;
    return [diagnostic("template/section", placeIn(source, 1, 0, 1), { name, template }, { help })];
  });
}

/** What is wrong with a template as a diagnostic. */
export function faultIn(
  source: Source,
  { kind, name, line, column, helpers = [] }: TemplateFault,
  known: Iterable<string>,
): Diagnostic {
  const span = placeIn(source, line, column, kind === "syntax" ? 1 : name.length);
  switch (kind) {
    case "syntax":
      return diagnostic("template/syntax", span, { why: name });
    case "helper": {
      const meant = suggest(name, helpers);
      const help = meant === undefined ? undefined : { help: `did you mean \`${meant}\`?` };
      return diagnostic("template/helper", span, { name }, help);
    }
    case "partial": {
      const meant = suggest(name, [...known]);
      const help = meant === undefined ? `there are ${[...known].join(", ")}` : `did you mean \`${meant}\`?`;
      return diagnostic("template/partial", span, { name }, { help });
    }
  }
}

/** The line counts from 1, the column from 0. */
export function placeIn(source: Source, line: number, column: number, length: number): Span {
  const start = Math.min((lineStarts(source)[line - 1] ?? 0) + column, source.text.length);
  return { source, start, end: Math.min(start + length, source.text.length) };
}
