import { describe, expect, test } from "vitest";
import { MOST_CHARACTERS, MOST_EDGES } from "../../../src/render/mermaid/parts.ts";
import { renderMermaidParts } from "../../../src/render/mermaid/render-mermaid.ts";
import type {
  DataModelView,
  GraphView,
  SequenceItem,
  SequenceView,
  StatesView,
  View,
} from "../../../src/views/view.ts";
import { faultOf } from "../../readers/mermaid.ts";
import { cpuTime } from "../cpu-time.ts";

const style = { shape: "box", line: "solid" } as const;
const box = { technology: [], tags: [], style, highlight: false, word: "system" };

function node(id: string, frame?: string): GraphView["boxes"][number] {
  return { ...box, kind: "node", role: "element", id, title: id, ...(frame !== undefined && { frame }) };
}

function frame(id: string, outer?: string): GraphView["boxes"][number] {
  return {
    ...box,
    kind: "frame",
    role: "element",
    id,
    title: id,
    ...(outer !== undefined && { frame: outer }),
  };
}

function graph(boxes: GraphView["boxes"], ends: readonly (readonly [string, string])[]): GraphView {
  const edges = ends.map(([from, to], i) => ({
    ...{
      id: `e${i}`,
      from,
      to,
      kind: "sync" as const,
      label: `says ${i}`,
      technology: [],
      carries: [],
      tags: [],
    },
    ...{ implied: false, count: 1, style: { line: "solid" as const }, highlight: false },
  }));
  return { kind: "graph", key: "all", title: "All", subject: "landscape", direction: "down", boxes, edges };
}

async function sound(view: View): Promise<readonly string[]> {
  const parts = renderMermaidParts(view, {});
  for (const [i, part] of parts.entries()) {
    expect(part.length).toBeLessThan(MOST_CHARACTERS + 1_000);
    expect(part.split(" -->").length - 1).toBeLessThanOrEqual(MOST_EDGES);
    expect(await faultOf(part)).toBeUndefined();
    if (parts.length > 1) expect(part).toMatch(new RegExp(`^%% Part ${i + 1} of ${parts.length}`));
  }
  return parts;
}

/** In how many of the parts each of these texts stands. */
function countOf(parts: readonly string[], text: string): number {
  return parts.filter((part) => part.includes(text)).length;
}

describe("a view that is too large", () => {
  test("for its edges is drawn as an overview and what is in each frame, in which it stays", async () => {
    const inside = ["a", "b"].flatMap((id) => [
      frame(id),
      ...Array.from({ length: 30 }, (_, i) => node(`${id}.${i}`, id)),
    ]);
    const ends = ["a", "b"].flatMap((id) =>
      Array.from({ length: 400 }, (_, i) => [`${id}.${i % 30}`, `${id}.${(i * 7 + 1) % 30}`] as const),
    );
    const parts = await sound(graph(inside, [...ends, ["a.1", "b.1"]]));
    expect(parts).toHaveLength(3);
    expect(parts[0]).toContain("%% Part 1 of 3: Overview. The parts are all, all-2 to all-3.");
    expect(parts[0]).toContain('n_a -->|"says 800"| n_b');
    expect(parts[1]).toContain("Part 2 of 3: Inside a.");
    expect(parts[1]).toMatch(/^ {2}subgraph n_a\[/m);
    expect(parts[1]).toMatch(/^ {4}n_a_7\[/m);
    // What it leads to stands outside of the frame.
    expect(parts[1]).toMatch(/^ {2}n_b_1\[/m);
    for (let i = 0; i < 800; i++) expect(countOf(parts, `"says ${i}"`)).toBe(1);
  });

  test("without frames is drawn some boxes at a time; each edge is in one part, each box in some", async () => {
    const boxes = Array.from({ length: 900 }, (_, i) => node(`n${i}`));
    const ends = Array.from({ length: 1_200 }, (_, i) => [`n${i % 600}`, `n${(i * 13 + 1) % 600}`] as const);
    const parts = await sound(graph(boxes, ends));
    expect(parts.length).toBeGreaterThan(2);
    for (let i = 0; i < 1_200; i += 7) expect(countOf(parts, `"says ${i}"`)).toBe(1);
    for (let i = 0; i < 900; i += 7) expect(countOf(parts, `n_n${i}[`)).toBeGreaterThan(0);
  });

  test("as frames in frames keeps all of them around what is in them", async () => {
    const deep = ["o", "o.i"].map((id, i) => frame(id, i === 0 ? undefined : "o"));
    const boxes = [...deep, ...Array.from({ length: 40 }, (_, i) => node(`o.i.${i}`, "o.i"))];
    const ends = Array.from({ length: 700 }, (_, i) => [`o.i.${i % 40}`, `o.i.${(i * 3 + 1) % 40}`] as const);
    const parts = await sound(graph(boxes, [...ends, ["o", "o"]]));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part).toMatch(/subgraph n_o\[.*\n.*\n {4}subgraph n_o_i\[/);
    expect(countOf(parts, "↻")).toBe(1);
  });

  test("as a flow goes on with its numbers, its fragments drawn around each half", async () => {
    const step = (i: number): SequenceItem => ({
      ...{ kind: "step", number: i + 1, from: "a", to: "b", arrow: "sync", label: `step ${i}.` },
      ...{ technology: [], carries: [] },
    });
    const steps = Array.from({ length: 1_500 }, (_, i) => step(i));
    const person = { ...box, base: "person", id: "a", title: "A" } as const;
    const view: SequenceView = {
      ...{ kind: "sequence", key: "f", title: "F", of: "f" },
      participants: [person, { ...person, id: "b", title: "B" }],
      items: [{ kind: "fragment", fragment: "loop", branches: [{ title: "again", items: steps }] }],
    };
    const parts = renderMermaidParts(view, { numbers: true });
    expect(parts.length).toBeGreaterThan(2);
    expect(parts[0]).toMatch(/^ {2}autonumber$/m);
    expect(parts[1]).toMatch(/^ {2}autonumber 376$/m);
    for (const part of parts) {
      expect(await faultOf(part)).toBeUndefined();
      expect(part).toContain("  loop again\n");
    }
    for (let i = 0; i < 1_500; i += 13) expect(countOf(parts, `: step ${i}.\n`)).toBe(1);
  });

  test("as states or data loses no transition, no entity and no relation", async () => {
    const states: StatesView = {
      ...{ kind: "states", key: "s", title: "S", of: "s", direction: "down" },
      states: Array.from({ length: 300 }, (_, i) => ({ id: `s${i}`, title: `s${i}.` })),
      transitions: Array.from({ length: 1_100 }, (_, i) => {
        return { id: `t${i}`, from: `s${i % 200}`, to: `s${(i * 3 + 1) % 200}`, label: `t${i}.` };
      }),
    };
    const drawn = await sound(states);
    for (let i = 0; i < 1_100; i += 7) expect(countOf(drawn, ` : t${i}.\n`)).toBe(1);
    for (let i = 0; i < 300; i++) expect(countOf(drawn, `"s${i}."`)).toBeGreaterThan(0);
    const field = { type: "E1", key: false, unique: false, required: true, references: [] };
    const fields = Array.from({ length: 20 }, (_, i) => ({ ...field, name: `field${i}` }));
    const data: DataModelView = {
      ...{ kind: "data", key: "d", title: "D", direction: "down", enums: [] },
      entities: Array.from({ length: 400 }, (_, i) => {
        return { ...box, id: `E${i}`, title: `E${i}.`, fields, keys: [], uniques: [], storedIn: [] };
      }),
      relations: Array.from({ length: 600 }, (_, i) => {
        const ends = {
          from: `E${i % 400}`,
          to: `E${(i + 1) % 400}`,
          fromCardinality: "0..*",
          toCardinality: "1",
        } as const;
        return { id: `r${i}`, ...ends, label: `r${i}.` };
      }),
    };
    const tables = await sound(data);
    for (let i = 0; i < 400; i++) expect(countOf(tables, `["E${i}."] {`)).toBe(1);
    for (let i = 0; i < 600; i++) expect(countOf(tables, `: "r${i}."`)).toBe(1);
  });

  test("for a single text is drawn with the beginning of it", async () => {
    const long = { ...node("a"), description: "<".repeat(60_000) };
    const [text, ...others] = await sound(graph([long], []));
    expect(others).toEqual([]);
    expect(text).toMatch(/^%% Texts are cut/);
    expect(text).toContain("#60;#60;#8230;");
  });

  test("is split in time that is in proportion to its size", () => {
    const model = (size: number) => {
      const frames = Array.from({ length: size / 20 }, (_, i) => frame(`f${i}`));
      const boxes = frames.flatMap((one) => [
        one,
        ...Array.from({ length: 19 }, (_, i) => node(`${one.id}.${i}`, one.id)),
      ]);
      const ends = boxes.flatMap(({ id }, i) => {
        const to = boxes[(i * 17 + 3) % boxes.length]?.id as string;
        return id.includes(".") && to.includes(".") ? [[id, to] as const] : [];
      });
      return graph(boxes, ends);
    };
    const [small, large] = [model(2_000), model(16_000)];
    const time = (view: View) => cpuTime(() => renderMermaidParts(view, {}));
    expect(time(large)).toBeLessThan(24 * Math.max(time(small), 10));
  });
});
