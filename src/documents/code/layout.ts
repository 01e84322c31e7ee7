/**
 * Text that knows where it may be broken, and its layout after Wadler ("A prettier printer", 2003): a group
 * stands on one line where it fits, else it breaks at all its own places.
 */
export type Layout =
  | string
  | readonly Layout[]
  /** A blank where the group is flat, else a new line. */
  | { readonly kind: "line" }
  /** Nothing where the group is flat, else a new line. */
  | { readonly kind: "softline" }
  | { readonly kind: "indent"; readonly content: Layout }
  | { readonly kind: "group"; readonly content: Layout }
  | { readonly kind: "if-broken"; readonly broken: Layout; readonly flat: Layout };

export const line: Layout = { kind: "line" };
export const softline: Layout = { kind: "softline" };

export function indent(...content: readonly Layout[]): Layout {
  return { kind: "indent", content };
}

export function group(...content: readonly Layout[]): Layout {
  return { kind: "group", content };
}

export function ifBroken(broken: Layout, flat: Layout = ""): Layout {
  return { kind: "if-broken", broken, flat };
}

export function join(separator: Layout, parts: readonly Layout[]): Layout {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

interface Piece {
  readonly layout: Layout;
  readonly indent: number;
  readonly flat: boolean;
}

/** Lays out in lines of at most so many columns where that can be done; two blanks for each level. */
export function print(layout: Layout, width: number, widthOf: (text: string) => number, step = 2): string {
  const out: string[] = [];
  let column = 0;
  const stack: Piece[] = [{ layout, indent: 0, flat: false }];
  for (let piece = stack.pop(); piece !== undefined; piece = stack.pop()) {
    const text = textOf(piece);
    if (text === undefined) {
      if (isGroup(piece.layout) && !piece.flat) {
        const flat = { ...piece, layout: piece.layout.content, flat: true };
        stack.push(fits(flat, stack, width - column, widthOf) ? flat : { ...flat, flat: false });
      } else pushParts(piece, step, stack);
      continue;
    }
    out.push(text);
    const feed = text.lastIndexOf("\n");
    column = feed < 0 ? column + widthOf(text) : widthOf(text.slice(feed + 1));
  }
  return out.join("");
}

function isGroup(layout: Layout): layout is Layout & { kind: "group"; content: Layout } {
  return typeof layout === "object" && "kind" in layout && layout.kind === "group";
}

/** What a piece prints by itself; nothing where it is made of others. */
function textOf({ layout, flat, indent: depth }: Piece): string | undefined {
  if (typeof layout === "string") return layout;
  if (!("kind" in layout)) return undefined;
  if (layout.kind === "line") return flat ? " " : `\n${" ".repeat(depth)}`;
  if (layout.kind === "softline") return flat ? "" : `\n${" ".repeat(depth)}`;
  return undefined;
}

function pushParts(piece: Piece, step: number, stack: Piece[]): void {
  const { layout } = piece;
  if (typeof layout === "string") return;
  if (!("kind" in layout)) {
    for (let i = layout.length - 1; i >= 0; i--) stack.push({ ...piece, layout: layout[i] as Layout });
  } else if (layout.kind === "indent") {
    stack.push({ ...piece, layout: layout.content, indent: piece.indent + step });
  } else if (layout.kind === "group") stack.push({ ...piece, layout: layout.content });
  else if (layout.kind === "if-broken") {
    stack.push({ ...piece, layout: piece.flat ? layout.flat : layout.broken });
  }
}

/** Whether a piece fits into the rest of the line, with what follows it up to the next place to break. */
function fits(
  piece: Piece,
  rest: readonly Piece[],
  columns: number,
  widthOf: (text: string) => number,
): boolean {
  let room = columns;
  let next = rest.length - 1;
  const stack: Piece[] = [piece];
  while (room >= 0) {
    let at = stack.pop();
    if (at === undefined) {
      if (next < 0) return true;
      at = rest[next--] as Piece;
    }
    const text = textOf(at);
    if (text === undefined) {
      pushParts(isGroup(at.layout) ? { ...at, flat: at.flat } : at, 0, stack);
      continue;
    }
    const feed = text.indexOf("\n");
    if (feed >= 0) return room - widthOf(text.slice(0, feed)) >= 0;
    room -= widthOf(text);
  }
  return false;
}
