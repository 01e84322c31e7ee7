import type { BaseKind, Direction } from "../../model/model.ts";
import type { Box, GraphEdge, GraphView } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import { kindOf, labelOf } from "../words.ts";
import { accessible } from "./accessible.ts";
import { escapeFor } from "./escape.ts";
import type { Host } from "./hosts.ts";
import { bundlesOf } from "./loops.ts";
import { namer } from "./names.ts";

/** The icons that need no package of others. */
const icons: Readonly<Record<BaseKind, string>> = {
  person: "internet",
  system: "server",
  external: "cloud",
  container: "server",
  component: "disk",
  store: "database",
  queue: "disk",
};

/** A graph as services in groups. */
export function architecture(view: GraphView, options: RenderOptions, host: Host): string[] {
  const nameOf = namer();
  const title = (text: string) => titleFor(text, host);
  const frames = new Set(view.boxes.flatMap((box) => (box.kind === "frame" ? [box.id] : [])));
  // Edges lead to services, not to groups, so a service in the group stands for it.
  const standIn = (id: string) => `${id} itself`;
  const ended = new Set(view.edges.flatMap(({ from, to }) => (from === to ? [] : [from, to])));
  const endOf = (id: string) => nameOf(frames.has(id) ? standIn(id) : id);
  return [
    "architecture-beta",
    ...accessible(view),
    ...view.boxes.flatMap((box) => {
      const within = box.frame === undefined ? "" : ` in ${nameOf(box.frame)}`;
      const label = title(options.detail === "title" || box.role === "group" ? box.title : told(box));
      const icon = icons[box.base ?? "container"];
      if (box.kind === "node") return [`  service ${nameOf(box.id)}(${icon})${label}${within}`];
      const group = `  group ${nameOf(box.id)}(${icon})${label}${within}`;
      if (!ended.has(box.id)) return [group];
      const whole = `  service ${endOf(box.id)}(${icon})${title(box.title)} in ${nameOf(box.id)}`;
      return [group, whole];
    }),
    ...edgeLines(view, endOf, title),
  ];
}

function told(box: Box): string {
  return `${box.title} (${kindOf(box)})`;
}

/** Where edges leave and arrive. What leaves a service on the same side all comes to lie on one another. */
const sides: Readonly<Record<Direction, readonly (readonly [out: string, into: string])[]>> = {
  right: [
    ["R", "L"],
    ["B", "T"],
    ["T", "B"],
  ],
  down: [
    ["B", "T"],
    ["R", "L"],
    ["L", "R"],
  ],
};

function edgeLines(
  view: GraphView,
  endOf: (id: string) => string,
  title: (text: string) => string,
): string[] {
  const leaving = new Map<string, number>();
  return bundlesOf(view.edges.filter(({ from, to }) => from !== to)).map((edges) => {
    const [edge] = edges as [GraphEdge];
    const number = leaving.get(edge.from) ?? 0;
    leaving.set(edge.from, number + 1);
    const ways = sides[view.direction];
    const [out, into] = ways[number % ways.length] as (typeof ways)[number];
    const labels = edges.flatMap((one) => labelOf(view, one) ?? []);
    const line = labels.length === 0 ? "--" : `-${title(labels.join(", "))}-`;
    const back = edges.some((one) => one.kind === "both") ? "<" : "";
    return `  ${endOf(edge.from)}:${out} ${back}${line}> ${into}:${endOf(edge.to)}`;
  });
}

/** Titles may hold nothing but these, unless Mermaid is new. */
const OTHER = /[^A-Za-z0-9_ ]+/g;

function titleFor(text: string, host: Host): string {
  if (host.latest) return `["${escapeFor("architecture-title", text)}"]`;
  const plain = escapeFor("comment", text).normalize("NFKD").replaceAll(/\p{M}/gu, "");
  const words = plain.replaceAll(OTHER, " ").replaceAll(/ +/g, " ").trim();
  return `[${words === "" ? "_" : words}]`;
}
