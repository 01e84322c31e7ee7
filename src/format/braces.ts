import { isComment, type Piece } from "./pieces.ts";

/**
 * A `{` follows its header: comments between the two that end a line go behind it. Where it does not
 * follow on its line already, the block is opened up.
 */
export function pullUpBraces(written: readonly Piece[]): Piece[] {
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
    pieces.push({ ...piece, newlines: 0 });
    for (const comment of moved) pieces.push(comment);
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

/** The braces of the blocks that have a line end between them, and something else. */
export function openedBlocks(pieces: readonly Piece[]): ReadonlySet<Piece> {
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
