import type { SequenceOptions } from "../../../../src/layout/sequence/options.ts";

/** Texts of narrow characters, broken at blanks and where a word is longer than a line. */
function wrapped(text: string, cells: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ").flatMap((one) => one.match(new RegExp(`.{1,${cells}}`, "g")) ?? [""])) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= cells) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What the stages of a layout are told, with texts as they are in the view. */
export function optionsFor(width: number): SequenceOptions {
  return {
    width,
    ruler: {
      width: (text) => text.length,
      wrap: wrapped,
      longestWord: (text) => Math.max(...text.split(" ").map((word) => word.length)),
      endsLikeLine: (text) => text.endsWith("|"),
    },
    wording: {
      participant: ({ title }) => [title],
      step: ({ label }) => label ?? "",
      branch: ({ fragment, branches }, i) => `${fragment} ${branches[i]?.title ?? ""}`.trimEnd(),
      note: ({ text }) => text,
    },
  };
}
