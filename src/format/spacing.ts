import { isComment, type Piece } from "./pieces.ts";

/** Whether two pieces on one line stand together without a blank. */
export function touch(left: Piece, right: Piece): boolean {
  if (left.kind === "open") return right.kind === "close";
  if (isPunctuation(left) && afterNothing.has(left.text)) return true;
  if (!isPunctuation(right)) return false;
  if (beforeNothing.has(right.text)) return true;
  if (right.text === "(") return right.group !== true && !isPunctuation(left, ",");
  return right.text === "[" || right.text === "<";
}

const afterNothing: ReadonlySet<string> = new Set([".", "(", "[", "<"]);
const beforeNothing: ReadonlySet<string> = new Set([",", ":", ".", ")", "]", "?", ">"]);

export function isPunctuation(piece: Piece | undefined, text?: string): boolean {
  if (piece === undefined || piece.kind !== "code" || piece.leaf !== undefined || isComment(piece))
    return false;
  return text === undefined || piece.text === text;
}
