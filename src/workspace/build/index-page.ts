import type { WorkspaceInfo } from "../../model/model.ts";
import {
  headingFragments,
  markdownAddress,
  markdownFence,
  markdownHeading,
  markdownText,
} from "../../text/markdown.ts";
import { visible } from "../../text/width.ts";
import type { View } from "../../views/view.ts";
import type { BuildFormat } from "./formats.ts";

/** A view in the index, with the files that show it. */
export interface IndexedView {
  readonly view: View;
  /** In the order in which the formats were asked for. */
  readonly pictures: readonly IndexedPicture[];
}

export interface IndexedPicture {
  readonly format: BuildFormat;
  /** Most views have one; a large one may be told in several. */
  readonly parts: readonly IndexedPart[];
}

export interface IndexedPart {
  /** The name of its file, beside the index. */
  readonly name: string;
  /** What is in the file, for formats that are texts. */
  readonly text?: string;
}

/** A view with what it is called on the page. */
interface Section extends IndexedView {
  readonly heading: string;
  /** A link to it, from the same page. */
  readonly link: string;
}

/** A page that shows every view: its title, its description, a picture, and where else to look. */
export function indexPage(workspace: WorkspaceInfo, indexed: readonly IndexedView[]): string {
  const title = plain(workspace.title ?? "") || "Architecture";
  const sections = sectionsOf(title, indexed);
  const near = neighboursOf(sections);
  const blocks = [
    `# ${markdownHeading(title)}`,
    markdownText(workspace.description ?? ""),
    sections.map(({ link }) => `- ${link}`).join("\n"),
    ...sections.flatMap((section) => [
      `## ${markdownHeading(section.heading)}`,
      markdownText(section.view.description ?? ""),
      shown(section),
      linked("Closer", near.inside.get(section)),
      linked("In", near.around.get(section)),
      further(section.pictures),
    ]),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** As it is read: one line, without what nobody sees. */
function plain(text: string): string {
  return visible(text.replaceAll(/\s+/g, " ")).trim();
}

function sectionsOf(title: string, indexed: readonly IndexedView[]): readonly Section[] {
  const headings = headingsOf(title, indexed);
  const fragments = headingFragments([title, ...headings]);
  return indexed.map((one, i) => {
    const heading = headings[i] as string;
    return { ...one, heading, link: `[${markdownText(heading)}](#${fragments[i + 1]})` };
  });
}

/** Titles; with the key where a title is taken, or has nothing that a link could reach it by. */
function headingsOf(title: string, indexed: readonly IndexedView[]): readonly string[] {
  const taken = new Set([title]);
  return indexed.map(({ view }) => {
    const own = plain(view.title);
    const isReached = /[\p{L}\p{N}]/u.test(own);
    const heading = isReached && !taken.has(own) ? own : `${own} (${plain(view.key)})`.trim();
    taken.add(heading);
    return heading;
  });
}

interface Neighbours {
  /** The views of what a box of this one holds. */
  readonly inside: ReadonlyMap<Section, ReadonlySet<Section>>;
  /** The views in which a box leads here. */
  readonly around: ReadonlyMap<Section, ReadonlySet<Section>>;
}

function neighboursOf(sections: readonly Section[]): Neighbours {
  const byKey = new Map(sections.map((section) => [section.view.key, section]));
  const inside = new Map(sections.map((section) => [section, new Set<Section>()]));
  const around = new Map(sections.map((section) => [section, new Set<Section>()]));
  for (const section of sections)
    for (const key of keysIn(section.view)) {
      const target = byKey.get(key);
      if (target === undefined || target === section) continue;
      inside.get(section)?.add(target);
      around.get(target)?.add(section);
    }
  return { inside, around };
}

/** The views that a view's boxes lead to. */
function keysIn(view: View): readonly string[] {
  switch (view.kind) {
    case "graph":
      return view.boxes.flatMap((box) => box.view ?? []);
    case "sequence":
      return view.participants.flatMap((participant) => participant.view ?? []);
    case "states":
    case "data":
      return [];
  }
}

function linked(word: string, sections: ReadonlySet<Section> = new Set()): string {
  const links = [...sections].map(({ link }) => link);
  return links.length === 0 ? "" : `${word}: ${links.join(", ")}`;
}

/** The first picture that a page can show. */
function shown({ pictures, heading }: Section): string {
  const picture = pictures.find(({ format }) => format.name !== "pdf");
  return (picture?.parts ?? []).map((part) => embedded(part, picture?.format.name, heading)).join("\n\n");
}

function embedded({ name, text = "" }: IndexedPart, format: string | undefined, heading: string): string {
  switch (format) {
    case "mermaid":
      return markdownFence("mermaid", text);
    case "text":
    case "ascii":
      return markdownFence("text", text);
    default:
      return `![${markdownText(heading)}](${markdownAddress(name)})`;
  }
}

/** Where there are several pictures of a view, or one that no page shows, links to the files. */
function further(pictures: readonly IndexedPicture[]): string {
  const isTold = pictures.length < 2 && pictures[0]?.format.name !== "pdf";
  const links = pictures.flatMap(({ format, parts }) =>
    parts.map(({ name }, i) => {
      const part = parts.length > 1 ? `, part ${i + 1}` : "";
      return `[${words[format.name] ?? format.name}${part}](${markdownAddress(name)})`;
    }),
  );
  return isTold ? "" : `As a file: ${links.join(", ")}`;
}

const words: Readonly<Record<string, string>> = {
  text: "text",
  ascii: "ASCII",
  mermaid: "Mermaid",
  svg: "SVG",
  png: "PNG",
  pdf: "PDF",
  "svg-mermaid": "SVG by Mermaid",
};
