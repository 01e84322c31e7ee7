import { layoutSequence } from "../../layout/sequence/layout-sequence.ts";
import type { Wording } from "../../layout/sequence/options.ts";
import { displayWidth } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import type { Participant, SequenceView } from "../../views/view.ts";
import { hasAsynchronous } from "../legend.ts";
import { namesOf } from "../names.ts";
import type { RenderOptions } from "../renderer.ts";
import { sceneWithHeads, type Telling, tellingsOf } from "../sequence-heads.ts";
import { branchWord } from "../words.ts";
import { asynchronousLine, type Canvas, hang, oneLine } from "./canvas.ts";
import { apart, marked } from "./graph/wording.ts";
import { sequenceGlyphs } from "./sequence-glyphs.ts";
import { kindIn, sequenceList } from "./sequence-list.ts";
import { sequencePicture } from "./sequence-picture.ts";

/**
 * Lifelines side by side and arrows between them. Where that does not fit, the participants are called by
 * numbers that are told above; where even that does not, a list of numbered steps.
 */
export function sequenceText(view: SequenceView, canvas: Canvas, options: RenderOptions): string[] {
  if (view.participants.length === 0) return [];
  const wording = wordingOf(canvas, options.numbers === true);
  const glyphs = sequenceGlyphs[options.charset ?? "unicode"];
  const endsLikeLine = (text: string) => text.endsWith(glyphs.lifeline);
  const ruler = { width: displayWidth, wrap, longestWord, endsLikeLine };
  const draw = (participant: Telling) =>
    layoutSequence(view, { width: canvas.width, ruler, wording: { ...wording, participant } });
  const scene = sceneWithHeads(headsOf(view, canvas), draw);
  const below = hasAsynchronous(view.items) ? ["", asynchronousLine(canvas, "sequence")] : [];
  if (scene !== undefined) return [...sequencePicture(scene, glyphs, canvas.color), ...below];
  const numbers = new Map(view.participants.map(({ id }, i) => [id, String(i + 1)]));
  const numbered = draw(({ id }) => [numbers.get(id) ?? ""]);
  if (numbered === undefined) return sequenceList(view, canvas, wordingOf(canvas, false));
  return [...legend(view, canvas, numbers), "", ...sequencePicture(numbered, glyphs, canvas.color), ...below];
}

function legend(view: SequenceView, canvas: Canvas, numbers: ReadonlyMap<string, string>): string[] {
  const digits = String(numbers.size).length;
  const names = namesOf(view.participants);
  return view.participants.flatMap((one) => {
    const number = (numbers.get(one.id) ?? "").padStart(digits);
    const name = marked(names.get(one.id)?.listed ?? one.id, one.highlight, canvas);
    return hang(`${number}  ${name}${kindIn(one, canvas)}`, " ".repeat(digits + 2), canvas.width);
  });
}

/** What the heads of participants may say, from most to least. */
function headsOf({ participants }: SequenceView, canvas: Canvas): readonly Telling[] {
  const names = namesOf(participants);
  const name = (one: Participant) => marked(names.get(one.id)?.title ?? one.id, one.highlight, canvas);
  const tellings = tellingsOf(canvas.detail, name, (kind) => `[${kind}]`);
  return tellings.map((telling) => (one) => telling(one).map(plain));
}

function wordingOf({ detail }: Canvas, numbers: boolean): Omit<Wording, "participant"> {
  return {
    step: (step) => {
      const technology = step.technology.length > 0 ? `[${step.technology.join(", ")}]` : "";
      const said = [step.label ?? "", detail === "full" ? technology : ""]
        .map(plain)
        .filter(Boolean)
        .join(" ");
      return numbers ? `${step.number}. ${said}`.trimEnd() : said;
    },
    branch: ({ fragment, branches }, index) => {
      return `${branchWord(fragment, index)} ${plain(branches[index]?.title ?? "")}`.trimEnd();
    },
    note: ({ text }) => plain(text) || " ",
  };
}

function longestWord(text: string): number {
  return text.split(" ").reduce((most, word) => Math.max(most, displayWidth(word)), 0);
}

/** One line, blanks not doubled: what a reader gets back from a text that was broken into lines. */
function plain(text: string): string {
  return apart(oneLine(text).replaceAll(/ {2,}/g, " "));
}
