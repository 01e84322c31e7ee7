import runtime from "handlebars/runtime.js";
import type { DocumentSettings } from "../facts/facts.ts";
import { helpersFor } from "./helpers.ts";
import { newSession, type Session } from "./session.ts";

/** Its declaration says nothing of what it exports: what all of Handlebars does, without the compiler. */
const Handlebars = runtime as unknown as Pick<typeof import("handlebars"), "create">;

/** A template, made ready by `Handlebars.precompile`. */
export type Precompiled = object;

/** The templates of one run: that of the document and those that it may call, by name. */
export interface TemplateSet {
  readonly main: Precompiled;
  readonly partials: Readonly<Record<string, Precompiled>>;
}

export interface Run {
  readonly text: string;
  readonly session: Session;
}

/**
 * Runs a template over facts. An instance of Handlebars of its own: nobody else's helpers, nothing of a
 * prototype, every name that a template uses must be there. What comes out still has marks in it.
 */
export function runTemplate(
  templates: TemplateSet,
  facts: Readonly<Record<string, unknown>>,
  settings: Pick<DocumentSettings, "missing" | "diagrams">,
): Run {
  const handlebars = Handlebars.create();
  const session = newSession(settings.missing, settings.diagrams);
  const partials = Object.fromEntries(
    Object.entries(templates.partials).map(([name, partial]) => [name, handlebars.template(partial)]),
  );
  const text = handlebars.template(templates.main)(facts, {
    helpers: helpersFor(session) as Record<string, (...given: never[]) => unknown>,
    partials,
    allowProtoMethodsByDefault: false,
    allowProtoPropertiesByDefault: false,
  });
  return { text, session };
}
