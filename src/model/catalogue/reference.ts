import {
  type Attribute,
  type ConcernKey,
  type ConcernType,
  commonAttributes,
  concernStatements,
  concerns,
  type DeclarationType,
  declarations,
  findDeclaration,
  type KeyForm,
  type Place,
  type RecordType,
  records,
  recordsHolding,
  shownIn,
  type ValueType,
  wordsTried,
} from "./catalogue.ts";
import { plainTypeTable } from "./plain-types.ts";

/** How a value of a type is written, for people: `"YYYY-MM-DD"`, `high / low`, `element`. */
export function typeName(type: ValueType): string {
  switch (type.kind) {
    case "text":
      return '"text"';
    case "markdown":
      return '"Markdown"';
    case "date":
      return '"YYYY-MM-DD"';
    case "url":
      return '"url"';
    case "number":
      return "number";
    case "yes-no":
      return "yes / no";
    case "one-of":
      return type.words.join(" / ");
    case "reference":
      return type.to.map((kind) => kind.toUpperCase()).join(" or ");
    case "code":
      return 'LANGUAGE """…"""';
    case "link":
      return '"url" "title"';
    case "words":
      return 'word, "two words"';
    case "glob":
      return '"glob" or "path#Symbol"';
    case "color":
      return '"#rrggbb"';
    case "record":
      return `"Title" "Text" { … }`;
    case "form":
      return type.form;
  }
}

/** How the value of a concern's key is written. */
export function formName(form: KeyForm): string {
  switch (form) {
    case "text":
    case "texts":
      return '"text"';
    case "code":
      return '"text", or LANGUAGE """…"""';
    case "steps":
      return '"text", or { step "…" }';
    case "entries":
      return '"name" "text"';
  }
}

/** The reference page of records, concerns, attributes and types, as Markdown made from the table. */
export function renderReference(): string {
  const sections = [
    heading(),
    "## Records",
    recordsIntroduction(),
    ...records.map(recordSection),
    "## Concerns",
    concernsIntroduction(),
    ...concerns.map(concernSection),
    "## Other declarations",
    ...declarations.map(declarationSection),
    "## Plain types",
    plainTypesSection(),
    "`T?` is optional, `T[]` a list; `decimal(p, s)` becomes `numeric(p, s)`. Dates, times and durations are texts after ISO 8601 in TypeScript. An enum is a union of strings, a Python `Literal`, a `CHECK`.",
    "## Words that people try",
    wordsSection(),
  ];
  return `${sections.join("\n\n")}\n`;
}

function heading(): string {
  return [
    "# Reference of records, concerns and attributes",
    "<!-- Made from src/model/catalogue; change the table there, then run `npm run generate`. -->",
    "In the tables, *repeats* means that the line may be written again; *required* that it must be there. Everything else is given at most once.",
  ].join("\n\n");
}

function recordsIntroduction(): string {
  return [
    'A record is written `id = KEYWORD "Title" "Text" { attribute value; … }`. Id, strings and body may be left out. The second string may be written in the body instead, as the attribute that it fills or as `text`. Attributes that repeat may also take several values divided by commas. A record inside an element speaks of that element.',
    "Every record also takes:",
    attributeTable(commonAttributes),
  ].join("\n\n");
}

function recordSection(record: RecordType): string {
  const second = record.second === "text" ? "" : ` The second string is its \`${record.second}\`.`;
  const note = record.note === undefined ? "" : ` ${record.note}`;
  const lines = [
    `### \`${record.keyword}\``,
    `${record.doc}${second}${note}`,
    `Stands ${record.places.map((place) => placeName(place, record)).join(" or ")}.`,
  ];
  if (record.attributes.length > 0) lines.push(attributeTable(record.attributes));
  lines.push(`Shown in: ${shownText(record.shown)}.`);
  return lines.join("\n\n");
}

function placeName(place: Place, record: RecordType): string {
  switch (place) {
    case "top":
      return "at the top level";
    case "element":
      return "inside an element";
    case "environment":
      return "inside an environment or node";
    case "record":
      return `inside ${recordsHolding(record)
        .map((owner) => `\`${owner.keyword}\``)
        .join(" or ")}`;
  }
}

function attributeTable(attributes: readonly Attribute[]): string {
  return table(
    ["attribute", "value", "", "meaning"],
    attributes.map((attribute) => [
      `\`${attribute.name}\``,
      codeSpan(typeName(attribute.type)),
      attribute.must ? "required" : attribute.many ? "repeats" : "",
      meaningOf(attribute),
    ]),
  );
}

function meaningOf(attribute: Attribute): string {
  if (attribute.subject) return `${attribute.doc}; left out, the element around the record`;
  return attribute.default === undefined ? attribute.doc : `${attribute.doc}; left out, ${attribute.default}`;
}

function concernsIntroduction(): string {
  const statements = concernStatements.map(
    (statement) => `\`${statement.form}\` (${lowerFirst(statement.doc)})`,
  );
  return `A concern is written \`KEYWORD { key value; … }\`, at the top level for the workspace or inside an element for that element. Below its keys it takes \`"Label" "text"\` for labels of your own, ${statements.join(", ")}. A key takes a fixed number of strings, and commas never join them.`;
}

function concernSection(concern: ConcernType): string {
  const code = concern.codeOf === undefined ? "" : ` A plain \`code\` is that of \`${concern.codeOf}\`.`;
  return [`### \`${concern.keyword}\``, `${concern.doc}${code}`, keyTable(concern.keys)].join("\n\n");
}

function keyTable(keys: readonly ConcernKey[]): string {
  return table(
    ["key", "value", "", "label", "shown in"],
    keys.map((key) => [
      `\`${key.name}\``,
      codeSpan(formName(key.form)),
      key.form === "texts" || key.form === "entries" ? "repeats" : "",
      key.label,
      shownText(key.shown) + (key.twin === undefined ? "" : `; \`${key.twin}\` where this is empty`),
    ]),
  );
}

function declarationSection(declaration: DeclarationType): string {
  const like = declaration.like === undefined ? undefined : findDeclaration(declaration.like);
  const lines = [`### ${titleOf(declaration)}`, declaration.doc, `\`\`\`text\n${declaration.form}\n\`\`\``];
  if (like !== undefined) lines.push(`Takes everything that ${titleOf(like)} takes, and:`);
  lines.push(attributeTable(declaration.attributes));
  return lines.join("\n\n");
}

/** Those that are a keyword stand as code. */
function titleOf(declaration: DeclarationType): string {
  const isKeyword = declaration.form.split(" ").includes(declaration.keyword);
  return isKeyword ? `\`${declaration.keyword}\`` : `an ${declaration.keyword}`.replace("an r", "a r");
}

function plainTypesSection(): string {
  const cell = (value: string | undefined) => (value === undefined ? "not allowed" : codeSpan(value));
  return table(
    ["type", "TypeScript", "Python", "PostgreSQL", "JSON sample"],
    plainTypeTable.map((row) => [
      `\`${row.name}\``,
      cell(row.typescript),
      cell(row.python),
      cell(row.postgresql),
      cell(row.json),
    ]),
  );
}

function wordsSection(): string {
  return table(
    ["word", "here it is"],
    Object.entries(wordsTried).map(([word, meant]) => [word, meant.map((m) => `\`${m}\``).join(" or ")]),
  );
}

function shownText(shown: string): string {
  return shownIn(shown)
    .map((place) => [place.document, place.sections.join(", ")].filter((part) => part !== "").join(": "))
    .join("; ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function codeSpan(text: string): string {
  return `\`${text}\``;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
