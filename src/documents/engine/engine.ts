import runtime from "handlebars/runtime.js";
import type { DocumentSettings } from "../facts/facts.ts";
import { helpersFor } from "./helpers.ts";
import { newSession, type Session } from "./session.ts";

/** Its declaration says nothing of what it exports: what all of Handlebars does, without the compiler. */
const Handlebars = runtime as unknown as Pick<typeof import("handlebars"), "create">;

/** A template, made ready by `Handlebars.precompile`. */
export type Precompiled = object;

/** A template that can be run. */
export type Template = HandlebarsTemplateDelegate;

/** The templates of one run: that of the document and those that it may call, by name. */
export interface TemplateSet {
  readonly main: Precompiled | Template;
  readonly partials: Readonly<Record<string, Precompiled>>;
}

export interface Run {
  readonly text: string;
  readonly session: Session;
}

/** Ends a run: what a template asked for cannot be done. The line counts from 1, the column from 0. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, line: number | undefined, column: number | undefined) {
    super(message);
    this.line = line;
    this.column = column;
  }
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
  const session = newSession(settings.missing, settings.diagrams);
  const made = Object.entries(templates.partials).map(([name, partial]) => [
    name,
    handlebars.template(partial),
  ]);
  const main =
    typeof templates.main === "function" ? (templates.main as Template) : handlebars.template(templates.main);
  const options = {
    helpers: locating(helpersFor(session)),
    partials: Object.fromEntries(made),
    allowProtoMethodsByDefault: false,
    allowProtoPropertiesByDefault: false,
  };
  try {
    return { text: main(facts, options), session };
  } catch (error) {
    throw located(error, undefined);
  }
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
        throw located(error, (given.at(-1) as { readonly loc?: Place } | undefined)?.loc);
      }
    },
  ]);
  return Object.fromEntries(wrapped);
}

/** The place that an error tells itself wins: it is further inside. */
function located(error: unknown, place: Place | undefined): TemplateError {
  if (error instanceof TemplateError) {
    if (error.line !== undefined || place === undefined) return error;
    return new TemplateError(error.message, place.start.line, place.start.column);
  }
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const missing = /^"(.*)" not defined in /s.exec(message)?.[1];
  const why =
    missing === undefined
      ? (message.split("\n")[0] as string).replace(/ - \d+:\d+$/, "")
      : `there is no \`${missing}\` here`;
  return new TemplateError(why, lineNumber ?? place?.start.line, column ?? place?.start.column);
}
