import type { Participant, SequenceItem, SequenceStep, SequenceView } from "../../../src/views/view.ts";

type Fragment = Extract<SequenceItem, { kind: "fragment" }>;

/** A sequence between participants that are called by their ids; steps get their numbers here. */
export function sequence(names: string, items: readonly SequenceItem[]): SequenceView {
  const counter = { last: 0 };
  const participants = names === "" ? [] : names.split(" ").map(participant);
  return { kind: "sequence", key: "f", title: "F", of: "f", participants, items: numbered(items, counter) };
}

function numbered(items: readonly SequenceItem[], counter: { last: number }): SequenceItem[] {
  return items.map((item) => {
    if (item.kind === "step") return { ...item, number: ++counter.last };
    if (item.kind === "note") return item;
    const branches = item.branches.map((one) => ({ ...one, items: numbered(one.items, counter) }));
    return { ...item, branches };
  });
}

export function participant(id: string): Participant {
  return {
    id,
    title: id,
    word: "container",
    base: "container",
    technology: [],
    tags: [],
    style: { shape: "box", line: "solid" },
    highlight: false,
  };
}

const arrows: Readonly<Record<string, SequenceStep["arrow"]>> = {
  "->": "sync",
  "~>": "async",
  "<->": "both",
  "-->": "reply",
};

/** `a -> b: label`, with the arrows of the language. */
export function step(line: string): SequenceStep {
  const [, from, arrow, to, label] = /^(\S+) (\S+) (\S+?)(?:: (.*))?$/s.exec(line) ?? [];
  const kind = arrows[arrow ?? ""];
  if (from === undefined || to === undefined || kind === undefined) throw new Error(`no step: ${line}`);
  const said = label === undefined ? {} : { label };
  return { kind: "step", number: 0, from, to, arrow: kind, ...said, technology: [], carries: [] };
}

export function note(placement: "over" | "left" | "right", of: string, text: string): SequenceItem {
  return { kind: "note", placement, participants: of.split(" "), text };
}

/** A fragment of branches, each a title, `` for none, and what is in it. */
export function fragment(
  kind: Fragment["fragment"],
  ...branches: readonly (readonly [string, readonly SequenceItem[]])[]
): SequenceItem {
  return {
    kind: "fragment",
    fragment: kind,
    branches: branches.map(([title, items]) => ({ ...(title !== "" && { title }), items })),
  };
}
