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
  /** As written; no line end but `\n`. */
  readonly text: string;
  /** Set for what the tree knows: its text is no punctuation. */
  readonly leaf: Leaf | undefined;
  /** The statement that begins here. */
  readonly starts: Statement | undefined;
  /** A `(` that begins a value. */
  readonly group: boolean;
  /** Line ends between the piece before and this one: none, one, or several. */
  readonly newlines: 0 | 1 | 2;
  /** Whether a `;` stands between this piece and the next. */
  semicolon: boolean;
}

export function isComment(piece: Piece | undefined): boolean {
  return piece?.kind === "line-comment" || piece?.kind === "block-comment";
}

/** Cuts a parsed text into pieces, in one pass over leaves and comments. */
export function piecesOf({ source, ast, comments }: ParseResult): Piece[] {
  const { leaves, statements, groups } = collectLeaves(ast);
  const scan: Scan = { text: source.text, pieces: [], at: 0, newlines: 0, statements, groups };
  let next = 0;
  for (const leaf of leaves) {
    for (; next < comments.length && (comments[next] as Comment).start < leaf.start; next++) {
      readComment(scan, comments[next] as Comment);
    }
    readLeaf(scan, leaf);
  }
  for (; next < comments.length; next++) readComment(scan, comments[next] as Comment);
  readGap(scan, scan.text.length);
  return scan.pieces;
}

interface Scan {
  readonly text: string;
  readonly pieces: Piece[];
  readonly statements: ReadonlyMap<number, Statement>;
  readonly groups: ReadonlySet<number>;
  /** What is before this offset has been read. */
  at: number;
  /** Line ends since the last piece. */
  newlines: number;
}

function readLeaf(scan: Scan, leaf: Leaf): void {
  if (leaf.start < scan.at) return;
  readGap(scan, leaf.start);
  const { text, end } = writtenAs(scan.text, leaf);
  push(scan, "code", end, text, leaf);
}

function readComment(scan: Scan, comment: Comment): void {
  if (comment.start < scan.at) return;
  readGap(scan, comment.start);
  const text = trimLines(withLineFeeds(scan.text.slice(comment.start, comment.end)));
  // One without its end stops with its line, as `//` does.
  const closed = comment.kind === "block" && text.endsWith("*/");
  push(scan, closed ? "block-comment" : "line-comment", comment.end, text);
}

/** Adds what stands at the reader's place. */
function push(scan: Scan, kind: Piece["kind"], end: number, text: string, leaf?: Leaf): void {
  const start = scan.at;
  scan.pieces.push({
    kind,
    start,
    text,
    leaf,
    starts: kind === "code" ? scan.statements.get(start) : undefined,
    group: text === "(" && scan.groups.has(start),
    newlines: scan.newlines > 1 ? 2 : scan.newlines === 1 ? 1 : 0,
    semicolon: false,
  });
  scan.at = end;
  scan.newlines = 0;
}

/** Between leaves and comments there are only white space, punctuation and clause words. */
function readGap(scan: Scan, to: number): void {
  const { text } = scan;
  while (scan.at < to) {
    const code = text.charCodeAt(scan.at);
    if (code === SPACE) scan.at++;
    else if (code === LINE_FEED || code === RETURN) readLineEnd(scan, code);
    else if (code === SEMICOLON) {
      const last = scan.pieces.at(-1);
      if (last !== undefined) last.semicolon = true;
      scan.at++;
    } else if (code === OPEN || code === CLOSE) {
      push(scan, code === OPEN ? "open" : "close", scan.at + 1, text.charAt(scan.at));
    } else readMark(scan);
  }
}

function readLineEnd(scan: Scan, code: number): void {
  scan.newlines++;
  scan.at += code === RETURN && scan.text.charCodeAt(scan.at + 1) === LINE_FEED ? 2 : 1;
}

const SPACE = 32;
const LINE_FEED = 10;
const RETURN = 13;
const SEMICOLON = 59;
const OPEN = 123;
const CLOSE = 125;

const blank = /[\s\u0085\ufeff]/y;
const mark = /\*\*|[\p{L}\p{Nl}\p{M}\p{Nd}_]+(?:-[\p{L}\p{Nl}\p{M}\p{Nd}_]+)*|./suy;

function readMark(scan: Scan): void {
  blank.lastIndex = scan.at;
  if (blank.test(scan.text)) {
    scan.at++;
    return;
  }
  mark.lastIndex = scan.at;
  const text = mark.exec(scan.text)?.[0] ?? scan.text.charAt(scan.at);
  push(scan, "code", scan.at + text.length, text);
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
