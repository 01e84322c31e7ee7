import type { Import } from "../../extract/facts.ts";
import { parentOf } from "../../extract/settings/packages.ts";
import { baseName } from "../../text/paths.ts";
import type { Part } from "../part.ts";
import type { Crossing, Users } from "./crossings.ts";
import { functionsOf, offerOf } from "./offers.ts";
import type { SketchOperation } from "./operations.ts";
import type { TypeReading } from "./types.ts";

/** What a part offers to others, and who uses it. */
export interface SketchInterface {
  readonly provider: Part;
  /** What its id and title are made of. */
  readonly name: string;
  readonly file: string;
  /** Absent where the functions of the file are meant. */
  readonly symbol?: string;
  /** Where it is declared; absent for a file as a whole. */
  readonly declared?: { readonly path: string; readonly start: number };
  /** The way into its part, which is described with that. */
  readonly isEntry: boolean;
  readonly operations: readonly SketchOperation[];
  /** Names of more operations than are shown. */
  readonly further: readonly string[];
  readonly users: Users;
}

/** Interfaces to show, and what was left out. */
export interface Chosen {
  readonly interfaces: readonly SketchInterface[];
  /** Files and symbols that others use as well, the most used first. */
  readonly left: readonly string[];
}

/** So many of one part, and in all: a sketch is read from beginning to end. */
const MOST_OF_PART = 3;
const MOST_IN_ALL = 12;
const MOST_OPERATIONS = 6;
/** Of one part no more files than these are looked into, and no more names in each of them. */
const MOST_FILES = 8;
const MOST_NAMES = 40;

interface Candidate extends SketchInterface {
  /** Of what is declared somewhere or of the file: it is shown once, however it is reached. */
  readonly place: string;
  readonly uses: number;
}

/** The interfaces that are used most across borders: those of each part in turn, as long as there is room. */
export function chooseInterfaces(reading: TypeReading, crossings: readonly Crossing[]): Chosen {
  const byPart = new Map<Part, Crossing[]>();
  for (const crossing of crossings) {
    const known = byPart.get(crossing.provider);
    if (known === undefined) byPart.set(crossing.provider, [crossing]);
    else known.push(crossing);
  }
  const candidates = [...byPart.values()].flatMap((own) => candidatesIn(reading, own.slice(0, MOST_FILES)));
  const places = new Set<string>();
  const ofPart = new Map<Part, Candidate[]>();
  for (const one of candidates.sort(byUse)) {
    if (places.has(one.place)) continue;
    places.add(one.place);
    const known = ofPart.get(one.provider);
    if (known === undefined) ofPart.set(one.provider, [one]);
    else known.push(one);
  }
  const ranked = [...ofPart.values()].flatMap((own) =>
    own.slice(0, MOST_OF_PART).map((one, rank) => ({ one, rank })),
  );
  const interfaces = ranked
    .sort((a, b) => a.rank - b.rank || byUse(a.one, b.one))
    .slice(0, MOST_IN_ALL)
    .map(({ one }) => one);
  const shown = new Set(interfaces.map(({ place }) => place));
  const left = candidates.filter(({ place }) => places.delete(place) && !shown.has(place));
  return {
    interfaces,
    left: left.map(({ file, symbol }) => file + (symbol === undefined ? "" : `#${symbol}`)),
  };
}

function byUse(a: Candidate, b: Candidate): number {
  return b.uses - a.uses || (a.place < b.place ? -1 : 1);
}

interface Growing {
  readonly place: string;
  readonly file: string;
  readonly symbol?: string;
  readonly offer?: {
    readonly path: string;
    readonly start: number;
    readonly operations: readonly SketchOperation[];
  };
  readonly users: Map<Part, Set<Import>>;
  /** How often each operation is taken by its name. */
  readonly taken: Map<string, number>;
}

/** What a part offers, by the files through which it is used. */
function candidatesIn(reading: TypeReading, crossings: readonly Crossing[]): readonly Candidate[] {
  const found = new Map<string, Growing>();
  for (const crossing of crossings) {
    const names = [...crossing.names].sort(([, a], [, b]) => countOf(b) - countOf(a)).slice(0, MOST_NAMES);
    for (const [name, users] of names) {
      const one = growing(reading, found, crossing.file, name);
      if (one === undefined) continue;
      one.taken.set(name, (one.taken.get(name) ?? 0) + countOf(users));
      for (const [part, imports] of users) {
        const known = one.users.get(part) ?? new Set();
        one.users.set(part, known);
        for (const each of imports) known.add(each);
      }
    }
  }
  const [provider] = crossings.map((one) => one.provider);
  return provider === undefined ? [] : [...found.values()].flatMap((one) => settled(reading, provider, one));
}

function growing(
  reading: TypeReading,
  found: Map<string, Growing>,
  file: string,
  name: string,
): Growing | undefined {
  const offer = name === "*" ? ({ kind: "function" } as const) : offerOf(reading, file, name);
  if (offer === undefined) return undefined;
  const place = offer.kind === "object" ? offer.place : file;
  const known = found.get(place);
  if (known !== undefined) return known;
  const fresh: Growing = {
    place,
    file,
    ...(offer.kind === "object" && { symbol: name, offer }),
    users: new Map(),
    taken: new Map(),
  };
  found.set(place, fresh);
  return fresh;
}

function settled(reading: TypeReading, provider: Part, one: Growing): readonly Candidate[] {
  const { place, file, symbol, offer, users, taken } = one;
  const all = offer?.operations ?? byTaken(functionsOf(reading, file), taken);
  if (all.length === 0) return [];
  const isEntry = symbol === undefined && stemOf(provider, file) === provider.name;
  const declaredName = place.slice(place.indexOf("#") + 1);
  return [
    {
      place,
      provider,
      name: symbol === undefined ? stemOf(provider, file) : symbol === "default" ? declaredName : symbol,
      file,
      ...(symbol !== undefined && { symbol }),
      ...(offer !== undefined && { declared: { path: offer.path, start: offer.start } }),
      isEntry,
      operations: all.slice(0, MOST_OPERATIONS),
      further: all.slice(MOST_OPERATIONS).map(({ name }) => name),
      users: new Map([...users].map(([part, imports]) => [part, [...imports]])),
      uses: [...users.values()].reduce((sum, imports) => sum + imports.size, 0),
    },
  ];
}

/** What is taken most by its name first; of a file that is only taken as a whole all, as they stand there. */
function byTaken(
  all: readonly SketchOperation[],
  taken: ReadonlyMap<string, number>,
): readonly SketchOperation[] {
  const own = all.filter(({ name }) => taken.has(name));
  const shown = own.length === 0 || taken.has("*") ? all : own;
  return shown.toSorted((a, b) => (taken.get(b.name) ?? 0) - (taken.get(a.name) ?? 0));
}

function countOf(users: Users): number {
  return [...users.values()].reduce((sum, imports) => sum + imports.length, 0);
}

/** What a file is called: the part where it is the way into it, the folder where it is the way into that. */
function stemOf(provider: Part, file: string): string {
  const stem = baseName(file).replace(/(?:\.d)?\.\w+$/, "");
  if (!/^(?:index|main|mod|public-api|api)$/i.test(stem)) return stem;
  const folder = parentOf(file);
  const below = folder.startsWith(provider.folder) ? folder.slice(provider.folder.length) : folder;
  const isWayIn = folder === "" || /^(?:(?:src|lib|source)\/)?$/.test(below);
  return isWayIn ? provider.name : baseName(folder.slice(0, -1));
}
