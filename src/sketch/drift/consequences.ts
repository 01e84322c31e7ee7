import type { Element } from "../../model/model.ts";
import type { Source } from "../../text/source.ts";
import type { Change } from "./change.ts";

/**
 * Changes with what follows from them: what new code uses stands in its element, and who uses new code is told behind
 * it.
 *
 * @param later what there would be to change if the new code had its elements
 * @param model its elements as they are, and where what stands in none of them is added
 */
export function withConsequences(
  changes: readonly Change[],
  later: readonly Change[],
  model: { readonly elements: readonly Element[]; readonly source: Source },
): readonly Change[] {
  const known = new Set(changes.map(keyOf));
  const fresh = new Map(changes.flatMap(({ path }) => (path === undefined ? [] : [[path, [] as Change[]]])));
  const byPath = new Map(model.elements.map((element) => [element.path, element]));
  const further: Change[] = [];
  for (const change of later) {
    if (change.remove.length > 0 || known.has(keyOf(change))) continue;
    const own = change.kind === "new-relationship" ? fresh.get(change.inside?.path ?? "") : undefined;
    if (own !== undefined) own.push(change);
    else further.push(...asItIsNow(change, byPath, model.source));
  }
  const now = changes.map((change) => withUses(change, fresh.get(change.path ?? "") ?? []));
  const last = now.findLastIndex(({ kind }) => kind === "new-code");
  return [...now.slice(0, last + 1), ...further, ...now.slice(last + 1)];
}

function keyOf({ kind, inside, add, remove }: Change): string {
  return [kind, inside?.path ?? "", ...add, "", ...remove].join("\n");
}

/** The new element with what it uses, as a block. */
function withUses(change: Change, uses: readonly Change[]): Change {
  const [line] = change.add;
  const [, header, code] = /^(.*) \{ (code .*) \}$/s.exec(line ?? "") ?? [];
  if (uses.length === 0 || header === undefined || code === undefined) return change;
  const told = uses.flatMap(({ use }) => (use === undefined ? [] : [`\`${use.to}\` (${use.place})`]));
  return {
    ...change,
    message: `${change.message} It uses ${enumerated(told)}.`,
    add: [`${header} {`, ...[code, ...uses.flatMap(({ add }) => add)].map((one) => `  ${one}`), "}"],
  };
}

function enumerated(texts: readonly string[]): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} and ${last}`;
}

/** A change of a text that does not exist, with its place in the one that does. */
function asItIsNow(change: Change, byPath: ReadonlyMap<string, Element>, source: Source): readonly Change[] {
  const { inside, ...rest } = change;
  if (inside === undefined) return [{ ...rest, source, offset: source.text.length }];
  const element = byPath.get(inside.path);
  if (element === undefined) return [];
  return [{ ...rest, inside: element, source: element.span.source, offset: element.span.start }];
}
