import { suggest } from "../../diagnostics/suggest.ts";
import type { Element, Endpoint, Interface } from "../../model/model.ts";
import type { CheckContext } from "../context.ts";
import { type Finding, finding } from "../finding.ts";
import { isWithin } from "../line.ts";
import type { Contracts } from "./contract-check.ts";
import { pathText, routesOf, type Segment, type ServedRoute, segmentsOf } from "./routes.ts";

/** Packages whose routes can be read, and what is used to mount them. */
const frameworks = /^(?:express|fastify|fastify-plugin|@fastify\/.+|@nestjs\/(?:common|core))$/;

/** Declared endpoints against the routes of the code: their method, path, and the names in it. */
export function checkEndpoints(contracts: Contracts): readonly Finding[] {
  const { context, names } = contracts;
  const asked = context.input.model.interfaces.filter(({ endpoints }) => endpoints.length > 0);
  if (asked.length === 0) return [];
  const near = new Map(asked.map((one) => [one, filesNear(contracts, one)]));
  const files = new Set([...near.values()].flatMap((paths) => [...paths]));
  if (files.size === 0) return [];
  for (const { file, target } of context.code.imports)
    if (target.kind === "package" && frameworks.test(target.name)) files.add(file);
  const { routes, unclear } = routesOf(names, context.input, [...files].sort());
  contracts.tally.unclearRoutes = [...unclear.values()].reduce((sum, one) => sum + one, 0);
  const index = byLength(routes);
  return asked.flatMap((one) => {
    const own = near.get(one) ?? new Set<string>();
    if (own.size === 0) return [];
    const isReadable = routes.some(({ file }) => own.has(file));
    const isUnclear = [...unclear.keys()].some((file) => own.has(file));
    return one.endpoints.flatMap((endpoint) =>
      checkEndpoint(contracts, endpoint, index, !isReadable || isUnclear),
    );
  });
}

/** The files of an interface and of who provides it, with all that is inside. */
function filesNear(contracts: Contracts, one: Interface): ReadonlySet<string> {
  const { context } = contracts;
  const files = new Set(one.code.flatMap((pattern) => [...contracts.filesOf(pattern)]));
  for (const element of context.input.model.elements)
    if (element.provides.includes(one)) for (const file of filesWithin(context, element)) files.add(file);
  return files;
}

function filesWithin({ ownership }: CheckContext, element: Element): readonly string[] {
  return [...ownership.filesOf].flatMap(([owner, paths]) => (isWithin(owner, element) ? paths : []));
}

type Index = ReadonlyMap<string, readonly ServedRoute[]>;

/** Routes by their last segment: whatever stands before it. */
function byLength(routes: readonly ServedRoute[]): Index {
  const index = new Map<string, ServedRoute[]>();
  for (const route of routes) {
    const key = lastOf(route.segments);
    const known = index.get(key);
    if (known === undefined) index.set(key, [route]);
    else known.push(route);
  }
  return index;
}

function lastOf(segments: readonly Segment[]): string {
  const last = segments.at(-1);
  return last === undefined ? "/" : last.kind === "text" ? last.text : last.kind === "rest" ? "*" : "{}";
}

function checkEndpoint(
  contracts: Contracts,
  endpoint: Endpoint,
  index: Index,
  isOpen: boolean,
): readonly Finding[] {
  const { tally } = contracts;
  tally.endpoints++;
  const segments = segmentsOf(endpoint.route);
  const candidates = [
    ...(index.get(lastOf(segments)) ?? []),
    ...(index.get("*") ?? []),
    ...(index.get("/") ?? []),
  ];
  const matching = candidates.flatMap((route) => {
    const how = match(segments, route);
    return how === "no" ? [] : [{ route, how }];
  });
  const served = matching.filter(({ route: { method } }) => method === endpoint.method || method === "ALL");
  const [sure] = served.filter(({ how }) => how === "yes").map(({ route }) => route);
  if (sure !== undefined)
    return [...parameterNames(endpoint, segments, sure), ...queryParameters(tally, endpoint, sure)];
  if (isOpen || served.length > 0) {
    tally.leave("endpoint", `${endpoint.method} ${endpoint.route}`);
    return [];
  }
  return [
    missing(
      endpoint,
      matching.map(({ route }) => route),
      index,
    ),
  ];
}

/** `maybe`: only what is known of the route fits, and that is little. */
function match(wanted: readonly Segment[], { segments, prefixed }: ServedRoute): "yes" | "maybe" | "no" {
  const rest = segments.findIndex(({ kind }) => kind === "rest");
  if (rest >= 0) {
    const head = segments.slice(0, rest);
    return !prefixed && wanted.length >= head.length && agree(wanted.slice(0, head.length), head)
      ? "maybe"
      : "no";
  }
  if (!prefixed) return wanted.length === segments.length && agree(wanted, segments) ? "yes" : "no";
  if (wanted.length < segments.length || !agree(wanted.slice(wanted.length - segments.length), segments))
    return "no";
  return segments.some(({ kind }) => kind === "text") ? "yes" : "maybe";
}

function agree(wanted: readonly Segment[], there: readonly Segment[]): boolean {
  return wanted.every((one, place) => {
    const other = there[place];
    if (one.kind === "text") return other?.kind === "text" && other.text === one.text;
    return other?.kind === one.kind;
  });
}

function parameterNames(
  endpoint: Endpoint,
  segments: readonly Segment[],
  { segments: there, span, file }: ServedRoute,
): readonly Finding[] {
  const tail = segments.slice(segments.length - there.length);
  return tail.flatMap((one, place) => {
    const other = there[place];
    if (one.kind !== "parameter" || other?.kind !== "parameter" || one.name === other.name) return [];
    const name = `${endpoint.method} ${endpoint.route}`;
    return [
      finding(
        "contract/path-parameter",
        { at: endpoint.interface.path, what: `${name} ${one.name} ${file}` },
        endpoint.span,
        { endpoint: name, name: one.name, there: other.name },
        { related: [{ span, message: `called \`${other.name}\` here` }] },
      ),
    ];
  });
}

/** Those that are declared; a route may take more than a model tells of. */
function queryParameters(
  tally: Contracts["tally"],
  endpoint: Endpoint,
  { query, span, file }: ServedRoute,
): readonly Finding[] {
  const title = `${endpoint.method} ${endpoint.route}`;
  const declared = endpoint.parameters.filter((one) => one.in === "query");
  return declared.flatMap(({ name }) => {
    if (query?.names.includes(name)) return [];
    if (query === undefined || query.open) {
      tally.leave("query parameter", `${title}?${name}`);
      return [];
    }
    const near = suggest(name, query.names);
    return [
      finding(
        "contract/query-parameter",
        { at: endpoint.interface.path, what: `${title} ${name} ${file}` },
        endpoint.span,
        { endpoint: title, name },
        {
          related: [{ span, message: "routed here" }],
          ...(near !== undefined && { help: `did you mean \`${near}\`?` }),
        },
      ),
    ];
  });
}

function missing(endpoint: Endpoint, samePath: readonly ServedRoute[], index: Index): Finding {
  const name = `${endpoint.method} ${endpoint.route}`;
  const [other] = samePath;
  const all = [...index.values()].flat();
  const near = new Map(all.map((route) => [`${route.method} ${pathText(route.segments)}`, route]));
  const meant =
    other === undefined
      ? suggest(`${endpoint.method} ${pathText(segmentsOf(endpoint.route))}`, near.keys())
      : undefined;
  const shown = other ?? (meant === undefined ? undefined : near.get(meant));
  const help =
    other !== undefined
      ? `this path is routed for \`${other.method}\``
      : meant === undefined
        ? undefined
        : `did you mean \`${meant}\`?`;
  const related = shown && [{ span: shown.span, message: "routed here" }];
  return finding(
    "contract/endpoint",
    { at: endpoint.interface.path, what: name },
    endpoint.span,
    { endpoint: name },
    { related, ...(help !== undefined && { help }) },
  );
}
