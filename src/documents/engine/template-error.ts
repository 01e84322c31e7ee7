import { suggest } from "../../diagnostics/suggest.ts";

/** Where something stands in a template: the line counts from 1, the column from 0. */
export interface TemplatePlace {
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** Ends a run: what a template asked for cannot be done. */
export class TemplateError extends Error implements TemplatePlace {
  override readonly name = "TemplateError";
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The partial of the author's own that it happened in. */
  readonly partial: string | undefined;
  /** The name that is not there. */
  readonly missing: string | undefined;

  constructor(
    message: string,
    { line, column }: TemplatePlace = { line: undefined, column: undefined },
    more: { readonly partial?: string | undefined; readonly missing?: string | undefined } = {},
  ) {
    super(message);
    this.line = line;
    this.column = column;
    this.partial = more.partial;
    this.missing = more.missing;
  }
}

/** Where a helper was called, and which. */
export interface Call {
  readonly helper: string;
  readonly place: TemplatePlace;
}

const nowhere: TemplatePlace = { line: undefined, column: undefined };

/** What went wrong in words for the author of a template. The place that an error tells itself wins: it is further inside. */
export function templateError(error: unknown, call: Call | undefined): TemplateError {
  const place = call?.place ?? nowhere;
  if (error instanceof TemplateError) {
    if (error.line !== undefined || error.partial !== undefined || call === undefined) return error;
    return new TemplateError(error.message, place, error);
  }
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const at = { line: lineNumber ?? place.line, column: column ?? place.column };
  const missing = /^"(.*)" not defined in /s.exec(message)?.[1];
  if (missing !== undefined) return new TemplateError(`there is no \`${missing}\` here`, at, { missing });
  if (error instanceof RangeError) return new TemplateError("it calls itself without end", at);
  // What JavaScript says of a value that is not what a helper takes means nothing to who writes templates.
  if (error instanceof TypeError && call !== undefined)
    return new TemplateError(`\`${call.helper}\` is not given what it takes`, at);
  return new TemplateError((message.split("\n")[0] as string).replace(/ - \d+:\d+$/, ""), at);
}

/** A name in facts that may have been meant; what is made on demand is not looked into. */
export function nameMeant(missing: string, facts: object): string | undefined {
  const names = new Set<string>();
  let level: readonly object[] = [facts];
  for (let depth = 0; depth < 4; depth++) {
    const next: object[] = [];
    for (const one of level)
      for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(one))) {
        if (!Array.isArray(one)) names.add(name);
        if (typeof value === "object" && value !== null) next.push(value);
      }
    level = next.slice(0, MOST_LOOKED_AT);
  }
  return suggest(missing, [...names]);
}

const MOST_LOOKED_AT = 2000;
