import type { LayoutDirection, LayoutEdge } from "../../layout/graph.ts";
import { layout } from "../../layout/layout.ts";
import type { Scene } from "../../layout/scene.ts";
import type { Rectangle } from "./geometry.ts";
import { columnsFor, nodeCells, rowsFor } from "./grid.ts";
import type { Markup } from "./markup.ts";
import type { Shape } from "./shapes.ts";
import type { Ending } from "./sheet.ts";
import type { Said } from "./symbol.ts";
import { type Line, lineHeight, lineWidth } from "./text.ts";

/** Anything with boxes and lines, as it is handed over to be laid out and painted. */
export interface Diagram {
  readonly direction: LayoutDirection;
  /** A frame before what is in it. */
  readonly boxes: readonly (DiagramNode | DiagramFrame)[];
  readonly edges: readonly DiagramEdge[];
}

interface DiagramBox extends Said {
  readonly id: string;
  readonly frame?: string;
  /** Classes of its group. */
  readonly class: string;
}

export interface DiagramNode extends DiagramBox {
  readonly kind: "node";
  readonly shape: Shape;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly draw: (rectangle: Rectangle) => readonly Markup[];
}

export interface DiagramFrame extends DiagramBox {
  readonly kind: "frame";
  /** Side by side. */
  readonly title: readonly Line[];
  /** How many frames are around it. */
  readonly depth: number;
  /** The class of what lies on it. */
  readonly ground: string;
}

export interface DiagramEdge extends Said {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What the layout keeps room for: heads at one end, or at both. */
  readonly kind: LayoutEdge["kind"];
  readonly class: string;
  /** The class of its colour, if it has one of its own. */
  readonly paint: string;
  readonly start?: Ending;
  readonly end?: Ending;
  readonly label: readonly Line[];
}

/** Layers of more columns are broken into several: wider pictures are read at half their size on most pages. */
const WIDEST_LAYER = 150;
/** Columns at the ends of a side: corners are round there, and feet of crows spread. */
const CORNER = 2;

/** Cells for everything in a diagram, by the layout; may be nothing where it must be wider than a limit of columns. */
export function place(diagram: Diagram, limit?: number): Scene | undefined {
  const nodes = new Map(diagram.boxes.map((box) => [box.id, box]));
  const labels = new Map(diagram.edges.map((edge) => [edge.id, edge.label]));
  const measure = {
    node: (id: string) => {
      const box = nodes.get(id);
      return box?.kind === "node"
        ? nodeCells(box.width, box.height, diagram.direction)
        : { width: 3, height: 3 };
    },
    title: (id: string) => {
      const box = nodes.get(id);
      return box?.kind === "frame" ? columnsFor(titleWidth(box.title)) : 0;
    },
    label: (id: string) => {
      const lines = labels.get(id) ?? [];
      if (lines.length === 0) return undefined;
      return { width: columnsFor(labelWidth(lines)), height: labelRows(lines) };
    },
  };
  const { direction } = diagram;
  return layout({ boxes: diagram.boxes, edges: diagram.edges.map(withTrunk) }, measure, {
    direction,
    layerLimit: WIDEST_LAYER,
    thorough: true,
    corner: direction === "down" ? CORNER : 1,
    ...(limit !== undefined && { limit }),
  });
}

/** Lines that look the same and say nothing may share their way. */
function withTrunk({
  id,
  from,
  to,
  kind,
  label,
  class: classes,
  paint,
  start,
  end,
}: DiagramEdge): LayoutEdge {
  const isShared = kind !== "both" && start === undefined && end !== undefined && label.length === 0;
  const looks = `${kind} ${classes.replace("marked", "").trim()} ${paint} ${end}`;
  return { id, from, to, kind, ...(isShared && { trunk: looks }) };
}

/** Pixels between the texts of a title. */
export const TITLE_GAP = 8;

function titleWidth(title: readonly Line[]): number {
  return title.reduce((sum, line) => sum + lineWidth(line), TITLE_GAP * (title.length - 1));
}

export function labelWidth(lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, lineWidth(line)), 0);
}

export function labelHeight(lines: readonly Line[]): number {
  return lines.reduce((sum, { as }) => sum + lineHeight(as), 0);
}

/** Some pixels more than a label of several lines takes, so that it keeps apart from a line above it. */
export function labelRows(lines: readonly Line[]): number {
  return rowsFor(labelHeight(lines) + (lines.length > 1 ? 8 : 0));
}
