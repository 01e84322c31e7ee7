import type { ImportForm } from "../facts.ts";

/** What stands between `import` or `export` and `from`. */
export interface Clause {
  readonly form: ImportForm;
  readonly typeOnly: boolean;
  readonly names: readonly string[];
}

/** A clause is shorter than this; what is longer is some other text before a `from`. */
const longest = 20_000;

/** Reads backwards from a `from`, no further than `floor`: a guess that the syntax tree makes exact. */
export function clauseBefore(text: string, from: number, floor: number): Clause {
  const segment = text.slice(Math.max(floor, from - longest), from);
  const imported = lastWord(segment, "import");
  const exported = lastWord(segment, "export");
  const start = Math.max(imported, exported);
  if (start < 0) return { form: "import", typeOnly: false, names: [] };
  return readClause(withoutComments(segment.slice(start + 6)), start === imported && imported >= 0);
}

function lastWord(segment: string, word: string): number {
  let at = segment.lastIndexOf(word);
  while (at >= 0) {
    if (!isWordPart(segment.charCodeAt(at - 1)) && !isWordPart(segment.charCodeAt(at + 6))) return at;
    at = at === 0 ? -1 : segment.lastIndexOf(word, at - 1);
  }
  return -1;
}

function isWordPart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 36
  );
}

/** Step by step: a pattern would look for the end of each comment that has none. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = nextComment(text, 0); open >= 0; open = nextComment(text, at)) {
    parts.push(text.slice(at, open), " ");
    const close =
      text.charCodeAt(open + 1) === 42 ? text.indexOf("*/", open + 2) + 2 : text.indexOf("\n", open);
    if (close <= 1) return parts.join("");
    at = close;
  }
  return at === 0 ? text : parts.join("") + text.slice(at);
}

function nextComment(text: string, from: number): number {
  for (let at = text.indexOf("/", from); at >= 0; at = text.indexOf("/", at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 42 || next === 47) return at;
  }
  return -1;
}

function readClause(text: string, isImport: boolean): Clause {
  const typed = /^\s*type(?=[\s{*])(?!\s*,|\s*$)/.exec(text)?.[0] ?? "";
  const rest = text.slice(typed.length).trim();
  const open = rest.indexOf("{");
  const before = (open < 0 ? rest : rest.slice(0, open)).split(",").map((part) => part.trim());
  const names = before.filter((part) => part !== "").map((part) => (part.startsWith("*") ? "*" : "default"));
  if (!isImport && names.includes("*")) return { form: "export-all", typeOnly: typed !== "", names: ["*"] };
  const listed = open < 0 ? [] : readNames(rest.slice(open + 1));
  const onlyTypes = names.length === 0 && listed.length > 0 && listed.every((one) => one.isType);
  return {
    form: isImport ? "import" : "export",
    typeOnly: typed !== "" || onlyTypes,
    names: [...names, ...listed.map((one) => one.name)],
  };
}

function readNames(text: string): readonly { name: string; isType: boolean }[] {
  const close = text.indexOf("}");
  const listed: { name: string; isType: boolean }[] = [];
  for (const part of (close < 0 ? text : text.slice(0, close)).split(",")) {
    const words = part.split(/\s+/).filter((word) => word !== "");
    if (words.length === 0) continue;
    const isType = words[0] === "type" && words.length > 1 && words[1] !== "as";
    const name = (isType ? words[1] : words[0]) as string;
    listed.push({ name: name.replace(/^(["'])(.*)\1$/, "$2"), isType });
  }
  return listed;
}
