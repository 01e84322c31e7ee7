import { readdirSync, readFileSync } from "node:fs";
import type { TokenType } from "chevrotain";
import { beforeAll, describe, expect, it } from "vitest";
import { endOf } from "../../../grammar/build.ts";
import { keywords } from "../../../grammar/keywords.ts";
import { tokenize } from "../../../grammar/lexer.ts";
import * as tokens from "../../../grammar/tokens.ts";
import type { Node } from "../../../src/ast/nodes.ts";
import { parse } from "../../../src/syntax/parse.ts";
import { highlight, type Piece } from "./highlight.ts";

const tour = readFileSync("examples/tour/tour.arch", "utf8");
const files = ["examples", "test/fixtures"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((f) => `${folder}/${f}`),
  )
  .filter((path) => path.endsWith(".arch"))
  .sort();

/** The scope of a token, without the language's suffix: the first one with this text behind `from`. */
function scopeOf(pieces: readonly Piece[], token: string, from = 0): string | undefined {
  const piece = pieces.find((p) => p.start >= from && p.text === token);
  return piece?.scopes.at(-1)?.replace(/\.arch$/, "");
}

/** What the words of one statement are, by themselves or inside something else. */
async function scopesOf(text: string, ...wanted: readonly string[]): Promise<(string | undefined)[]> {
  const pieces = await highlight(text);
  let from = 0;
  return wanted.map((token) => {
    const piece = pieces.find((p) => p.start >= from && p.text === token);
    from = piece?.end ?? from;
    return piece?.scopes.at(-1)?.replace(/\.arch$/, "");
  });
}

const id = "entity.name.type";
const kind = "storage.type";
const attribute = "support.type.property-name";
const reference = "variable.other";
const flow = "keyword.control.flow";
const clause = "keyword.other.clause";
const selection = "keyword.other.selection";
const type = "support.type";

/** A place in the tour, a token behind it, and its scope. */
const expected: readonly (readonly [string, string, string])[] = [
  ["workspace", "workspace", kind],
  ["version", "version", attribute],
  ["include", "include", "keyword.control.import"],
  ["lambda =", "lambda", id],
  ["lambda =", "=", "keyword.operator.assignment"],
  ["lambda =", "kind", kind],
  ["lambda =", "component", kind],
  ["shape hexagon", "hexagon", reference],
  ["shop = system", "shop", id],
  ["shop = system", "system", kind],
  ["shop = system", "{", "punctuation.section.block.begin"],
  ["-> api ", "->", "keyword.operator.arrow"],
  ["-> api ", "api", reference],
  ["mailer = lambda", "lambda", kind],
  ["requires PaymentApi", "requires", attribute],
  ['group "Data"', "group", kind],
  ["customer -> shop.web", "customer", reference],
  ["customer -> shop.web", ".", "punctuation.accessor"],
  ["shop.api.orders ~> shop.outbox", "~>", "keyword.operator.arrow"],
  ["shop.api.orders ~> shop.outbox", "carries", attribute],
  ["shop.api.orders ~> shop.outbox", ";", "punctuation.terminator.statement"],
  ["operation place", "operation", kind],
  ["operation place", "place", "entity.name.function"],
  ["operation place", "basket", "variable.parameter"],
  ["operation place", "Basket", type],
  ["operation place", "Receipt", type],
  ["operation place", "throws", clause],
  ["async operation", "async", "storage.modifier"],
  ["endpoint POST", "POST", "constant.language.method"],
  ["request json", "json", "constant.language.code"],
  ["response 201", "201", "constant.numeric"],
  ["parameter id", "parameter", attribute],
  ["parameter id", "id", "variable.other.property"],
  ["stored-in", "stored-in", attribute],
  ["id: uuid", "id", "variable.other.property"],
  ["id: uuid", "uuid", type],
  ["id: uuid key", "key", "storage.modifier"],
  ["lines: OrderLine", "[]", "keyword.operator.type"],
  ["total: decimal", "10", "constant.numeric"],
  ["index (customer", "customer", reference],
  ["phone: string", "?", "keyword.operator.type"],
  ["OrderStatus = enum", "pending", "variable.other.enummember"],
  ["checkout = flow", "flow", kind],
  ['alt "payment', "alt", flow],
  ["} and {", "and", flow],
  ['} else "payment', "else", flow],
  ["note over", "over", clause],
  ["shop.web -> shop.api.orders", "via", clause],
  ["orderLife = states", "of", clause],
  ["[*] -> pending", "[*]", "constant.language.boundary"],
  ["[*] -> pending", "pending", reference],
  ["aws = node", "node", kind],
  ["instance shop.web", "instance", attribute],
  ["decision ", "decision", kind],
  ['option "PostgreSQL" {', "option", kind],
  ["status accepted", "status", attribute],
  ["security {", "security", kind],
  ["token-lifetime", "token-lifetime", attribute],
  ["code typescript", "typescript", "constant.language.code"],
  ["landscape = view", "landscape", id],
  ["landscape = view landscape", "view", kind],
  ["view landscape", "landscape", "keyword.other.view"],
  ["containers = view of", "of", "keyword.other.view"],
  ["moves = view data-flow", "data-flow", "keyword.other.view"],
  ["moves = view data-flow", "of", clause],
  ["include *, customer", "include", selection],
  ["include *, customer", "*", "keyword.operator.wildcard"],
  ["include *, customer", "customer", reference],
  ["include *, customer", "->", "keyword.operator.arrow"],
  ["exclude shop", "exclude", selection],
  ["rule ", "rule", kind],
  ["forbid shop.api.catalogue", "forbid", selection],
  ["forbid * ->", "package", clause],
  ["layers shop", "layers", selection],
  ["because ", "because", attribute],
  ["document system-design", "system-design", reference],
];

describe("the tour in an editor", () => {
  const code = tour.replace(/\/\/.*$/gm, (comment) => " ".repeat(comment.length));
  let pieces: readonly Piece[] = [];

  beforeAll(async () => {
    pieces = await highlight(code);
  });

  it.each(expected)("%s … %s", (place, token, scope) => {
    const from = code.indexOf(place);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(scopeOf(pieces, token, from)).toBe(scope);
  });
});

/** What the scopes at a token of the lexer must have among them. */
const classes: readonly (readonly [TokenType, RegExp])[] = [
  [tokens.QuotedText, /^string\.quoted\.double/],
  [tokens.TextBlock, /^string\.quoted\.triple/],
  [tokens.Scalar, /^constant\.numeric/],
  [tokens.Color, /^constant\.other\.color/],
  [tokens.Arrow, /^keyword\.operator\.arrow/],
  [tokens.Boundary, /^constant\.language\.boundary/],
  [tokens.ListSuffix, /^keyword\.operator\.type/],
  [tokens.Directive, /^meta\.preprocessor/],
  [tokens.OpenBrace, /^punctuation\.section\.block\.begin/],
  [tokens.CloseBrace, /^punctuation\.section\.block\.end/],
  [tokens.End, /^punctuation\.terminator/],
  [tokens.Comma, /^punctuation\.separator\.comma/],
  [tokens.OpenParen, /^punctuation\.(?:section\.group|definition\.parameters)\.begin/],
  [tokens.CloseParen, /^punctuation\.(?:section\.group|definition\.parameters)\.end/],
  [tokens.Colon, /^punctuation\.separator\.colon/],
  [tokens.Equals, /^keyword\.operator\.assignment/],
  [tokens.Dot, /^punctuation\.accessor/],
  [tokens.Star, /^keyword\.operator\.wildcard/],
  [tokens.Question, /^keyword\.operator\.type/],
  [tokens.Bar, /^keyword\.operator\.type/],
  [tokens.OpenAngle, /^punctuation\.definition\.type\.begin/],
  [tokens.CloseAngle, /^punctuation\.definition\.type\.end/],
  [tokens.Word, /^(?:entity|storage|support|variable|keyword|constant)\./],
];
const inText = /^(?:string|comment|meta\.preprocessor)/;

describe.each(files)("%s in an editor", (file) => {
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  const lexed = tokenize(text);

  it("has each token in the scope of its class", async () => {
    const at = piecesByOffset(text, await highlight(text));
    const wrong = lexed.tokens.flatMap(({ startOffset, image, tokenType }) => {
      const scopes = at[startOffset]?.scopes ?? [];
      const wanted = classes.find(([type]) => type === tokenType)?.[1] ?? /^$/;
      const lies = tokenType !== tokens.QuotedText && tokenType !== tokens.TextBlock;
      const leaked = lies && tokenType !== tokens.Directive && scopes.some((scope) => inText.test(scope));
      return scopes.some((scope) => wanted.test(scope)) && !leaked ? [] : [`${image}: ${scopes.join(" ")}`];
    });
    expect(lexed.tokens.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it("has comments and texts from their first to their last character, and nowhere else", async () => {
    const at = piecesByOffset(text, await highlight(text));
    const shown = (pattern: RegExp) =>
      at.map((piece, i) => (text[i] !== "\n" && piece?.scopes.some((scope) => pattern.test(scope)) ? i : -1));
    const offsets = (lexedTokens: typeof lexed.tokens) =>
      lexedTokens.flatMap((token) =>
        Array.from({ length: endOf(token) - token.startOffset }, (_, i) => token.startOffset + i),
      );
    const visible = (list: readonly number[]) => list.filter((i) => i >= 0 && !/\s/.test(text[i] ?? " "));
    expect(visible(shown(/^comment/))).toEqual(visible(offsets(lexed.comments)));
    const texts = lexed.tokens.filter(
      ({ tokenType }) => tokenType === tokens.QuotedText || tokenType === tokens.TextBlock,
    );
    const textual = visible(shown(/^string|^meta\.embedded/));
    const language = at.flatMap((piece, i) =>
      piece?.scopes.some((scope) => scope.startsWith("constant.language.code")) ? [i] : [],
    );
    const words = new Set(language);
    expect(textual.filter((i) => !words.has(i))).toEqual(visible(offsets(texts)));
  });
});

/** What the parser takes a word for, by the kind of node and the field that the word is in. */
const roles: Readonly<Record<string, RegExp>> = {
  "declaration.name": /^entity\.name\.type/,
  "declaration.keyword":
    /^(?:storage\.type|support\.type\.property-name|keyword\.control|variable\.other\.enummember)/,
  "relation.name": /^entity\.name\.type/,
  "relation.from": /^variable\.(?:other|language\.this)/,
  "relation.to": /^variable\.(?:other|language\.this)/,
  "relation.via": /^variable\.other/,
  "field.keyword": /^support\.type\.property-name/,
  "field.name": /^variable\.other\.property/,
  "operation.keyword": /^storage\.type/,
  "operation.name": /^entity\.name\.function/,
  "parameter.name": /^variable\.parameter/,
  "named-type.name": /^support\.type/,
  "selection.keyword": /^keyword\.other\.selection/,
  "selection.strict": /^storage\.modifier/,
  "selector.subject": /^(?:variable\.other|keyword\.operator\.wildcard|keyword\.other\.clause|string)/,
  "selector.target": /^(?:variable\.other|keyword\.operator\.wildcard|keyword\.other\.clause|string)/,
  "filter.value": /^(?:storage\.type|constant\.other\.tag|string)/,
};

describe.each(files)("%s in an editor", (file) => {
  it("shows each word as what the parser takes it for", async () => {
    const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
    const at = piecesByOffset(text, await highlight(text));
    const words = places(parse({ path: file, text }).ast).filter(
      ({ role, start }) => role in roles && text[start] !== "[",
    );
    expect(words.length).toBeGreaterThan(0);
    const found = words.filter(
      ({ role, start }) => !at[start]?.scopes.some((scope) => roles[role]?.test(scope)),
    );
    const wrong = found.map(
      ({ role, start }) => `${role}: ${text.slice(start, start + 20)} ${at[start]?.scopes.join(" ")}`,
    );
    expect(wrong).toEqual([]);
  });
});

/** All nodes that are a field of another one, with that one's kind and the field's name. */
function places(file: Node): readonly { role: string; start: number }[] {
  const found: { role: string; start: number }[] = [];
  const open: Node[] = [file];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const [field, value] of Object.entries(node)) {
      for (const child of [value].flat()) {
        if (typeof child !== "object" || child === null) continue;
        found.push({ role: `${node.kind}.${field}`, start: (child as Node).start });
        open.push(child as Node);
      }
    }
  }
  return found;
}

/** For each offset of the text the piece that covers it. */
function piecesByOffset(text: string, pieces: readonly Piece[]): readonly (Piece | undefined)[] {
  const at = new Array<Piece | undefined>(text.length).fill(undefined);
  for (const piece of pieces) at.fill(piece, piece.start, piece.end);
  return at;
}

const words = [...new Set(keywords.map(({ word }) => word))];

describe("a keyword that is a name", () => {
  it.each(words)("%s", async (word) => {
    const lines = [
      `${word} = KIND "x" {`,
      `${word} = KIND "y"`,
      `-> ${word}`,
      "}",
      `a -> b.${word} "c"`,
      `${word} -> a`,
      `${word}.b ~> a, ${word}`,
      `KIND ${word}, b.${word}`,
      `${word}: string`,
    ];
    const pieces = await highlight(lines.join("\n"));
    const scopes = pieces.filter((p) => p.text === word).map((p) => p.scopes.at(-1)?.replace(/\.arch$/, ""));
    expect(scopes).toEqual([id, id, ...Array(7).fill(reference), "variable.other.property"]);
  });
});

describe("statements", () => {
  it("go on behind a comma, over empty lines and comments", async () => {
    const text = "provides a, // one\n\n  # two\n  system,\n  flow\nsystem x";
    expect(await scopesOf(text, "a", "// one", "  # two", "system", "flow", "system")).toEqual([
      reference,
      "comment.line.double-slash",
      "comment.line.number-sign",
      reference,
      reference,
      kind,
    ]);
  });

  it("begin behind a brace and a semicolon", async () => {
    expect(await scopesOf("a = flow { loop { a -> b }; opt { } }", "flow", "loop", "opt")).toEqual([
      kind,
      flow,
      flow,
    ]);
  });

  it("select in views and rules only, even before an arrow", async () => {
    const text = "view of a { include -> b }\nrule { only -> b }\na = system { include -> b }";
    expect(await scopesOf(text, "include", "only", "include")).toEqual([selection, selection, reference]);
  });

  it("of a view end with its brace", async () => {
    expect(await scopesOf("view of a { } ; only -> b", "only")).toEqual([reference]);
  });

  it("take `strict`, `kind`, `tag` and `package` for words before a name only", async () => {
    const text =
      'rule {\n layers strict a\n layers strict, a\n forbid kind store, tag x, kind -> package "y"\n}';
    const wanted = ["strict", "strict", "kind", "store", "tag", "x", "kind", "package"];
    expect(await scopesOf(text, ...wanted)).toEqual([
      "storage.modifier",
      reference,
      clause,
      kind,
      clause,
      "constant.other.tag",
      reference,
      clause,
    ]);
  });

  it("take `via` for a clause behind the target only", async () => {
    expect(await scopesOf("via -> via via via", "via", "via", "via", "via")).toEqual([
      reference,
      reference,
      clause,
      reference,
    ]);
  });

  it("have types with arguments, unions and lists", async () => {
    const text = 'a: Map<string, List<b.C>> | D[]? default "x"';
    expect(await scopesOf(text, "Map", "string", "List", "C", "|", "D", "[]", "?", "default")).toEqual([
      ...[type, type, type, type, "keyword.operator.type", type],
      ...["keyword.operator.type", "keyword.operator.type", "storage.modifier"],
    ]);
  });

  it("name relationships, and `this`", async () => {
    expect(await scopesOf("r = this.a -> this", "r", "this", "this")).toEqual([
      id,
      "variable.language.this",
      "variable.language.this",
    ]);
  });

  it("of Structurizr are read, views too", async () => {
    const text = '!identifiers flat\nviews { systemContext ss "x" { include *\n exclude -> a } }';
    expect(await scopesOf(text, "!identifiers flat", "systemContext", "ss", "include", "exclude")).toEqual([
      "meta.preprocessor",
      kind,
      reference,
      selection,
      selection,
    ]);
  });

  it("mark arrows of other languages", async () => {
    expect(await scopesOf("a => b\na → b\na <- b", "=>", "→", "<-")).toEqual([
      "invalid.illegal.arrow",
      "invalid.illegal.arrow",
      "invalid.illegal.arrow",
    ]);
  });
});

describe("texts", () => {
  it("without their closing quote end with their line, before its brace", async () => {
    expect(
      await scopesOf('a = system "open {\n  b = store "x\n}\nc -> d', "{", "b", "store", "}", "c"),
    ).toEqual(["punctuation.section.block.begin", id, kind, "punctuation.section.block.end", reference]);
  });

  it("show escapes, and those that mean nothing", async () => {
    expect(await scopesOf('purpose "a\\n\\u{e9}\\q"', "\\n", "\\u{e9}", "\\q")).toEqual([
      "constant.character.escape",
      "constant.character.escape",
      "invalid.illegal.escape",
    ]);
  });

  it("in blocks end at quotes without a backslash", async () => {
    const text = 'purpose """\n a \\""" b """\nsystem x\npurpose """"""\nsystem y';
    expect(await scopesOf(text, "\\", "system", "purpose", "system")).toEqual([
      "constant.character.escape",
      ...[kind, kind, kind],
    ]);
  });

  it("in another language end where the block ends, whatever that language wants", async () => {
    const text =
      'code json """{ {"""\ncode json """ {\n { \\""" {\n  """\ncode json """\n{ """; code x\nend x';
    const pieces = await highlight(text);
    const inJson = pieces.filter(({ scopes }) => scopes.includes("meta.object.json"));
    expect(inJson.length).toBeGreaterThan(3);
    expect(await scopesOf(text, "code", "code", "code", "code", "x", "end")).toEqual([
      ...[kind, kind, kind, kind],
      reference,
      kind,
    ]);
  });
});

describe("comments", () => {
  it("begin with `#` only where no colour does", async () => {
    const text = "color #12ab34 # no colour\n#12ab34\n  #x\nline #123\nbackground #12345";
    expect(await scopesOf(text, "#12ab34", "# no colour", "#12ab34", "  #x", "#123", "#12345")).toEqual([
      "constant.other.color",
      "comment.line.number-sign",
      "comment.line.number-sign",
      "comment.line.number-sign",
      "constant.other.color",
      "invalid.illegal.color",
    ]);
  });

  it("do not begin inside a glob that lost its quotes", async () => {
    expect(await scopesOf("code apps/**/x\nsystem y\n/* a\nb */ system z", "system", "system")).toEqual([
      kind,
      kind,
    ]);
  });
});
