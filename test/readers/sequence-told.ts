import type { SequenceItem, SequenceView } from "../../src/views/view.ts";
import { seen, unbroken } from "./seen.ts";
import type { ReadItem } from "./sequence-reader.ts";

/** What a reader must find in a sequence without its heads: a picture may tell more or less in these. */
export function toldItems(view: SequenceView, detail: "title" | "full"): readonly ReadItem[] {
  const line = new Map(view.participants.map(({ id }, i) => [id, i]));
  return view.items.map((item) => toldOf(item, line, detail));
}

function toldOf(item: SequenceItem, line: ReadonlyMap<string, number>, detail: "title" | "full"): ReadItem {
  const at = (id: string) => line.get(id) ?? -1;
  if (item.kind === "step") {
    const ends = [at(item.from), at(item.to)];
    // Which end of an arrow with two heads is named first is the same.
    if (item.arrow === "both") ends.sort((a, b) => a - b);
    const [from = 0, to = 0] = ends;
    const by = detail === "full" && item.technology.length > 0 ? `[${item.technology.join(", ")}]` : "";
    return { kind: "step", arrow: item.arrow, from, to, label: seen(`${item.label ?? ""} ${by}`) };
  }
  if (item.kind === "note") {
    const ends = item.participants.map(at);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const first = item.placement === "right" ? most : least;
    const last = item.placement === "left" ? least : most;
    return { kind: "note", placement: item.placement, first, last, text: seen(item.text) };
  }
  const branches = item.branches.map((branch) => ({
    title: seen(branch.title ?? ""),
    items: branch.items.map((one) => toldOf(one, line, detail)),
  }));
  return { kind: "fragment", fragment: item.fragment, branches };
}

/** The items that were read, with the texts that were expected wherever the difference is one of line ends. */
export function aligned(items: readonly ReadItem[], expected: readonly ReadItem[]): readonly ReadItem[] {
  return items.map((item, i): ReadItem => {
    const other = expected[i];
    if (item.kind === "step" && other?.kind === "step")
      return { ...item, label: alignedText(item.label, other.label) };
    if (item.kind === "note" && other?.kind === "note")
      return { ...item, text: alignedText(item.text, other.text) };
    if (item.kind !== "fragment" || other?.kind !== "fragment") return item;
    const branches = item.branches.map((branch, j) => ({
      title: alignedText(branch.title, other.branches[j]?.title ?? ""),
      items: [...aligned(branch.items, other.branches[j]?.items ?? [])],
    }));
    return { ...item, branches };
  });
}

/** Where a line ends there was a blank, or a word was cut: a text of several lines is compared without blanks. */
export function alignedText(got: string, expected: string): string {
  if (!got.includes("\n")) return got;
  return unbroken(got) === unbroken(expected) ? expected : got;
}
