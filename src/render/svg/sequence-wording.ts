import type { Ruler, Wording } from "../../layout/sequence/options.ts";
import type { Participant, SequenceView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { branchWord } from "../words.ts";
import { CELL, columnsFor } from "./grid.ts";
import { textWidth } from "./metrics.ts";
import { fonts } from "./sheet.ts";
import { oneLine, wrapPixels } from "./wrap.ts";

/** What is written in a sequence, and how wide that is, in cells. */
export function wordingOf(view: SequenceView, options: RenderOptions): { ruler: Ruler; wording: Wording } {
  // Heads are bold. What says the same elsewhere is taken to be as well, and has more room than it needs.
  const heads = new Set(view.participants.flatMap((one) => headOf(one, options)));
  const fontOf = (text: string) => (heads.has(text) ? fonts.head : fonts.label);
  const ruler: Ruler = {
    endsLikeLine: () => false,
    width: (text) => columnsFor(textWidth(text, fontOf(text))),
    wrap: (text, cells) => {
      const lines = wrapPixels(text, cells * CELL.width, fontOf(text));
      if (heads.has(text)) for (const line of lines) heads.add(line);
      return lines;
    },
  };
  return { ruler, wording: wordsOf(options) };
}

/** The title, then what it is. */
function headOf({ id, title, word }: Participant, { detail }: RenderOptions): readonly string[] {
  const name = oneLine(title) || id;
  const kind = oneLine(word);
  return detail === "title" || kind === "" ? [name] : [name, kind];
}

/** How many of the last lines of a head say what it is. */
export function kindLines(one: Participant, lines: readonly string[], options: RenderOptions): number {
  const [, kind] = headOf(one, options);
  if (kind === undefined) return 0;
  const bare = (text: string) => text.replaceAll(" ", "");
  let count = 0;
  let said = "";
  while (bare(said) !== bare(kind) && count < lines.length - 1) said = (lines.at(-++count) ?? "") + said;
  return count;
}

function wordsOf(options: RenderOptions): Wording {
  const { detail = "full", numbers = false } = options;
  return {
    participant: (one) => headOf(one, options),
    step: (step) => {
      const technology =
        step.technology.length > 0 && detail === "full" ? `[${step.technology.join(", ")}]` : "";
      const said = oneLine(`${step.label ?? ""} ${technology}`);
      return numbers ? `${step.number}. ${said}`.trim() : said;
    },
    branch: ({ fragment, branches }, index) => {
      return `${branchWord(fragment, index)} ${oneLine(branches[index]?.title ?? "")}`.trim();
    },
    note: ({ text }) => oneLine(text) || " ",
  };
}
