import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namer } from "../../../src/render/mermaid/names.ts";
import { renderMermaidParts } from "../../../src/render/mermaid/render-mermaid.ts";
import type { RenderOptions } from "../../../src/render/renderer.ts";
import type { GraphView, SequenceItem, SequenceStep, View } from "../../../src/views/view.ts";
import { databaseOf } from "../../readers/mermaid.ts";
import { dataViews, graphViews, sequenceViews, statesViews } from "./hostile-views.ts";

/** LINTEL_RUNS=20000 for a longer run by hand. */
const runs = Number(process.env.LINTEL_RUNS ?? 200);
const full = { profile: "full" } as const;

/** What is too large for one diagram is left to others. */
function wholeDiagram(view: View, options: RenderOptions): string {
  const parts = renderMermaidParts(view, options);
  fc.pre(parts.length === 1 && !parts[0]?.startsWith("%%"));
  return parts.join("");
}

/** What Mermaid shows of a text in its database: its own placeholders for characters, and tags. */
function shown(text: string | undefined): string {
  return (text ?? "")
    .replaceAll(/<br\/?>/g, "\n")
    .replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll("\u200b", "");
}

/** The same of a label of a flowchart, where tags stand for bold and italic. */
function shownLabel(text: string | undefined): string {
  return shown((text ?? "").replaceAll(/<\/?[bi]>/g, ""));
}

/** What anybody may expect to see of a text: no more than that what cannot be shown is marked as such. */
function plain(text: string | undefined): string {
  return (text ?? "")
    .normalize("NFC")
    .replaceAll(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(/[\0-\x09\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/gu, "\ufffd")
    .replaceAll(/\s*\u200b\s*/g, (blank) => blank.replaceAll("\u200b", ""))
    .trim();
}

/** Blanks at the ends and around line breaks are nothing to see. */
function seen(text: string): string {
  return text
    .replaceAll("\u200b", "")
    .split("\n")
    .map((line) => line.replaceAll(/ +/g, " ").trim())
    .join("\n")
    .trim();
}

const line = (text: string | undefined) => seen(plain(text).replaceAll("\n", " "));
const block = (text: string | undefined) => seen(plain(text));

function same(actual: unknown, expected: unknown, source: string): void {
  expect(actual, source.slice(0, 3000)).toEqual(expected);
}

describe("Mermaid's database holds what the view says", () => {
  test("of a flowchart: boxes with their texts, frames with what is in them, edges with their labels", async () => {
    await fc.assert(
      fc.asyncProperty(graphViews, async (view) => {
        const source = wholeDiagram(view, { ...full, detail: "title" });
        const db = await databaseOf(source);
        const nameOf = namer();
        const boxes = view.boxes.map((box) => ({ ...box, note: box.kind === "node" ? box.note : undefined }));
        const nodes = boxes.filter(({ kind }) => kind === "node");
        const vertices = [...db.getVertices().values()].filter(
          ({ id }) => !boxes.some((box) => box.kind === "frame" && nameOf(box.id) === id),
        );
        same(
          new Map(vertices.map(({ id, text }) => [id, seen(shownLabel(text))])),
          new Map(nodes.map(({ id, title, note }) => [nameOf(id), seen(`${block(title)}\n${block(note)}`)])),
          source,
        );
        const inside = (frame: string) =>
          boxes.filter((box) => box.frame === frame).map(({ id }) => nameOf(id));
        const frames = boxes.filter(({ kind }) => kind === "frame");
        same(
          new Map(
            db.getSubGraphs().map((one: { id: string; nodes: string[] }) => [one.id, [...one.nodes].sort()]),
          ),
          new Map(frames.map(({ id }) => [nameOf(id), inside(id).sort()])),
          source,
        );
        same(edgesOfFlowchart(db), expectedEdges(view, nameOf), source);
      }),
      { numRuns: runs },
    );
  });

  test("of a sequence: participants, messages with their arrows, notes, fragments, all in order", async () => {
    await fc.assert(
      fc.asyncProperty(sequenceViews, async (view) => {
        const source = wholeDiagram(view, { ...full, detail: "title" });
        const db = await databaseOf(source);
        const nameOf = namer();
        same(
          new Map([...db.getActors()].map(([id, { description }]) => [id, seen(shown(description))])),
          new Map(view.participants.map(({ id, title }) => [nameOf(id), block(title)])),
          source,
        );
        const byName = new Map(Object.entries(db.LINETYPE).map(([name, number]) => [number, name]));
        type Message = { from?: string; to?: string; message?: string; type: number };
        const messages = (db.getMessages() as Message[]).map(({ from, to, message, type }) => {
          const kind = byName.get(type) ?? "";
          if (kind === "NOTE") return ["NOTE", seen(shown(message))];
          if (to === undefined) return [kind, seen(shown(message)).replaceAll("\n", " ")];
          return [kind, from, to, seen(shown(message))];
        });
        same(messages, expectedMessages(view.items, nameOf), source);
      }),
      { numRuns: runs },
    );
  });

  test("of states: names, descriptions, transitions", async () => {
    await fc.assert(
      fc.asyncProperty(statesViews, async (view) => {
        const source = wholeDiagram(view, full);
        const db = await databaseOf(source);
        const nameOf = namer();
        type State = { id: string; descriptions: string[]; type: string };
        const states = ([...db.getStates().values()] as State[]).filter(({ id }) => id.startsWith("n_"));
        same(
          new Map(states.map(({ id, descriptions }) => [id, descriptions.map((one) => seen(shown(one)))])),
          new Map(
            view.states.map(({ id, title, description }) => [
              nameOf(id),
              [line(title), ...(description === undefined ? [] : [line(description)])],
            ]),
          ),
          source,
        );
        type Relation = { id1: string; id2: string; relationTitle?: string };
        const named = (id: string) => (id.startsWith("n_") ? id : undefined);
        same(
          (db.getRelations() as Relation[])
            .filter(isNoLoop)
            .map(({ id1, id2, relationTitle }) => [named(id1), named(id2), seen(shown(relationTitle))]),
          view.transitions
            .filter(({ from, to }) => from === undefined || from !== to)
            .map(({ from, to, label }) => [
              from === undefined ? undefined : nameOf(from),
              to === undefined ? undefined : nameOf(to),
              line(label),
            ]),
          source,
        );
      }),
      { numRuns: runs },
    );
  });

  test("of data: entities and enums, how many attributes they have, comments, relations", async () => {
    await fc.assert(
      fc.asyncProperty(dataViews, async (view) => {
        const source = wholeDiagram(view, full);
        const db = await databaseOf(source);
        const nameOf = namer();
        type Entity = { alias: string; attributes: { comment: string }[] };
        same(
          new Map(
            ([...db.getEntities()] as [string, Entity][]).map(([id, { alias, attributes }]) => [
              id,
              [seen(shown(alias)), attributes.length],
            ]),
          ),
          new Map([
            ...view.entities.map(
              ({ id, title, fields }) => [nameOf(id), [line(title), fields.length]] as const,
            ),
            ...view.enums.map(
              ({ id, title, values }) => [nameOf(id), [line(`${title} (enum)`), values.length]] as const,
            ),
          ]),
          source,
        );
        type Relationship = { entityA: string; entityB: string; roleA: string };
        const entityNames = new Map(
          ([...db.getEntities()] as [string, { id: string }][]).map(([name, { id }]) => [id, name]),
        );
        same(
          (db.getRelationships() as Relationship[])
            .filter(({ entityA, entityB }) => entityA !== entityB)
            .map(({ entityA, entityB, roleA }) => [
              entityNames.get(entityA),
              entityNames.get(entityB),
              seen(shown(roleA)),
            ]),
          view.relations
            .filter(({ from, to }) => from !== to)
            .map(({ from, to, label, inverse }) => [
              nameOf(from),
              nameOf(to),
              line(inverse === undefined ? label : `${label} / ${inverse}`),
            ]),
          source,
        );
      }),
      { numRuns: runs },
    );
  });

  test("of classes: entities with a member for each field, enums with their values, relations", async () => {
    await fc.assert(
      fc.asyncProperty(dataViews, async (view) => {
        const source = wholeDiagram(view, { ...full, diagram: "class", detail: "kind" });
        const db = await databaseOf(source);
        const nameOf = namer();
        type Class = { label: string; members: { id: string }[]; methods: unknown[]; annotations: string[] };
        const classes = [...db.getClasses()] as [string, Class][];
        same(
          new Map(
            classes.map(([id, { label, members, methods, annotations }]) => [
              id,
              [seen(shown(label)), members.length, methods.length, annotations],
            ]),
          ),
          new Map<string, unknown>([
            ...view.entities.map(
              ({ id, title, fields }) => [nameOf(id), [line(title), fields.length, 0, ["entity"]]] as const,
            ),
            ...view.enums.map(
              ({ id, title, values }) =>
                [nameOf(id), [line(title), values.length, 0, ["enumeration"]]] as const,
            ),
          ]),
          source,
        );
        type Relation = { id1: string; id2: string; title: string };
        same(
          (db.getRelations() as Relation[])
            .filter(isNoLoop)
            .map(({ id1, id2, title }) => [id1, id2, seen(shown(title))]),
          view.relations
            .filter(({ from, to }) => from !== to)
            .map(({ from, to, label, inverse }) => [
              nameOf(from),
              nameOf(to),
              line(inverse === undefined ? label : `${label} / ${inverse}`),
            ]),
          source,
        );
      }),
      { numRuns: runs },
    );
  });
});

type NameOf = (id: string) => string;

/** Lines from a thing to itself are told by one, which a test of its own looks at. */
function isNoLoop({ id1, id2 }: { readonly id1: string; readonly id2: string }): boolean {
  return id1 !== id2;
}

// biome-ignore lint/suspicious/noExplicitAny: Mermaid declares no types for its database.
function edgesOfFlowchart(db: any): unknown {
  type Edge = { start: string; end: string; text: string; type: string; stroke: string };
  const edges = (db.getEdges() as Edge[]).filter(({ start, end }) => start !== end);
  return edges.map(({ start, end, text, type, stroke }) => [
    start,
    end,
    seen(shownLabel(text)),
    type,
    stroke,
  ]);
}

const ways = {
  sync: ["arrow_point", "normal"],
  async: ["arrow_point", "dotted"],
  both: ["double_arrow_point", "normal"],
} as const;

function expectedEdges({ boxes, edges: all, subject }: GraphView, nameOf: NameOf): unknown {
  const edges = all.filter(({ from, to }) => from !== to);
  const frames = new Set(boxes.flatMap(({ id, kind }) => (kind === "frame" ? [id] : [])));
  return edges.flatMap(({ from, to, kind, label, count }) => {
    const times = count > 1 && subject !== "data-flow" ? ` ×${count}` : "";
    const text =
      count > 1 && label === undefined ? `${count} relationships` : block(`${label ?? ""}${times}`);
    const isFramed = frames.has(from) || frames.has(to);
    if (isFramed && from === to) return [];
    const there = [nameOf(from), nameOf(to), text];
    if (!isFramed || kind !== "both") return [[...there, ...ways[kind]]];
    return [
      [...there, ...ways.sync],
      [nameOf(to), nameOf(from), text, ...ways.sync],
    ];
  });
}

const arrows: Readonly<Record<SequenceStep["arrow"], string>> = {
  sync: "SOLID",
  async: "SOLID_POINT",
  both: "BIDIRECTIONAL_SOLID",
  reply: "DOTTED",
};

/** Fragments begin, go on with their next branch and end. */
const marks = {
  alt: ["ALT_START", "ALT_ELSE", "ALT_END"],
  par: ["PAR_START", "PAR_AND", "PAR_END"],
  critical: ["CRITICAL_START", "CRITICAL_OPTION", "CRITICAL_END"],
  opt: ["OPT_START", "", "OPT_END"],
  loop: ["LOOP_START", "", "LOOP_END"],
  break: ["BREAK_START", "", "BREAK_END"],
} as const;

/** Fragments have no entities: what means something there is replaced by what looks like it. */
function alike(text: string | undefined): string {
  const wide: Readonly<Record<string, string>> = {
    "<": "＜",
    ">": "＞",
    "{": "｛",
    "}": "｝",
    "#": "＃",
    ";": "；",
  };
  return line(text).replaceAll(/[<>{}#;%$]/g, (one) => wide[one] ?? (one === "%" ? "％" : "＄"));
}

function expectedMessages(items: readonly SequenceItem[], nameOf: NameOf): unknown[] {
  return items.flatMap((item): unknown[] => {
    if (item.kind === "note") return [["NOTE", block(item.text)]];
    if (item.kind === "step")
      return [[arrows[item.arrow], nameOf(item.from), nameOf(item.to), block(item.label)]];
    const [start, next, end] = marks[item.fragment];
    return [
      ...item.branches.flatMap(({ title, items: inside }, i) => [
        [i === 0 ? start : next, alike(title)],
        ...expectedMessages(inside, nameOf),
      ]),
      [end, ""],
    ];
  });
}
