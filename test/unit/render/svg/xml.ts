/** An element of a picture, read back. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const NAME = /[A-Za-z][A-Za-z0-9:-]*/y;
const ATTRIBUTE = /\s+([A-Za-z][A-Za-z0-9:-]*)="([^"<]*)"/y;
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Reads well-formed XML of the plain kind: elements, attributes in double quotes, texts, the five entities and
 * `&#39;`. Anything else (comments, instructions, CDATA, document types, stray signs) is refused.
 */
export function readXml(text: string): XmlElement {
  if (FORBIDDEN.test(text)) throw new Error("a character that XML does not allow");
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 60))}`);
  };
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found ?? undefined;
  };
  const open: { name: string; attributes: Map<string, string>; children: (XmlElement | string)[] }[] = [];
  let root: XmlElement | undefined;
  do {
    if (text.startsWith("</", at)) {
      at += 2;
      const closed = open.pop();
      if (match(NAME)?.[0] !== closed?.name || text[at] !== ">") fail("a closing tag that closes nothing");
      at++;
      continue;
    }
    if (text[at] !== "<") {
      const end = text.indexOf("<", at);
      const piece = text.slice(at, end < 0 ? text.length : end);
      if (piece.includes("]]>")) fail("the end of a section that never began");
      open.at(-1)?.children.push(plain(piece, fail));
      at += piece.length;
      continue;
    }
    at++;
    const name = match(NAME)?.[0] ?? fail("no name");
    const attributes = new Map<string, string>();
    for (let found = match(ATTRIBUTE); found !== undefined; found = match(ATTRIBUTE)) {
      const [, key = "", value = ""] = found;
      if (attributes.has(key)) fail(`${key} twice`);
      attributes.set(key, plain(value, fail));
    }
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    if (text.startsWith("/>", at)) at += 2;
    else if (text[at] === ">") {
      at++;
      open.push(element);
    } else fail("a tag that does not end");
  } while (open.length > 0);
  if (text.slice(at).trim() !== "") fail("something after the end");
  return root ?? fail("nothing");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function plain(text: string, fail: (what: string) => never): string {
  return text.replaceAll(/&([^;]*;?)/g, (_, name: string) => entities[name.slice(0, -1)] ?? fail(`&${name}`));
}

/** An element and everything in it, in order. */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== "string") yield* within(child);
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

export function classesOf(element: XmlElement): readonly string[] {
  return (element.attributes.get("class") ?? "").split(" ").filter(Boolean);
}

export function withClass(root: XmlElement, name: string): readonly XmlElement[] {
  return [...within(root)].filter((element) => classesOf(element).includes(name));
}
