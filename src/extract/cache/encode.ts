import { keyOf } from "../edges.ts";
import type { Silence, Target } from "../facts.ts";
import type { FileMark, FileRecord } from "../record.ts";
import type { Candidate } from "../scan/candidates.ts";
import type { Parsed } from "../syntax/parse-imports.ts";
import {
  type Detail,
  decodeSilence,
  decodeTarget,
  encodeSilence,
  type Row,
  readDetail,
  writeDetail,
} from "./rows.ts";

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
  readonly targets: readonly Target[];
  /** The place in `targets`, for each candidate of each record. */
  readonly to: Int32Array;
}

/** The first line: what each run reads. Lists that go side by side are read faster than a list of rows. */
interface Head {
  readonly paths: readonly string[];
  readonly sizes: readonly number[];
  readonly modified: readonly number[];
  readonly hashes: readonly string[];
  readonly types: readonly string[];
  readonly silences: readonly (readonly [record: number, rows: readonly Row[]])[];
  readonly resolution?: {
    readonly tree: string;
    readonly settings: Resolution["settings"];
    readonly targets: readonly string[];
    readonly to: readonly number[];
  };
}

/** A line that each run reads, and one for each record. */
export function encode({ records, resolution }: Kept): string {
  const head: Head = {
    paths: records.map(({ path }) => path),
    sizes: records.map(({ mark }) => mark.size),
    modified: records.map(({ mark }) => mark.modified),
    hashes: records.map(({ mark }) => mark.hash),
    types: records.map(({ types }) => types),
    silences: records.flatMap(({ silences }, place) =>
      silences.length === 0 ? [] : [[place, silences.map(encodeSilence)] as const],
    ),
    ...(resolution !== undefined && {
      resolution: {
        tree: resolution.tree,
        settings: resolution.settings,
        targets: resolution.targets.map(keyOf),
        to: [...resolution.to],
      },
    }),
  };
  return [JSON.stringify(head), ...records.map(lineOf)].join("\n");
}

function lineOf(record: FileRecord): string {
  return (record instanceof KeptRecord ? record.unchanged : undefined) ?? writeDetail(record);
}

/** Throws on whatever does not have the form; the checksum around it tells damage from a fault of ours. */
export function decode(text: string): Kept {
  const [first = "", ...lines] = text.split("\n");
  const { paths, sizes, modified, hashes, types, silences, resolution } = JSON.parse(first) as Head;
  const silent = new Map(silences.map(([place, rows]) => [place, rows.map(decodeSilence)]));
  const records = paths.map((path, at) => {
    const mark = { size: sizes[at] ?? 0, modified: modified[at] ?? 0, hash: hashes[at] ?? "" };
    return new KeptRecord(path, mark, silent.get(at) ?? none, types[at] ?? "", lines[at] ?? "");
  });
  if (resolution === undefined) return { records };
  const { tree, settings, targets, to } = resolution;
  return {
    records,
    resolution: { tree, settings, targets: targets.map(decodeTarget), to: Int32Array.from(to) },
  };
}

const none: readonly never[] = [];

/** A record of an earlier run, whose line is taken apart when somebody asks. */
class KeptRecord implements FileRecord {
  readonly path: string;
  readonly mark: FileMark;
  readonly silences: readonly Silence[];
  readonly types: string;
  private line: string | undefined;
  private detail: Detail | undefined;

  constructor(path: string, mark: FileMark, silences: readonly Silence[], types: string, line: string) {
    this.path = path;
    this.mark = mark;
    this.silences = silences;
    this.types = types;
    this.line = line;
  }

  /** The line as it was, as long as it says all that is known. */
  get unchanged(): string | undefined {
    return this.line;
  }

  get candidates(): readonly Candidate[] {
    return this.read().candidates;
  }

  get parsed(): Parsed | undefined {
    return this.read().parsed;
  }

  set parsed(parsed: Parsed | undefined) {
    this.detail = { candidates: this.candidates, parsed };
    this.line = undefined;
  }

  private read(): Detail {
    this.detail ??= readDetail(this.line ?? "");
    return this.detail;
  }
}
