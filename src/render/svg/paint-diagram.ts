import type { Scene, SceneEdge, SceneFrame } from "../../layout/scene.ts";
import { type Diagram, type DiagramEdge, type DiagramFrame, place, TITLE_GAP } from "./diagram.ts";
import { withoutStraight } from "./edge-path.ts";
import type { Rectangle } from "./geometry.ts";
import { CELL, frameRectangle, middleOf, nodeRectangle } from "./grid.ts";
import { groundOf, type Level } from "./ground.ts";
import { type Markup, tag } from "./markup.ts";
import { drawEdge, type Outline } from "./paint-edge.ts";
import { isDisc } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";
import { symbol } from "./symbol.ts";
import { baseline, drawLine, lineWidth } from "./text.ts";

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly content: readonly Markup[];
  readonly nodes: ReadonlyMap<string, Rectangle>;
}

/** A picture of more columns is turned to the right if that makes it much narrower: `down` is what nobody asked for. */
const WIDEST = 200;
const MUCH = 0.7;
/** Diagrams of more boxes are not laid out twice. */
const MANY = 150;

/** Lays a diagram out and paints it. */
export function drawDiagram(diagram: Diagram, sheet: Sheet): Placed {
  if (diagram.boxes.length === 0) return { width: 0, height: 0, content: [], nodes: new Map() };
  // Without a limit, a layout is never given up.
  const scene = place(diagram) as Scene;
  if (scene.width > WIDEST && diagram.direction === "down" && diagram.boxes.length <= MANY) {
    const turned: Diagram = { ...diagram, direction: "right" };
    const limit = Math.floor(scene.width * MUCH);
    const other = place(turned, limit);
    if (other !== undefined && other.width <= limit) return paintDiagram(turned, other, sheet);
  }
  return paintDiagram(diagram, scene, sheet);
}

/** Paints a diagram where its scene says: frames, then edges with their labels, then boxes. */
export function paintDiagram(diagram: Diagram, scene: Scene, sheet: Sheet): Placed {
  const boxes = new Map(diagram.boxes.map((box) => [box.id, box]));
  const edges = new Map(diagram.edges.map((edge) => [edge.id, edge]));
  const outlines = new Map<string, Outline>();
  const nodes = new Map<string, Rectangle>();
  const levels: Level[] = [];
  const frames: Markup[] = [];
  const inner: Markup[] = [];
  const lines: Markup[] = [];
  for (const one of scene.frames) {
    const box = boxes.get(one.id);
    if (box?.kind !== "frame") continue;
    const rectangle = frameRectangle(one);
    outlines.set(one.id, { rectangle, shape: "box" });
    levels.push({ ...rectangle, depth: box.depth, ground: box.ground });
    frames.push(drawFrame(one, box));
  }
  for (const one of scene.nodes) {
    const box = boxes.get(one.id);
    if (box?.kind !== "node") continue;
    const given = nodeRectangle(one, diagram.direction);
    const rectangle = isDisc(box.shape) ? straightAhead(one.id, given, edges, scene.edges) : given;
    nodes.set(one.id, rectangle);
    outlines.set(one.id, { rectangle, shape: box.shape });
    inner.push(symbol(box, `node ${box.class}`, box.draw(rectangle)));
  }
  const ground = groundOf(levels);
  const gathered = trunksWithOneEnd(scene.edges);
  for (const one of scene.edges) {
    const edge = edges.get(one.id);
    if (edge === undefined) continue;
    const endsInTrunk = one.trunk !== undefined && gathered.has(one.trunk);
    lines.push(drawEdge(one, edge, outlines, ground, sheet, endsInTrunk));
  }
  const content = [...frames, ...lines, ...inner];
  return { width: scene.width * CELL.width, height: scene.height * CELL.height, content, nodes };
}

/**
 * A disc moves in its room to where a line comes straight to it, so that this need not turn. Next best is a line with
 * a label, which would be left behind if the line moved.
 */
function straightAhead(
  id: string,
  room: Rectangle,
  edges: ReadonlyMap<string, DiagramEdge>,
  placed: readonly SceneEdge[],
): Rectangle {
  let nextBest = room;
  for (const { id: edge, points, label } of placed) {
    const ends = edges.get(edge);
    if (ends?.from !== id && ends?.to !== id) continue;
    const path = withoutStraight(points.map(middleOf));
    const [end, next, ...more] = ends.from === id ? path : path.toReversed();
    if (end === undefined || next === undefined) continue;
    const there =
      end.x === next.x ? { ...room, x: end.x - room.width / 2 } : { ...room, y: end.y - room.height / 2 };
    if (more.length === 0) return there;
    if (label !== undefined && nextBest === room) nextBest = there;
  }
  return nextBest;
}

/** Of the others, the edges begin at the same point. */
function trunksWithOneEnd(edges: readonly SceneEdge[]): ReadonlySet<string> {
  const ends = new Map<string, string>();
  const gathered = new Set<string>();
  for (const { trunk, points } of edges) {
    const last = points.at(-1);
    if (trunk === undefined || last === undefined) continue;
    const end = `${last.x} ${last.y}`;
    if (ends.get(trunk) === end) gathered.add(trunk);
    ends.set(trunk, end);
  }
  return gathered;
}

function drawFrame(frame: SceneFrame, box: DiagramFrame): Markup {
  const rectangle = frameRectangle(frame);
  const parts = [tag("rect", { class: "face", ...rectangle, rx: 7 })];
  let x = frame.titleX * CELL.width;
  const y = rectangle.y + 2 + baseline("title");
  for (const line of box.title) {
    // What is beside it is close: whatever the face, it takes what it was measured with.
    parts.push(drawLine(line, { x, y, room: lineWidth(line) }));
    x += lineWidth(line) + TITLE_GAP;
  }
  return symbol(box, `frame ${box.class}`, parts);
}
