import type { Declaration, Statement } from "../ast/nodes.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import {
  attributesOfDeclaration,
  concerns,
  findDeclaration,
  meantBy,
  type Place as RecordPlace,
  records,
} from "../model/catalogue/catalogue.ts";
import { builtInKinds, kindMeantBy } from "../model/kinds.ts";
import type { Range } from "../text/source.ts";
import { type Context, report, spanAt } from "./context.ts";
import { helpForLost } from "./descriptive/unknown.ts";
import { lastOr, reportOnce, textOf } from "./resolve.ts";

/** A body, by what may stand in it. */
export type Place =
  | "file"
  | "element"
  | "group"
  | "interface"
  | "endpoint"
  | "entity"
  | "enum"
  | "flow"
  | "states"
  | "environment"
  | "node"
  | "relationship"
  | "step"
  | "kind"
  | "workspace"
  | "view"
  | "style"
  | "codebase"
  | "rule"
  | "document"
  | "instance";

/** How one calls the places: `in an interface`. */
const named: Readonly<Record<Place, string>> = {
  file: "at the top level",
  element: "in an element",
  group: "in a group",
  interface: "in an interface",
  endpoint: "in an endpoint",
  entity: "in an entity",
  enum: "in an enum",
  flow: "in a flow",
  states: "in `states`",
  environment: "in an environment",
  node: "in a node",
  relationship: "in a relationship",
  step: "in a step of a flow",
  kind: "in a kind",
  workspace: "in the workspace",
  view: "in a view",
  style: "in a style",
  codebase: "in a codebase",
  rule: "in a rule",
  document: "in a document",
  instance: "in an instance",
};

const declaring = ["interface", "entity", "enum", "flow", "states", "group"];
const onTop = ["workspace", "model", "views", "include", "extend", "kind", "environment", "view", "style"];
const aboutCode = ["codebase", "rule", "document"];

/** What may begin a statement in a place besides the attributes that the catalogue lists. */
const own: Partial<Record<Place, readonly string[]>> = {
  file: [...onTop, ...aboutCode, ...declaring],
  element: declaring,
  interface: ["operation", "async", "event", "endpoint"],
  flow: ["alt", "else", "opt", "loop", "par", "and", "critical", "break", "note"],
  environment: ["node"],
  node: ["node"],
  step: ["carries", "via"],
  instance: ["tags", "instances"],
};

const recordPlaces: Partial<Record<Place, RecordPlace>> = {
  file: "top",
  element: "element",
  environment: "environment",
  node: "environment",
};

const known = new Map<Place, ReadonlySet<string>>();

/** All words of the language that may begin a statement in a place; kinds of one's own come on top. */
export function wordsIn(place: Place): ReadonlySet<string> {
  let words = known.get(place);
  if (words === undefined) {
    words = new Set(collect(place));
    known.set(place, words);
  }
  return words;
}

function* collect(place: Place): Iterable<string> {
  yield* own[place] ?? [];
  const row = findDeclaration(place === "element" ? "integration element" : place);
  if (row !== undefined) yield* attributesOfDeclaration(row).keys();
  if (place === "file" || place === "element") {
    for (const kind of builtInKinds) yield* [kind.base, ...kind.aliases];
    for (const concern of concerns) yield concern.keyword;
  }
  const standing = recordPlaces[place];
  if (standing === undefined) return;
  for (const record of records) if (record.places.includes(standing)) yield record.keyword;
}

/** Words that people bring along from elsewhere, by the place where they try them. */
const triedIn: Partial<Record<Place, Readonly<Record<string, readonly string[]>>>> = {
  file: {
    import: ["include"],
    require: ["include"],
    enterprise: ["group"],
    boundary: ["group"],
  },
  element: {
    url: ["link"],
    href: ["link"],
    tech: ["technology"],
    desc: ["description"],
    boundary: ["group"],
    implements: ["provides"],
    exposes: ["provides"],
  },
  flow: {
    if: ["alt", "opt"],
    when: ["alt", "opt"],
    switch: ["alt"],
    elseif: ["else"],
    otherwise: ["else"],
    for: ["loop"],
    while: ["loop"],
    repeat: ["loop"],
    parallel: ["par"],
    comment: ["note"],
  },
  style: { border: ["line"], stroke: ["color"], colour: ["color"], fill: ["background"] },
  environment: { deploymentnode: ["node"], server: ["node"], cluster: ["node"] },
  node: {
    deploymentnode: ["node"],
    containerinstance: ["instance"],
    deploy: ["instance"],
    replicas: ["instances"],
  },
};

function triedHere(place: Place, word: string): readonly string[] {
  const lower = word.toLowerCase();
  const words = triedIn[place === "group" || place === "workspace" ? "file" : place];
  return words !== undefined && Object.hasOwn(words, lower) ? (words[lower] ?? []) : [];
}

/** Reports a word that cannot begin a statement here and returns the one that is probably meant. */
export function reportWord(
  context: Context,
  declaration: Declaration,
  place: Place,
  what = named[place],
): string | undefined {
  const { keyword } = declaration;
  if (keyword === undefined) return undefined;
  const homes = homesOf(keyword.text);
  if (homes.length > 0 && !homes.includes(place) && !isTried(declaration, place)) {
    const help = homes.includes("file") && homes.length === 1 ? "write it at the top level" : belongs(homes);
    report(context, "word/misplaced", keyword, { word: keyword.text, place: what }, { help });
    return undefined;
  }
  const kind = declaration.name !== undefined && holdsElements(place);
  const meant = kind ? suggestKind(context, keyword.text, place) : suggestWord(context, keyword.text, place);
  // A header with a syntax error may have been read as something that it never was, and a kind of
  // one's own may have lost its name to one.
  const { lost, holes, names } = context.binding;
  if (holdsElements(place) && (lost.has(keyword.text) || (kind && holes.has(names.root)))) return undefined;
  if (declaration.faulty) return meant.length === 1 ? meant[0] : undefined;
  const didYouMean = meant.length > 0 && `did you mean ${lastOr(meant.map((word) => `\`${word}\``))}?`;
  if (kind) {
    const help = didYouMean || undefined;
    const fault = diagnostic("word/unknown-kind", spanAt(context, keyword), { word: keyword.text }, { help });
    reportOnce(context, `kind ${keyword.text}`, fault);
  } else {
    const help =
      didYouMean ||
      (helpForLost(keyword.text) ?? helpForName(context, declaration) ?? helpForPlace(place, declaration));
    report(context, "word/unknown", keyword, { word: keyword.text, place: what }, { help });
  }
  return meant.length === 1 ? meant[0] : undefined;
}

/** `web calls db`: somebody who writes sentences wants a relationship. */
function helpForName(context: Context, { keyword, values }: Declaration): string | undefined {
  if (keyword === undefined || !context.binding.names.byId.has(keyword.text)) return undefined;
  const last = values[values.length - 1];
  const to = last?.kind === "path" ? textOf(last) : "b";
  return `a relationship is written with an arrow: \`${keyword.text} -> ${to} "…"\``;
}

/** `total decimal`: somebody who leaves the sign out that makes the statement what it is. */
function helpForPlace(place: Place, { keyword, values }: Declaration): string | undefined {
  const [first] = values;
  const word = keyword?.text ?? "";
  if (place === "entity") {
    const named = first?.kind === "path" ? textOf(first) : "key";
    const type = ["key", "unique", "required", "default"].includes(named) ? "string" : named;
    return `a field is written with a colon and its type: \`${word}: ${type}\``;
  }
  if (place === "endpoint" && word === "parameter") {
    const name = first?.kind === "path" ? textOf(first) : "id";
    return `a parameter is written with a colon and its type: \`parameter ${name}: string\``;
  }
  const isMethod = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(word);
  if (place === "interface" && isMethod) return `write \`endpoint ${word} "/…"\``;
  return place === "states" ? `states are joined with arrows: \`[*] -> ${word}\`` : undefined;
}

/** `monitoring { … }` is no misplaced attribute: a word with a body stands for what people try with it. */
function isTried(declaration: Declaration, place: Place): boolean {
  if (declaration.block === undefined) return false;
  return meantBy(declaration.keyword?.text ?? "").some((meant) => wordsIn(place).has(meant));
}

/** Whether any word in the place may be a kind of element. */
function holdsElements(place: Place): boolean {
  return place === "file" || place === "element" || place === "group" || place === "workspace";
}

/** What may stand in a place, kinds of one's own among it; a wrapper takes what may stand around it. */
function candidatesIn(context: Context, place: Place): readonly string[] {
  const isWrapper = place === "group" || place === "workspace";
  const words = isWrapper ? [...wordsIn(place), ...wordsIn("file")] : [...wordsIn(place)];
  return place === "file" || place === "element" || isWrapper
    ? [...words, ...context.binding.kinds.keys()]
    : words;
}

function suggestKind(context: Context, word: string, place: Place): readonly string[] {
  const kind = kindMeantBy(word);
  const meant = kind === undefined ? meantBy(word) : [kind];
  if (meant.length > 0) return meant;
  const { diagnostics, unknown } = context.binding;
  if (diagnostics.length + unknown.size > MOST_SUGGESTIONS) return [];
  const near = suggest(word, candidatesIn(context, place));
  return near === undefined ? [] : [near];
}

/** Beyond so many faults nobody reads on, and each suggestion looks at all words. */
const MOST_SUGGESTIONS = 1000;

function suggestWord(context: Context, word: string, place: Place): readonly string[] {
  const words = wordsIn(place);
  const here = triedHere(place, word);
  if (here.length > 0) return here;
  const tried = meantBy(word).filter((meant) => words.has(meant) || holdsElements(place));
  if (tried.length > 0) return tried;
  if (helpForLost(word) !== undefined) return [];
  const { diagnostics, unknown } = context.binding;
  if (diagnostics.length + unknown.size > MOST_SUGGESTIONS) return [];
  const near = suggest(word, candidatesIn(context, place));
  return near === undefined ? [] : [near];
}

/** The places in which a word may begin a statement. */
function homesOf(word: string): readonly Place[] {
  return (Object.keys(named) as Place[]).filter((place) => wordsIn(place).has(word));
}

function belongs(homes: readonly Place[]): string {
  if (homes.length > 5) return "it belongs in the body of what it speaks of";
  return `it belongs ${lastOr(homes.map((place) => named[place]))}`;
}

/** Reports a statement of a form that cannot stand here. */
export function reportStatement(
  context: Context,
  statement: Statement,
  place: Place,
  help?: string,
  what = named[place],
): void {
  if (statement.faulty || statement.kind === "declaration") return;
  const parameters = { what: formOf(statement), place: what };
  report(context, "word/misplaced-statement", beginning(statement), parameters, {
    help: help ?? homeOf(statement),
  });
}

/** The words that show which statement is meant, so that marks do not run over whole bodies. */
function beginning(statement: Statement): Range {
  switch (statement.kind) {
    case "relation":
      return statement.arrow;
    case "field":
      return statement.name;
    case "pair":
      return statement.values[0] ?? statement;
    case "directive":
      return { start: statement.start, end: statement.start + statement.word.length + 1 };
    default:
      return statement.keyword ?? statement;
  }
}

function formOf(statement: Exclude<Statement, Declaration>): string {
  switch (statement.kind) {
    case "relation":
      return "a relationship";
    case "field":
      return statement.keyword === undefined ? "a field" : `\`${statement.keyword.text}\``;
    case "operation":
      return `\`${statement.form}\``;
    case "selection":
      return `\`${statement.keyword.text}\``;
    case "pair":
      return "a text by itself";
    case "directive":
      return `\`!${statement.word}\``;
  }
}

function homeOf(statement: Exclude<Statement, Declaration>): string | undefined {
  switch (statement.kind) {
    case "relation":
      return "it belongs at the top level or in an element";
    case "field":
      return statement.keyword === undefined ? "it belongs in an entity" : "it belongs in an endpoint";
    case "operation":
      return "it belongs in an interface";
    case "selection":
      return belongs(homesOf(statement.keyword.text));
    case "pair":
      return 'a statement ends with its line: a text stands behind the word that it belongs to, as in `description "…"`';
    case "directive":
      return undefined;
  }
}
