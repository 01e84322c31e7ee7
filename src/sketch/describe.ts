import type { FileSystem } from "../text/file-system.ts";
import { joinPath } from "../text/paths.ts";
import type { Piece } from "./divide.ts";
import { type Manifest, sentenceOfReadme } from "./manifest.ts";
import { titleOf } from "./names.ts";
import { firstSentence } from "./readme.ts";

/** What descriptions are read from. */
export interface Describing {
  readonly fs: FileSystem;
  readonly root: string;
  readonly purposeIn: (text: string) => string | undefined;
}

/** What a package is, in its own words. */
export function descriptionOfPackage(
  { fs, root }: Describing,
  folder: string,
  manifest: Manifest | undefined,
): string | undefined {
  const own = manifest?.description === undefined ? undefined : firstSentence(oneLine(manifest.description));
  return meaningful(own ?? sentenceOfReadme(fs, root, folder), manifest?.name ?? folder);
}

/** What a folder or a file is for: what its `README` says, else the first comment of the file that stands for it. */
export function descriptionOfPiece(describing: Describing, piece: Piece): string | undefined {
  const { fs, root } = describing;
  if (piece.pieces !== undefined) return undefined;
  const said = piece.folder === undefined ? undefined : sentenceOfReadme(fs, root, piece.path);
  if (said !== undefined) return meaningful(said, piece.name);
  for (const file of speakers(piece)) {
    const sentence = descriptionOfFile(describing, file, piece.name);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

/**
 * What a file says of itself, or of what it declares under the name of the whole.
 *
 * @param name empty where only the file is asked for
 */
export function descriptionOfFile(
  { fs, root, purposeIn }: Describing,
  file: string,
  name: string,
): string | undefined {
  const read = fs.readText(joinPath(root, file));
  const purpose = read.ok ? purposeOf(read.value.text.slice(0, HEAD), name, purposeIn) : undefined;
  return purpose === undefined ? undefined : meaningful(sentenceOf(purpose), name);
}

/** So much of a file is looked at. */
const HEAD = 20_000;

/**
 * What the comment at the beginning of a file says, where it is about the file; else that of an exported declaration
 * which has the name of the whole. A comment right before any other declaration is about that one alone.
 */
function purposeOf(text: string, name: string, purposeIn: Describing["purposeIn"]): string | undefined {
  const head = /^(?:\s|#!.*|["']use \w+["'];?|\/\/.*|\/\*(?:(?!\*\/)[\s\S])*\*\/)*/.exec(text)?.[0] ?? "";
  const isApart =
    /\n[ \t]*\r?\n\s*$/.test(head) || /^(?:import|export\b.*\bfrom)\b/.test(text.slice(head.length));
  const said = isApart ? purposeIn(head) : undefined;
  if (said !== undefined) return said;
  for (const [, comment = "", declared = ""] of text.matchAll(documented))
    if (isNamedAfter(declared, name)) return purposeIn(comment);
  return undefined;
}

const documented =
  /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*export (?:default )?(?:abstract )?(?:async )?(?:function\*?|class|interface|const|type) (\w+)/g;

/** `OrdersService` and `Order` after `orders`. */
function isNamedAfter(declared: string, name: string): boolean {
  const stem = bare(name).replace(/s$/, "");
  const rest = bare(declared).startsWith(stem) ? bare(declared).slice(stem.length) : undefined;
  return (
    stem.length > 2 && rest !== undefined && /^s?(?:service|module|manager|client|server|store)?$/.test(rest)
  );
}

/** The files that speak for all: the way in, one of the same name, the only one. */
function speakers({ name, path, folder, files }: Piece): readonly string[] {
  if (folder === undefined) return files.slice(0, 1);
  const stems = new Map<string, string>();
  for (const file of files) {
    const stem = /^(?:src\/)?([^/]*?)(?:\.module)?(?:\.d)?\.\w+$/.exec(file.slice(path.length))?.[1];
    if (stem !== undefined && !stems.has(stem)) stems.set(stem, file);
  }
  const named = ["index", "mod", "main", name].flatMap((stem) => stems.get(stem) ?? []);
  return named.length === 0 && files.length === 1 ? files : named;
}

/** Nothing where a text only says the name again, or says what is wanted of tools. */
function meaningful(text: string | undefined, name: string): string | undefined {
  if (
    text === undefined ||
    !/\p{L}.*\s.*\p{L}/u.test(text) ||
    /^@|^(?:todo|fixme|see|usage)\b|:\/\//i.test(text)
  )
    return undefined;
  return bare(text) === bare(titleOf(name)) ? undefined : shortened(text);
}

/** What a comment says, where it says it in one sentence; a text that was cut off is none. */
export function sentenceOf(comment: string): string | undefined {
  const text = oneLine(comment);
  const isCut = text.length >= CUT && !/[.!?]$/.test(text);
  const sentence = isCut ? undefined : firstSentence(text);
  return sentence === undefined ? undefined : shortened(sentence);
}

/** From this length on comments without a full stop are cut. */
const CUT = 195;

/** What stands in a box is read at a glance. */
const LONG = 90;

/** The beginning of a long sentence, up to a place where it may end as well. */
function shortened(text: string): string {
  if (text.length <= LONG) return text;
  const ends = [...text.slice(0, LONG).matchAll(/[:;,] | \(| [–—-] /g)].map(({ index }) =>
    text.slice(0, index),
  );
  const whole = ends.filter((one) => one.length > 20 && isWhole(one));
  const last = whole.at(-1);
  return last === undefined ? text : `${last}.`;
}

/** No bracket and no quotation is left open. */
function isWhole(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return count("(") === count(")") && count("`") % 2 === 0 && count('"') % 2 === 0;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
