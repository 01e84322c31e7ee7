import { oneLine } from "./text/canvas.ts";

interface Named {
  readonly id: string;
  readonly title: string;
  /** The id of what it stands in. */
  readonly frame?: string;
}

/** What a thing is called in a picture. */
export interface Name {
  /** In lists: no two things have the same. */
  readonly listed: string;
  /** At the thing itself, where the frame around it is seen. */
  readonly title: string;
}

/**
 * Names by id: titles; where the same one is shown twice, with the frame in which each stands, and where
 * that does not tell them apart, with the id.
 */
export function namesOf(things: readonly Named[]): ReadonlyMap<string, Name> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const sameTitle = new Map<string, Named[]>();
  for (const thing of things) {
    const title = oneLine(thing.title);
    const same = sameTitle.get(title);
    if (same === undefined) sameTitle.set(title, [thing]);
    else same.push(thing);
  }
  const names = new Map<string, Name>();
  for (const [title, same] of sameTitle) {
    const frames = same.length > 1 && title !== "" ? framesApart(same, byId) : undefined;
    for (const [i, { id }] of same.entries()) {
      const full = oneLine(`${title} (${id})`);
      if (frames !== undefined) names.set(id, { listed: `${title} (in ${frames[i]})`, title });
      else if (same.length > 1 || title === "") names.set(id, { listed: full, title: full });
      else names.set(id, { listed: title, title });
    }
  }
  return names;
}

/** Frames further out than this are not looked at. */
const FAR = 12;

/** The title of the nearest frame around each, as many levels out as it takes for no two to be the same. */
function framesApart(
  same: readonly Named[],
  byId: ReadonlyMap<string, Named>,
): readonly string[] | undefined {
  let around: readonly (Named | undefined)[] = same;
  for (let level = 0; level < FAR; level++) {
    around = around.map((one) => (one?.frame === undefined ? undefined : byId.get(one.frame)));
    if (around.includes(undefined)) return undefined;
    const titles = around.map((one) => oneLine((one as Named).title));
    if (new Set(titles).size === titles.length) return titles;
  }
  return undefined;
}
