import type { TitleRoom } from "./coordinates.ts";
import type { Hop, Item } from "./layers.ts";
import type { Plan, Positions } from "./layout.ts";
import { framesAround } from "./tree.ts";

/** Frames in whose border edges left no place for the title, and what is to be done about it. */
export interface TitleClaims {
  /** First, a border is moved away from the first or last edge that crosses it. */
  readonly beside: Map<number, TitleRoom>;
  /** Where that was not enough, cells are kept free of everything. */
  readonly apart: Set<number>;
}

/** Claims more room for the title of a frame than it has had; false when there is nothing more to claim. */
export function claimRoom(plan: Plan, positions: Positions, claims: TitleClaims, frame: number): boolean {
  if (claims.apart.has(frame)) return false;
  const room =
    plan.axis.isDown && !claims.beside.has(frame) ? besideEdges(plan, positions, frame) : undefined;
  if (room === undefined) claims.apart.add(frame);
  else claims.beside.set(frame, room);
  return true;
}

/** On the side where less is missing. */
function besideEdges(plan: Plan, { coordinates }: Positions, frame: number): TitleRoom | undefined {
  const { tree, ranks, order, measure } = plan;
  const layer = order[ranks.first[frame] as number] ?? [];
  const inside = layer.filter(
    (item) => item.frame === frame || framesAround(tree, item.frame).includes(frame),
  );
  const crossing = inside.flatMap((item) => item.up.map((hop) => ({ item, hop })));
  const first = crossing[0];
  const last = crossing.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const at = ({ item, hop }: { readonly item: Item; readonly hop: Hop }) =>
    (coordinates.items[item.index] as number) + hop.into;
  const before = at(first) - (coordinates.open[frame] as number);
  const after = (coordinates.close[frame] as number) - at(last);
  const needed = measure.title(tree.ids[frame] as string) + 5;
  return before > after
    ? { frame, side: "open", item: first.item, cells: needed - first.hop.into }
    : { frame, side: "close", item: last.item, cells: needed + last.hop.into };
}
