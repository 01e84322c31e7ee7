import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Model } from "../../model/model.ts";
import { baseName } from "../../text/paths.ts";
import type { Source } from "../../text/source.ts";
import { type Content, contentFor, type PictureFile, type Suppliers } from "./content.ts";
import { findPlaces, type Place } from "./markers.ts";
import { readRequest } from "./request.ts";

export type { Suppliers } from "./content.ts";
export { mayHoldMarkers } from "./markers.ts";

export interface Injected {
  /** The page with everything filled in; as it was where something is wrong. */
  readonly text: string;
  /** Files beside the page. */
  readonly pictures: readonly PictureFile[];
  /** With any of them the page is left as it is. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many places it has. */
  readonly places: number;
}

/** Fills the places of a page. Everything outside of them stays as it is, its line ends too. */
export async function inject(source: Source, model: Model, suppliers: Suppliers): Promise<Injected> {
  const { places, diagnostics: faults } = findPlaces(source);
  const diagnostics = [...faults];
  const filled: { readonly place: Place; readonly content: Content }[] = [];
  const page = baseName(source.path).replace(/\.[A-Za-z0-9]+$/, "");
  for (const place of places) {
    const request = readRequest(place.asked);
    const made =
      "code" in request ? request : await contentFor(request, model, suppliers, { page, level: place.level });
    if ("code" in made) diagnostics.push(made);
    else filled.push({ place, content: made });
  }
  const asIs = { text: source.text, pictures: [], places: places.length };
  if (diagnostics.length > 0) return { ...asIs, diagnostics: inOrder(diagnostics) };
  const text = replaced(source, filled);
  const escaping = text === source.text ? undefined : escapes(source, text, filled);
  if (escaping !== undefined) return { ...asIs, diagnostics: [escaping] };
  const pictures = new Map(
    filled.flatMap(({ content }) => content.pictures.map((file) => [file.name, file])),
  );
  return { text, pictures: [...pictures.values()], diagnostics: [], places: places.length };
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.span.start - b.span.start);
}

interface Filled {
  readonly place: Place;
  readonly content: Content;
}

function replaced({ text }: Source, filled: readonly Filled[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { place, content } of filled) {
    parts.push(text.slice(at, place.start), linesOf(text, place, content.text));
    at = place.end;
  }
  return parts.join("") + text.slice(at);
}

/** Blank lines around it, the prefix of the place before each line, and line ends as behind the marker. */
function linesOf(text: string, { start, prefix }: Place, content: string): string {
  const before = text.slice(Math.max(0, start - 2), start);
  const end = before === "\r\n" ? before : before.endsWith("\r") ? "\r" : "\n";
  const lines = content === "" ? [] : ["", ...content.split("\n"), ""];
  return lines.map((line) => (line === "" ? prefix.trimEnd() : prefix + line) + end).join("");
}

/** Of more places than these nobody looks for the one that is at fault. */
const MOST_TRIED = 30;

/**
 * Whether what was filled in changes how the page is read: it must hold the same places as before. No
 * projection, picture or table does; a text of the model that is Markdown could.
 */
function escapes(source: Source, text: string, filled: readonly Filled[]): Diagnostic | undefined {
  if (isKept(source, text, filled)) return undefined;
  const culprit =
    filled.slice(0, MOST_TRIED).find((one) => !isKept(source, replaced(source, [one]), filled)) ?? filled[0];
  return culprit && diagnostic("marker/unclosed", culprit.place.marker, {}, swallowed);
}

const swallowed = {
  label: "what is filled in here would swallow its end",
  help: "a text of the model holds HTML that goes on behind it, or a marker; write it as code there",
};

function isKept({ path }: Source, text: string, filled: readonly Filled[]): boolean {
  const { places, diagnostics } = findPlaces({ path, text });
  const asked = ({ asked: { source, start, end }, prefix }: Place) => prefix + source.text.slice(start, end);
  const before = filled.map(({ place }) => asked(place));
  const after = places.map(asked);
  return (
    diagnostics.length === 0 && before.length === after.length && before.every((one, i) => one === after[i])
  );
}
