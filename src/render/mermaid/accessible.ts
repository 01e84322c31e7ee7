import type { View } from "../../views/view.ts";
import { escapeFor } from "./escape.ts";

/**
 * What readers of screens are told of a diagram; it is not drawn. Being there always, it also keeps a diagram of
 * nothing from being no diagram, which Mermaid would not read.
 */
export function accessible({ title, description }: View): string[] {
  const lines = [`  accTitle: ${escapeFor("accessible-title", title)}`];
  if (description !== undefined) lines.push(`  accDescr: ${escapeFor("accessible-title", description)}`);
  return lines;
}
