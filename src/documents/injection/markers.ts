import type { Code, Html, Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { frontmatter } from "micromark-extension-frontmatter";
import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { lineIndexAt, lineStarts, type Source, type Span } from "../../text/source.ts";

/** What stands between a `lintel:begin` and its `lintel:end`. */
export interface Place {
  /** Of what stands between `lintel:begin` and `-->`. */
  readonly asked: Span;
  readonly marker: Span;
  /** What is to be replaced: whole lines. */
  readonly start: number;
  readonly end: number;
  /** What every line of the place begins with: blanks in a list, `> ` in a quote. */
  readonly prefix: string;
  /** The depth of the heading above; 0 where there is none. */
  readonly level: number;
}

export interface FoundPlaces {
  readonly places: readonly Place[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Marker {
  readonly word: string;
  readonly span: Span;
  readonly asked: Span;
  readonly parent: Parents;
  readonly level: number;
  /** A block of HTML with nothing else in it, and only blanks or `>` before it in its line. */
  readonly prefix: string | undefined;
  readonly isFenced?: true;
}

const FORM = /^<!--[ \t\r\n]*lintel:([^\s>]*)/;

/** Whether a text may hold markers: reads no Markdown. */
export function mayHoldMarkers(text: string): boolean {
  return /<!--\s*lintel:/.test(text);
}

/**
 * The places of a page of Markdown, and what is wrong with its markers. In a fence no picture would show, so that a
 * marker there is a fault, unless the fence is for Markdown and shows how to write one. Comments in other code, in
 * front matter or in what is no HTML for Markdown are text; so are those in what was filled in.
 */
export function findPlaces(source: Source): FoundPlaces {
  const places: Place[] = [];
  const diagnostics: Diagnostic[] = [];
  let open: Marker | undefined;
  // A beginning that is at fault is told once: its end is no second fault.
  let isSpoilt = false;
  for (const marker of markersIn(source)) {
    if (marker.isFenced === true && open !== undefined) continue;
    const fault = faultOf(marker, open, isSpoilt);
    if (fault !== undefined) diagnostics.push(fault);
    if (marker.word === "end") {
      if (fault === undefined && open !== undefined) places.push(placeOf(source, open, marker));
      open = undefined;
      isSpoilt = false;
    } else if (open === undefined) {
      isSpoilt = fault !== undefined;
      if (!isSpoilt) open = marker;
    }
  }
  if (open !== undefined) diagnostics.push(diagnostic("marker/unclosed", open.span, {}));
  return { places, diagnostics };
}

function faultOf(marker: Marker, open: Marker | undefined, isSpoilt: boolean): Diagnostic | undefined {
  const { word, span, prefix } = marker;
  if (word !== "begin" && word !== "end") return unknownWord(marker);
  if (word === "end" && isSpoilt) return undefined;
  if (marker.isFenced === true) return diagnostic("marker/fenced", span, { word });
  if (prefix === undefined) return diagnostic("marker/misplaced", span, { word });
  if (word === "begin") {
    if (open === undefined) return undefined;
    const related = [{ span: open.span, message: "the first begins here" }];
    return diagnostic("marker/nested", span, {}, { related });
  }
  if (open === undefined) return diagnostic("marker/unopened", span, {});
  if (open.parent === marker.parent && open.prefix === prefix) return undefined;
  const related = [{ span: open.span, message: "the place begins here" }];
  const label = "not as far in as its `lintel:begin`";
  const help = "put both at the same depth, in the same list item or quote";
  return diagnostic("marker/misplaced", span, { word }, { label, help, related });
}

function unknownWord({ word, span }: Marker): Diagnostic {
  const meant = suggest(word, ["begin", "end"]) ?? (word === "start" ? "begin" : undefined);
  const details = meant === undefined ? {} : { help: `did you mean \`lintel:${meant}\`?` };
  return diagnostic("marker/unknown", span, { word }, details);
}

function placeOf(source: Source, begin: Marker, end: Marker): Place {
  const starts = lineStarts(source);
  return {
    asked: begin.asked,
    marker: begin.span,
    start: starts[lineIndexAt(source, begin.span.end - 1) + 1] ?? source.text.length,
    end: starts[lineIndexAt(source, end.span.start)] ?? end.span.start,
    prefix: begin.prefix ?? "",
    level: begin.level,
  };
}

/**
 * All comments that look like markers where Markdown sees HTML, in the order of the page. What GitHub adds to
 * Markdown makes no difference to that, and its tables would take long where they are wide.
 */
function* markersIn(source: Source): Iterable<Marker> {
  const tree = fromMarkdown(source.text, {
    extensions: [frontmatter(["yaml", "toml"])],
    mdastExtensions: [frontmatterFromMarkdown(["yaml", "toml"])],
  });
  let level = 0;
  // Headings of what was filled in say nothing of where the next place stands.
  let isInside = false;
  const stack: { readonly node: Nodes; readonly parent: Parents }[] = [{ node: tree, parent: tree }];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const { node, parent } = at;
    if (node.type === "heading" && parent === tree && !isInside) level = node.depth;
    if (node.type === "html") {
      for (const marker of markersOf(source, node, parent, level)) {
        isInside = marker.word === "begin";
        yield marker;
      }
    }
    if (node.type === "code") yield* fencedIn(source, node, parent, level);
    if (!("children" in node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--)
      stack.push({ node: node.children[i] as Nodes, parent: node });
  }
}

/** Fences for these show Markdown. */
const EXAMPLES: ReadonlySet<string> = new Set(["markdown", "md", "mdx", "html"]);

/** What begins and ends in a fence; indented code has none. */
function* fencedIn(source: Source, node: Code, parent: Parents, level: number): Iterable<Marker> {
  const from = node.position?.start.offset ?? 0;
  const written = source.text.slice(from, node.position?.end.offset ?? from);
  if (!/^(?:`{3}|~{3})/.test(written) || EXAMPLES.has(node.lang?.toLowerCase() ?? "")) return;
  for (const { 0: text, 1: word = "", index } of written.matchAll(/<!--\s*lintel:(begin|end)\b[^\n]*?-->/g)) {
    const start = from + index;
    const span = { source, start, end: start + text.length };
    yield { word, span, asked: span, parent, level, prefix: undefined, isFenced: true };
  }
}

/** By offsets in the page: in lists and quotes the value of a node lacks what its lines begin with. */
function* markersOf(source: Source, node: Html, parent: Parents, level: number): Iterable<Marker> {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  const written = source.text.slice(from, to);
  const first = written.length - written.trimStart().length;
  const last = written.trimEnd().length;
  for (let at = written.indexOf("<!--"); at >= 0; at = written.indexOf("<!--", at)) {
    const close = written.indexOf("-->", at);
    if (close < 0) return;
    const end = close + "-->".length;
    const found = FORM.exec(written.slice(at, close));
    if (found !== null) {
      const isAlone = parent.type !== "paragraph" && at === first && end === last;
      yield {
        word: found[1] ?? "",
        span: { source, start: from + at, end: from + end },
        asked: { source, start: from + at + found[0].length, end: from + close },
        parent,
        level,
        prefix: isAlone ? prefixAt(source, from + at) : undefined,
      };
    }
    at = end;
  }
}

/** What stands before an offset in its line, where that is nothing but indentation and signs of quotes. */
function prefixAt(source: Source, offset: number): string | undefined {
  const start = lineStarts(source)[lineIndexAt(source, offset)] ?? 0;
  const before = source.text.slice(start, offset);
  return /^[ \t>]*$/.test(before) ? before : undefined;
}
