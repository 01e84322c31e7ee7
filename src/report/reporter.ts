import type { CheckResult } from "../conformance/result.ts";

export interface ReportOptions {
  /** Of Lintel. */
  readonly version: string;
  /** Whether to colour with ANSI sequences, where the format is for people. */
  readonly color?: boolean | undefined;
  /** Columns of the terminal. */
  readonly width?: number | undefined;
  /** Errors alone, and nothing where there are none: for people. */
  readonly quiet?: boolean | undefined;
}

/** The verdict on code as text in one format; the same result gives the same bytes. */
export type Reporter = (result: CheckResult, options: ReportOptions) => string;
