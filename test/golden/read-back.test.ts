import { describe, expect, test } from "vitest";
import type { RenderOptions } from "../../src/render/renderer.ts";
import { canvasFor } from "../../src/render/text/canvas.ts";
import { drawGraph } from "../../src/render/text/graph/draw-graph.ts";
import { renderText } from "../../src/render/text/render-text.ts";
import { displayWidth } from "../../src/text/width.ts";
import type { DataModelView, GraphView, SequenceView, StatesView, View } from "../../src/views/view.ts";
import { keysOf, projectView } from "../../src/views/views.ts";
import { joined } from "../property/pictures/compare.ts";
import { type Reading, readPicture } from "../property/pictures/reader.ts";
import { readChain } from "../readers/chain-reader.ts";
import { readDataList } from "../readers/data-list-reader.ts";
import { readData } from "../readers/data-reader.ts";
import { readOfGraph, textOf, toldOfGraph } from "../readers/graph-told.ts";
import { kindSeen, seen, unbroken } from "../readers/seen.ts";
import { readSequenceList } from "../readers/sequence-list-reader.ts";
import { readSequence } from "../readers/sequence-reader.ts";
import { aligned, toldItems } from "../readers/sequence-told.ts";
import { readStatesList } from "../readers/states-list-reader.ts";
import { load as loadExample } from "../unit/examples/load.ts";
import { findCases } from "./cases.ts";
import { load } from "./outputs.ts";

const examples = ["hello", "tour", "bookshop", "clinic", "big-bank", "checked-service"].map(
  (name) => `examples/${name}`,
);

const models = [
  ...[...examples, "architecture.arch"].map((path) => ({ name: path, model: () => loadExample(path) })),
  ...findCases()
    .filter(({ area }) => area === "pictures")
    .map((given) => ({ name: given.name, model: () => load(given) })),
];

const charsets = ["unicode", "ascii"] as const;
const WIDE = 100;
const widths = [WIDE, 72, 40];

interface How {
  readonly charset: "unicode" | "ascii";
  readonly width: number;
}

/** Heavy lines are lines. */
const light: Readonly<Record<string, string>> = {
  ...{ "━": "─", "┃": "│", "╍": "╌", "╏": "╎", "┅": "┄", "┇": "┆" },
  ...{ "┏": "┌", "┓": "┐", "┛": "┘", "┗": "└", "┯": "┬", "┷": "┴", "┠": "├", "┨": "┤" },
};

function withoutWeight(picture: string): string {
  return picture.replaceAll(/[━-╏]/gu, (glyph) => light[glyph] ?? glyph);
}

/** What stands below the title and the description of a view. */
function bodyOf(view: View, how: RenderOptions): string {
  const { title, key } = view;
  const { description: _, ...bare } = { ...view, title: "T" };
  const text = renderText(bare as View, how);
  for (const line of renderText(view, how).split("\n"))
    expect(displayWidth(line), `${key}, ${title}`).toBeLessThanOrEqual(how.width ?? 100);
  return withoutWeight(text.split("\n").slice(3).join("\n"));
}

/** Every part is read back; together they show every box, and every edge with its own ends once. */
function checkGraph(view: GraphView, how: How): void {
  const row = view.subject === "chain" ? readChain(bodyOf(view, how), how.charset) : undefined;
  if (row !== undefined) {
    expect(readOfGraph(row)).toEqual(toldOfGraph(view, how.charset));
    return;
  }
  const pictures = drawGraph(view, canvasFor(how));
  const body = bodyOf(view, how);
  for (const { graph, lines } of pictures) {
    const picture = withoutWeight(lines.map((line) => line.trimEnd()).join("\n"));
    expect(body).toContain(picture.trimEnd());
    const reading = withWholeTitles(readPicture(picture, how.charset), graph, body, how);
    expect(readOfGraph(reading), picture).toEqual(toldOfGraph(graph, how.charset));
    for (const box of graph.boxes) expectNamed(box.title, view.boxes.find(({ id }) => id === box.id)?.title);
  }
  const ids = new Set(view.edges.map(({ id }) => id));
  const shown = pictures.flatMap(({ graph }) => graph.edges.map(({ id }) => id).filter((id) => ids.has(id)));
  const loops = pictures.flatMap(({ besides = [] }) => besides);
  expect([...shown, ...loops.map(({ id }) => id)].sort()).toEqual([...ids].sort());
  const boxes = new Set(pictures.flatMap(({ graph }) => graph.boxes.map(({ id }) => id)));
  expect(view.boxes.filter(({ id }) => !boxes.has(id) && !isFrame(view, id))).toEqual([]);
}

/** A title that is cut off in the border of its frame must stand below the picture, whole. */
function withWholeTitles(
  reading: Reading,
  { boxes }: Pick<GraphView, "boxes">,
  body: string,
  { charset }: How,
): Reading {
  const frames = boxes.filter(({ kind }) => kind === "frame").map((box) => textOf(box, charset));
  const below = joined([body]);
  const whole = reading.boxes.map((box) => {
    const text = joined(box.text);
    if (box.kind === "box" || frames.includes(text)) return box;
    const meant = frames.filter((one) => one.startsWith(text.replace(/…$/, "")) && isBelow(one, below));
    return { ...box, text: [...new Set(meant)] };
  });
  return { ...reading, boxes: whole };
}

/** Where its description is told, what it is may be left out. */
function isBelow(frame: string, below: string): boolean {
  return below.includes(frame.replace(/^\*/, ""));
}

function isFrame({ boxes }: GraphView, id: string): boolean {
  return boxes.some((box) => box.id === id && box.kind === "frame");
}

/** A title that is there twice has something behind it that tells which it is. */
function expectNamed(name: string, title: string | undefined): void {
  const told = seen(title ?? "no such box");
  expect(name === told || name.startsWith(`${told} (`), `${name} for ${told}`).toBe(true);
}

function checkSequence(view: SequenceView, how: How): void {
  const body = bodyOf(view, how);
  const expected = toldItems(view, "full");
  const names = namesOf(view);
  const read = isList(body) ? readSequenceList(body, how.charset, names) : readSequence(body, how.charset);
  expect(aligned(read.items, expected), body).toEqual(expected);
  for (const [i, told] of read.participants.entries()) {
    const { word, technology, description, highlight } = view.participants[
      i
    ] as (typeof view.participants)[number];
    const name = highlight && how.charset === "ascii" ? `* ${names[i]}` : names[i];
    const bare = `${name} ${kindSeen(word, [])}`;
    const more = `${name} ${kindSeen(word, technology)}`;
    const heads = [bare, more, `${more} ${seen(description ?? "")}`, names[i] ?? ""].map(unbroken);
    expect(heads, told).toContain(unbroken(told));
  }
}

function namesOf({ participants }: SequenceView): readonly string[] {
  const titles = participants.map(({ title }) => seen(title));
  return participants.map(({ id }, i) => {
    const title = titles[i] ?? "";
    return titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title} (${id})`;
  });
}

function checkStates(view: StatesView, how: How): void {
  const body = bodyOf(view, how);
  const titles = new Map(view.states.map(({ id, title }) => [id, seen(title)]));
  const said = (description: string | undefined) => joined([seen(description ?? "")]);
  if (isList(body)) {
    const { states, transitions } = readStatesList(body, how.charset, [...titles.values()]);
    expect(
      states.map((one) => ({ ...one, said: joined([one.said]) })),
      body,
    ).toEqual(view.states.map(({ title, description }) => ({ title: seen(title), said: said(description) })));
    const nameOf = (id: string | undefined) => (id === undefined ? "[*]" : titles.get(id));
    expect(transitions.map((one) => ({ ...one, said: joined([one.said]) }))).toEqual(
      view.transitions.map(({ from, to, label }) => {
        return { from: nameOf(from), to: nameOf(to), said: said(label) };
      }),
    );
    return;
  }
  const { boxes, edges } = readPicture(body, how.charset);
  const [start, end] = how.charset === "ascii" ? ["*", "(*)"] : ["●", "◉"];
  const name = (i: number) => joined(boxes[i]?.text ?? []);
  const texts = new Map(
    view.states.map(({ id, title, description }) => [id, joined([seen(title), seen(description ?? "")])]),
  );
  const expected = view.transitions.map(({ from, to, label }) => {
    const ends = [from === undefined ? start : texts.get(from), to === undefined ? end : texts.get(to)];
    return `${ends.join(" -> ")}: ${said(label)}`;
  });
  const found = edges.map(({ from, to, label }) => `${name(from)} -> ${name(to)}: ${joined(label)}`);
  expect(found.sort(), body).toEqual(expected.sort());
  const drawn = boxes.map((_, i) => name(i)).filter((text) => text !== start && text !== end);
  expect(drawn.sort()).toEqual([...texts.values()].sort());
}

function checkData(view: DataModelView, how: How): void {
  const body = bodyOf(view, how);
  const things = [...view.entities, ...view.enums];
  const titles = new Map(things.map(({ id, title }) => [id, seen(title)]));
  const fieldsIn = ({ label, inverse }: DataModelView["relations"][number]) =>
    joined([inverse === undefined ? label : `${label} / ${inverse}`]);
  if (isList(body)) {
    const { boxes, relations } = readDataList(body, how.charset, [...titles.values()]);
    expect(
      relations.map((one) => ({ ...one, said: joined([one.said]) })),
      body,
    ).toEqual(
      view.relations.map((one) => ({
        ...{ from: titles.get(one.from), fromCount: one.fromCardinality },
        ...{ to: titles.get(one.to), toCount: one.toCardinality, said: fieldsIn(one) },
      })),
    );
    expect(boxes).toHaveLength(things.length);
    checkBoxes(view, boxes);
    return;
  }
  const { boxes, ends } = readData(body.replace(/\n\n[?*+n] .*\n( {2}.*\n)*$/, "\n"), how.charset);
  const titleOf = (text: string) =>
    joined([text])
      .replace(/\[(entity|enum).*$/, "")
      .replace(/^\*/, "");
  const found = ends.map(({ at, other, count, label }) =>
    [count, titleOf(at), titleOf(other), label].join(" "),
  );
  const expected = view.relations.flatMap((relation) => {
    const { from, to, fromCardinality, toCardinality } = relation;
    const [one, two] = [from, to].map((id) => joined([titles.get(id) ?? ""]));
    const said = fieldsIn(relation);
    return [[fromCardinality, one, two, said].join(" "), [toCardinality, two, one, said].join(" ")];
  });
  expect(found.sort(), body).toEqual(expected.sort());
  expect(boxes).toHaveLength(things.length);
  checkBoxes(view, boxes);
}

/** Each entity and enum has its own box, which tells all of it. */
function checkBoxes({ entities, enums }: DataModelView, boxes: readonly (readonly string[])[]): void {
  const texts = boxes.map((lines) => joined(lines).replace(/^\*/, ""));
  const check = (start: string, parts: readonly string[]) => {
    const text = texts.find((one) => one.startsWith(joined([start])));
    let at = 0;
    for (const told of parts.map((part) => joined([seen(part)]))) {
      const next = (text ?? "").indexOf(told, at);
      expect(next, `${told} in ${text}, ${start}`).toBeGreaterThanOrEqual(at);
      at = next + told.length;
    }
  };
  for (const { title, description = "", fields } of entities) {
    const rows = fields.flatMap(({ name, type, description: said = "" }) => [name, type, said]);
    check(`${seen(title)} [entity`, [description, ...rows]);
  }
  for (const { title, description = "", values } of enums) {
    const rows = values.flatMap(({ name, description: said = "" }) => [name, said]);
    check(`${seen(title)} [enum]`, [description, ...rows]);
  }
}

function isList(body: string): boolean {
  return body.startsWith("A list:");
}

/** Read back as a picture or as a list; a list is for where a picture finds no room. */
function check(view: View, how: How): void {
  if (how.width === WIDE && view.kind !== "graph")
    expect(isList(bodyOf(view, how)), `${view.key} is listed`).toBe(false);
  switch (view.kind) {
    case "graph":
      checkGraph(view, how);
      break;
    case "sequence":
      checkSequence(view, how);
      break;
    case "states":
      checkStates(view, how);
      break;
    case "data":
      checkData(view, how);
      break;
  }
}

describe.each(models)("what the pictures of $name say", ({ model }) => {
  test.each(charsets)("is what its views do, in %s", async (charset) => {
    const workspace = await model();
    for (const key of keysOf(workspace.model)) {
      const view = projectView(workspace.model, key) as View;
      for (const width of widths) check(view, { charset, width });
    }
  });
});
