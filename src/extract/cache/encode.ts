import type { ImportForm, Silence, Target } from "../facts.ts";
import type { FileRecord } from "../record.ts";
import type { Candidate } from "../scan/candidates.ts";
import type { Parsed } from "../syntax/parse-imports.ts";

/** What is kept from one run to the next. */
export interface Kept {
  readonly records: readonly FileRecord[];
  /** Where the candidates of each record lead; nothing where that has to be asked anew. */
  readonly resolution?: Resolution | undefined;
}

/** Where imports lead, and everything that it depends on. */
export interface Resolution {
  /** Of the options, and of which files there are. */
  readonly tree: string;
  /** Settings that were asked for, with a mark of what was there. */
  readonly settings: readonly (readonly [path: string, mark: string])[];
  readonly targets: readonly (readonly Target[])[];
}

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

type Row = readonly unknown[];

/** As plain lists without names: a tenth of the time that objects take to read. */
export function encode({ records, resolution }: Kept): unknown {
  const targets = resolution?.targets.map((list) => list.map(encodeTarget));
  return [
    records.map(encodeRecord),
    resolution === undefined ? 0 : [resolution.tree, resolution.settings, targets],
  ];
}

function encodeRecord({ path, size, modified, hash, scan, parsed }: FileRecord): Row {
  const silences = scan.silences.map(({ line, column, start, end, reason }) => [
    line,
    column,
    start,
    end,
    reason,
  ]);
  const candidates = scan.candidates.map(encodeCandidate);
  return [
    path,
    size,
    modified,
    hash,
    silences,
    candidates,
    parsed === undefined ? 0 : encodeParsed(parsed, scan.candidates),
  ];
}

function encodeCandidate({ specifier, form, typeOnly, names, offset, end, line, column }: Candidate): Row {
  return [
    specifier,
    forms.indexOf(form) * 2 + (typeOnly ? 1 : 0),
    names.join("\0"),
    offset,
    end,
    line,
    column,
  ];
}

/** An import that the raw text had shown as it is takes one number. */
function encodeParsed({ imports, faulty }: Parsed, candidates: readonly Candidate[]): Row {
  const places = new Map(candidates.map((one, place) => [one.offset, place]));
  const rows = imports.map((one) => {
    const place = places.get(one.offset) as number;
    const row = JSON.stringify(encodeCandidate(one));
    return row === JSON.stringify(encodeCandidate(candidates[place] as Candidate))
      ? place
      : encodeCandidate(one);
  });
  return [faulty ? 1 : 0, rows];
}

function encodeTarget(target: Target): string {
  switch (target.kind) {
    case "file":
      return `f${target.path}`;
    case "package":
      return `p${target.name}`;
    case "builtin":
      return `b${target.name}`;
    case "asset":
      return `a${target.path}`;
    case "outside":
      return `o${target.path}`;
    case "unresolved":
      return `u${target.why}`;
  }
}

/** Throws on whatever does not have the form; the checksum around it tells damage from a fault of ours. */
export function decode(value: unknown): Kept {
  const [records, resolution] = value as [Row[], 0 | [string, [string, string][], string[][]]];
  return {
    records: records.map(decodeRecord),
    resolution:
      resolution === 0
        ? undefined
        : { tree: resolution[0], settings: resolution[1], targets: decodeTargets(resolution[2]) },
  };
}

function decodeTargets(lists: readonly (readonly string[])[]): readonly (readonly Target[])[] {
  const known = new Map<string, Target>();
  return lists.map((list) =>
    list.map((text) => {
      const target = known.get(text) ?? decodeTarget(text);
      known.set(text, target);
      return target;
    }),
  );
}

function decodeTarget(text: string): Target {
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
      return { kind: "unresolved", why: rest as Extract<Target, { kind: "unresolved" }>["why"] };
  }
}

type RecordRow = [string, number, number, string, Row[], Row[], 0 | [number, (number | Row)[]]];

function decodeRecord(row: Row): FileRecord {
  const [path, size, modified, hash, silences, rows, parsed] = row as RecordRow;
  const candidates = rows.map(decodeCandidate);
  const scan = { candidates, silences: silences.length === 0 ? none : silences.map(decodeSilence) };
  return {
    path,
    size,
    modified,
    hash,
    scan,
    parsed: parsed === 0 ? undefined : decodeParsed(parsed, candidates),
  };
}

const none: readonly never[] = [];

function decodeParsed([faulty, rows]: [number, (number | Row)[]], candidates: readonly Candidate[]): Parsed {
  const imports = rows.map((row) =>
    typeof row === "number" ? (candidates[row] as Candidate) : decodeCandidate(row),
  );
  return { imports, faulty: faulty === 1 };
}

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

function decodeSilence(row: Row): Silence {
  const [line, column, start, end, reason] = row as [number, number, number, number, string];
  return { line, column, start, end, reason };
}
