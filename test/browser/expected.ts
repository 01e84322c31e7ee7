import { kindOf, labelOf } from "../../src/render/words.ts";
import type { SequenceItem, View } from "../../src/views/view.ts";

/** Everything that a picture of a view must say, a text for each place where it must stand. */
export function textsIn(view: View): readonly string[] {
  return expectedOf(view).filter((text): text is string => text !== undefined && text.trim() !== "");
}

function expectedOf(view: View): readonly (string | undefined)[] {
  switch (view.kind) {
    case "graph":
      return [
        ...view.boxes.flatMap((box) => [
          box.title,
          box.role === "group" ? undefined : kindOf(box),
          box.kind === "node" ? box.description : undefined,
        ]),
        ...view.edges.flatMap((edge) => [labelOf(view, edge), edge.technology.join(", ")]),
      ];
    case "sequence":
      return [...view.participants.map(({ title }) => title), ...view.items.flatMap(itemTexts)];
    case "states":
      return [...view.states.map(({ title }) => title), ...view.transitions.map(({ label }) => label)];
    case "data":
      return [
        ...view.entities.flatMap(({ title, fields }) => [
          title,
          // Mermaid takes no question mark there; that a field may be missing is told in another way.
          ...fields.flatMap(({ name, type }) => [name, type.replaceAll("?", "")]),
        ]),
        ...view.enums.flatMap(({ title, values }) => [title, ...values.map(({ name }) => name)]),
        ...view.relations.map(({ label }) => label),
      ];
  }
}

function itemTexts(item: SequenceItem): readonly (string | undefined)[] {
  switch (item.kind) {
    case "step":
      return [item.label];
    case "note":
      return [item.text];
    case "fragment":
      return item.branches.flatMap(({ title, items }) => [title, ...items.flatMap(itemTexts)]);
  }
}

/**
 * The texts that are not on the screen, or less often than they should be. Each label is used once for each text;
 * titles of fragments are broken into several.
 */
export function missingFrom(labels: readonly string[], texts: readonly string[]): readonly string[] {
  const left = [...labels];
  const bare = (text: string) => text.replaceAll(/[\s\u200b]+/g, "");
  // The longest first, so that none takes a part of another's place.
  return [...texts]
    .sort((a, b) => bare(b).length - bare(a).length)
    .filter((text) => {
      const wanted = bare(text);
      const exact = left.indexOf(wanted);
      const at = exact >= 0 ? exact : left.findIndex((label) => label.includes(wanted));
      if (at < 0) return !left.join("").includes(wanted);
      left[at] = (left[at] as string).replace(wanted, () => "\n");
      return false;
    });
}
