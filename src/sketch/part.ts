/** A piece of the code that a sketch makes an element of. */
export interface Part {
  readonly kind: "system" | "container" | "component";
  /** What its id and title are made of. */
  readonly name: string;
  /** Relative to the root of the code: `` or ending in `/`; of a single file the folder that it lies in. */
  readonly folder: string;
  readonly description?: string;
  readonly technology?: string;
  /** What of the code is its own, but for what its children have. */
  readonly globs: readonly string[];
  /** Own files, without those of its children. */
  readonly files: readonly string[];
  readonly children: readonly Part[];
  /** Nothing of its own: small parts that stand together so that a view is not too large. */
  readonly isGathered?: true;
  /** The title of the frame that it stands in. */
  readonly group?: string;
}

/** A part and everything in it, parents first. */
export function withDescendants(part: Part): readonly Part[] {
  return [part, ...part.children.flatMap(withDescendants)];
}
