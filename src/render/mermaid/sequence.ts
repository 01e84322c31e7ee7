import type { SequenceItem, SequenceNote, SequenceStep, SequenceView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { branchWord } from "../words.ts";
import { accessible } from "./accessible.ts";
import { escapeFor } from "./escape.ts";
import { namer } from "./names.ts";

const arrows: Readonly<Record<SequenceStep["arrow"], string>> = {
  sync: "->>",
  async: "-)",
  both: "<<->>",
  reply: "-->>",
};

/** A flow as a sequence diagram. */
export function sequence(view: SequenceView, options: RenderOptions): string[] {
  const nameOf = namer();
  const order = new Map(view.participants.map((participant, i) => [participant.id, i]));
  return [
    "sequenceDiagram",
    ...accessible(view),
    ...(options.numbers === true ? ["  autonumber"] : []),
    ...view.participants.map(({ id, base, title }) => {
      const keyword = base === "person" ? "actor" : "participant";
      return `  ${keyword} ${nameOf(id)} as ${text(title)}`;
    }),
    ...itemLines(view.items, "  ", { nameOf, order }),
  ];
}

interface Naming {
  readonly nameOf: (id: string) => string;
  readonly order: ReadonlyMap<string, number>;
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

function stepLine(step: SequenceStep, { nameOf }: Naming): string {
  const technology = step.technology.length > 0 ? ` [${step.technology.join(", ")}]` : "";
  return `${nameOf(step.from)}${arrows[step.arrow]}${nameOf(step.to)}: ${text(`${step.label ?? ""}${technology}`)}`;
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
