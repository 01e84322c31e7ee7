import type { ImportForm, Silence, Target, Unresolved } from "../facts.ts";
import type { FileRecord } from "../record.ts";
import type { Candidate } from "../scan/candidates.ts";
import type { Parsed } from "../syntax/parse-imports.ts";

/** As plain lists without names: a tenth of the time that objects take to read. */
export type Row = readonly unknown[];

/** In the order of their numbers, which the cache keeps: new ones come last. */
const forms: readonly ImportForm[] = [
  "import",
  "side-effect",
  "export",
  "export-all",
  "import-equals",
  "dynamic",
  "require",
  "import-type",
  "reference",
  "jsdoc",
  "builtin-module",
];

/** What of a file few runs ask for: its candidates, and what the syntax tree says of them. */
export interface Detail {
  readonly candidates: readonly Candidate[];
  readonly parsed: Parsed | undefined;
}

/** A line of text. */
export function writeDetail({ candidates, parsed }: FileRecord): string {
  return JSON.stringify([
    candidates.map(encodeCandidate),
    parsed === undefined ? 0 : encodeParsed(parsed, candidates),
  ]);
}

export function readDetail(line: string): Detail {
  const [rows, parsed] = JSON.parse(line) as [Row[], 0 | ParsedRow];
  const candidates = rows.map(decodeCandidate);
  return { candidates, parsed: parsed === 0 ? undefined : decodeParsed(parsed, candidates) };
}

function encodeCandidate({ specifier, form, typeOnly, names, offset, end, line, column }: Candidate): Row {
  const kind = forms.indexOf(form) * 2 + (typeOnly ? 1 : 0);
  return [specifier, kind, names.join("\0"), offset, end, line, column];
}

const none: readonly never[] = [];

function decodeCandidate(row: Row): Candidate {
  const [specifier, form, names, offset, end, line, column] = row as [
    string,
    number,
    string,
    number,
    number,
    number,
    number,
  ];
  return {
    specifier,
    form: forms[form >> 1] as ImportForm,
    typeOnly: (form & 1) === 1,
    names: names === "" ? none : names.split("\0"),
    offset,
    end,
    line,
    column,
  };
}

type ParsedRow = readonly [faulty: number, basis: string, imports: readonly (number | Row)[]];

/** An import that the raw text had shown as it is takes one number. */
function encodeParsed({ imports, faulty, basis }: Parsed, candidates: readonly Candidate[]): Row {
  const places = new Map(candidates.map((one, place) => [one.offset, place]));
  const rows = imports.map((one) => {
    const place = places.get(one.offset) as number;
    const row = JSON.stringify(encodeCandidate(one));
    return row === JSON.stringify(encodeCandidate(candidates[place] as Candidate))
      ? place
      : encodeCandidate(one);
  });
  return [faulty ? 1 : 0, basis, rows];
}

function decodeParsed([faulty, basis, rows]: ParsedRow, candidates: readonly Candidate[]): Parsed {
  const imports = rows.map((row) =>
    typeof row === "number" ? (candidates[row] as Candidate) : decodeCandidate(row),
  );
  return { imports, faulty: faulty === 1, basis };
}

export function encodeSilence({ line, column, start, end, reason }: Silence): Row {
  return [line, column, start, end, reason];
}

export function decodeSilence(row: Row): Silence {
  const [line, column, start, end, reason] = row as [number, number, number, number, string];
  return { line, column, start, end, reason };
}

/** The other way round than `keyOf`. */
export function decodeTarget(text: string): Target {
  const rest = text.slice(1);
  switch (text.charAt(0)) {
    case "f":
      return { kind: "file", path: rest };
    case "p":
      return { kind: "package", name: rest };
    case "b":
      return { kind: "builtin", name: rest };
    case "a":
      return { kind: "asset", path: rest };
    case "o":
      return { kind: "outside", path: rest };
    default:
      return { kind: "unresolved", why: rest as Unresolved };
  }
}
