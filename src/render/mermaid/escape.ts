/** Where a text stands in a Mermaid diagram; each place has its own rules. */
export type Slot =
  | "flowchart-label"
  | "sequence-text"
  | "sequence-fragment"
  | "sequence-box"
  | "er-alias"
  | "er-word"
  | "er-comment"
  | "er-label"
  | "state-label"
  | "class-label"
  | "class-member"
  | "class-note"
  | "c4-title"
  | "c4-text"
  | "c4-label"
  | "architecture-title"
  | "comment"
  | "accessible-title";

/** How a slot is written: which characters are kept, encoded or replaced, and what a line break becomes. */
type Rule =
  /** Everything but plain text, and of plain text what `also` names, becomes `#<decimal>;`. */
  | { readonly form: "strict"; readonly newline: string; readonly also?: string }
  /** Only these become `#<decimal>;`, and a colon that no blank follows. */
  | { readonly form: "loose"; readonly encoded: string; readonly newline: string }
  /** These are replaced by characters that look like them, since entities are not read here. */
  | {
      readonly form: "look-alike";
      readonly replaced: string;
      readonly newline: string;
      /** After which an invisible blank stands. */
      readonly cut?: RegExp;
    }
  /** An identifier, with few other characters. */
  | { readonly form: "word" };

const BREAK = "<br/>";

const slots: Readonly<Record<Slot, Rule>> = {
  "flowchart-label": { form: "strict", newline: BREAK },
  "sequence-text": { form: "loose", encoded: "#;<>&%$\\{}`", newline: BREAK },
  "sequence-fragment": { form: "look-alike", replaced: ";#<>%{}$", newline: " " },
  "sequence-box": { form: "strict", newline: " " },
  "er-alias": { form: "strict", newline: " " },
  "er-word": { form: "word" },
  "er-comment": { form: "strict", newline: " " },
  "er-label": { form: "strict", newline: " " },
  "state-label": { form: "strict", newline: " " },
  "class-label": { form: "strict", newline: " " },
  "class-member": { form: "strict", newline: " ", also: "()" },
  "class-note": { form: "strict", newline: " " },
  "c4-title": { form: "strict", newline: " " },
  "c4-text": { form: "look-alike", replaced: '"<>;#%{}\\', newline: " " },
  "c4-label": { form: "strict", newline: " " },
  "architecture-title": {
    ...{ form: "look-alike", replaced: '"<>&;#%{}[]~*_`\\', newline: " " },
    cut: /https?:(?=\/\/)|www(?=\.)/gi,
  },
  comment: { form: "look-alike", replaced: "{}%", newline: " " },
  "accessible-title": { form: "look-alike", replaced: "<;#%{}", newline: " " },
};

const lookAlikes: Readonly<Record<string, string>> = {
  '"': "”",
  ";": "；",
  "#": "＃",
  "<": "＜",
  ">": "＞",
  "&": "＆",
  "[": "［",
  "]": "］",
  "~": "～",
  "*": "＊",
  _: "＿",
  "`": "｀",
  "%": "％",
  "{": "｛",
  "}": "｝",
  $: "＄",
  "\\": "＼",
};

const ZERO_WIDTH = "\u200b";

/** Text that is the same in every slot but a word: nothing to compose, to encode or to trim. */
const SIMPLE = /^[a-z][a-z0-9 .,/'-]*$/i;
/** What looks like a link, or like a statement that Mermaid reads wherever it stands in a line. */
const TRICKY = /www\.|direction/i;

/** Writes any text so that Mermaid reads it as that text, whatever it holds; never empty. */
export function escapeFor(slot: Slot, text: string): string {
  const rule = slots[slot];
  if (rule.form !== "word" && SIMPLE.test(text) && !TRICKY.test(text) && !text.endsWith(" ")) return text;
  const plain = normalize(text);
  if (plain === "") return rule.form === "word" ? "_" : ZERO_WIDTH;
  switch (rule.form) {
    case "strict":
      return plain
        .split("\n")
        .map((line) => strict(line, rule.also ?? ""))
        .join(rule.newline);
    case "loose":
      return loose(plain, rule.encoded).replaceAll("\n", rule.newline);
    case "look-alike":
      return [...plain]
        .map((character) => (rule.replaced.includes(character) ? (lookAlikes[character] ?? "") : character))
        .join("")
        .replaceAll(rule.cut ?? /$^/g, (start) => start + ZERO_WIDTH)
        .replaceAll("\n", rule.newline);
    case "word":
      return word(plain);
  }
}

/** What can be typed everywhere, in one line. */
const ASCII = /^[ -~]*$/;
/** Control characters but line feeds, and halves of surrogate pairs. */
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

/** `direction LR` sets the direction of a diagram from within any line, also from within quotes. */
const DIRECTION = /(direction)(?=\s+(?:TB|TD|BT|RL|LR))/gi;

/** Mermaid draws formulas and icons for these after it has decoded entities, wherever they stand in a label. */
const FORMULA = /\$(?=\$)/g;
const ICON = /(fa[bklrs]?:)(?=fa-)/gi;

/** Without what Mermaid takes for its own in any text. */
function disarmed(text: string): string {
  return text
    .replaceAll(DIRECTION, `$1${ZERO_WIDTH}`)
    .replaceAll(FORMULA, `$$${ZERO_WIDTH}`)
    .replaceAll(ICON, `$1${ZERO_WIDTH}`);
}

/** Composed, with one kind of line end, nothing that is no text, and none of Mermaid's own words and placeholders. */
function normalize(text: string): string {
  if (ASCII.test(text)) return disarmed(text).trim();
  return disarmed(text)
    .normalize("NFC")
    .replaceAll(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(HARMFUL, "\ufffd")
    .replaceAll("ﬂ°", `ﬂ${ZERO_WIDTH}°`)
    .replaceAll("¶ß", `¶${ZERO_WIDTH}ß`)
    .trim();
}

const KEPT =
  /^(?:[\p{L}\p{N}\p{M}\p{Extended_Pictographic}\p{RI} .,/()'-]|\u{200b}|\u{200d}|\p{Emoji_Modifier})$/u;

/** What is not kept of a line of ASCII, of which most are: also an underscore but between letters and digits. */
const NOT_KEPT_ASCII = /[^A-Za-z0-9_ .,/()'-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

function strict(line: string, also: string): string {
  const encoded =
    ASCII.test(line) && also === "" ? strictAscii(line) : [...line].map(strictAt(also)).join("");
  // Otherwise lists and links of Markdown.
  return encoded
    .replace(/^(\s*\d+)\./, "$1#46;")
    .replace(/^(\s*)- /, "$1#45; ")
    .replaceAll(/www\./gi, (match) => `${match.slice(0, 3)}#46;`);
}

function strictAscii(line: string): string {
  return line.replaceAll(NOT_KEPT_ASCII, (character) =>
    character === "\\" ? `${entity(character)}${ZERO_WIDTH}` : entity(character),
  );
}

function strictAt(also: string): (character: string, i: number, characters: readonly string[]) => string {
  return (character, i, characters) => {
    if (also.includes(character)) return entity(character);
    if (character === "_" && isAlphanumeric(characters[i - 1]) && isAlphanumeric(characters[i + 1]))
      return "_";
    if (character === "\\") return `${entity(character)}${ZERO_WIDTH}`;
    return KEPT.test(character) ? character : entity(character);
  };
}

function isAlphanumeric(character: string | undefined): boolean {
  return character !== undefined && /^[\p{L}\p{N}]$/u.test(character);
}

function loose(text: string, encoded: string): string {
  const characters = [...text];
  return characters
    .map((character, i) => {
      if (encoded.includes(character)) return entity(character);
      return character === ":" && characters[i + 1] !== " " ? entity(character) : character;
    })
    .join("");
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`;
}

/** The type or the name of an attribute. */
function word(plain: string): string {
  const made = plain
    .replaceAll("<", "(")
    .replaceAll(">", ")")
    .replaceAll(/\s*\|\s*/g, "-or-")
    .replaceAll(/,\s+/g, ",")
    .replaceAll(/[^\p{L}\p{N}_()[\].,-]|[\u0080-\u00bf]/gu, "_");
  return /^[A-Za-z_]/.test(made) && !/^([PFU]K)\b/i.test(made) ? made : `_${made}`;
}
