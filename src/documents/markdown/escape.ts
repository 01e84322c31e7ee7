import { visible } from "../../text/width.ts";

/** Where a text goes: at the start of a line other characters mean something, and in a cell `|` does. */
export interface Place {
  readonly start?: boolean;
  readonly cell?: boolean;
}

/** Characters that cannot begin or be part of anything: most texts hold no other. */
const PLAIN = /^[\p{L}\p{N} ,.;:'"“”‘’()/%=?—–…→€§°×·•-]*$/u;

/** One line of what can be seen: no line break, no control character, no half of a surrogate pair. */
export function oneLine(text: string): string {
  return visible(text.replaceAll(/\s+/gu, " ")).trim();
}

/** Whether a line of text is Markdown for itself, so that nobody needs to look closer. */
export function isPlain(line: string): boolean {
  return PLAIN.test(line) && !/:\/\/|^\p{N}+[.)]|^[-=]|\bwww\.|^[\s-]*$/u.test(line);
}

/** Signs of which a parser of Markdown holds some until it knows what they are: many of them take it long. */
const HELD = /[[\]<*_&`!]/g;

/** So many of them no author writes into one text. */
const MOST_HELD = 1000;

/** Lists in lists in lists, or quotes, all on one line. */
const NESTED = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){16}/m;

/** Whether a text is one that somebody may have written as Markdown: what is not is taken as it is. */
export function isReadable(text: string, longest: number): boolean {
  if (text.length > longest || NESTED.test(text)) return false;
  return text.length <= MOST_HELD || (text.match(HELD)?.length ?? 0) <= MOST_HELD;
}

/** A line of plain text as Markdown that says exactly this, in the one way in which Prettier writes it. */
export function escapeText(text: string, { start = false, cell = false }: Place): string {
  const escaped = text
    .replaceAll(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\")
    .replaceAll(/[*`]/g, "\\$&")
    .replaceAll(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, (run) => "\\_".repeat(run.length))
    .replaceAll(/[[\]]/g, "\\$&")
    .replaceAll(/<(?=[A-Za-z/!?])/g, "\\<")
    .replaceAll(/&(?=#?[A-Za-z0-9]+;)/g, "\\&")
    .replaceAll(/(?<=https?|ftp):(?=\/\/)/gi, "\\:")
    .replaceAll(/(?<=\bwww)\./gi, "\\.")
    .replaceAll(/(?<=[\w.+-])@(?=[\w-]+\.)/g, "\\@");
  // One alone strikes nothing out.
  const struck = text.indexOf("~") === text.lastIndexOf("~") ? escaped : escaped.replaceAll("~", "\\~");
  const held = cell ? struck.replaceAll("|", "\\|") : struck;
  return start ? escapeStart(held) : held;
}

/**
 * A backslash that counts at the start of a line only: where a text ends up is known when the page is done,
 * and elsewhere Prettier would take it away.
 */
export const START = "\u0003";

/** What would begin a heading, a list, a quote, a rule, a fence, a table or front matter. */
function escapeStart(text: string): string {
  return text
    .replace(/^#{1,6}(?=\s|$)/, `${START}$&`)
    .replace(/^[-+](?=\s|$)|^-+$|^=+$|^[>|]/, `${START}$&`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, `$1${START}$2`)
    .replace(/^:(?=-|\|)/, `${START}:`);
}

/** A backslash before a bar: there is no way to write that as code in a cell. */
const BARRED = /(?<!\\)(?:\\\\)*\\\|/;

/** Text as inline code, between the shortest run of backticks that is not in it. */
export function inlineCode(text: string, { cell = false }: Place = {}): string {
  const line = oneLine(text);
  if (line === "") return "";
  if (cell && BARRED.test(line)) return escapeText(line, { cell });
  const runs = new Set(line.match(/`+/g));
  let marks = "`";
  while (runs.has(marks)) marks += "`";
  const room = line.startsWith("`") || line.endsWith("`") ? " " : "";
  const code = cell ? line.replaceAll("|", "\\|") : line;
  return `${marks}${room}${code}${room}${marks}`;
}

/**
 * Text between fences longer than any run of backticks in it. What a renderer of ours has made is safe `asIs`, and
 * zero-width spaces in it keep Mermaid from reading words as its own.
 */
export function fence(text: string, language = "text", { asIs = false } = {}): string {
  const shown = asIs ? (line: string) => line : visible;
  const lines = text
    .replaceAll(/\r\n?/g, "\n")
    .replace(/^(?:[ \t]*\n)+|\s+$/g, "")
    .split("\n")
    .map((line) => line.split("\t").map(shown).join("\t"));
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const marks = "`".repeat(
    Math.max(
      3,
      runs.reduce((most, run) => Math.max(most, run + 1), 0),
    ),
  );
  const tag = /^[\w+#.-]+$/.test(language) ? language : "text";
  return `${marks}${tag}\n${lines.join("\n")}\n${marks}`;
}

/** A link's address, or nothing for one that could do something: http, https, mailto and relative ones. */
export function safeUrl(url: string): string | undefined {
  const trimmed = visible(url.trim());
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(trimmed)?.[1]?.toLowerCase();
  if (trimmed === "" || trimmed.startsWith("//") || trimmed.startsWith("\\")) return undefined;
  if (scheme !== undefined && !["http", "https", "mailto"].includes(scheme)) return undefined;
  return trimmed.replaceAll(/[\s<>()[\]\\"'`|*_\u0080-\uffff]/gu, (character) =>
    character === "_" ? "_" : percent(character),
  );
}

function percent(character: string): string {
  const escaped = encodeURIComponent(character);
  return escaped === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : escaped;
}
