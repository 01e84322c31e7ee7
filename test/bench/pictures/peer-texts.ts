import { wrap } from "../../../src/text/wrap.ts";
import type { Box, GraphEdge } from "../../../src/views/view.ts";
import type { Sample } from "./corpus.ts";

/** Texts of boxes and labels in lines: as they are, or wrapped as Lintel wraps them. */
export interface Wording {
  readonly box: (text: string) => readonly string[];
  readonly label: (text: string) => readonly string[];
}

export const wordings: readonly Wording[] = [
  { box: (text) => [text], label: (text) => [text] },
  { box: (text) => trimmed(text, 40), label: (text) => trimmed(text, 30) },
  { box: (text) => trimmed(text, 24), label: (text) => trimmed(text, 20) },
];

function trimmed(text: string, columns: number): readonly string[] {
  return wrap(text, columns).map((line) => line.trim());
}

/** The graph in the language of Graph::Easy. Frames are dashed there, so asynchronous edges are dotted. */
export function graphEasyText({ graph }: Sample, wording: Wording): string {
  const arrows = { sync: "-->", async: "..>", both: "<-->" };
  const text = (lines: readonly string[]) => lines.join("\\n");
  const lines = [`graph { flow: ${graph.direction === "down" ? "south" : "east"}; }`];
  const writeInside = (frame: string | undefined) => {
    for (const box of graph.boxes) {
      if (box.frame !== frame) continue;
      if (box.kind === "node") lines.push(`[ ${box.id} ] { label: ${text(wording.box(box.title))}; }`);
      else {
        lines.push(`( ${box.title}`);
        writeInside(box.id);
        lines.push(")");
      }
    }
  };
  writeInside(undefined);
  const end = (id: string) => {
    const box = graph.boxes.find((one) => one.id === id) as Box;
    return box.kind === "node" ? `[ ${id} ]` : `( ${box.title} )`;
  };
  const said = ({ label }: GraphEdge) =>
    label === undefined ? "" : ` { label: ${text(wording.label(label))}; }`;
  for (const edge of graph.edges)
    lines.push(`${end(edge.from)} ${arrows[edge.kind]}${said(edge)} ${end(edge.to)}`);
  return `${lines.join("\n")}\n`;
}

/** The graph as a Mermaid flow chart. */
export function mermaidText({ graph }: Sample, wording: Wording): string {
  const arrows = { sync: "-->", async: "-.->", both: "<-->" };
  const text = (lines: readonly string[]) => lines.join("<br>");
  const lines = [`graph ${graph.direction === "down" ? "TD" : "LR"}`];
  const writeInside = (frame: string | undefined) => {
    for (const box of graph.boxes) {
      if (box.frame !== frame) continue;
      if (box.kind === "node") lines.push(`  ${box.id}[${text(wording.box(box.title))}]`);
      else {
        lines.push(`  subgraph ${box.id} [${box.title}]`);
        writeInside(box.id);
        lines.push("  end");
      }
    }
  };
  writeInside(undefined);
  const said = ({ label }: GraphEdge) => (label === undefined ? "" : `|${text(wording.label(label))}|`);
  for (const edge of graph.edges) lines.push(`  ${edge.from} ${arrows[edge.kind]}${said(edge)} ${edge.to}`);
  return `${lines.join("\n")}\n`;
}
