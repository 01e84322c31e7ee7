/** The part of the package that the diagrams use; it comes without types. */
declare module "railroad-diagrams" {
  /** Something drawn along a line: how far it reaches, and itself as SVG once it is placed. */
  export interface Item {
    /** All in pixels; `up` and `down` from the line. */
    readonly width: number;
    readonly up: number;
    readonly down: number;
    /** Whether the line is shown for a while before and behind it. */
    readonly needsSpace?: boolean;
    format(x: number, y: number, width: number): Item;
    addTo(parent: { readonly children: unknown[] }): unknown;
    toString(): string;
  }
  export interface Diagram {
    format(...padding: number[]): Diagram;
    toString(): string;
  }
  interface Package {
    Diagram: { new (items: readonly Item[]): Diagram; ARC_RADIUS: number; VERTICAL_SEPARATION: number };
    Sequence: new (items: readonly Item[]) => Item;
    Choice: new (normal: number, items: readonly Item[]) => Item;
    Optional(item: Item, skip?: "skip"): Item;
    OneOrMore: new (item: Item, between?: Item) => Item;
    ZeroOrMore(item: Item, between?: Item, skip?: "skip"): Item;
    Terminal: new (text: string) => Item;
    NonTerminal: new (text: string) => Item;
    Skip: new () => Item;
  }
  const railroad: Package;
  export default railroad;
}
