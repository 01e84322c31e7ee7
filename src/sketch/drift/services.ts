import type { CodeImport } from "../../conformance/code.ts";
import type { Element } from "../../model/model.ts";
import { Ids } from "../names.ts";
import { quoted } from "../quote.ts";
import { anyDatabase, databasesOf, type Service, serviceOf, services } from "../services.ts";
import { type Change, type DriftInput, lineAt } from "./change.ts";

/** A service that the code of an element uses through a package. */
interface ServiceUse {
  readonly from: Element;
  readonly service: Service;
  readonly witness: CodeImport;
}

/** Well-known packages that are in use and stand for nothing in the model, and services that no package speaks to. */
export function serviceChanges(input: DriftInput): readonly Change[] {
  const uses = usesIn(input);
  const candidates = candidatesIn(input);
  const known = new Map(services.concat(anyDatabase).map((one) => [one, elementFor(candidates, one)]));
  return [...newServices(input, uses, known), ...goneServices(input, uses, known)];
}

function usesIn({ context, manifests }: DriftInput): readonly ServiceUse[] {
  const found = new Map<string, ServiceUse>();
  for (const { from, name, imports } of context.packages) {
    const witness = imports.find(({ fact }) => !fact.typeOnly);
    if (from === undefined || witness === undefined) continue;
    const direct = serviceOf(name);
    const all = direct === undefined ? databasesOf(name, dependenciesAt(witness.file, manifests)) : [direct];
    for (const service of all) {
      const key = `${from.path}\n${service.id}`;
      if (!found.has(key)) found.set(key, { from, service, witness });
    }
  }
  return [...found.values()];
}

/** Of the packages around a file. */
function dependenciesAt(file: string, manifests: DriftInput["manifests"]): readonly string[] {
  const found = [...(manifests.get("")?.dependencies ?? [])];
  for (let at = file.indexOf("/"); at >= 0; at = file.indexOf("/", at + 1))
    found.push(...(manifests.get(file.slice(0, at + 1))?.dependencies ?? []));
  return found;
}

/** An element without code, and what it is called and built on. */
interface Candidate {
  readonly element: Element;
  readonly said: readonly string[];
}

function candidatesIn({ context }: DriftInput): readonly Candidate[] {
  const without = context.input.model.elements.filter((element) => !context.withCode.has(element));
  return without.map((element) => ({
    element,
    said: [element.id ?? "", element.title, ...element.technology].map(bare),
  }));
}

/** The first that is called after the service, or built on it. */
function elementFor(candidates: readonly Candidate[], service: Service): Element | undefined {
  const wanted = [service.id, service.title, service.technology].filter((one) => one !== "").map(bare);
  const found = candidates.find(({ element, said }) =>
    service === anyDatabase
      ? element.base === "store"
      : said.some((one) => wanted.some((name) => one === name || hasWord(one, name))),
  );
  return found?.element;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function hasWord(text: string, word: string): boolean {
  return word.length > 2 && ` ${text} `.includes(` ${word} `);
}

function newServices(
  input: DriftInput,
  uses: readonly ServiceUse[],
  known: ReadonlyMap<Service, Element | undefined>,
): readonly Change[] {
  const { context, source, shownPath } = input;
  const ids = new Ids(context.input.model.elements.flatMap(({ id }) => id ?? []));
  const named = new Map<Service, string>();
  return uses.flatMap(({ from, service, witness }): Change[] => {
    const element = known.get(service);
    const place = `${shownPath(witness.file)}:${witness.fact.line}:${witness.fact.column}`;
    const inside = { source: from.span.source, offset: from.span.start, inside: from };
    const arrow = (to: string) => `-> ${to} ${quoted(service.verb)} ${quoted(service.protocol)}`;
    if (element !== undefined) {
      if (isReached(input, from, element)) return [];
      const message = `\`${from.path}\` uses \`${element.path}\` through \`${witness.fact.specifier}\` (${place}), which nothing declares.`;
      const add = [arrow(element.path)];
      return [
        { kind: "new-relationship", message, ...inside, add, remove: [], use: { to: element.path, place } },
      ];
    }
    const message = `\`${from.path}\` uses ${service.title} through \`${witness.fact.specifier}\` (${place}), which the model does not know.`;
    const id = named.get(service);
    if (id !== undefined)
      return [
        {
          kind: "new-relationship",
          message,
          ...inside,
          add: [arrow(id)],
          remove: [],
          use: { to: id, place },
        },
      ];
    const own = ids.takeOne(service.id, `${service.id}-${service.kind}`);
    named.set(service, own);
    const texts = [
      service.title,
      service.description,
      ...(service.technology === "" ? [] : [service.technology]),
    ];
    const line = `${own} = ${service.kind} ${texts.map(quoted).join(" ")}`;
    return [
      {
        kind: "new-service",
        message,
        source,
        offset: source.text.length,
        add: [line, `${from.path} ${arrow(own)}`],
        remove: [],
      },
    ];
  });
}

/** Whether a relationship leads from an element, from what it stands in or from what stands in it to another. */
function isReached({ context }: DriftInput, from: Element, to: Element): boolean {
  if (context.declarations.allowing(from, to).length > 0) return true;
  return context.declarations.partial(from, to) !== undefined;
}

function goneServices(
  { context, manifests }: DriftInput,
  uses: readonly ServiceUse[],
  known: ReadonlyMap<Service, Element | undefined>,
): readonly Change[] {
  const used = new Set(uses.map(({ service }) => known.get(service)));
  const needed = new Set([...manifests.values()].flatMap(({ dependencies }) => dependencies));
  for (const name of needed)
    for (const service of [serviceOf(name), ...databasesOf(name, [...needed])])
      if (service !== undefined) used.add(known.get(service));
  const gone = new Map<Element, Service>();
  for (const [service, element] of known)
    if (element !== undefined && service !== anyDatabase && !used.has(element)) gone.set(element, service);
  return context.input.model.relationships.flatMap(({ from, to, span, evidence }): Change[] => {
    const service = gone.get(to);
    if (service === undefined || evidence === "none" || !context.withCode.has(from)) return [];
    const message = `No code uses ${service.title} any more: no package of those that speak to it is imported or depended on (\`evidence none\` says that it needs none).`;
    return [
      {
        kind: "gone-service",
        message,
        source: span.source,
        offset: span.start,
        add: [],
        remove: [lineAt(span)],
      },
    ];
  });
}

/** Whether a package speaks to a service, by itself or through a driver. */
export function speaksToService(name: string): boolean {
  return serviceOf(name) !== undefined || databasesOf(name, []).length > 0;
}
