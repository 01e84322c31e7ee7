import type { TypeReference } from "../../model/types.ts";
import { type Comparing, isOpen } from "./comparing.ts";
import type { Typed } from "./names.ts";
import { codeTypeText } from "./text.ts";
import { all, type Verdict } from "./verdict.ts";

/** The names in the code that the codebase declares for a type. */
export function mappedTo({ mappings }: Comparing, model: TypeReference): readonly string[] {
  const key = keyOf(model);
  return key === undefined
    ? []
    : mappings.filter(({ type }) => type === key).map(({ code }) => squeezed(code));
}

function keyOf(model: TypeReference): string | undefined {
  switch (model.kind) {
    case "plain":
      return model.name;
    case "entity":
      return model.entity.path;
    case "enum":
      return model.enum.path;
    case "generic":
      return model.name;
    case "list":
    case "optional":
    case "union":
    case "unknown":
      return undefined;
  }
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

export function isMapped(mapped: readonly string[], { type }: Typed): boolean {
  if (mapped.length === 0) return false;
  const text = squeezed(codeTypeText(type));
  const name = type.kind === "reference" ? type.name.slice(type.name.lastIndexOf(".") + 1) : undefined;
  return mapped.some((one) => one === text || one === name);
}

/** Whether all of a type goes by names that the codebase declares for it. */
export function mappedVerdict(mapped: readonly string[], atoms: readonly Typed[]): Verdict {
  return all(
    atoms.map((atom) =>
      isMapped(mapped, atom)
        ? "same"
        : isOpen(atom.type) && atom.type.kind !== "reference"
          ? "undecided"
          : "different",
    ),
  );
}
