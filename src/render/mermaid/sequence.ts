import type {
  Participant,
  SequenceItem,
  SequenceNote,
  SequenceStep,
  SequenceView,
} from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { branchWord } from "../words.ts";
import { accessible } from "./accessible.ts";
import { escapeFor } from "./escape.ts";
import type { Host } from "./hosts.ts";
import { namer } from "./names.ts";
import { flatSteps } from "./sequence-steps.ts";

const arrows: Readonly<Record<SequenceStep["arrow"], string>> = {
  sync: "->>",
  async: "-)",
  both: "<<->>",
  reply: "-->>",
};

/** A flow as a sequence diagram; what stands in the same element stands in a box for it. */
export function sequence(view: SequenceView, options: RenderOptions, host: Host): string[] {
  const nameOf = namer(view.participants);
  const participants = grouped(view.participants);
  const order = new Map(participants.map((participant, i) => [participant.id, i]));
  const first = flatSteps(view.items)[0]?.step.number ?? 1;
  return [
    "sequenceDiagram",
    ...accessible(view),
    ...(options.numbers === true ? [`  autonumber${first === 1 ? "" : ` ${first}`}`] : []),
    ...participantLines(participants, nameOf),
    ...itemLines(view.items, "  ", { nameOf, order, host, options }),
  ];
}

/** In the order of their first appearance, but what stands in the same element together. */
function grouped(participants: readonly Participant[]): readonly Participant[] {
  const groups = new Map<string, Participant[]>();
  for (const one of participants) {
    // No path has a blank in it.
    const key = one.within?.id ?? `alone ${one.id}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].flat();
}

/** Mermaid would take the first word of a title for a colour if it were one, so there is a colour before it. */
const BOX = "box rgba(128,128,128,0.12)";

function participantLines(participants: readonly Participant[], nameOf: (id: string) => string): string[] {
  const lines: string[] = [];
  let around: string | undefined;
  for (const { id, base, title, within } of participants) {
    if (within?.id !== around) {
      if (around !== undefined) lines.push("  end");
      if (within !== undefined) lines.push(`  ${BOX} ${escapeFor("sequence-box", within.title)}`);
      around = within?.id;
    }
    const keyword = base === "person" ? "actor" : "participant";
    lines.push(`  ${within === undefined ? "" : "  "}${keyword} ${nameOf(id)} as ${text(title)}`);
  }
  return around === undefined ? lines : [...lines, "  end"];
}

interface Naming {
  readonly nameOf: (id: string) => string;
  readonly order: ReadonlyMap<string, number>;
  readonly host: Host;
  readonly options: RenderOptions;
}

/** As deep as fragments nest, which the parser bounds. */
function itemLines(items: readonly SequenceItem[], indent: string, naming: Naming): string[] {
  return items.flatMap((item) => {
    if (item.kind === "step") return [`${indent}${stepLine(item, naming)}`];
    if (item.kind === "note") return [`${indent}${noteLine(item, naming)}`];
    const lines = item.branches.flatMap((branch, i) => {
      const keyword = branchWord(item.fragment, i);
      const title = branch.title === undefined ? "" : ` ${escapeFor("sequence-fragment", branch.title)}`;
      return [`${indent}${keyword}${title}`, ...itemLines(branch.items, `${indent}  `, naming)];
    });
    return [...lines, `${indent}end`];
  });
}

function stepLine(step: SequenceStep, { nameOf, host, options }: Naming): string {
  const technology = step.technology.length > 0 && options.detail !== "title";
  const said = [step.label ?? "", ...(technology ? [`[${step.technology.join(", ")}]`] : [])];
  // Where there is no arrow with two heads: a line without any, and a sign.
  const isPlain = step.arrow === "both" && !host.mermaid11;
  const message = [...(isPlain ? ["⇄"] : []), ...said.filter((part) => part !== "")].join(" ");
  return `${nameOf(step.from)}${isPlain ? "->" : arrows[step.arrow]}${nameOf(step.to)}: ${text(message)}`;
}

/** Mermaid lays a note over two participants at most: the outer ones, and so all between them. */
function noteLine(note: SequenceNote, { nameOf, order }: Naming): string {
  const ids = [...note.participants].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const first = ids[0] ?? "";
  const last = ids.at(-1) ?? first;
  if (note.placement === "left") return `Note left of ${nameOf(first)}: ${text(note.text)}`;
  if (note.placement === "right") return `Note right of ${nameOf(last)}: ${text(note.text)}`;
  const span = first === last ? nameOf(first) : `${nameOf(first)},${nameOf(last)}`;
  return `Note over ${span}: ${text(note.text)}`;
}

function text(value: string): string {
  return escapeFor("sequence-text", value);
}
