import fc from "fast-check";
import type { Model } from "../../../../src/model/model.ts";
import { loadTexts } from "../../examples/load.ts";

/** Names that mean something in one of the languages, or that look alike once they are changed for one. */
const names = [
  ..."Order order Order-Line OrderLine order_line orderLine Ümlaut straße Σ Ünïcødé ﬁeld field".split(" "),
  ..."class def None self str int list dict date datetime time UUID Decimal Any Field BaseModel json copy".split(
    " ",
  ),
  ..."model_fields model_x schema validate _id __x __proto__ constructor new delete default function".split(
    " ",
  ),
  ..."select table user group order end all column index check primary references limit offset type".split(
    " ",
  ),
  ..."string number Promise Record Map Set Array Date Error async await interface never unknown any".split(
    " ",
  ),
  ..."T1 T2 Generic Literal NewType ABC abstractmethod dataclass timezone annotations super cls _ __ ___".split(
    " ",
  ),
  ..."a A b B id Id ID customer Customer customer-id customerId createdAt created_at x1 x-1 price".split(" "),
  "averyveryveryveryveryveryveryveryveryveryveryveryveryverylongnamethatnobodywouldwrite",
  "averyveryveryveryveryveryveryveryveryveryveryveryveryverylongnamethatnobodywouldwrite2",
];

const name = fc.constantFrom(...names);

const texts = [
  "Plain.",
  "*/ evil(); /*",
  '""" evil """',
  'ends with "',
  "ends with \\",
  "-- '; DROP TABLE x; --",
  "two\nlines",
  "\t\u0000\u2028\u202e",
  "`$\u007bevil}` {{evil}} <!-- lintel:end -->",
  "```\nfence",
  "漢字 😀",
  "@param x */",
  "",
  "a very long text that goes on and on, over more than one line, so that it must be broken somewhere in the middle of it",
];
const text = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: "binary", maxLength: 30 }));

const patterns = [
  "^K-[0-9]{6}$",
  "^\\+[0-9]{7,15}$",
  "^[\\w.-]+@[\\w.-]+\\.\\w+$",
  "^(?:a|b)*c?$",
  "(?=a)a",
  "(?<year>\\d{4})-\\k<year>",
  "\\p{Lu}\\u{1F600}",
  "[[a-z]",
  "a&&b[a&&b]",
  '\'"""\'',
  "^$",
  "[^a-z]+",
  "(a+)+$",
  "\\/\\-",
  "x{2,}y{0,3}z{4}",
];

/** A text of the language: no line end, quote or backslash that is not escaped. */
export function quote(value: string): string {
  const escaped = (sign: string) => `\\u{${(sign.codePointAt(0) as number).toString(16)}}`;
  return `"${value.replaceAll(/[\ud800-\udfff]/gu, "").replaceAll(/["\\\p{C}\p{Zl}\p{Zp}\u0085]/gu, escaped)}"`;
}

interface Shape {
  readonly entities: readonly string[];
  readonly enums: readonly string[];
}

const plain = fc.constantFrom(
  ..."string text int long float decimal decimal(10,2) decimal(4) boolean date time datetime duration uuid json any bytes".split(
    " ",
  ),
);

function typeIn({ entities, enums }: Shape): fc.Arbitrary<string> {
  const named = [...entities, ...enums];
  return fc.letrec<{ type: string }>((tie) => ({
    type: fc.oneof(
      { maxDepth: 3 },
      plain,
      ...(named.length > 0 ? [fc.constantFrom(...named)] : []),
      tie("type").map((inner) => `${inner}[]`),
      tie("type").map((inner) => `${inner}?`),
      fc
        .tuple(fc.constantFrom("List", "Set", "Optional", "Promise", "Page", "Map", "Date"), tie("type"))
        .map(([g, t]) => `${g}<${t}>`),
      fc
        .tuple(fc.constantFrom("Map", "Dict", "Pair"), plain, tie("type"))
        .map(([g, k, t]) => `${g}<${k}, ${t}>`),
      fc.array(tie("type"), { minLength: 2, maxLength: 4 }).map((members) => members.join(" | ")),
    ),
  })).type;
}

const modifiers = fc.record({
  role: fc.constantFrom("", "key", "required", "unique", "required unique"),
  bounds: fc.constantFrom(
    "",
    "min 1",
    "max 5",
    "min 2 max 300",
    "min 0.5 max 0.75",
    "min -3 max -1",
    "min 1000000000000000000000000",
  ),
  matches: fc.oneof(
    { weight: 2, arbitrary: fc.constant("") },
    fc.constantFrom(...patterns).map((p) => `matches ${quote(p)}`),
  ),
  default: fc.oneof(
    { weight: 2, arbitrary: fc.constant("") },
    fc.constantFrom(
      "default now",
      "default 5",
      "default -007",
      "default yes",
      'default "x"',
      "default 1.5",
      `default ${quote("it's \" \\ \u0000")}`,
    ),
  ),
  text: fc.oneof({ weight: 1, arbitrary: fc.constant("") }, text.map(quote)),
});

function field(shape: Shape): fc.Arbitrary<string> {
  return fc
    .tuple(name, typeIn(shape), modifiers)
    .map(([id, type, m]) => `  ${id}: ${type} ${m.role} ${m.default} ${m.matches} ${m.bounds} ${m.text}`);
}

function entity(id: string, shape: Shape): fc.Arbitrary<string> {
  return fc
    .tuple(
      text,
      fc.uniqueArray(field(shape), { maxLength: 8, selector: (line) => line.trim().split(":")[0] }),
      fc.nat(3),
    )
    .map(([about, fields, lists]) => {
      const own = fields.map((line) => line.trim().split(":")[0] as string);
      const pair = own.slice(0, 2).join(", ");
      const more =
        own.length < 2
          ? []
          : [`  index (${pair}) "x"`, `  unique (${pair})`, `  key (${pair})`].slice(0, lists);
      return `${id} = entity ${quote(about)} {\n${[...fields, ...more].join("\n")}\n}`;
    });
}

function operation(shape: Shape): fc.Arbitrary<string> {
  const parameters = fc.uniqueArray(fc.tuple(name, typeIn(shape)), { maxLength: 4, selector: ([id]) => id });
  return fc
    .tuple(name, parameters, typeIn(shape), fc.boolean(), text, fc.subarray(names))
    .map(([id, list, result, isAsync, about, thrown]) => {
      const throws = thrown.length === 0 ? "" : ` throws ${thrown.slice(0, 3).join(", ")}`;
      const inside = list.map(([p, type]) => `${p}: ${type}`).join(", ");
      return `  ${isAsync ? "async " : ""}operation ${id}(${inside}): ${result}${throws} ${quote(about)}\n  event ${id}-happened(${inside}) ${quote(about)}`;
    });
}

function interfaceOf(id: string, shape: Shape): fc.Arbitrary<string> {
  const operations = fc.uniqueArray(operation(shape), {
    maxLength: 5,
    selector: (line) => /operation ([^(]*)/.exec(line)?.[1],
  });
  return fc
    .tuple(text, operations)
    .map(([about, list]) => `${id} = interface "Title" ${quote(about)} {\n${list.join("\n")}\n}`);
}

function enumOf(id: string): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.uniqueArray(name, { maxLength: 6 }))
    .map(([about, values]) => `${id} = enum ${quote(about)} { ${values.join(", ")} }`);
}

/** Models whose names are reserved somewhere, whose types refer to each other in circles, and whose texts break out. */
export const hostileSources: fc.Arbitrary<string> = fc
  .uniqueArray(name, { minLength: 3, maxLength: 10 })
  .chain((ids) => {
    const third = Math.ceil(ids.length / 3);
    const enums = ids.slice(0, third).filter((id) => id !== "_");
    const interfaces = ids.slice(third, 2 * third);
    const entities = ids.slice(2 * third);
    const shape = { entities, enums };
    return fc
      .tuple(
        fc.tuple(...enums.map(enumOf)),
        fc.tuple(...entities.map((id) => entity(id, shape))),
        fc.tuple(...interfaces.map((id) => interfaceOf(id, shape))),
      )
      .map((parts) => parts.flat().join("\n"));
  });

/** Faults of defaults and bounds that do not fit are part of it: what is left must still be projected. */
export async function modelOf(source: string): Promise<Model> {
  return (await loadTexts({ "/m.arch": source }, "/m.arch")).model;
}
