import type { CheckContext } from "../../conformance/context.ts";
import type { Finding } from "../../conformance/finding.ts";
import type { Element } from "../../model/model.ts";
import { lineIndexAt, lineText, type Source, type Span } from "../../text/source.ts";
import type { Manifest } from "../manifest.ts";

/** One thing that the code and its model say differently, and what would bring the model up to date. */
export interface Change {
  readonly kind:
    | "new-code"
    | "moved-code"
    | "gone-code"
    | "new-relationship"
    | "gone-relationship"
    | "changed-contract"
    | "gone-contract"
    | "new-service"
    | "gone-service";
  /** One sentence with a full stop. */
  readonly message: string;
  /** Where in the model: lines are added behind it, or are this one. */
  readonly source: Source;
  readonly offset: number;
  /** The element that added lines stand in; absent for those outside of all. */
  readonly inside?: Element;
  /** Lines of a model, without the indentation of the place. */
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** Of new code: the path that its element would have. */
  readonly path?: string;
  /** Of a new relationship: what is used, and where the code shows it. */
  readonly use?: { readonly to: string; readonly place: string };
}

/** What changes are found in. */
export interface DriftInput {
  /** Of a check of the code against the model. */
  readonly context: CheckContext;
  readonly findings: readonly Finding[];
  /** By folder from the workspace root, `` or ending in `/`. */
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** The first file of the model: what stands in no element is added there. */
  readonly source: Source;
  /** How people see the path of a file of code. */
  readonly shownPath: (path: string) => string;
}

/** The line of the model in which something stands. */
export function lineAt({ source, start }: Span): string {
  return lineText(source, lineIndexAt(source, start)).trim();
}
