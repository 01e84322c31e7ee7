import type { Ruler, Wording } from "../../layout/sequence/options.ts";
import type { SequenceView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { CELL, columnsFor } from "./grid.ts";
import { textWidth } from "./metrics.ts";
import { fonts } from "./sheet.ts";
import { oneLine, wrapPixels } from "./wrap.ts";

/** What stands before the title of a branch, by its fragment, where it is not the first. */
const between: Readonly<Record<string, string>> = { alt: "else", par: "and" };

/** What is written in a sequence, and how wide that is, in cells. */
export function wordingOf(view: SequenceView, options: RenderOptions): { ruler: Ruler; wording: Wording } {
  // Titles are bold. What says the same elsewhere is taken to be as well, and has more room than it needs.
  const titles = new Set(view.participants.map(({ title, id }) => oneLine(title) || id));
  const fontOf = (text: string) => (titles.has(text) ? fonts.head : fonts.label);
  const ruler: Ruler = {
    endsLikeLine: () => false,
    width: (text) => columnsFor(textWidth(text, fontOf(text))),
    wrap: (text, cells) => {
      const lines = wrapPixels(text, cells * CELL.width, fontOf(text));
      if (titles.has(text)) for (const line of lines) titles.add(line);
      return lines;
    },
  };
  return { ruler, wording: wordsOf(options) };
}

function wordsOf({ detail = "full", numbers = false }: RenderOptions): Wording {
  return {
    participant: ({ id, title, word }) => {
      const name = oneLine(title) || id;
      return detail === "title" ? [name] : [name, oneLine(word)];
    },
    step: (step) => {
      const technology =
        step.technology.length > 0 && detail === "full" ? `[${step.technology.join(", ")}]` : "";
      const said = oneLine(`${step.label ?? ""} ${technology}`);
      return numbers ? `${step.number}. ${said}`.trim() : said;
    },
    branch: ({ fragment, branches }, index) => {
      const word = index === 0 ? fragment : (between[fragment] ?? "else");
      return `${word} ${oneLine(branches[index]?.title ?? "")}`.trim();
    },
    note: ({ text }) => oneLine(text) || " ",
  };
}
