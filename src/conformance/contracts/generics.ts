import type { TypeReference } from "../../model/types.ts";

/** What a generic type stands for, whatever it is called. */
export type Role = "list" | "set" | "map" | "promise" | "stream" | "optional";

const modelRoles: ReadonlyMap<string, Role> = new Map(
  (
    [
      ["list", "list array readonlyarray sequence collection iterable iterator seq vector"],
      ["set", "set"],
      ["map", "map dict dictionary record hashmap"],
      ["promise", "promise future task awaitable"],
      ["stream", "stream asynciterable asynciterator asyncgenerator observable flux"],
      ["optional", "optional maybe option nullable"],
    ] as const
  ).flatMap(([role, names]) => names.split(" ").map((name) => [name, role] as const)),
);

/** What TypeScript, Node and libraries that are in most projects call these. */
const codeRoles: ReadonlyMap<string, Role> = new Map(
  (
    [
      ["list", "Array ReadonlyArray Iterable IterableIterator Iterator Generator ArrayLike"],
      ["set", "Set ReadonlySet"],
      ["map", "Map ReadonlyMap Record Dictionary"],
      ["promise", "Promise PromiseLike"],
      [
        "stream",
        "AsyncIterable AsyncIterableIterator AsyncIterator AsyncGenerator ReadableStream Readable Observable",
      ],
    ] as const
  ).flatMap(([role, names]) => names.split(" ").map((name) => [name, role] as const)),
);

const takes: Readonly<Record<Role, number>> = { list: 1, set: 1, map: 2, promise: 1, stream: 1, optional: 1 };

export function modelRole({ name, arguments: given }: TypeReference & { kind: "generic" }): Role | undefined {
  const role = modelRoles.get(name.toLowerCase());
  return role !== undefined && takes[role] === given.length ? role : undefined;
}

/** Of a name that nothing in the project declares. */
export function codeRole(name: string): Role | undefined {
  return codeRoles.get(name.slice(name.lastIndexOf(".") + 1));
}

/** The members of a type of the model, without what makes it optional. */
export function alternativesOf(type: TypeReference): {
  readonly members: readonly TypeReference[];
  readonly optional: boolean;
} {
  const members: TypeReference[] = [];
  let optional = false;
  const pending: TypeReference[] = [type];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (one.kind === "optional") {
      optional = true;
      pending.push(one.inner);
    } else if (one.kind === "generic" && modelRole(one) === "optional") {
      optional = true;
      pending.push(one.arguments[0] as TypeReference);
    } else if (one.kind === "union") pending.push(...one.members);
    else members.push(one);
  }
  return { members: members.reverse(), optional };
}
