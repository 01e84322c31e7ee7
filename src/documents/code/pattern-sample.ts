/** A regular expression, as far as a text that it matches can be made from it. */
type Node =
  | { readonly kind: "set"; readonly ranges: readonly Interval[]; readonly negated: boolean }
  | { readonly kind: "sequence"; readonly parts: readonly Node[] }
  | { readonly kind: "repeat"; readonly part: Node; readonly min: number; readonly max: number }
  | { readonly kind: "start" }
  | { readonly kind: "end" };

type Interval = readonly [from: number, to: number];

/** Longer texts are no examples. */
const LONGEST = 200;
const DEEPEST = 40;

interface Reader {
  readonly characters: readonly string[];
  at: number;
}

/**
 * A text that a pattern of JavaScript matches, of a length between two bounds; nothing where it would take
 * more than the regular part of the notation. The pattern is not run: what a model says cannot hang.
 */
export function textMatching(pattern: string, min = 0, max = LONGEST): string | undefined {
  const reader: Reader = { characters: [...pattern], at: 0 };
  const node = pattern.length > 1000 ? undefined : readAlternatives(reader, 0);
  if (node === undefined || reader.at < reader.characters.length) return undefined;
  for (const eager of [true, false]) {
    const text = write(node, min, eager);
    if (text !== undefined && text.length >= min && text.length <= max) return text;
  }
  return undefined;
}

/** Of several ways the first is taken, but all must be understood. */
function readAlternatives(reader: Reader, depth: number): Node | undefined {
  if (depth > DEEPEST) return undefined;
  let first: Node | undefined;
  for (;;) {
    const node = readSequence(reader, depth);
    if (node === undefined) return undefined;
    first ??= node;
    if (reader.characters[reader.at] !== "|") return first;
    reader.at++;
  }
}

function readSequence(reader: Reader, depth: number): Node | undefined {
  const parts: Node[] = [];
  for (;;) {
    const next = reader.characters[reader.at];
    if (next === undefined || next === "|" || next === ")") return { kind: "sequence", parts };
    const atom = readAtom(reader, depth);
    if (atom === undefined) return undefined;
    const repeated = readQuantifier(reader, atom);
    if (repeated === undefined) return undefined;
    parts.push(repeated);
  }
}

function readAtom(reader: Reader, depth: number): Node | undefined {
  const sign = reader.characters[reader.at++];
  switch (sign) {
    case "^":
      return { kind: "start" };
    case "$":
      return { kind: "end" };
    case ".":
      return { kind: "set", ranges: [[0x78, 0x78]], negated: false };
    case "(":
      return readGroup(reader, depth);
    case "[":
      return readClass(reader);
    case "\\":
      return readEscape(reader);
    default:
      return sign === undefined || "*+?{}]".includes(sign) ? undefined : one(sign);
  }
}

function one(character: string): Node {
  const code = character.codePointAt(0) as number;
  return { kind: "set", ranges: [[code, code]], negated: false };
}

function readGroup(reader: Reader, depth: number): Node | undefined {
  const { characters } = reader;
  if (characters[reader.at] === "?") {
    const after = characters[reader.at + 1];
    if (after === ":") reader.at += 2;
    else if (after === "<" && !/[=!]/.test(characters[reader.at + 2] ?? "=")) {
      const end = characters.indexOf(">", reader.at);
      if (end < 0) return undefined;
      reader.at = end + 1;
    } else return undefined;
  }
  const inner = readAlternatives(reader, depth + 1);
  return characters[reader.at++] === ")" ? inner : undefined;
}

const classes: Readonly<Record<string, readonly Interval[]>> = {
  d: [[0x30, 0x39]],
  w: [
    [0x61, 0x7a],
    [0x41, 0x5a],
    [0x30, 0x39],
    [0x5f, 0x5f],
  ],
  s: [[0x20, 0x20]],
};

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v" };

function readEscape(reader: Reader): Node | undefined {
  const name = reader.characters[reader.at++];
  if (name === undefined) return undefined;
  const known = classes[name] ?? classes[name.toLowerCase()];
  if (known !== undefined) return { kind: "set", ranges: known, negated: name !== name.toLowerCase() };
  if (controls[name] !== undefined) return one(controls[name]);
  return /[A-Za-z0-9]/.test(name) ? undefined : one(name);
}

function readClass(reader: Reader): Node | undefined {
  const { characters } = reader;
  const negated = characters[reader.at] === "^";
  if (negated) reader.at++;
  const ranges: Interval[] = [];
  while (characters[reader.at] !== "]") {
    const item = readClassItem(reader);
    if (item === undefined) return undefined;
    const isRange = characters[reader.at] === "-" && characters[reader.at + 1] !== "]";
    const [from, to] = item[0] ?? [0, -1];
    if (!isRange || item.length > 1 || from !== to) {
      ranges.push(...item);
      continue;
    }
    reader.at++;
    const last = readClassItem(reader)?.[0];
    if (last === undefined || last[1] < from) return undefined;
    ranges.push([from, last[1]]);
  }
  reader.at++;
  return ranges.length === 0 ? undefined : { kind: "set", ranges, negated };
}

function readClassItem(reader: Reader): readonly Interval[] | undefined {
  const sign = reader.characters[reader.at++];
  if (sign === undefined) return undefined;
  const node = sign === "\\" ? readEscape(reader) : one(sign);
  return node?.kind === "set" && !node.negated ? node.ranges : undefined;
}

function readQuantifier(reader: Reader, part: Node): Node | undefined {
  const { characters } = reader;
  const sign = characters[reader.at];
  let bounds: readonly [number, number] | undefined;
  if (sign === "*") bounds = [0, Number.POSITIVE_INFINITY];
  else if (sign === "+") bounds = [1, Number.POSITIVE_INFINITY];
  else if (sign === "?") bounds = [0, 1];
  else if (sign === "{") {
    const end = characters.indexOf("}", reader.at);
    const found = /^\{(\d{1,6})(,?)(\d{0,6})$/.exec(characters.slice(reader.at, Math.max(end, 0)).join(""));
    if (found === null) return undefined;
    const min = Number(found[1]);
    const most = found[3] === "" ? Number.POSITIVE_INFINITY : Number(found[3]);
    bounds = [min, found[2] === "" ? min : most];
    reader.at = end;
  }
  if (bounds === undefined) return part;
  reader.at++;
  if (characters[reader.at] === "?") reader.at++;
  return { kind: "repeat", part, min: bounds[0], max: bounds[1] };
}

interface Writer {
  text: string;
  ended: boolean;
  /** How many signs of a kind were written, by the first of the kind: the next one differs. */
  readonly counts: Map<number, number>;
  readonly min: number;
  readonly eager: boolean;
}

/** Eagerly: what may be absent is there once; at the first chance as often as the length asks for. */
function write(node: Node, min: number, eager: boolean): string | undefined {
  const writer: Writer = { text: "", ended: false, counts: new Map(), min, eager };
  return writeNode(node, writer) ? writer.text : undefined;
}

function writeNode(node: Node, writer: Writer): boolean {
  switch (node.kind) {
    case "start":
      return writer.text === "";
    case "end":
      writer.ended = true;
      return true;
    case "sequence":
      return node.parts.every((part) => writeNode(part, writer));
    case "repeat":
      return writeRepeat(node, writer);
    case "set": {
      const sign = signOf(node, writer.counts);
      if (sign === undefined || writer.ended || writer.text.length >= LONGEST) return false;
      writer.text += sign;
      return true;
    }
  }
}

function writeRepeat({ part, min, max }: Node & { kind: "repeat" }, writer: Writer): boolean {
  const least = writer.eager ? Math.max(min, Math.min(1, max)) : min;
  for (let count = 0; count < max; count++) {
    if (count >= least && writer.text.length >= writer.min) return true;
    const before = writer.text.length;
    if (!writeNode(part, writer)) return count >= least && writer.text.length === before && !writer.ended;
    if (writer.text.length === before && count + 1 >= least) return true;
  }
  return true;
}

const usual = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890 -_.@/"];

function signOf(
  { ranges, negated }: Node & { kind: "set" },
  counts: Map<number, number>,
): string | undefined {
  const includes = (code: number) => ranges.some(([from, to]) => code >= from && code <= to);
  if (negated) return usual.find((sign) => !includes(sign.codePointAt(0) as number));
  const [from, to] = ranges[0] as Interval;
  const size = to - from + 1;
  const count = counts.get(from) ?? 0;
  counts.set(from, count + 1);
  // Digits begin with one, as counting does.
  const code = from + ((from === 0x30 ? count + 1 : count) % size);
  return code >= 0xd800 && code <= 0xdfff ? undefined : String.fromCodePoint(code);
}
