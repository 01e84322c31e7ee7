import type { Diagnostic } from "../diagnostic.ts";

export interface PrintOptions {
  /** Whether to colour with ANSI sequences; the only escape sequences that a printer ever writes. */
  readonly color?: boolean | undefined;
  /** Columns of the terminal; 100 unless given. */
  readonly width?: number | undefined;
  /** How many diagnostics are shown at most, the gravest first; 100 unless given. JSON always has all. */
  readonly limit?: number | undefined;
  /** For people alone: stands in the place of the line that counts. */
  readonly ending?: string | undefined;
}

/**
 * Diagnostics as text, in reading order, ending with a line end; no diagnostics are the empty text, except in
 * formats that have a form for nothing. Takes linear time, whatever the lines and names in the sources.
 */
export type Printer = (diagnostics: readonly Diagnostic[], options?: PrintOptions) => string;

export const DEFAULT_LIMIT = 100;
export const DEFAULT_WIDTH = 100;
