import type { SequenceItem, SequenceNote, SequenceStep, SequenceView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { escapeFor } from "./escape.ts";
import { namer } from "./names.ts";

const arrows: Readonly<Record<SequenceStep["arrow"], string>> = {
  sync: "->>",
  async: "-)",
  both: "<<->>",
  reply: "-->>",
};

/** What stands between the branches of a fragment that may have several. */
const between: Readonly<Record<string, string>> = { alt: "else", par: "and", critical: "option" };

/** A flow as a sequence diagram. */
export function sequence(view: SequenceView, options: RenderOptions): string[] {
  const nameOf = namer();
  const lines = ["sequenceDiagram", `  accTitle: ${escapeFor("accessible-title", view.title)}`];
  if (options.numbers === true) lines.push("  autonumber");
  for (const participant of view.participants) {
    const keyword = participant.base === "person" ? "actor" : "participant";
    lines.push(`  ${keyword} ${nameOf(participant.id)} as ${text(participant.title)}`);
  }
  const order = new Map(view.participants.map((participant, i) => [participant.id, i]));
  lines.push(...itemLines(view.items, "  ", { nameOf, order }));
  return lines;
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
      const keyword = i === 0 ? item.fragment : (between[item.fragment] ?? "else");
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
