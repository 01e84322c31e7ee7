import runtime from "handlebars/runtime.js";
import type { DocumentSettings } from "../facts/facts.ts";
import { helpersFor } from "./helpers.ts";
import { sectionName } from "./section-names.ts";
import { newSession, type Session } from "./session.ts";
import { TemplateError, templateError } from "./template-error.ts";

/** Its declaration says nothing of what it exports: what all of Handlebars does, without the compiler. */
const Handlebars = runtime as unknown as Pick<typeof import("handlebars"), "create">;

/** A template, made ready by `Handlebars.precompile`. */
export type Precompiled = object;

/** A template that can be run. */
export type Template = (context: unknown, options?: Readonly<Record<string, unknown>>) => string;

/** The templates of one run: that of the document and those that it may call, by name. */
export interface TemplateSet {
  readonly main: Precompiled | Template;
  /** Of a built-in template: its sections can be replaced. */
  readonly name?: string;
  readonly partials: Readonly<Record<string, Precompiled>>;
  /** Partials that win over those, and that replace sections. */
  readonly own: ReadonlyMap<string, { readonly template: Template }>;
}

export interface Run {
  readonly text: string;
  readonly session: Session;
}

/**
 * Runs a template over facts. An instance of Handlebars of its own: nobody else's helpers, nothing of a
 * prototype, every name that a template uses must be there. What comes out still has marks in it. Throws a
 * `TemplateError`, and nothing else.
 */
export function runTemplate(
  templates: TemplateSet,
  facts: Readonly<Record<string, unknown>>,
  settings: Pick<DocumentSettings, "missing" | "diagrams">,
): Run {
  const handlebars = Handlebars.create();
  const { name, own } = templates;
  const session = newSession(settings.missing, settings.diagrams);
  const built = Object.entries(templates.partials).map(([key, partial]) => [
    key,
    handlebars.template(partial),
  ]);
  const calls = { depth: 0 };
  const mine = [...own].map(([key, { template }]) => [key, attributed(key, template, calls)] as const);
  const main =
    typeof templates.main === "function" ? (templates.main as Template) : handlebars.template(templates.main);
  const options = {
    helpers: locating(helpersFor(session, name === undefined ? undefined : replacing(name, new Map(mine)))),
    partials: Object.fromEntries([...built, ...mine]),
    allowProtoMethodsByDefault: false,
    allowProtoPropertiesByDefault: false,
  };
  const replacement = name === undefined ? undefined : mine.find(([key]) => key === name)?.[1];
  try {
    return { text: (replacement ?? main)(facts, options), session };
  } catch (error) {
    throw templateError(error, undefined);
  }

  /** Runs what replaces a section; within itself it replaces nothing. */
  function replacing(template: string, partials: ReadonlyMap<string, Template>) {
    const running = new Set<string>();
    return (titles: readonly string[]) => {
      const key = sectionName(template, titles);
      const partial = running.has(key) ? undefined : partials.get(key);
      if (partial === undefined) return undefined;
      return (context: unknown, data: unknown) => {
        running.add(key);
        const text = partial(context, { ...options, data });
        running.delete(key);
        return text;
      };
    };
  }
}

/** Partials within partials beyond this are taken for ones that call themselves without end. */
const DEEPEST = 200;

/**
 * A partial whose errors say that they are its own. Calls are counted: where the stack ends, V8 gives up on the
 * first regular expression that it has to compile, and the process with it.
 */
function attributed(name: string, template: Template, calls: { depth: number }): Template {
  const run: Template = (context, options) => {
    calls.depth++;
    try {
      if (calls.depth > DEEPEST) throw new RangeError("too deep");
      return template(context, options);
    } catch (error) {
      const failed = templateError(error, undefined);
      throw new TemplateError(failed.message, failed, { ...failed, partial: failed.partial ?? name });
    } finally {
      calls.depth--;
    }
  };
  return run;
}

interface Place {
  readonly start: { readonly line: number; readonly column: number };
}

type Helper = (this: unknown, ...given: never[]) => unknown;

/** Helpers that say where they were called when they fail. */
function locating(helpers: Readonly<Record<string, Helper>>): Record<string, Helper> {
  const wrapped = Object.entries(helpers).map(([name, helper]): [string, Helper] => [
    name,
    function (this: unknown, ...given: never[]) {
      try {
        return helper.apply(this, given);
      } catch (error) {
        const at = (given.at(-1) as { readonly loc?: Place } | undefined)?.loc?.start;
        throw templateError(error, { helper: name, place: { line: at?.line, column: at?.column } });
      }
    },
  ]);
  return Object.fromEntries(wrapped);
}
