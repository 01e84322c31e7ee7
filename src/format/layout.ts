import type { Statement } from "../ast/nodes.ts";
import { isComment, type Piece } from "./pieces.ts";
import { isPunctuation } from "./spacing.ts";

/** A piece and where it goes. */
export interface Placed {
  readonly piece: Piece;
  /** Line ends before it; two make a blank line. */
  readonly breaks: 0 | 1 | 2;
  /** Levels of indentation, if it begins a line. */
  readonly level: number;
  /** The level of the statement it belongs to. */
  readonly base: number;
  /** Whether a `;` follows, since another statement follows on the line. */
  semicolon: boolean;
}

/** Decides where lines end, keeping the author's lines wherever the language lets them. */
export function layOut(written: readonly Piece[]): Placed[] {
  const pieces = pullUpBraces(written);
  const state = startLayout(pieces);
  pieces.forEach((piece, i) => {
    place(state, piece, i);
  });
  return state.placed;
}

/**
 * A `{` follows its header: comments between the two that end a line go behind it. Where it does not
 * follow on its line already, the block is opened up.
 */
function pullUpBraces(written: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let lineDue = false;
  for (const piece of written) {
    // Behind a directive on its line a brace would be read as part of it.
    if (piece.kind !== "open" || lastCode(pieces)?.leaf?.kind === "directive") {
      pieces.push(lineDue && piece.newlines === 0 ? { ...piece, newlines: 1 } : piece);
      lineDue = false;
      continue;
    }
    const moved = splitAtLineEnd(pieces);
    pieces.push({ ...piece, newlines: 0 }, ...moved);
    lineDue = moved.length > 0;
  }
  return pieces;
}

/** Takes off the comments at the end, from the first that ends or begins a line. */
function splitAtLineEnd(pieces: Piece[]): Piece[] {
  let at = pieces.length;
  while (at > 0 && isComment(pieces[at - 1])) at--;
  while (at < pieces.length && staysInLine(pieces[at] as Piece)) at++;
  return pieces.splice(at);
}

function staysInLine(piece: Piece): boolean {
  return piece.kind === "block-comment" && piece.newlines === 0;
}

function lastCode(pieces: readonly Piece[]): Piece | undefined {
  let at = pieces.length - 1;
  while (at >= 0 && isComment(pieces[at])) at--;
  return pieces[at];
}

interface Layout {
  readonly pieces: readonly Piece[];
  readonly placed: Placed[];
  /** Of each `{` and `}`: whether its block is on several lines. */
  readonly opened: ReadonlySet<Piece>;
  /** Of each piece: the next that is no comment. */
  readonly nextCode: readonly (Piece | undefined)[];
  /** Of each comment: whether it and all up to the next code stand on one line. */
  readonly leads: readonly boolean[];
  /** Open parentheses of the statement; whether each is followed by a line end. */
  readonly parentheses: boolean[];
  level: number;
  /** Where the last piece that is no comment stands; -1 before the first. */
  lastCode: number;
  /** Line ends since then. */
  broken: boolean;
  /** Nothing but comments on the line of the `{` stands between here and it. */
  atStart: boolean;
  /** The statement of the block that closed last, if nothing came behind it. */
  closed: Statement | undefined;
  readonly owners: (Statement | undefined)[];
  statement: Statement | undefined;
}

function startLayout(pieces: readonly Piece[]): Layout {
  return {
    pieces,
    placed: [],
    opened: openedBlocks(pieces),
    ...lookAhead(pieces),
    parentheses: [],
    level: 0,
    lastCode: -1,
    broken: true,
    atStart: true,
    closed: undefined,
    owners: [],
    statement: undefined,
  };
}

/** The braces of the blocks that have a line end between them, and something else. */
function openedBlocks(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const opened = new Set<Piece>();
  const opens: { index: number; lines: number }[] = [];
  let lines = 0;
  pieces.forEach((piece, i) => {
    if (piece.newlines > 0) lines++;
    if (piece.kind === "open") opens.push({ index: i, lines });
    if (piece.kind === "close") {
      const open = opens.pop();
      const afterDirective = open !== undefined && pieces[open.index - 1]?.leaf?.kind === "directive";
      if (open !== undefined && (afterDirective || (open.lines < lines && open.index < i - 1))) {
        opened.add(piece).add(pieces[open.index] as Piece);
      }
    }
    if (piece.text.includes("\n")) lines++;
  });
  return opened;
}

function lookAhead(pieces: readonly Piece[]): Pick<Layout, "nextCode" | "leads"> {
  const nextCode: (Piece | undefined)[] = new Array(pieces.length);
  const leads: boolean[] = new Array(pieces.length).fill(false);
  for (let i = pieces.length - 2; i >= 0; i--) {
    const next = pieces[i + 1] as Piece;
    const comment = isComment(next);
    nextCode[i] = comment ? nextCode[i + 1] : next;
    leads[i] = isComment(pieces[i]) && next.newlines === 0 && (comment ? leads[i + 1] === true : true);
  }
  return { nextCode, leads };
}

function place(state: Layout, piece: Piece, index: number): void {
  const previous = state.pieces[index - 1];
  const wanted = previous === undefined ? 0 : breaksBefore(state, piece, previous, index);
  const breaks = state.atStart && wanted === 2 ? 1 : wanted;
  if (piece.kind === "close") {
    state.level--;
    state.closed = state.owners.pop();
  }
  markParenthesis(state, piece, breaks > 0);
  if (piece.starts !== undefined) endLine(state, piece, index, breaks > 0);
  const level = breaks > 0 ? levelOf(state, piece, index) : state.level;
  state.placed.push({ piece, breaks, level, base: state.level, semicolon: false });
  advance(state, piece, index, breaks > 0);
}

function advance(state: Layout, piece: Piece, index: number, broke: boolean): void {
  if (isPunctuation(piece, "(")) state.parentheses.push(false);
  if (isPunctuation(piece, ")")) state.parentheses.pop();
  if (piece.kind === "open") {
    state.owners.push(state.statement);
    state.parentheses.length = 0;
    state.level++;
  }
  state.atStart = piece.kind === "open" || (state.atStart && isComment(piece) && !broke && index > 0);
  if (isComment(piece)) {
    state.broken ||= broke;
    return;
  }
  if (piece.kind !== "close") state.closed = undefined;
  if (piece.starts !== undefined) {
    state.statement = piece.starts;
    state.parentheses.length = 0;
  }
  state.lastCode = index;
  state.broken = false;
}

/** Notes that a line ends behind the innermost `(`, if this is the first code behind it. */
function markParenthesis(state: Layout, piece: Piece, broke: boolean): void {
  const last = state.pieces[state.lastCode];
  if (broke && isPunctuation(last, "(") && !isPunctuation(piece, ")")) {
    state.parentheses[state.parentheses.length - 1] = true;
  }
}

/** Puts a `;` behind the statement before, if this one follows on its line. */
function endLine(state: Layout, piece: Piece, index: number, broke: boolean): void {
  const last = state.pieces[state.lastCode];
  if (last === undefined || last.kind === "open" || broke || state.broken) return;
  if (goesOn(state.closed, piece)) return;
  let at = state.lastCode;
  while (at < index - 1 && !(state.pieces[at] as Piece).semicolon) at++;
  if (!(state.pieces[at] as Piece).semicolon) at = state.lastCode;
  (state.placed[at] as Placed).semicolon = true;
}

/** `else` behind `alt`, `and` behind `par`: a further branch, which follows the brace. */
function goesOn(closed: Statement | undefined, next: Piece | undefined): boolean {
  const word = branchWord(next?.starts);
  if (word === undefined) return false;
  return continues[word]?.includes(branchWord(closed) ?? "") ?? false;
}

const continues: Readonly<Record<string, readonly string[]>> = { else: ["alt", "else"], and: ["par", "and"] };

function branchWord(statement: Statement | undefined): string | undefined {
  if (statement?.kind !== "declaration" || statement.name !== undefined) return undefined;
  return statement.block === undefined ? undefined : statement.keyword?.text;
}

function levelOf(state: Layout, piece: Piece, index: number): number {
  const broken = state.parentheses.filter(Boolean).length;
  if (piece.starts !== undefined || piece.kind === "close" || piece.kind === "open") return state.level;
  if (isPunctuation(piece, ")")) return state.level + Math.max(0, broken - 1);
  const next = state.nextCode[index];
  const between =
    next === undefined || next.starts !== undefined || next.kind === "close" || next.kind === "open";
  if (isComment(piece) && between) return state.level;
  return state.level + Math.max(1, broken);
}

function breaksBefore(state: Layout, piece: Piece, previous: Piece, index: number): 0 | 1 | 2 {
  if (isComment(piece)) return breaksBeforeComment(state, piece, index);
  switch (piece.kind) {
    case "close":
      return state.opened.has(piece) ? 1 : 0;
    case "open":
      return piece.newlines > 0 ? 1 : 0;
    default:
      return piece.starts !== undefined
        ? breaksBeforeStatement(state, piece, previous)
        : breaksInside(state, piece, previous);
  }
}

/** A comment stays where it is, but one that leads a statement goes with it. */
function breaksBeforeComment(state: Layout, piece: Piece, index: number): 0 | 1 | 2 {
  const next = state.nextCode[index];
  const last = state.pieces[state.lastCode];
  if (piece.newlines > 0 && isPunctuation(last, "(")) return 1;
  if (piece.newlines > 0 || next?.starts === undefined || state.leads[index] !== true) return piece.newlines;
  return last !== undefined && !state.broken && needsLineEnd(state, last, next) ? 1 : 0;
}

function breaksBeforeStatement(state: Layout, piece: Piece, previous: Piece): 0 | 1 | 2 {
  const last = state.pieces[state.lastCode];
  if (isComment(previous)) {
    if (piece.newlines > 0 || state.broken) return piece.newlines;
    return previous.text.includes("\n") ? 1 : 0;
  }
  if (last === undefined) return 0;
  if (last.kind === "close" && state.opened.has(last) && piece.newlines < 2 && goesOn(state.closed, piece))
    return 0;
  if (last.kind === "open" && !state.opened.has(last)) return 0;
  return piece.newlines === 0 && needsLineEnd(state, last, piece) ? 1 : piece.newlines;
}

/** Behind the braces of a block on several lines, and behind a directive, a new line begins. */
function needsLineEnd(state: Layout, last: Piece, next: Piece): boolean {
  if (last.leaf?.kind === "directive") return true;
  return (
    (last.kind === "open" || last.kind === "close") && state.opened.has(last) && !goesOn(state.closed, next)
  );
}

/** Inside a statement lines end behind commas and inside parentheses. */
function breaksInside(state: Layout, piece: Piece, previous: Piece): 0 | 1 | 2 {
  if (isPunctuation(piece, ")") && state.parentheses.at(-1) === true) return 1;
  // A colour that begins a line would be a comment.
  if (piece.newlines === 0 || (piece.leaf?.kind === "color" && !isComment(previous))) return 0;
  if (isPunctuation(piece, ")")) return isComment(previous) ? 1 : 0;
  if (isPunctuation(state.pieces[state.lastCode], "(")) return 1;
  return isComment(previous) || isPunctuation(previous, ",") ? piece.newlines : 0;
}
