import { isPicture } from "../facts/pictures.ts";
import type { Facts } from "../facts/records.ts";
import { escapeText, fence, inlineCode, oneLine } from "../markdown/escape.ts";
import { inline, linkTo, plainText } from "../markdown/inline.ts";
import { listOf } from "../markdown/lists.ts";
import { tableOf } from "../markdown/table.ts";
import { firstOf, isFilled, isSlot, joined, type Part, type Slot, slotOf } from "../slots.ts";
import { blocksIn } from "./page.ts";
import { type Frame, marks, register, type Session } from "./session.ts";
import { TemplateError } from "./template-error.ts";
import { flat, lineOf, type Written, written, writtenBlocks } from "./write.ts";

/** What Handlebars hands to a helper last. */
interface Options {
  readonly fn: (context: unknown) => string;
  readonly inverse: (context: unknown) => string;
  readonly hash: Readonly<Record<string, unknown>>;
  /** What `@root` and the like are. */
  readonly data?: unknown;
}

/** What stands in place of a section, by the headings down to it. */
export type Replacing = (
  titles: readonly string[],
) => ((context: unknown, data: unknown) => string) | undefined;

type Helper = (this: unknown, ...given: never[]) => unknown;

const TODO = "TODO";

/** The helpers of one run. Those that write a place of the document take down whether it was filled. */
export function helpersFor(session: Session, replacing?: Replacing): Readonly<Record<string, Helper>> {
  return {
    ...valueHelpers,
    ...escapingHelpers,
    ...blockHelpers(session, replacing),
    ...fieldHelpers(session),
  };
}

/** From values to values, for subexpressions. */
const valueHelpers = {
  /** The first that says something. */
  first: (...given: unknown[]) => firstOf(given.slice(0, -1).map(toSlot)),
  /** Everything that they say. */
  join: (...given: unknown[]) => joined(given.slice(0, -1).filter(isSlot)),
  cat: (...given: unknown[]) => given.slice(0, -1).map(plain).join(""),
  filled: (value: unknown) =>
    isSlot(value) ? isFilled(value) : isFacts(value) ? value.items.length > 0 : Boolean(value),
  /** Those of a list that have a word: `(only records.test "level" "unit")`. */
  only: (given: unknown, attribute: string, ...words: unknown[]) => {
    const list = listIn(given);
    const wanted = words.slice(0, -1).map(String);
    const items = list.items.filter((item) => wanted.includes(item.words[attribute] ?? ""));
    return { ...list, items, fill: `${list.fill.replace(/ ?\{.*$/, "")} { ${attribute} ${wanted[0]} }` };
  },
  /** Those of a list of which an attribute says something. */
  having: (list: Facts, attribute: string) => ({
    ...list,
    items: listIn(list).items.filter((item) => says(item[attribute])),
  }),
  /** What the first of some attributes says, of each in a list; with `titled` behind the title of each. */
  pluck: (list: Facts, ...given: unknown[]) => pluck(list, namesIn(given), (given.at(-1) as Options).hash),
  /** The same as a list: each title in bold, and all that the attributes say behind it. */
  itemized: (list: Facts, ...given: unknown[]) =>
    linesOf(list, namesIn(given), (given.at(-1) as Options).hash),
  /** A list with an item more, where the slot says something. */
  append: (list: Slot, title: unknown, slot: Slot) => {
    if (!isFilled(slot)) return list;
    const item = `**${plain(title)}**: ${sourceOf(slot)}`;
    const [part, ...more] = list.parts;
    const items = part?.kind === "list" ? [...part.items, item] : [item];
    return {
      ...list,
      parts: [{ kind: "list" as const, items, ordered: false }, ...more.slice(part?.kind === "list" ? 0 : 1)],
    };
  },
  /** The slot with words before it. */
  tell: (words: unknown, slot: Slot) =>
    isFilled(slotIn(slot))
      ? { ...slot, parts: [{ kind: "text" as const, text: `${plain(words)}${sourceOf(slot)}` }] }
      : slot,
  /** The titles of a list. */
  titles: (list: Facts) => {
    const items = listIn(list).items.map(({ title }) => title);
    const parts: Part[] = items.length === 0 ? [] : [{ kind: "items", items }];
    return slotOf(parts, list.fill);
  },
  /** Without its code. */
  prose: (slot: Slot) =>
    slotOf(
      slotIn(slot).parts.filter(({ kind }) => kind !== "code"),
      slot.fill,
      slot.derived,
    ),
  /** The code alone. */
  codes: (slot: Slot) =>
    slotOf(
      slotIn(slot).parts.filter(({ kind }) => kind === "code"),
      slot.fill,
      slot.derived,
    ),
  /** Those of a list that are called so, in whatever case. */
  titled: (list: Facts, title: unknown) => {
    const items = listIn(list).items.filter(
      (item) => item.title.toLowerCase() === plain(title).toLowerCase(),
    );
    return { ...list, items, fill: list.fill.replace('"…"', JSON.stringify(plain(title))) };
  },
  /** The slot, where missing it is no fault of anybody's. */
  perhaps: (value: unknown) => {
    const { parts, fill } = toSlot(value);
    return slotOf(parts, fill, true);
  },
};

function namesIn(given: readonly unknown[]): readonly string[] {
  return given.slice(0, -1).map(String);
}

function says(value: unknown): value is Slot {
  return isSlot(value) && isFilled(value);
}

/** What each item says in some attributes, and what it is called. */
function saidIn(list: Facts, attributes: readonly string[], title: unknown) {
  return listIn(list).items.flatMap((item) => {
    const slots = attributes.map((name) => item[name]).filter(says);
    const called = plain(item[typeof title === "string" ? title : "title"]);
    return [{ called, slots }];
  });
}

/** The line of `.arch` that gives each of a list an attribute. */
function fillOf({ fill }: Facts, attribute: string): string {
  return fill.endsWith("}") ? fill.replace(/ ?\}$/, `; ${attribute} "…" }`) : `${fill} { ${attribute} "…" }`;
}

function pluck(list: Facts, attributes: readonly string[], hash: Options["hash"]): Slot {
  const fill = fillOf(list, attributes[0] ?? "");
  const said = saidIn(list, attributes, hash.called).filter(({ slots }) => slots.length > 0);
  if (hash.titled !== true)
    return slotOf(
      said.flatMap(({ slots }) => slots[0]?.parts ?? []),
      fill,
      hash.derived === true,
    );
  const between = typeof hash.between === "string" ? hash.between : ": ";
  const items = said.map(({ called, slots }) => `${called}${between}${sourceOf(slots[0] as Slot)}`);
  return slotOf(items.length === 0 ? [] : [{ kind: "items", items }], fill, hash.derived === true);
}

function linesOf(list: Facts, attributes: readonly string[], hash: Options["hash"]): Slot {
  const said = saidIn(list, attributes, hash.called).filter(
    ({ slots }) => slots.length > 0 || hash.bare === true,
  );
  const items = said.map(({ called, slots }) => {
    const text = sentence(slots.map(sourceOf));
    return text === "" ? `**${called}**` : `**${called}**: ${text}`;
  });
  const fill = list.items.length === 0 ? list.fill : fillOf(list, attributes[0] ?? "");
  return slotOf(
    items.length === 0 ? [] : [{ kind: "list", items, ordered: hash.ordered === true }],
    fill,
    hash.derived === true,
  );
}

/** Texts one after the other: a sentence each, or parts of one. */
function sentence(texts: readonly string[]): string {
  return texts.reduce(
    (all, text) => (all === "" ? text : `${all}${/[.!?:…]$/.test(all) ? "" : ","} ${text}`),
    "",
  );
}

/** A slot as Markdown that is not yet written for a place. */
function sourceOf(slot: Slot): string {
  return slot.parts
    .map((part) => {
      if (part.kind === "steps") return part.steps.join(" → ");
      return part.kind === "items" || part.kind === "list" ? part.items.join(", ") : part.text;
    })
    .join(" ");
}

/** From values to Markdown for the place where they stand. */
const escapingHelpers = {
  /** Bold, whatever it holds. */
  bold: (value: unknown) => {
    const shown = boldText(plain(value));
    return shown === "" ? "" : `**${shown}**`;
  },
  text: (value: unknown) => lineOf(value, { start: true }),
  cell: (value: unknown) => lineOf(value, { cell: true }),
  code: (value: unknown) => inlineCode(plain(value)),
  link: (title: unknown, url: unknown) => linkTo(plain(title), plain(url), { start: true }),
};

function blockHelpers(session: Session, replacing: Replacing | undefined) {
  const enter = <F extends Frame>(frame: F, body: () => string): readonly [F, readonly string[]] => {
    session.frames.push(frame);
    const text = body();
    session.frames.pop();
    return [frame, blocksIn(text)];
  };
  return {
    /** Front matter: gathers lines of it. Stands before everything else. */
    front(this: unknown, { fn }: Options) {
      const [{ lines }, rest] = enter({ kind: "front", lines: [] }, () => fn(this));
      return block(...(lines.length === 0 ? [] : [["---", ...lines, "---"].join("\n")]), ...rest);
    },
    /** The heading of the whole page. `numbers="kept"`: chapters keep their numbers behind one that is left out. */
    page(title: unknown, { hash }: Options) {
      const keepsNumbers = hash.numbers === "kept";
      const text = headingText(plain(title));
      const at = session.headings.push({ text, fixed: true, path: "", keepsNumbers }) - 1;
      return block(`# ${marks.heading(at)}`);
    },
    /** A label over what stands under it: `**Label:**`, or `**Label**:` with `colon="outside"`. */
    under(this: unknown, label: unknown, { fn, hash }: Options) {
      const [, body] = enter({ kind: "block" }, () => fn(this));
      return body.length === 0
        ? ""
        : block(labelled(plain(label), hash.colon === "outside" ? "bold" : "inside"), ...body);
    },
    /** A heading with what stands under it; nothing where that is nothing. `{{#section 2 "Title"}}…` */
    section(this: unknown, level: number, title: unknown, { fn, hash, data }: Options) {
      if (![1, 2, 3, 4, 5, 6].includes(level))
        throw new TemplateError("`section` takes a level from 1 to 6 and a title");
      const fixed = typeof title === "string" && hash.path === undefined;
      const replacement = fixed ? replacing?.([...session.sections, title]) : undefined;
      if (replacement !== undefined) {
        const text = replacement(this, data);
        if (text.trim() === "") drop(session, session.headings.length, title);
        return text;
      }
      const at =
        session.headings.push({
          text: headingText(plain(title)),
          fixed,
          path: oneLine(plain(hash.path ?? "")),
        }) - 1;
      if (fixed) session.sections.push(title);
      const before = session.rows.length;
      const [, body] = enter({ kind: "block" }, () => fn(this));
      const content =
        body.length === 0 && session.missing === "todo" && hash.optional !== true ? [TODO] : body;
      if (body.length === 0 && session.rows.length === before && hash.fill !== undefined)
        register(session, "", false, { fill: plain(hash.fill), derived: false });
      if (fixed) session.sections.pop();
      if (content.length > 0) return block(`${"#".repeat(level)} ${marks.heading(at)}`, ...content);
      drop(session, at, fixed ? title : "");
      return "";
    },
    /** Gathers the items in it. */
    list(this: unknown, { fn, hash }: Options) {
      const [{ items }, rest] = enter({ kind: "list", items: [] }, () => fn(this));
      return block(...(items.length === 0 ? [] : [listOf(items, hash.ordered === true)]), ...rest);
    },
    /** An item of a list: its first block is its line. */
    item(this: unknown, { fn }: Options) {
      const [, body] = enter({ kind: "block" }, () => fn(this));
      return put(session, firstAsLine(body));
    },
    /** Gathers fields as lines of one paragraph. */
    lines(this: unknown, { fn }: Options) {
      const [{ lines, below }, rest] = enter({ kind: "lines", lines: [], below: [] }, () => fn(this));
      return block(...(lines.length === 0 ? [] : [lines.join("  \n")]), ...below, ...rest);
    },
    /** `{{#table "Field" "Type"}}` gathers rows; a column in which nothing is said is left out. */
    table(this: unknown, ...given: unknown[]) {
      const { fn } = given.at(-1) as Options;
      const columns = given.slice(0, -1).map((column) => escapeText(plain(column), { cell: true }));
      const [{ rows }, rest] = enter({ kind: "table", rows: [] }, () => fn(this));
      return block(...(rows.length === 0 ? [] : [withoutEmpty(columns, rows)]), ...rest);
    },
    row(this: unknown, { fn }: Options) {
      const [{ cells }] = enter({ kind: "row", cells: [] }, () => fn(this));
      const outer = session.frames.at(-1);
      if (outer?.kind === "table") outer.rows.push(cells);
      return "";
    },
    /** Each of a list; says when there is none. */
    records(this: unknown, list: Facts, ...given: unknown[]) {
      const { fn, inverse, hash } = given.at(-1) as Options;
      const label = given.length > 1 ? plain(given[0]) : "";
      const { items, fill, derived = false } = listIn(list);
      register(session, label, items.length > 0, { fill, derived: derived || hash.derived === true });
      if (items.length > 0) return items.map((item) => fn(item)).join("");
      if (session.missing === "omit" || hash.derived === true) return inverse(this);
      return session.frames.at(-1)?.kind === "list" ? put(session, [TODO]) : "";
    },
    /** With the slot's content: a block for each. */
    when(this: unknown, value: unknown, { fn, inverse }: Options) {
      return valueHelpers.filled(value) ? fn(this) : inverse(this);
    },
  };
}

/** A heading under which nothing stands. */
function drop(session: Session, at: number, title: unknown): void {
  session.headings[at] = { text: "", fixed: false, path: "", dropped: headingText(plain(title)) };
}

function fieldHelpers(session: Session) {
  const field = (style: Style) => (label: unknown, slot: unknown, options: Options) =>
    writeField(session, style, plain(label), toSlot(slot), options);
  return {
    /**
     * `**Label**: value`, as an item, a line or a paragraph: whatever it stands in. `end` is another mark than the
     * colon; with `bare` the label stands alone where nothing is said.
     */
    field: field("bold"),
    /** `**Label:** value`. */
    label: field("inside"),
    /** `Label: value`. */
    entry: field("plain"),
    /** A line of front matter: `name: "value"`. */
    meta: (name: unknown, value: unknown) => {
      const slot = toSlot(value);
      register(session, plain(name), isFilled(slot), slot);
      const said = isFilled(slot) ? sourceOf(slot) : session.missing === "todo" && !slot.derived ? TODO : "";
      const outer = session.frames.at(-1);
      if (outer?.kind === "front" && said.trim() !== "") outer.lines.push(`${plain(name)}: ${quoted(said)}`);
      return "";
    },
    /** A cell that is a link. */
    cell_link: (title: unknown, url: unknown) =>
      cell(session, linkTo(plain(title), plain(url), { cell: true })),
    /** A cell of a row; its column counts. */
    cell_of: (label: unknown, value: unknown) => {
      const slot = toSlot(value);
      register(session, plain(label), isFilled(slot), slot);
      return cell(
        session,
        isFilled(slot) ? flat(slot, { cell: true }) : session.missing === "todo" ? TODO : "",
      );
    },
    /** The same as code. */
    cell_sample: (label: unknown, given: unknown) => {
      const slot = slotIn(given);
      register(session, plain(label), isFilled(slot), slot);
      return cell(
        session,
        inlineCode(plain(slot), { cell: true }) || (session.missing === "todo" ? TODO : ""),
      );
    },
    /** A cell that may be empty. */
    cell_maybe: (value: unknown) => cell(session, lineOf(value, { cell: true })),
    cell_code: (value: unknown) => cell(session, inlineCode(plain(value), { cell: true })),
    /** Paragraphs, lists and code as they are. */
    paragraphs: (given: unknown, options: Options) => {
      const slot = slotIn(given);
      register(session, plain(options.hash.label ?? ""), isFilled(slot), slot);
      if (isFilled(slot)) return block(...writtenBlocks(slot));
      // Without a label before it nobody would know what is to be done.
      const about = plain(options.hash.label ?? "").toLowerCase();
      return session.missing === "todo" && !slot.derived
        ? block(about === "" ? TODO : `${TODO}: ${escapeText(about, {})}`)
        : "";
    },
    /** Each text of a slot as an item of the list around it. */
    items: (given: unknown, options: Options) => {
      const slot = slotIn(given);
      register(session, plain(options.hash.label ?? ""), isFilled(slot), slot);
      if (!isFilled(slot)) return session.missing === "todo" && !slot.derived ? put(session, [TODO]) : "";
      return slot.parts
        .map((part) =>
          itemsOf(part)
            .map((item) => put(session, item))
            .join(""),
        )
        .join("");
    },
    /** The text of code and steps alone, between fences. */
    fenced: (given: unknown, options: Options) => {
      const slot = slotIn(given);
      register(session, plain(options.hash.label ?? ""), isFilled(slot), slot);
      const shown = slot.parts.flatMap((part) => {
        if (part.kind === "code") return [fence(part.text, part.language)];
        if (part.kind === "steps") return [fence(numbered(part.steps))];
        return writtenBlocks(slotOf([part], ""));
      });
      if (shown.length > 0) return block(...shown);
      return session.missing === "todo" && !slot.derived ? block(TODO) : "";
    },
    /** A task: `- [x] …`. */
    task: (done: unknown, ...given: unknown[]) => {
      const texts = given
        .slice(0, -1)
        .map((value) => lineOf(value))
        .filter((text) => text !== "");
      return put(session, [`[${done === true || done === "yes" ? "x" : " "}] ${texts.join(" - ")}`]);
    },
    picture: (slot: unknown, { hash }: Options) => {
      if (!isPicture(slot)) return "";
      const format = session.diagrams ?? (hash.as === "mermaid" ? "mermaid" : "text");
      if (hash.optional !== true || slot.view !== null)
        register(session, "picture", slot.view !== null, { fill: slot.fill, derived: false });
      if (slot.view === null) return session.missing === "todo" && hash.optional !== true ? block(TODO) : "";
      const at = session.pictures.push({ view: slot.view, title: slot.title, format }) - 1;
      return block(marks.picture(at));
    },
    /** How much is filled: `✅ COMPLETE` or how many lines are. */
    coverage: () => marks.coverage,
  };
}

type Style = "bold" | "inside" | "plain";

function writeField(session: Session, style: Style, label: string, slot: Slot, { hash }: Options): string {
  register(session, label, isFilled(slot), {
    fill: slot.fill,
    derived: slot.derived || hash.derived === true,
  });
  const isLeftOut = !isFilled(slot) && (session.missing === "omit" || slot.derived);
  if (isLeftOut && hash.bare !== true) return "";
  const outer = session.frames.at(-1);
  const content: Written = isFilled(slot)
    ? outer?.kind === "lines"
      ? { lead: flat(slot), below: [] }
      : written(slot)
    : { lead: isLeftOut ? "" : TODO, below: [] };
  const end = isLeftOut ? "" : typeof hash.end === "string" ? hash.end : ":";
  const line = `${labelled(label, style, end)}${content.lead === "" ? "" : ` ${content.lead}`}`;
  if (outer?.kind === "lines") {
    outer.lines.push(line);
    outer.below.push(...content.below);
    return "";
  }
  return outer?.kind === "list" ? put(session, [line, ...content.below]) : block(line, ...content.below);
}

function labelled(label: string, style: Style, end = ":"): string {
  const shown = boldText(label).replace(/\s*[:.]$/, "");
  if (style === "bold") return `**${shown}**${end}`;
  return style === "inside" ? `**${shown}${end}**` : `${shown}${end}`;
}

/** What stands between `**` and `**`: text without marks of its own. */
function boldText(text: string): string {
  return escapeText(plainText(text), {});
}

/** Puts an item into the list around it. */
function put(session: Session, item: readonly string[]): string {
  const outer = session.frames.at(-1);
  if (outer?.kind !== "list" || item.length === 0) return block(...item);
  outer.items.push(item);
  return "";
}

function cell(session: Session, text: string): string {
  const outer = session.frames.at(-1);
  if (outer?.kind === "row") outer.cells.push(text);
  return "";
}

function firstAsLine([first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  return [first.replaceAll(/\s*\n\s*/g, " "), ...rest];
}

function itemsOf(part: Part): readonly (readonly string[])[] {
  if (part.kind === "items" || part.kind === "steps" || part.kind === "list")
    return (part.kind === "steps" ? part.steps : part.items).map((text) => [inline(text, { start: true })]);
  const { lead, below } = written(slotOf([part], ""));
  return [[lead, ...below].filter((text) => text !== "")];
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, at) => `${at + 1}. ${oneLine(step)}`).join("\n");
}

/** A string of YAML, with the quotes that Prettier gives it: double ones where nothing has to be escaped. */
function quoted(text: string): string {
  const line = oneLine(text);
  return /["\\]/.test(line) ? `'${line.replaceAll("'", "''")}'` : `"${line}"`;
}

function withoutEmpty(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = columns.map((_, i) => i === 0 || rows.some((cells) => (cells[i] ?? "") !== ""));
  const pick = (cells: readonly string[]) => cells.filter((_, i) => kept[i]);
  return tableOf(pick(columns), rows.map(pick));
}

/** Without a sign that ends headings, and without the `#` with which one may be closed. */
function headingText(title: string): string {
  const text = inline(title)
    .replace(/[.,;:!。，；：！]+$/u, "")
    .replace(/(?<=^|\s)#+$/, (signs) => `\\${signs}`)
    .trim();
  return text === "" ? "Untitled" : text;
}

/** Blocks apart from what stands around them. */
function block(...blocks: readonly string[]): string {
  return blocks.length === 0 ? "" : `\n\n${blocks.join("\n\n")}\n\n`;
}

function toSlot(value: unknown): Slot {
  if (isSlot(value)) return value;
  const text = plain(value);
  return slotOf(text.trim() === "" ? [] : [{ kind: "text", text }], "");
}

/** What a helper needs as a list; says so to whoever hands it something else. */
function listIn(value: unknown): Facts {
  if (isFacts(value)) return value;
  throw new TemplateError("a list is needed here");
}

function slotIn(value: unknown): Slot {
  if (isSlot(value)) return value;
  throw new TemplateError("a value that a model can say is needed here");
}

function isFacts(value: unknown): value is Facts {
  return typeof value === "object" && value !== null && Array.isArray((value as { items?: unknown }).items);
}

function plain(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return isSlot(value) ? sourceOf(value) : "";
}
