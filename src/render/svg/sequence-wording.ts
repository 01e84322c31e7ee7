import type { Ruler, SequenceOptions, Wording } from "../../layout/sequence/options.ts";
import type { Participant } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { type Telling, tellingsOf } from "../sequence-heads.ts";
import { branchWord } from "../words.ts";
import { CELL, columnsFor } from "./grid.ts";
import { textWidth } from "./metrics.ts";
import { fonts, type TextClass } from "./sheet.ts";
import { oneLine, wrapPixels } from "./wrap.ts";

/** How wide the tab with the word for a fragment is. */
export function tabWidth(word: string): number {
  return textWidth(word, fonts.word) + 16;
}

/** How the texts of a head are set, by their place in it. */
export const headClasses = ["head", "kind", "told"] as const;

/** What is written in a sequence, and how wide that is, in cells. */
export function wordingOf(
  options: RenderOptions,
): (heads: ReadonlyMap<string, readonly string[]>) => Pick<SequenceOptions, "ruler" | "wording"> {
  const beside = new Map<string, number>();
  const words = wordsOf(options, beside);
  return (heads) => {
    // What says the same elsewhere is taken to be set the same, and has more room than it needs.
    const classes = new Map<string, TextClass>();
    for (const [place, as] of [...headClasses.entries()].reverse())
      for (const texts of heads.values()) classes.set(texts[place] ?? "", as);
    const fontOf = (text: string) => fonts[classes.get(text) ?? "label"];
    const ruler: Ruler = {
      endsLikeLine: () => false,
      width: (text) => columnsFor(textWidth(text, fontOf(text))),
      longestWord: (text) =>
        text.split(" ").reduce((most, word) => Math.max(most, columnsFor(textWidth(word, fontOf(text)))), 0),
      wrap: (text, cells) => {
        const room = cells * CELL.width;
        const whole = wrapPixels(text, room, fontOf(text));
        const tab = beside.get(text) ?? 0;
        const lines = whole.length > 1 && tab > 0 ? wrapPixels(text, room - tab, fontOf(text)) : whole;
        const as = classes.get(text);
        if (as !== undefined) for (const line of lines) classes.set(line, as);
        return lines;
      },
    };
    return { ruler, wording: { ...words, participant: ({ id }) => heads.get(id) ?? [id] } };
  };
}

/** What the heads of participants may say, from most to least. */
export function headsOf({ detail }: RenderOptions): readonly Telling[] {
  const name = ({ id, title }: Participant) => oneLine(title) || id;
  const tellings = tellingsOf(detail, name, (kind) => kind);
  return tellings.map((telling) => (one) => telling(one).map(oneLine).filter(Boolean));
}

/** @param beside gets, for titles beside a tab, how much room that takes from each of their lines */
function wordsOf(options: RenderOptions, beside: Map<string, number>): Omit<Wording, "participant"> {
  const { detail = "full", numbers = false } = options;
  return {
    step: (step) => {
      const technology =
        step.technology.length > 0 && detail === "full" ? `[${step.technology.join(", ")}]` : "";
      const said = oneLine(`${step.label ?? ""} ${technology}`);
      return numbers ? `${step.number}. ${said}`.trim() : said;
    },
    branch: ({ fragment, branches }, index) => {
      const said = `${branchWord(fragment, index)} ${oneLine(branches[index]?.title ?? "")}`.trim();
      if (index === 0) beside.set(said, tabWidth(fragment));
      return said;
    },
    note: ({ text }) => oneLine(text) || " ",
  };
}
