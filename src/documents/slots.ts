/**
 * What can stand in one place of a document. Texts are Markdown as the author wrote it: nothing is safe
 * before a helper of the engine has written it for the place where it stands.
 */
export interface Slot {
  readonly kind: "slot";
  /** Empty: nothing was said. */
  readonly parts: readonly Part[];
  /** The line of `.arch` that fills it. */
  readonly fill: string;
  /** Follows from the rest of the model: it is missing only where it is missing everywhere. */
  readonly derived: boolean;
}

export type Part =
  /** One paragraph with inline Markdown. */
  | { readonly kind: "text"; readonly text: string }
  /** Blocks of Markdown. */
  | { readonly kind: "markdown"; readonly text: string }
  | { readonly kind: "code"; readonly language?: string; readonly text: string }
  /** One after the other. */
  | { readonly kind: "steps"; readonly steps: readonly string[] }
  /** Side by side. */
  | { readonly kind: "items"; readonly items: readonly string[] }
  /** A list of its own, wherever that can stand. */
  | { readonly kind: "list"; readonly items: readonly string[]; readonly ordered: boolean };

export function slotOf(parts: readonly Part[], fill: string, derived = false): Slot {
  return { kind: "slot", parts, fill, derived };
}

export function textSlot(text: string | undefined, fill: string, derived = false): Slot {
  return slotOf(hasText(text) ? [{ kind: "text", text }] : [], fill, derived);
}

export function itemsSlot(items: readonly string[], fill: string, derived = false): Slot {
  const said = items.filter(hasText);
  return slotOf(said.length === 0 ? [] : [{ kind: "items", items: said }], fill, derived);
}

export function codeSlot(
  code: { readonly language?: string; readonly text: string } | undefined,
  fill: string,
  derived = false,
): Slot {
  if (code === undefined || code.text.trim() === "") return slotOf([], fill, derived);
  const { language, text } = code;
  return slotOf([{ kind: "code", text, ...(language !== undefined && { language }) }], fill, derived);
}

export function isSlot(value: unknown): value is Slot {
  return typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === "slot";
}

export function isFilled(slot: Slot): boolean {
  return slot.parts.length > 0;
}

/** The first that says something, else the first. */
export function firstOf(slots: readonly Slot[]): Slot {
  const [first] = slots;
  return slots.find(isFilled) ?? (first as Slot);
}

/** All that they say, in order; lists in a row become one. */
export function joined(slots: readonly Slot[]): Slot {
  const [first] = slots;
  const { fill, derived } = slots.find((slot) => !isFilled(slot)) ?? (first as Slot);
  const parts: Part[] = [];
  for (const part of slots.flatMap((slot) => slot.parts)) {
    const before = parts.at(-1);
    if (part.kind === "list" && before?.kind === "list" && before.ordered === part.ordered)
      parts[parts.length - 1] = { ...part, items: [...before.items, ...part.items] };
    else parts.push(part);
  }
  return slotOf(parts, fill, derived);
}

export function hasText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}
