import type { View } from "../../views/view.ts";
import type { RenderOptions } from "../registry.ts";

export function renderText(view: View, _options: RenderOptions): string {
  return `${view.title}\n`;
}
