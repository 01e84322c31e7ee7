import type { SequenceItem, SequenceStep, SequenceView } from "../../views/view.ts";
import { type Canvas, hang, oneLine } from "./canvas.ts";
import { distinctNames } from "./graph-text.ts";

const between: Readonly<Record<string, string>> = { alt: "else", par: "and", critical: "option" };

/** Who takes part, then numbered steps, fragments indented. */
export function sequenceText(view: SequenceView, canvas: Canvas): string[] {
  const names = distinctNames(view.participants);
  const participants = view.participants.flatMap((one) => {
    const what = [one.word, ...one.technology].join(", ");
    return hang(
      `${names.get(one.id) ?? one.id}${canvas.detail === "title" ? "" : ` [${oneLine(what)}]`}`,
      "    ",
      canvas.width,
    );
  });
  const count = stepCount(view.items);
  const steps = itemLines(view.items, { names, canvas, digits: String(count).length }, "");
  return [...participants, ...(steps.length > 0 ? ["", ...steps] : [])];
}

interface Writing {
  readonly names: ReadonlyMap<string, string>;
  readonly canvas: Canvas;
  readonly digits: number;
}

/** As deep as fragments nest, which the parser bounds. */
function itemLines(items: readonly SequenceItem[], writing: Writing, indent: string): string[] {
  const { canvas, names } = writing;
  const room = Math.max(24, canvas.width - indent.length);
  const lines: string[] = [];
  for (const item of items) {
    if (item.kind === "fragment") {
      for (const [i, branch] of item.branches.entries()) {
        const keyword = i === 0 ? item.fragment : (between[item.fragment] ?? "else");
        const title = branch.title === undefined ? "" : ` ${oneLine(branch.title)}`;
        for (const line of hang(`${keyword}${title}`, "    ", room)) lines.push(indent + line);
        for (const line of itemLines(branch.items, writing, `${indent}  `)) lines.push(line);
      }
      lines.push(`${indent}end`);
    } else {
      const said = item.kind === "step" ? stepText(item, writing) : noteText(item.placement, item, names);
      for (const line of hang(said, " ".repeat(writing.digits + 2), room)) lines.push(indent + line);
    }
  }
  return lines;
}

function stepText(step: SequenceStep, { names, canvas, digits }: Writing): string {
  const number = canvas.numbers ? `${String(step.number).padStart(digits)}. ` : "";
  const ends = `${names.get(step.from) ?? step.from} ${canvas.glyphs.arrows[step.arrow]} ${names.get(step.to) ?? step.to}`;
  const label = step.label === undefined ? "" : `  ${oneLine(step.label)}`;
  const technology = step.technology.length > 0 ? ` [${oneLine(step.technology.join(", "))}]` : "";
  return `${number}${ends}${label}${technology}`;
}

function noteText(
  placement: "over" | "left" | "right",
  note: { readonly participants: readonly string[]; readonly text: string },
  names: ReadonlyMap<string, string>,
): string {
  const where = { over: "over", left: "left of", right: "right of" }[placement];
  const who = note.participants.map((id) => names.get(id) ?? id).join(", ");
  return `note ${where} ${who}: ${oneLine(note.text)}`;
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
