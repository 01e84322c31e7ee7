import type { Direction } from "../model/model.ts";
import type { View, ViewKind } from "../views/view.ts";
import type { Render, RenderOptions, RenderParts } from "./renderer.ts";

/** What the shells know of a format before its code is loaded. */
export interface Format {
  readonly name: string;
  /** With the dot. */
  readonly extension: string;
  /** For help texts: one line, no full stop. */
  readonly summary: string;
  readonly draws: readonly ViewKind[];
  readonly load: () => Promise<Render>;
  /** Where one text may be too large for what shows it. */
  readonly loadParts?: () => Promise<RenderParts>;
}

const every: readonly ViewKind[] = ["graph", "sequence", "states", "data"];

/** One line a format. Its code is loaded when it is first used. */
export const formats: readonly Format[] = [
  {
    name: "text",
    extension: ".txt",
    summary: "text for terminals and comments",
    draws: every,
    load: async () => (await import("./text/render-text.ts")).renderText,
  },
  {
    name: "ascii",
    extension: ".txt",
    summary: "the same without anything but ASCII of its own",
    draws: every,
    load: async () => {
      const { renderText } = await import("./text/render-text.ts");
      return (view, options) => renderText(view, { ...options, charset: "ascii" });
    },
  },
  {
    name: "mermaid",
    extension: ".mmd",
    summary: "Mermaid, as GitHub and GitLab show it",
    draws: every,
    load: async () => (await import("./mermaid/render-mermaid.ts")).renderMermaid,
    loadParts: async () => (await import("./mermaid/render-mermaid.ts")).renderMermaidParts,
  },
  {
    name: "svg",
    extension: ".svg",
    summary: "SVG, in light and dark",
    draws: every,
    load: async () => (await import("./svg/render-svg.ts")).renderSvg,
  },
];

export function rendererFor(format: string): Format | undefined {
  return formats.find((one) => one.name === format);
}

/** Draws a view in a format. Rejects for a format that does not exist: ask `rendererFor` first. */
export async function render(view: View, format: string, options: RenderOptions = {}): Promise<string> {
  const draw = await formatCalled(format).load();
  return draw(turned(view, options.direction), options);
}

/** The same as a text for each part, where a view is too large for one. */
export async function renderParts(
  view: View,
  format: string,
  options: RenderOptions = {},
): Promise<readonly string[]> {
  const drawParts = await formatCalled(format).loadParts?.();
  if (drawParts === undefined) return [await render(view, format, options)];
  return drawParts(turned(view, options.direction), options);
}

function formatCalled(name: string): Format {
  const found = rendererFor(name);
  if (found === undefined) throw new RangeError(`no format is called ${name}`);
  return found;
}

function turned(view: View, direction: Direction | undefined): View {
  return direction === undefined || view.kind === "sequence" ? view : { ...view, direction };
}
