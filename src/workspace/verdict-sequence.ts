import type { Judgement } from "../conformance/result.ts";
import type { SequenceItem, SequenceNote, SequenceStep, SequenceView } from "../views/view.ts";
import {
  describedWith,
  legendOf,
  type Mark,
  markSigns,
  markStyles,
  type VerdictLook,
  verdictBetween,
} from "./verdict-marks.ts";

/**
 * Steps with a sign and a colour. How their lines are drawn says already whether somebody waits. A reply is no use
 * of its own.
 */
export function sequenceWithVerdict(view: SequenceView, result: Judgement, look: VerdictLook): SequenceView {
  const verdict = verdictBetween(result, new Set(view.participants.map(({ id }) => id)));
  const used = new Set<Mark>();
  const markOf = (step: SequenceStep): Mark | undefined => {
    if (step.arrow === "reply" || step.from === step.to) return undefined;
    const forth = verdict.stepFrom(step.from, step.to);
    return forth ?? (step.arrow === "both" ? verdict.stepFrom(step.to, step.from) : undefined);
  };
  const items = marked(view.items, (step) => {
    const mark = markOf(step);
    if (mark === undefined) return step;
    used.add(mark);
    const label = [markSigns[look.charset][mark], step.label].filter((part) => part !== undefined).join(" ");
    return { ...step, label, color: markStyles[mark].color };
  });
  if (used.size === 0) return view;
  const legend = legendOf(used, look);
  return look.legend === "box"
    ? { ...view, items: [...items, noteOf(view, legend)] }
    : { ...view, items, description: describedWith(view.description, legend) };
}

/** As deep as fragments nest, which the parser bounds. */
function marked(
  items: readonly SequenceItem[],
  mark: (step: SequenceStep) => SequenceStep,
): readonly SequenceItem[] {
  return items.map((item) => {
    if (item.kind === "step") return mark(item);
    if (item.kind === "note") return item;
    const branches = item.branches.map((branch) => ({ ...branch, items: marked(branch.items, mark) }));
    return { ...item, branches };
  });
}

function noteOf({ participants }: SequenceView, text: string): SequenceNote {
  return { kind: "note", placement: "over", participants: participants.map(({ id }) => id), text };
}
