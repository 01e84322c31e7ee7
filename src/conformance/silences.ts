import type { Silence } from "../extract/facts.ts";
import { positionAt, type Source, type Span } from "../text/source.ts";
import { type CheckInput, type Code, type CodeImport, pathIn } from "./code.ts";
import { type Finding, finding } from "./finding.ts";

/** `// lintel-ignore-next-line reason`: who asks whether something is silenced uses the silence up. */
export interface Silences {
  readonly silences: (one: CodeImport) => boolean;
  /** The same for a declaration in the code, by where its name stands; decorators and comments may stand above it. */
  readonly silencesAt: (span: Span) => boolean;
  /** After all has been asked: those without a reason, and those that were not needed. */
  readonly findings: () => readonly Finding[];
}

export function readSilences(input: CheckInput, code: Code): Silences {
  const byFile = new Map<string, ReadonlyMap<number, Silence>>();
  for (const codebase of input.codebases)
    for (const file of codebase.facts.files) {
      const path = pathIn(codebase, file.path);
      if (file.silences.length === 0 || code.files.get(path) !== codebase) continue;
      const own = file.silences.filter(({ start }) => beginsLine(input.sourceOf(path).text, start));
      if (own.length > 0) byFile.set(path, byLine(own));
    }
  const byShown = new Map([...byFile].map(([path, lines]) => [input.sourceOf(path).path, lines]));
  const used = new Set<Silence>();
  const use = (silence: Silence | undefined) => {
    if (silence !== undefined) used.add(silence);
    return silence !== undefined;
  };
  return {
    silences: (one) => {
      const lines = byFile.get(one.file);
      if (lines === undefined) return false;
      return use(lines.get(one.fact.line) ?? lines.get(firstLine(input.sourceOf(one.file), one)));
    },
    silencesAt: ({ source, start }) => {
      const lines = byShown.get(source.path);
      return lines !== undefined && use(above(lines, source, start));
    },
    findings: () => [...byFile].flatMap(([path, lines]) => faultsIn(input, path, lines, used)),
  };
}

/** In the middle of a line it is spoken of, in a text or a longer comment. */
function beginsLine(text: string, start: number): boolean {
  let at = start - 1;
  while (text[at] === " " || text[at] === "\t") at--;
  return at < 0 || text[at] === "\n" || text[at] === "\r";
}

/** By the line that they silence: the next one that holds no silence itself. */
function byLine(silences: readonly Silence[]): ReadonlyMap<number, Silence> {
  const lines = new Map<number, Silence>();
  const own = new Set(silences.map(({ line }) => line));
  for (const silence of silences.toReversed()) {
    let line = silence.line + 1;
    while (own.has(line)) line++;
    lines.set(line, silence);
  }
  return lines;
}

/** What silences the line of a name, or one of those above it that belong to the same declaration. */
function above(lines: ReadonlyMap<number, Silence>, source: Source, start: number): Silence | undefined {
  let { line } = positionAt(source, start);
  let end = source.text.lastIndexOf("\n", start - 1);
  for (;;) {
    const silence = lines.get(line);
    if (silence !== undefined || end < 0) return silence;
    const begin = source.text.lastIndexOf("\n", end - 1) + 1;
    if (!/^\s*(?:@|\*|\/\*)/.test(source.text.slice(begin, end))) return undefined;
    line--;
    end = begin - 1;
  }
}

/** So much of a text before a specifier is looked through for where its statement begins. */
const LONGEST = 20_000;

/** The line on which the statement begins whose specifier stands further down. */
function firstLine(source: Source, { fact }: CodeImport): number {
  const before = source.text.slice(Math.max(0, fact.offset - LONGEST), fact.offset);
  const begun = before.slice(
    Math.max(before.lastIndexOf(";"), before.lastIndexOf("'"), before.lastIndexOf('"')) + 1,
  );
  const words = [...begun.matchAll(/\b(?:import|export)\b/g)];
  const last = words.findLast(({ 0: word, index }) => !/^\s*[,}]/.test(begun.slice(index + word.length)));
  if (last === undefined) return fact.line;
  return positionAt(source, fact.offset - begun.length + last.index).line;
}

function faultsIn(
  input: CheckInput,
  path: string,
  lines: ReadonlyMap<number, Silence>,
  used: ReadonlySet<Silence>,
): readonly Finding[] {
  const inOrder = [...lines.values()].sort((a, b) => a.start - b.start);
  return inOrder.flatMap((silence) => {
    const source = input.sourceOf(path);
    const span = { source, start: silence.start, end: silence.end };
    const identity = { at: path, what: silence.reason };
    if (!used.has(silence)) return [finding("silence/unused", identity, span, {})];
    return silence.reason === "" ? [finding("silence/reason", identity, span, {})] : [];
  });
}
