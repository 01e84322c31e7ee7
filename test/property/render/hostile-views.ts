import fc from "fast-check";
import type { BaseKind, FragmentKind } from "../../../src/model/model.ts";
import type {
  Box,
  Cardinality,
  DataModelView,
  GraphEdge,
  GraphView,
  Participant,
  SequenceItem,
  SequenceView,
  StatesView,
} from "../../../src/views/view.ts";

/** Words of the grammars of Mermaid, and of JavaScript's objects. */
export const reserved = [
  ...["end", "graph", "flowchart", "subgraph", "class", "classDef", "click", "style", "linkStyle", "default"],
  ...[
    "direction",
    "o",
    "x",
    "v",
    "note",
    "Note",
    "state",
    "participant",
    "actor",
    "box",
    "alt",
    "else",
    "opt",
  ],
  ...[
    "loop",
    "par",
    "and",
    "critical",
    "option",
    "break",
    "rect",
    "activate",
    "autonumber",
    "create",
    "destroy",
  ],
  ...["title", "accTitle", "accDescr", "namespace", "interface", "callback", "link", "cssClass", "erDiagram"],
  ...[
    "PK",
    "FK",
    "UK",
    "one",
    "many",
    "zero",
    "only",
    "to",
    "u",
    "Person",
    "System",
    "Rel",
    "Boundary",
    "in",
  ],
  ...[
    "group",
    "service",
    "junction",
    "align",
    "root",
    "fork",
    "join",
    "choice",
    "history",
    "as",
    "hide",
    "empty",
  ],
  ...["__proto__", "constructor", "toString", "href", "call", "_self", "left of", "right of", "over"],
];

/** Pieces that have broken one renderer or another. */
const bits = [
  ...["%%{init: {'theme':'dark'}}%%", "%% comment", "%%", "---", "```", "**b**", "<b>", "</div>", "<br/>"],
  ...["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "&lt;", "&#35;"],
  ...[
    '"',
    "'",
    "`",
    ";",
    "#",
    "#35;",
    "#quot;",
    "#9829;",
    "&amp;",
    ":",
    "::",
    ":::",
    "{",
    "}",
    "{{",
    "[",
    "]",
  ],
  ...[
    "[[",
    "(",
    ")",
    "((",
    "|",
    "||",
    "|o",
    "}o--||",
    "\\",
    "\\n",
    "/",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\0",
    "\v",
  ],
  ...[
    "\x1b[31m",
    "\x07",
    "\x9b",
    "\u2028",
    "\u2029",
    "\u202e",
    "\u200f",
    "שלום",
    "مرحبا",
    "\u200b",
    "\ufeff",
    "\u00a0",
  ],
  ...["\ud800", "\udc00", "ﬂ°", "¶ß", "ﬂ°°35¶ß", "日本", "é", "e\u0301", "👩‍👩‍👧", "🇩🇪", "𝕏", "½", "№"],
  ...[
    "1. ",
    "- ",
    "* ",
    "+ ",
    "> ",
    "# ",
    "~~x~~",
    "_x_",
    "__x__",
    "[a](b)",
    "![a](b)",
    "www.x.y",
    "https://x.y",
  ],
  ...[
    "$$",
    "$$x^2$$",
    "$",
    "~",
    "~T~",
    "-->",
    "->>",
    "-.->",
    "--",
    "==",
    "<|--",
    "..>",
    "*--",
    "<<x>>",
    "@{",
    "@",
  ],
  ...["+", "-", "*", "?", "=", "!", "^", "%", ",", ".", " ", "  ", "word", "longer words", "0", "1a"],
  ...[
    "direction LR",
    "Direction tb",
    "direction\tRL",
    "style a fill:#fff;",
    "classDef x fill:#fff;",
    "title x",
  ],
  ...[
    "accTitle: x",
    "accDescr { x }",
    'click n href "x"',
    "callback",
    "end\n",
    "\nend\n",
    "fa:fa-car",
    '$link="x"',
  ],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...bits) },
  { weight: 2, arbitrary: fc.constantFrom(...reserved) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
);

/** Any text that somebody may write to see what happens; now and then a very long one. */
export const hostileText = fc.oneof(
  { weight: 400, arbitrary: fc.array(piece, { maxLength: 6 }).map((parts) => parts.join("")) },
  { weight: 60, arbitrary: fc.constantFrom(...reserved) },
  { weight: 1, arbitrary: piece.map((part) => (part === "" ? "x" : part).repeat(10_000).slice(0, 10_000)) },
);

const maybe = fc.option(hostileText, { nil: undefined });
const technology = fc.array(hostileText, { maxLength: 2 });
/** Paths are made of names, but a name of Mermaid must come from any id. */
const ids = fc.uniqueArray(fc.oneof(fc.constantFrom(...reserved), hostileText), {
  minLength: 1,
  maxLength: 8,
});
const bases: readonly BaseKind[] = [
  "person",
  "system",
  "external",
  "container",
  "component",
  "store",
  "queue",
];
const color = fc.constantFrom(undefined, "#000000", "#ffffff", "#1168bd", "red", "#fff;} a{");
const line = fc.constantFrom("solid" as const, "dashed" as const, "dotted" as const);
const shape = fc.constantFrom(
  ...(["box", "rounded", "cylinder", "queue", "hexagon", "person", "cloud", "document", "circle"] as const),
);
const direction = fc.constantFrom("down" as const, "right" as const);
const url = fc.oneof(
  hostileText,
  fc.constantFrom(
    'https://x.y/a?b="c"&d=#e',
    "a/b.md#c d",
    "//x.y",
    "javascript:alert(1)",
    "java\nscript:x",
    "data:x",
  ),
);

function said<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

const head = fc
  .tuple(hostileText, hostileText, maybe)
  .map(([key, title, description]) => ({ key, title, ...said("description", description) }));

const look = fc.record({
  title: hostileText,
  word: hostileText,
  description: maybe,
  technology,
  note: maybe,
  instances: maybe,
  url: fc.option(url, { nil: undefined }),
  base: fc.constantFrom(...bases),
  color,
  background: color,
  line,
  shape,
  highlight: fc.boolean(),
  frame: fc.nat(9),
  isFrame: fc.boolean(),
  role: fc.constantFrom("element" as const, "group" as const, "deployment-node" as const),
});

type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

/** Frames first, each in one before it; no frame is empty. */
function boxesFrom(names: readonly string[], looks: readonly Look[]): Box[] {
  const frames = names.filter((_, i) => (looks[i] as Look).isFrame && i < names.length - 1);
  const order = [...frames, ...names.filter((name) => !frames.includes(name))];
  const boxes = order.map((id, i): Box => {
    const { title, word, technology, highlight, ...one } = looks[names.indexOf(id)] as Look;
    const around = i === 0 ? undefined : frames[one.frame % (Math.min(i, frames.length) + 1)];
    const box = {
      id,
      ...said("frame", around === id ? undefined : around),
      ...{ title, word, technology, highlight, tags: [], base: one.base },
      ...said("description", one.description),
      ...said("instances", one.instances),
      ...said("url", one.url),
      style: {
        shape: one.shape,
        line: one.line,
        ...said("color", one.color),
        ...said("background", one.background),
      },
    };
    if (frames.includes(id)) return { ...box, kind: "frame", role: one.role };
    const role = one.role === "group" ? "element" : one.role;
    return { ...box, kind: "node", role, ...said("note", one.note) };
  });
  const full = new Set(boxes.map((box) => box.frame));
  return boxes.map((box) =>
    box.kind === "frame" && !full.has(box.id) ? { ...box, kind: "node", role: "element" } : box,
  );
}

const edge = fc.record({
  from: fc.nat(9),
  to: fc.nat(9),
  kind: fc.constantFrom("sync" as const, "async" as const, "both" as const),
  label: maybe,
  technology,
  count: fc.constantFrom(1, 1, 3),
  color,
  line,
  highlight: fc.boolean(),
});

const interfaces = fc.array(
  fc.record({
    id: hostileText,
    title: hostileText,
    name: hostileText,
    parameters: technology,
    result: hostileText,
    route: hostileText,
    provider: fc.nat(9),
    consumer: fc.nat(9),
  }),
  { maxLength: 2 },
);

export const graphViews: fc.Arbitrary<GraphView> = fc
  .record({
    head,
    direction,
    subject: fc.constantFrom(
      ...(["landscape", "element", "context", "data-flow", "deployment", "chain"] as const),
    ),
    ids,
    looks: fc.array(look, { minLength: 8, maxLength: 8 }),
    edges: fc.array(edge, { maxLength: 8 }),
    interfaces,
  })
  .map(({ head, direction, subject, ids: names, looks, edges, interfaces: drafts }) => {
    const boxes = boxesFrom(names, looks);
    const at = (i: number) => (boxes[i % boxes.length] as Box).id;
    const inside = new Map(boxes.map((box) => [box.id, box.frame]));
    const isAround = (outer: string, inner: string) => {
      for (let id = inside.get(inner); id !== undefined; id = inside.get(id)) if (id === outer) return true;
      return false;
    };
    const drawn = edges.flatMap((one, i): GraphEdge[] => {
      const [from, to] = [at(one.from), at(one.to)];
      if (isAround(from, to) || isAround(to, from)) return [];
      const { kind, technology, count, highlight, line: style } = one;
      return [
        {
          ...{ id: `e${i}`, from, to, kind, ...said("label", one.label), technology, carries: [], tags: [] },
          ...{ implied: false, count, style: { line: style, ...said("color", one.color) }, highlight },
        },
      ];
    });
    const shown = drafts.map(({ id, title, name, parameters, result, route, provider, consumer }) => ({
      ...{ id, title, operations: [{ name, parameters, result, async: false, throws: [] }] },
      ...{ events: [{ name, parameters }], endpoints: [{ method: "GET", route }] },
      ...{ providedBy: [at(provider)], requiredBy: [at(consumer)] },
    }));
    const unique = shown.filter((one, i) => shown.findIndex(({ id }) => id === one.id) === i);
    return { ...head, kind: "graph", subject, direction, boxes, edges: drawn, interfaces: unique };
  });

type Draft =
  | {
      readonly kind: "step";
      readonly from: number;
      readonly to: number;
      readonly arrow: number;
      readonly label: string | undefined;
      readonly technology: readonly string[];
    }
  | {
      readonly kind: "note";
      readonly at: readonly number[];
      readonly placement: "over" | "left" | "right";
      readonly text: string;
    }
  | {
      readonly kind: "fragment";
      readonly fragment: FragmentKind;
      readonly branches: readonly (readonly [string | undefined, readonly Draft[]])[];
    };

const { items } = fc.letrec<{ items: Draft[]; item: Draft }>((tie) => ({
  items: fc.array(tie("item"), { maxLength: 5, depthIdentifier: "items" }),
  item: fc.oneof(
    { maxDepth: 3, depthIdentifier: "items" },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant("step" as const),
        from: fc.nat(9),
        to: fc.nat(9),
        arrow: fc.nat(3),
        label: maybe,
        technology,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("note" as const),
        at: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
        placement: fc.constantFrom("over" as const, "left" as const, "right" as const),
        text: hostileText,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("fragment" as const),
        fragment: fc.constantFrom<FragmentKind>("alt", "opt", "loop", "par", "critical", "break"),
        branches: fc.array(fc.tuple(maybe, tie("items")), { minLength: 1, maxLength: 3 }),
      }),
    },
  ),
}));

const several: ReadonlySet<FragmentKind> = new Set(["alt", "par", "critical"]);
const arrows = ["sync", "async", "both", "reply"] as const;

function itemsFrom(
  drafts: readonly Draft[],
  at: (i: number) => string,
  counter: { last: number },
): SequenceItem[] {
  return drafts.map((draft): SequenceItem => {
    if (draft.kind === "note") {
      const participants = [...new Set(draft.at.map(at))];
      return { kind: "note", placement: draft.placement, participants, text: draft.text };
    }
    if (draft.kind === "step") {
      const { from, to, arrow, label, technology } = draft;
      const ends = { from: at(from), to: at(to), arrow: arrows[arrow] ?? "sync" };
      return {
        kind: "step",
        number: ++counter.last,
        ...ends,
        ...said("label", label),
        technology,
        carries: [],
      };
    }
    const { fragment } = draft;
    const branches = (several.has(fragment) ? draft.branches : draft.branches.slice(0, 1)).map(
      ([title, inside]) => ({ ...said("title", title), items: itemsFrom(inside, at, counter) }),
    );
    return { kind: "fragment", fragment, branches };
  });
}

export const sequenceViews: fc.Arbitrary<SequenceView> = fc
  .record({ head, ids, looks: fc.array(look, { minLength: 8, maxLength: 8 }), items })
  .map(({ head, ids: names, looks, items: drafts }) => {
    const at = (i: number) => names[i % names.length] as string;
    const participants = names.map((id, i): Participant => {
      const { title, word, base, technology, highlight, frame, ...one } = looks[i] as Look;
      const around = looks[frame % 3] as Look;
      const within = { id: `parent ${frame % 3}`, title: around.title, word: around.word };
      return {
        ...{
          id,
          title,
          word,
          base,
          technology,
          tags: [],
          highlight,
          ...said("description", one.description),
        },
        style: { shape: one.shape, line: one.line, ...said("color", one.color) },
        ...(frame > 4 && { within }),
      };
    });
    const shown = itemsFrom(drafts, at, { last: 0 });
    return { ...head, kind: "sequence", of: "f", participants, items: shown };
  });

export const statesViews: fc.Arbitrary<StatesView> = fc
  .record({
    head,
    direction,
    ids,
    titles: fc.array(fc.tuple(hostileText, maybe), { minLength: 8, maxLength: 8 }),
    transitions: fc.array(fc.tuple(fc.nat(9), fc.nat(9), maybe), { maxLength: 8 }),
  })
  .map(({ head, direction, ids: names, titles, transitions }) => ({
    ...{ ...head, kind: "states", of: "s", direction },
    states: names.map((id, i) => {
      const [title, description] = titles[i] as (typeof titles)[number];
      return { id, title, ...said("description", description) };
    }),
    // Number 9 is the start or the end.
    transitions: transitions.map(([from, to, label], i) => ({
      id: `t${i}`,
      ...said("from", from === 9 ? undefined : names[from % names.length]),
      ...said("to", to === 9 ? undefined : names[to % names.length]),
      ...said("label", label),
    })),
  }));

const field = fc.record({
  name: hostileText,
  type: fc.oneof(hostileText, fc.constantFrom("uuid", "Map<string, Order[]>?", "decimal(10, 2)", "A | B[]")),
  key: fc.boolean(),
  unique: fc.boolean(),
  required: fc.boolean(),
  default: maybe,
  matches: maybe,
  description: maybe,
  references: fc.constantFrom([], ["x"]),
});

const cardinality = fc.constantFrom<Cardinality>("1", "0..1", "0..*", "1..*");

export const dataViews: fc.Arbitrary<DataModelView> = fc
  .record({
    head,
    direction,
    ids,
    fields: fc.array(fc.array(field, { maxLength: 4 }), { minLength: 8, maxLength: 8 }),
    titles: fc.array(hostileText, { minLength: 8, maxLength: 8 }),
    values: fc.array(fc.tuple(hostileText, maybe), { maxLength: 4 }),
    enums: fc.nat(2),
    relations: fc.array(fc.tuple(fc.nat(9), fc.nat(9), cardinality, cardinality, hostileText, maybe), {
      maxLength: 6,
    }),
  })
  .map(({ head, direction, ids: names, fields, titles, values, enums, relations }) => {
    const entityIds = names.slice(Math.min(enums, names.length - 1));
    const at = (i: number) => entityIds[i % entityIds.length] as string;
    return {
      ...{ ...head, kind: "data", direction },
      entities: entityIds.map((id, i) => ({
        ...{
          id,
          title: titles[i] as string,
          keys: [],
          uniques: [],
          tags: [],
          storedIn: [],
          highlight: i === 1,
        },
        fields: (fields[i] ?? []).map(({ default: fallback, matches, description, ...one }) => ({
          ...one,
          ...said("default", fallback),
          ...said("matches", matches),
          ...said("description", description),
        })),
      })),
      enums: names
        .filter((id) => !entityIds.includes(id))
        .map((id, i) => ({
          ...{ id, title: titles[7 - i] as string, highlight: false },
          values: values.map(([name, description]) => ({ name, ...said("description", description) })),
        })),
      relations: relations.map(([from, to, fromCardinality, toCardinality, label, inverse], i) => ({
        ...{ id: `r${i}`, from: at(from), to: at(to), fromCardinality, toCardinality, label },
        ...said("inverse", inverse),
      })),
    };
  });
