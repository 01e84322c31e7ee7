import type { Comment, Statement } from "../ast/nodes.ts";
import type { ParseResult } from "../syntax/parse.ts";
import { collectLeaves, type Leaf } from "./leaves.ts";

/**
 * A word, a mark of punctuation, a brace or a comment, in the order of the text. White space and `;`
 * are no pieces: each piece knows what of them stood around it.
 */
export interface Piece {
  readonly kind: "code" | "open" | "close" | "line-comment" | "block-comment";
  readonly start: number;
  readonly end: number;
  /** As written; no line end but `\n`. */
  readonly text: string;
  /** Set for what the tree knows: its text is no punctuation. */
  readonly leaf?: Leaf | undefined;
  /** The statement that begins here. */
  readonly starts?: Statement | undefined;
  /** A `(` that begins a value. */
  readonly group?: boolean | undefined;
  /** Line ends between the piece before and this one: none, one, or several. */
  newlines: 0 | 1 | 2;
  /** Whether a `;` stands between this piece and the next. */
  semicolon: boolean;
}

export function isComment(piece: Piece | undefined): boolean {
  return piece?.kind === "line-comment" || piece?.kind === "block-comment";
}

/** Cuts a parsed text into pieces, in one pass over leaves and comments. */
export function piecesOf({ source, ast, comments }: ParseResult): Piece[] {
  const { leaves, statements, groups } = collectLeaves(ast);
  const scan: Scan = { text: source.text, pieces: [], newlines: 0 };
  const gap = (from: number, to: number) => readGap(scan, from, to, statements, groups);
  let at = 0;
  let next = 0;
  for (const leaf of leaves) {
    for (; next < comments.length && startOf(comments, next) < leaf.start; next++) {
      at = readComment(scan, at, comments[next] as Comment, gap);
    }
    if (leaf.start < at) continue;
    gap(at, leaf.start);
    const written = writtenAs(scan.text, leaf);
    push(scan, { kind: "code", start: leaf.start, ...written, leaf, starts: statements.get(leaf.start) });
    at = written.end;
    // What looks like a comment in a directive is part of it.
    while (next < comments.length && startOf(comments, next) < at) next++;
  }
  for (; next < comments.length; next++) at = readComment(scan, at, comments[next] as Comment, gap);
  gap(at, scan.text.length);
  return scan.pieces;
}

interface Scan {
  readonly text: string;
  readonly pieces: Piece[];
  /** Line ends since the last piece. */
  newlines: number;
}

type Gap = (from: number, to: number) => void;

function startOf(comments: readonly Comment[], index: number): number {
  return (comments[index] as Comment).start;
}

function readComment(scan: Scan, at: number, comment: Comment, gap: Gap): number {
  if (comment.start < at) return at;
  gap(at, comment.start);
  const text = trimLines(withLineFeeds(scan.text.slice(comment.start, comment.end)));
  // One without its end stops with its line, as `//` does.
  const kind = comment.kind === "block" && text.endsWith("*/") ? "block-comment" : "line-comment";
  push(scan, { kind, start: comment.start, end: comment.end, text });
  return comment.end;
}

function push(scan: Scan, piece: Omit<Piece, "newlines" | "semicolon">): void {
  const newlines = scan.newlines > 1 ? 2 : scan.newlines === 1 ? 1 : 0;
  scan.pieces.push({ ...piece, newlines, semicolon: false });
  scan.newlines = 0;
}

const gapPart =
  /\r\n?|\n|[\s\u0085\ufeff]|\*\*|[\p{L}\p{Nl}\p{M}\p{Nd}_]+(?:-[\p{L}\p{Nl}\p{M}\p{Nd}_]+)*|./gsu;

/** Between leaves and comments there are only white space, punctuation and clause words. */
function readGap(
  scan: Scan,
  from: number,
  to: number,
  statements: ReadonlyMap<number, Statement>,
  groups: ReadonlySet<number>,
): void {
  if (from >= to) return;
  for (const match of scan.text.slice(from, to).matchAll(gapPart)) {
    const text = match[0];
    const start = from + match.index;
    const last = scan.pieces.at(-1);
    if (text === "\n" || text === "\r" || text === "\r\n") scan.newlines++;
    else if (isBlank(text)) continue;
    else if (text === ";") {
      if (last !== undefined) last.semicolon = true;
    } else push(scan, gapPiece(text, start, statements, groups));
  }
}

function gapPiece(
  text: string,
  start: number,
  statements: ReadonlyMap<number, Statement>,
  groups: ReadonlySet<number>,
): Omit<Piece, "newlines" | "semicolon"> {
  const kind = text === "{" ? "open" : text === "}" ? "close" : "code";
  return {
    kind,
    start,
    end: start + text.length,
    text,
    starts: statements.get(start),
    group: text === "(" && groups.has(start),
  };
}

function isBlank(text: string): boolean {
  return /^[\s\u0085\ufeff]$/.test(text);
}

/** The text of a leaf, and where it ends: a directive with its line, whatever the tree says. */
function writtenAs(text: string, leaf: Leaf): { end: number; text: string } {
  const raw = text.slice(leaf.start, leaf.end);
  switch (leaf.kind) {
    case "boundary":
      return { end: leaf.end, text: "[*]" };
    case "directive": {
      const line = (/^[^\r\n]*/.exec(raw)?.[0] ?? raw).trimEnd();
      return { end: leaf.start + line.length, text: line };
    }
    case "text-block":
      return { end: leaf.end, text: withLineFeeds(raw) };
    default:
      return { end: leaf.end, text: raw };
  }
}

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Without blanks and tabs at the ends of its lines. */
function trimLines(text: string): string {
  return text.split("\n").map(trimLine).join("\n");
}

function trimLine(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end--;
  return line.slice(0, end);
}
