import type { Confirm, Confirmation, ConfirmedImport, Import } from "./facts.ts";
import type { FileRecord } from "./record.ts";
import { parsedOf, readFile, type Session, save, sessionOf, sourceOf } from "./session.ts";
import type { Parsed } from "./syntax/parse-imports.ts";

/**
 * Confirms imports of `facts` through the syntax tree and keeps what it learns in the cache, so that a run in
 * which nothing has changed needs no compiler. See `Confirm`.
 */
export const confirmImports: Confirm = async (files, facts, asked) => {
  const session = sessionOf(files, facts);
  const parsed = await parseAll(session, new Set(asked.map((one) => one.from)));
  save(session);
  return answer(session, asked, parsed);
};

async function parseAll(session: Session, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, Parsed>> {
  const parsed = new Map<string, Parsed>();
  for (const path of paths) {
    const record = session.records.get(path) ?? readNow(session, path);
    if (record !== undefined) parsed.set(path, await parsedOf(session, record));
  }
  return parsed;
}

/** Of facts whose session is unknown here. */
function readNow(session: Session, path: string): FileRecord | undefined {
  const reading = readFile(session, path, undefined);
  if (reading.kind !== "read") return undefined;
  session.records.set(path, reading.record);
  return reading.record;
}

function answer(
  session: Session,
  asked: readonly Import[],
  parsed: ReadonlyMap<string, Parsed>,
): Confirmation {
  const imports: ConfirmedImport[] = [];
  const refuted: Import[] = [];
  for (const one of asked) {
    const shown = parsed
      .get(one.from)
      ?.imports.find(({ offset, specifier }) => offset === one.offset && specifier === one.specifier);
    if (shown === undefined) refuted.push(one);
    else {
      const { form, typeOnly, names, offset, end } = shown;
      const span = { source: sourceOf(session, one.from), start: offset, end };
      imports.push({ ...one, form, typeOnly, names, confirmed: true, span });
    }
  }
  const faulty = [...parsed.values()].filter((file) => file.faulty).length;
  return { imports, refuted, faulty };
}
