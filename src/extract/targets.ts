import type { Resolution } from "./cache/encode.ts";
import { keyOf } from "./edges.ts";
import type { ImportForm, Target } from "./facts.ts";
import type { FileRecord } from "./record.ts";
import type { Resolve } from "./resolve/resolve.ts";

/** Where the candidates of all records lead, one after the other. */
export type Led = Pick<Resolution, "targets" | "to">;

/** What an earlier run knew: its records, in the order of `to`. */
interface FormerlyLed extends Led {
  readonly records: readonly FileRecord[];
}

/** Asked for when a candidate is met that no earlier run has seen: making a resolver takes time. */
type MakeResolver = () => Promise<Resolve>;

/**
 * Resolves the candidates of all records. With `former` those of unchanged files are taken over, and of changed
 * ones what they imported before: only what is new in them is resolved.
 */
export async function lead(
  records: readonly FileRecord[],
  make: MakeResolver,
  former: FormerlyLed | undefined,
): Promise<Led> {
  const table = new Targets(former?.targets ?? []);
  const to = new Int32Array(records.reduce((sum, { types }) => sum + types.length, 0));
  const startOf = startsOf(former?.records ?? []);
  let resolve: Resolve | undefined;
  let at = 0;
  for (const record of records) {
    const count = record.types.length;
    const known = startOf.get(record.path);
    if (former !== undefined && known?.record === record) {
      to.set(former.to.subarray(known.start, known.start + count), at);
    } else if (count > 0) {
      const before = former === undefined || known === undefined ? undefined : placesIn(known, former);
      for (const [i, { specifier, form }] of record.candidates.entries()) {
        const place = before?.get(placeKey(specifier, form));
        if (place === undefined) resolve ??= await make();
        to[at + i] = place ?? table.add((resolve as Resolve)(record.path, specifier, form));
      }
    }
    at += count;
  }
  return { targets: table.all, to };
}

interface Started {
  readonly record: FileRecord;
  readonly start: number;
}

function startsOf(records: readonly FileRecord[]): ReadonlyMap<string, Started> {
  let start = 0;
  const starts = new Map<string, Started>();
  for (const record of records) {
    starts.set(record.path, { record, start });
    start += record.types.length;
  }
  return starts;
}

/** Where a file led before it was changed. */
function placesIn({ record, start }: Started, { to }: Led): ReadonlyMap<string, number> {
  return new Map(
    record.candidates.map(({ specifier, form }, i) => [placeKey(specifier, form), to[start + i] as number]),
  );
}

function placeKey(specifier: string, form: ImportForm): string {
  return `${form} ${specifier}`;
}

/** Each target once. */
class Targets {
  readonly all: Target[];
  private places: Map<string, number> | undefined;

  constructor(known: readonly Target[]) {
    this.all = [...known];
  }

  add(target: Target): number {
    this.places ??= new Map(this.all.map((one, place) => [keyOf(one), place]));
    const key = keyOf(target);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(target) - 1;
  }
}
