import type { Finding } from "../conformance/finding.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { positionAt, type Span } from "../text/source.ts";

/** So many places of one kind are shown with their lines; the others are named. */
const SHOWN_PLACES = 2;
const NAMED_PLACES = 6;

/** One diagnostic for each family of findings: the first, with the others as further places. */
export function foldFamilies(findings: readonly Finding[]): readonly Diagnostic[] {
  const families = new Map<string, Finding[]>();
  for (const one of findings) {
    const key = `${one.severity}\n${one.code}\n${one.family}`;
    const known = families.get(key);
    if (known === undefined) families.set(key, [one]);
    else known.push(one);
  }
  return [...families.values()].map(foldFamily);
}

function foldFamily([first, ...others]: readonly Finding[]): Diagnostic {
  const lead = first as Finding;
  if (others.length === 0) return lead;
  // Files as a whole take a line each and can be shown.
  const isWhole = lead.span.source.text === "";
  const near = isWhole ? others : others.slice(0, SHOWN_PLACES);
  const places = near.map(({ span }) => ({ span, message: "here as well" }));
  const far = others.slice(near.length);
  const also =
    far.length === 0
      ? []
      : [`the same ${far.length === 1 ? "once" : `${far.length} times`} more: ${named(far)}`];
  const help = [lead.help, ...also].filter((line) => line !== undefined).join("\n");
  return { ...lead, related: [...places, ...lead.related], ...(help !== "" && { help }) };
}

function named(findings: readonly Finding[]): string {
  const some = findings.slice(0, NAMED_PLACES).map(({ span }) => placeOf(span));
  const rest = findings.length - some.length;
  return `${some.join(", ")}${rest > 0 ? ` and ${rest} elsewhere` : ""}`;
}

/** `src/a.ts:3` */
export function placeOf({ source, start }: Span): string {
  return source.text === "" ? source.path : `${source.path}:${positionAt(source, start).line}`;
}
