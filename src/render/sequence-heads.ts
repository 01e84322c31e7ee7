import type { SequenceScene } from "../layout/sequence/scene.ts";
import type { Participant } from "../views/view.ts";
import type { RenderOptions } from "./renderer.ts";
import { kindOf } from "./words.ts";

/** The texts in the head of a participant: its name, what it is, what it is for; each only with those before it. */
export type Telling = (participant: Participant) => readonly string[];

/** More lines than these in a head push what happens too far down. */
const MOST_LINES = 6;
/** Beside its arrow a label is read well enough, but as a share of all that happens these would be many. */
const MANY = 0.2;

/** How heads may be told with so much detail, from all of it to what they need at least. */
export function tellingsOf(
  detail: RenderOptions["detail"],
  name: (participant: Participant) => string,
  kind: (text: string) => string,
): readonly Telling[] {
  const title: Telling = (one) => [name(one)];
  const word: Telling = (one) => [name(one), kind(one.word)];
  const technology: Telling = (one) => [name(one), kind(kindOf(one))];
  const all: Telling = (one) => [...technology(one), ...(one.description ? [one.description] : [])];
  if (detail === "title") return [title];
  return detail === "kind" ? [technology, word] : [all, technology, word];
}

/**
 * The scene in which heads tell as much as they can: without a word broken, side by side and not high, and without
 * taking many labels the room in their arrows. Where even the shortest heads need more, what comes of those.
 */
export function sceneWithHeads(
  tellings: readonly Telling[],
  draw: (telling: Telling) => SequenceScene | undefined,
): SequenceScene | undefined {
  const drawn = tellings.map((telling) => ({ telling, scene: draw(telling) }));
  const least = drawn.at(-1)?.scene;
  const best = drawn.find(({ telling, scene }) => {
    if (scene === undefined || !isRoomy(scene, telling)) return false;
    return least === undefined || labelsBeside(scene) <= labelsBeside(least) + scene.items.length * MANY;
  });
  return best?.scene ?? least;
}

function isRoomy({ lifelines }: SequenceScene, telling: Telling): boolean {
  return lifelines.every(({ y, texts, participant }) => {
    const told = telling(participant);
    const isWhole = texts.every((lines, i) => lines.join(" ") === told[i]);
    return y === 0 && isWhole && texts.flat().length <= MOST_LINES;
  });
}

/** How many labels found no room in their arrows; those of arrows to oneself have none there. */
function labelsBeside({ items }: SequenceScene): number {
  return items.filter((item) => {
    if (item.kind !== "step" || item.label === undefined || item.from === item.to) return false;
    return item.label.x < Math.min(item.from, item.to) || item.label.x > Math.max(item.from, item.to);
  }).length;
}
