import type { CoverageRow } from "./engine/session.ts";

/** A section of a template, and how much of it a model fills. */
export interface SectionCoverage {
  /** Titles, outermost first; none for what stands before the first heading. */
  readonly section: readonly string[];
  readonly filled: number;
  readonly all: number;
  /** What is empty, and the line of `.arch` that would fill it. */
  readonly gaps: readonly { readonly label: string; readonly fill: string }[];
}

export interface TemplateCoverage {
  readonly template: string;
  readonly filled: number;
  readonly all: number;
  /** In whole per cent, rounded down: 100 is all. */
  readonly percent: number;
  /** In the order of the document. */
  readonly sections: readonly SectionCoverage[];
}

/** Sums up, section by section, what a template found in a model. */
export function coverageOf(template: string, rows: readonly CoverageRow[]): TemplateCoverage {
  const sections = new Map<string, CoverageRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.section);
    const known = sections.get(key);
    if (known === undefined) sections.set(key, [row]);
    else known.push(row);
  }
  const filled = rows.filter((row) => row.filled).length;
  return {
    template,
    filled,
    all: rows.length,
    percent: rows.length === 0 ? 100 : Math.floor((filled * 100) / rows.length),
    sections: [...sections.values()].map(sectionOf),
  };
}

function sectionOf(rows: readonly CoverageRow[]): SectionCoverage {
  const gaps = rows.filter((row) => !row.filled).map(({ label, fill }) => ({ label, fill }));
  return { section: rows[0]?.section ?? [], filled: rows.length - gaps.length, all: rows.length, gaps };
}
