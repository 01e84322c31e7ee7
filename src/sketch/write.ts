import { attributesOfDeclaration, findDeclaration } from "../model/catalogue/catalogue.ts";
import type { Contracts } from "./contracts/contracts.ts";
import { type Describe, type WrittenContracts, writeContracts } from "./contracts/write-contracts.ts";
import { type Edge, type Places, verbOf } from "./edges.ts";
import type { Literal } from "./globs.ts";
import { Ids, titleOf } from "./names.ts";
import type { Part } from "./part.ts";
import { quoted } from "./quote.ts";
import type { Service } from "./services.ts";
import { type SketchView, viewsOf } from "./views.ts";

/** What a model is written from. */
export interface Sketched {
  readonly root: Part;
  readonly places: Places;
  readonly edges: readonly Edge[];
  readonly contracts: Contracts;
  readonly describe: Describe;
  readonly literal: Literal;
  /** Globs of what is kept apart. */
  readonly ignore: readonly string[];
}

/** The text of a model, and how much is in it. */
export interface Written {
  readonly text: string;
  readonly elements: number;
  readonly relationships: number;
}

/** Lines may be so long before a list in them goes on in the next. */
const WIDTH = 110;

const head = `// A first sketch of this code, made by \`lintel init --from-code\`: titles, texts and borders are yours to change.
// \`lintel check\` holds the code against it, \`lintel sync --dry-run\` says what has changed since.`;

interface Writer extends Sketched {
  readonly ids: ReadonlyMap<Part | Service, string>;
  readonly edgesFrom: ReadonlyMap<Part, readonly Edge[]>;
  readonly verbs: ReadonlyMap<Edge, string>;
  readonly written: WrittenContracts;
}

/**
 * Writes a sketch as a model, in canonical form.
 *
 * @param without paths of interfaces, operations, data and fields that are left out
 */
export function writeModel(sketched: Sketched, without: ReadonlySet<string>): Written {
  const services = servicesOf(sketched.edges);
  const ids = idsOf(sketched, services);
  const { contracts } = sketched;
  const written = writeContracts(contracts, sketched, ids.values(), without);
  const writer: Writer = {
    ...sketched,
    ids,
    edgesFrom: edgesFrom(sketched, services),
    verbs: verbsOf(sketched),
    written,
  };
  const blocks = [
    head,
    `workspace ${quoted(titleOf(sketched.root.name))}`,
    services.map((service) => serviceLine(service, ids)).join("\n"),
    element(writer, sketched.root).join("\n"),
    ...written.blocks,
    views(writer).join("\n"),
    codebase(sketched.ignore).join("\n"),
  ];
  const text = blocks.filter((block) => block !== "").join("\n\n");
  return {
    text: `${text}\n`,
    elements: sketched.places.parts.length + services.length,
    relationships: sketched.edges.length,
  };
}

/** In the order of their kinds, then of their titles. */
function servicesOf(edges: readonly Edge[]): readonly Service[] {
  const found = new Set(edges.flatMap(({ to }) => ("packages" in to ? [to] : [])));
  const rank = (service: Service) =>
    `${["store", "queue", "external"].indexOf(service.kind)} ${service.title}`;
  return [...found].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/**
 * Ids: unique where they stand. That of the whole is the only one of its kind, for paths begin with it; those of
 * services differ from all that stand in the whole, for they are named from in there.
 */
function idsOf(
  { root, places }: Sketched,
  services: readonly Service[],
): ReadonlyMap<Part | Service, string> {
  const ids = new Map<Part | Service, string>();
  const all = new Set<string>();
  const give = (one: Part | Service, id: string) => {
    ids.set(one, id);
    all.add(id);
  };
  for (const { children } of places.parts) {
    const own = new Ids();
    for (const child of children) give(child, own.take(child.name));
  }
  for (const service of services)
    give(service, new Ids(all).takeOne(service.id, `${service.id}-${service.kind}`));
  give(root, new Ids(all).take(root.name));
  return ids;
}

/** Of each part, in the order in which the parts that they lead to stand. */
function edgesFrom({ edges, places }: Sketched, services: readonly Service[]): Writer["edgesFrom"] {
  const rank = new Map<Part | Service, number>([...places.parts, ...services].map((one, at) => [one, at]));
  const from = new Map<Part, Edge[]>();
  for (const edge of edges) {
    const known = from.get(edge.from);
    if (known === undefined) from.set(edge.from, [edge]);
    else known.push(edge);
  }
  for (const own of from.values()) own.sort((a, b) => (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0));
  return from;
}

/** What several parts of one do with the same thing is one arrow where only that one is drawn: with one word for it. */
function verbsOf({ edges, places }: Sketched): ReadonlyMap<Edge, string> {
  const together = new Map<Part | undefined, Map<Part | Service, Edge[]>>();
  for (const edge of edges) {
    const parent = places.parentOf.get(edge.from);
    const isInner = "packages" in edge.to || places.parentOf.get(edge.to) !== parent;
    const from = isInner && parent !== undefined && places.parentOf.has(parent) ? parent : edge.from;
    const row = together.get(from) ?? new Map<Part | Service, Edge[]>();
    together.set(from, row);
    row.set(edge.to, [...(row.get(edge.to) ?? []), edge]);
  }
  const verbs = new Map<Edge, string>();
  for (const row of together.values())
    for (const edges of row.values()) {
      const [verb = "uses", ...others] = new Set(edges.map(verbOf));
      for (const edge of edges) verbs.set(edge, others.length === 0 ? verb : "uses");
    }
  return verbs;
}

function serviceLine(service: Service, ids: Writer["ids"]): string {
  const { kind, title, description, technology } = service;
  const texts = [title, description, ...(technology === "" ? [] : [technology])];
  return `${ids.get(service)} = ${kind} ${texts.map(quoted).join(" ")}`;
}

function element(writer: Writer, part: Part): readonly string[] {
  const { kind, name, description, technology, globs } = part;
  const isThird = description !== undefined && technology !== undefined;
  const texts = [
    titleOf(name),
    ...(description === undefined ? [] : [description]),
    ...(isThird ? [technology] : []),
  ];
  const header = `${writer.ids.get(part)} = ${kind} ${texts.map(quoted).join(" ")}`;
  const own = [
    ...(technology === undefined || isThird ? [] : [`technology ${quoted(technology)}`]),
    ...(globs.length === 0 ? [] : list("code", globs)),
    ...provided(writer, part),
  ];
  const used = (writer.edgesFrom.get(part) ?? []).flatMap((edge) => uses(writer, part, edge));
  const body = [...own, ...used, ...children(writer, part)];
  return body.length === 0 ? [header] : [`${header} {`, ...indented(body), "}"];
}

function children(writer: Writer, part: Part): readonly string[] {
  const groups = new Map<string | undefined, Part[]>();
  for (const child of part.children) groups.set(child.group, [...(groups.get(child.group) ?? []), child]);
  return [...groups].flatMap(([group, members]) => {
    const lines = members.flatMap((child) => element(writer, child));
    return group === undefined ? lines : [`group ${quoted(titleOf(group))} {`, ...indented(lines), "}"];
  });
}

function provided({ written }: Writer, part: Part): readonly string[] {
  const ids = written.providedBy(part);
  return ids.length === 0 ? [] : [`provides ${ids.join(", ")}`];
}

/** What one part requires of another says that it uses it, if it is one thing: else both are told. */
function uses(writer: Writer, from: Part, edge: Edge): readonly string[] {
  const { to } = edge;
  const required = "packages" in to ? [] : writer.written.required(from, to);
  const lines = required.map((id) => `requires ${id} from ${providerName(writer, from, to)}`);
  const isSaid = lines.length === 1 && /^uses/.test(writer.verbs.get(edge) ?? "");
  return isSaid ? lines : [relationship(writer, from, edge), ...lines];
}

function relationship(writer: Writer, from: Part, edge: Edge): string {
  const { to } = edge;
  const technology = "protocol" in to ? ` ${quoted(to.protocol)}` : "";
  return `-> ${nameFor(writer, from, to)} ${quoted(writer.verbs.get(edge) ?? "uses")}${technology}`;
}

/** Behind a word, one that is a word of elements itself begins the next statement: such a thing is told by its path. */
function providerName(writer: Writer, from: Part, to: Part | Service): string {
  const name = nameFor(writer, from, to);
  const words = findDeclaration("integration element");
  const isWord = words !== undefined && attributesOfDeclaration(words).has(name);
  return isWord && !("packages" in to) ? pathOf(writer, to) : name;
}

/** By its id where that means it from inside `from`, else by the path from what does, or from the whole. */
function nameFor(writer: Writer, from: Part, to: Part | Service): string {
  const { ids, places } = writer;
  if ("packages" in to) return ids.get(to) ?? "";
  const scopes: Part[] = [];
  for (let at: Part | undefined = from; at !== undefined; at = places.parentOf.get(at)) scopes.push(at);
  const path: string[] = [];
  for (let at: Part | undefined = to; at !== undefined; at = places.parentOf.get(at)) {
    const id = ids.get(at) ?? "";
    path.unshift(id);
    const parent = places.parentOf.get(at);
    const scope = parent === undefined ? scopes.length : scopes.indexOf(parent);
    const nearer = scopes.slice(0, Math.max(0, scope));
    const isHidden = nearer.some(({ children }) => children.some((one) => one !== at && ids.get(one) === id));
    if (scope >= 0 && !isHidden) return path.join(".");
  }
  return pathOf(writer, to);
}

function pathOf({ ids, places, root }: Writer, to: Part): string {
  const path: string[] = [];
  for (let at: Part | undefined = to; at !== undefined && at !== root; at = places.parentOf.get(at))
    path.unshift(ids.get(at) ?? "");
  return [ids.get(root), ...path].join(".");
}

/** All of the usual views, where one of them would be too large. */
function views(writer: Writer): readonly string[] {
  const sketched = viewsOf(writer.root, writer.edges, writer.places);
  if (sketched.length === 0) return [];
  return [
    "// A view of more than twelve things is hard to read: these leave out what has least to do with what they show.",
    ...sketched.flatMap((one) => view(writer, one)),
    ...(writer.written.hasData ? ["view data"] : []),
  ];
}

function view(writer: Writer, { of, without }: SketchView): readonly string[] {
  const header = of === undefined ? "view landscape" : `view of ${pathOf(writer, of)}`;
  const left = without.map((one) => ("packages" in one ? (writer.ids.get(one) ?? "") : pathOf(writer, one)));
  if (left.length === 0) return [header];
  return [`${header} {`, ...left.map((path) => `  exclude ${path}`), "}"];
}

function codebase(ignore: readonly string[]): readonly string[] {
  if (ignore.length === 0) return ['codebase "."'];
  return ['codebase "." {', ...indented(list("ignore", ignore)), "}"];
}

/** A list of texts behind a keyword, on as many lines as it needs. */
function list(keyword: string, texts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = keyword;
  texts.map(quoted).forEach((text, at) => {
    const isLast = at === texts.length - 1;
    const next = `${line} ${text}${isLast ? "" : ","}`;
    if (at > 0 && next.length > WIDTH - 8) {
      lines.push(line);
      line = `  ${text}${isLast ? "" : ","}`;
    } else line = next;
  });
  return [...lines, line];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
