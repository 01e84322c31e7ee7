import type { Wording } from "../../layout/sequence/options.ts";
import type {
  Participant,
  SequenceItem,
  SequenceNote,
  SequenceStep,
  SequenceView,
} from "../../views/view.ts";
import { namesOf } from "../names.ts";
import { kindOf } from "../words.ts";
import { type Canvas, hang, marked, oneLine } from "./canvas.ts";

/** What is indented further is indented no more: it would leave no room for text. */
const DEEPEST = 6;

/** Further lines of a title stand further right than what is in the fragment. */
const TITLE_INDENT = 8;

type Words = Omit<Wording, "participant">;

/** Why there is no picture; then who takes part, and numbered steps with fragments indented. */
export function sequenceList(view: SequenceView, canvas: Canvas, wording: Words): string[] {
  const names = namesOf(view.participants);
  const name = (id: string) => names.get(id)?.listed ?? id;
  const count = stepCount(view.items);
  const why = `A list: ${counted(view.participants.length, "participant")} and what they say do not fit side by side into ${canvas.width} columns.`;
  const writing = { canvas, wording, name, digits: String(count).length };
  return [
    ...hang(why, "", canvas.width),
    "",
    ...marked(
      view.participants.map((one) => ({
        line: `${name(one.id)}${kindIn(one, canvas)}`,
        mark: one.highlight,
      })),
      canvas.width,
    ),
    "",
    ...itemLines(view.items, writing, 0),
  ];
}

/** What a participant is, where it stands behind its name. */
export function kindIn(one: Participant, { detail }: Canvas): string {
  return detail === "title" ? "" : ` [${oneLine(kindOf(one))}]`;
}

interface Writing {
  readonly canvas: Canvas;
  readonly wording: Words;
  readonly name: (id: string) => string;
  readonly digits: number;
}

/** As deep as fragments nest, which the parser bounds. */
function itemLines(items: readonly SequenceItem[], writing: Writing, depth: number): string[] {
  const { canvas, wording, digits } = writing;
  const indent = "  ".repeat(Math.min(DEEPEST, depth));
  const lines: string[] = [];
  const add = (text: string, hanging: number) => {
    for (const line of hang(text, " ".repeat(hanging), canvas.width - indent.length))
      lines.push(indent + line);
  };
  for (const item of items) {
    if (item.kind === "step") add(stepText(item, writing), digits + 2);
    else if (item.kind === "note") add(noteText(item, writing), digits + 2);
    else {
      for (const [index, branch] of item.branches.entries()) {
        add(wording.branch(item, index), TITLE_INDENT);
        for (const line of itemLines(branch.items, writing, depth + 1)) lines.push(line);
      }
      add("end", TITLE_INDENT);
    }
  }
  return lines;
}

function stepText(step: SequenceStep, { canvas, wording, name, digits }: Writing): string {
  const said = wording.step(step);
  const ends = `${name(step.from)} ${canvas.glyphs.arrows[step.arrow]} ${name(step.to)}`;
  return `${String(step.number).padStart(digits)}. ${ends}${said === "" ? "" : `: ${said}`}`;
}

function noteText(note: SequenceNote, { wording, name }: Writing): string {
  const where = { over: "over", left: "left of", right: "right of" }[note.placement];
  return `note ${where} ${note.participants.map(name).join(", ")}: ${oneLine(wording.note(note))}`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

function stepCount(items: readonly SequenceItem[]): number {
  let last = 0;
  for (const item of items) {
    if (item.kind === "step") last = Math.max(last, item.number);
    if (item.kind === "fragment")
      for (const branch of item.branches) last = Math.max(last, stepCount(branch.items));
  }
  return last;
}
