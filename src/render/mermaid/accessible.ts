import type { View } from "../../views/view.ts";
import { escapeFor } from "./escape.ts";

/** What readers of screens are told of a diagram; it is not drawn. */
export function accessible({ title, description }: View): string[] {
  const lines = [`  accTitle: ${escapeFor("accessible-title", title)}`];
  if (description !== undefined) lines.push(`  accDescr: ${escapeFor("accessible-title", description)}`);
  return lines;
}
