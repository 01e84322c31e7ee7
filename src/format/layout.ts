import type { Statement } from "../ast/nodes.ts";
import { openedBlocks, pullUpBraces } from "./braces.ts";
import { breaksBefore, goesOn, type Surroundings } from "./breaks.ts";
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

interface Layout extends Surroundings {
  readonly placed: Placed[];
  level: number;
  /** Nothing but comments on the line of the `{` stands between here and it. */
  atStart: boolean;
  /** Of each open block. */
  readonly owners: (Statement | undefined)[];
  /** Whose header was last begun. */
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
