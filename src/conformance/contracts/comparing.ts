import type { CodeType } from "../../extract/outlines.ts";
import type { Codebase, Entity, Enum } from "../../model/model.ts";
import type { TypeReference } from "../../model/types.ts";
import { modelRole } from "./generics.ts";
import type { Names, Typed } from "./names.ts";

/** What types are compared with. */
export interface Comparing {
  readonly names: Names;
  readonly mappings: Codebase["mappings"];
  /** The symbols that an entity's `code` names: `path#name`, re-exports followed. */
  readonly symbolsOf: (entity: Entity) => ReadonlySet<string>;
  /** Is told of enums that go by the same name in the code. */
  readonly meetEnum: (declared: Enum, typed: Typed) => void;
}

/** Whether a reference is by name or place what an entity, an enum or a generic type of the model is called. */
export function isCalled(comparing: Comparing, member: TypeReference, { type, scope }: Typed): boolean {
  if (type.kind !== "reference") return false;
  const name = type.name.slice(type.name.lastIndexOf(".") + 1);
  if (member.kind === "generic") return name === member.name && modelRole(member) === undefined;
  if (member.kind !== "entity" && member.kind !== "enum") return false;
  const target = member.kind === "entity" ? member.entity : member.enum;
  if (name === target.id || squashed(name) === squashed(target.id ?? target.title)) return true;
  if (member.kind === "enum") return false;
  const symbols = comparing.symbolsOf(member.entity);
  if (symbols.size === 0) return false;
  const named = comparing.names.referred({ type, scope });
  return named.kind === "declared" && symbols.has(`${named.path}#${named.name}`);
}

/** `order-line`, `order_line` and `OrderLine` are one name. */
function squashed(name: string): string {
  return name.replaceAll(/[-_\s]/g, "").toLowerCase();
}

/** Whether what is known of it so far leaves open what it is. */
export function isOpen(type: CodeType): boolean {
  if (type.kind === "keyword") return type.name === "any" || type.name === "never";
  return type.kind === "opaque" || type.kind === "of-value" || type.kind === "reference";
}

export function isEnumDeclaration(names: Names, { type, scope }: Typed): boolean {
  if (type.kind !== "reference") return false;
  const named = names.referred({ type, scope });
  return named.kind === "declared" && named.declarations.some(({ kind }) => kind === "enum");
}
