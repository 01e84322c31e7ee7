import type { Statement } from "../ast/nodes.ts";
import { isComment, type Piece } from "./pieces.ts";
import { isPunctuation } from "./spacing.ts";

/** What stands before a piece and around it. */
export interface Surroundings {
  readonly pieces: readonly Piece[];
  /** The `{` and `}` of blocks on several lines. */
  readonly opened: ReadonlySet<Piece>;
  /** Of each piece: the next that is no comment. */
  readonly nextCode: readonly (Piece | undefined)[];
  /** Of each comment: whether it and all up to the next code stand on one line. */
  readonly leads: readonly boolean[];
  /** Open parentheses of the statement; whether each is followed by a line end. */
  readonly parentheses: boolean[];
  /** Where the last piece that is no comment stands; -1 before the first. */
  lastCode: number;
  /** Whether a line ended since then. */
  broken: boolean;
  /** The statement of the block that closed last, if nothing but comments came behind it. */
  closed: Statement | undefined;
}

/** How many line ends stand before a piece. */
export function breaksBefore(state: Surroundings, piece: Piece, previous: Piece, index: number): 0 | 1 | 2 {
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
function breaksBeforeComment(state: Surroundings, piece: Piece, index: number): 0 | 1 | 2 {
  const next = state.nextCode[index];
  const last = state.pieces[state.lastCode];
  if (piece.newlines > 0 && isPunctuation(last, "(")) return 1;
  if (piece.newlines > 0 || next?.starts === undefined || state.leads[index] !== true) return piece.newlines;
  return last !== undefined && !state.broken && needsLineEnd(state, last, next) ? 1 : 0;
}

function breaksBeforeStatement(state: Surroundings, piece: Piece, previous: Piece): 0 | 1 | 2 {
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

/** Behind the braces of a block on several lines a new line begins. */
function needsLineEnd(state: Surroundings, last: Piece, next: Piece): boolean {
  return state.opened.has(last) && !goesOn(state.closed, next);
}

/** Inside a statement lines end behind commas and inside parentheses. */
function breaksInside(state: Surroundings, piece: Piece, previous: Piece): 0 | 1 | 2 {
  if (isPunctuation(piece, ")") && state.parentheses.at(-1) === true) return 1;
  // A colour that begins a line would be a comment.
  if (piece.newlines === 0 || (piece.leaf?.kind === "color" && !isComment(previous))) return 0;
  if (isPunctuation(piece, ")")) return isComment(previous) ? 1 : 0;
  if (isPunctuation(state.pieces[state.lastCode], "(")) return 1;
  return isComment(previous) || isPunctuation(previous, ",") ? piece.newlines : 0;
}

/** `else` behind `alt`, `and` behind `par`: a further branch, which follows the brace. */
export function goesOn(closed: Statement | undefined, next: Piece | undefined): boolean {
  const word = branchWord(next?.starts);
  if (word === undefined) return false;
  return continues[word]?.includes(branchWord(closed) ?? "") ?? false;
}

const continues: Readonly<Record<string, readonly string[]>> = { else: ["alt", "else"], and: ["par", "and"] };

function branchWord(statement: Statement | undefined): string | undefined {
  if (statement?.kind !== "declaration" || statement.name !== undefined) return undefined;
  return statement.block === undefined ? undefined : statement.keyword?.text;
}
