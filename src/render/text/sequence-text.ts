import type { SequenceItem, SequenceNote, SequenceStep, SequenceView } from "../../views/view.ts";
import { branchWord, kindOf } from "../words.ts";
import { type Canvas, hang, marked, oneLine } from "./canvas.ts";
import { type Name, namesOf } from "./names.ts";

/** Who takes part, then numbered steps, fragments indented. */
export function sequenceText(view: SequenceView, canvas: Canvas): string[] {
  const names = namesOf(view.participants);
  const entries = view.participants.map((one) => {
    const kind = canvas.detail === "title" ? "" : ` [${oneLine(kindOf(one))}]`;
    return { line: `${names.get(one.id)?.listed ?? one.id}${kind}`, mark: one.highlight };
  });
  const digits = String(stepCount(view.items)).length;
  const steps = itemLines(view.items, { names, canvas, digits }, "");
  return [...marked(entries, canvas.width), ...(steps.length > 0 ? ["", ...steps] : [])];
}

interface Writing {
  readonly names: ReadonlyMap<string, Name>;
  readonly canvas: Canvas;
  readonly digits: number;
}

/** Fragments nested deeper than there is room for stand under each other. */
const NARROWEST = 16;

/** As deep as fragments nest, which the parser bounds. */
function itemLines(items: readonly SequenceItem[], writing: Writing, indent: string): string[] {
  const { canvas } = writing;
  const room = canvas.width - indent.length;
  const deeper = room - 2 < NARROWEST ? indent : `${indent}  `;
  const lines: string[] = [];
  for (const item of items) {
    if (item.kind === "fragment") {
      for (const [i, branch] of item.branches.entries()) {
        const title = oneLine(`${branchWord(item.fragment, i)} ${branch.title ?? ""}`);
        for (const line of hang(title, "    ", room)) lines.push(indent + line);
        for (const line of itemLines(branch.items, writing, deeper)) lines.push(line);
      }
      lines.push(`${indent}end`);
    } else {
      const said = item.kind === "step" ? stepText(item, writing) : noteText(item, writing);
      for (const line of hang(said, " ".repeat(writing.digits + 2), room)) lines.push(indent + line);
    }
  }
  return lines;
}

function stepText(step: SequenceStep, writing: Writing): string {
  const { canvas, digits } = writing;
  const number = canvas.numbers ? `${String(step.number).padStart(digits)}. ` : "";
  const ends = `${nameOf(step.from, writing)} ${canvas.glyphs.arrows[step.arrow]} ${nameOf(step.to, writing)}`;
  const technology = step.technology.length > 0 ? `[${step.technology.join(", ")}]` : "";
  return `${number}${ends}  ${oneLine(`${step.label ?? ""} ${technology}`)}`.trimEnd();
}

function noteText(note: SequenceNote, writing: Writing): string {
  const where = { over: "over", left: "left of", right: "right of" }[note.placement];
  const who = note.participants.map((id) => nameOf(id, writing)).join(", ");
  return `note ${where} ${who}: ${oneLine(note.text)}`;
}

function nameOf(id: string, { names }: Writing): string {
  return names.get(id)?.listed ?? id;
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
