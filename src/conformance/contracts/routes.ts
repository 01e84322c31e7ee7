import type { Mount, RouteQuery } from "../../extract/outlines.ts";
import type { Span } from "../../text/source.ts";
import type { CheckInput } from "../code.ts";
import type { Named, Names } from "./names.ts";

/** A route of the code as a request sees it. */
export interface ServedRoute {
  /** In capitals; `ALL` for every one. */
  readonly method: string;
  readonly segments: readonly Segment[];
  /** Something stands before it that could not be read. */
  readonly prefixed: boolean;
  readonly file: string;
  readonly span: Span;
  /** What it takes from the query; absent where that is not known. */
  readonly query?: RouteQuery;
}

export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string }
  /** `*`: whatever follows. */
  | { readonly kind: "rest" };

export interface ServedRoutes {
  readonly routes: readonly ServedRoute[];
  /** Files with routes whose path or method is computed, and how many. */
  readonly unclear: ReadonlyMap<string, number>;
}

/** More ways to one router than this are a cycle of mounts or no service that anybody runs. */
const MOST_PREFIXES = 200;

/** The routes of files, with what they are mounted under wherever that is literal. */
export function routesOf(names: Names, input: CheckInput, files: Iterable<string>): ServedRoutes {
  const mounts = new Map<string, { readonly parent: string; readonly prefix: string | undefined }[]>();
  const roots = new Set<string>();
  const unclear = new Map<string, number>();
  const global = new Set<string | null>();
  const paths = [...files];
  for (const path of paths) {
    const found = names.outlineOf(path)?.routes;
    if (found === undefined) continue;
    if (found.unclear > 0) unclear.set(path, found.unclear);
    if (found.globalPrefix !== undefined) global.add(found.globalPrefix);
    for (const root of found.roots) roots.add(`${path}#${root}`);
    for (const mount of found.mounts) addMount(names, mounts, path, mount);
  }
  const prefixes = prefixer(mounts, roots);
  const [only = ""] = global;
  const forControllers = global.size > 1 ? null : only;
  const routes = paths.flatMap((path) =>
    (names.outlineOf(path)?.routes.routes ?? []).flatMap((route): ServedRoute[] => {
      const before = route.router === undefined ? [forControllers] : prefixes(`${path}#${route.router}`);
      const span = { source: input.sourceOf(path), start: route.start, end: route.end };
      return before.map((prefix) => ({
        method: route.method,
        segments: segmentsOf(`${prefix ?? ""}/${route.path}`),
        prefixed: prefix === null,
        file: path,
        span,
        ...(route.query !== undefined && { query: route.query }),
      }));
    }),
  );
  return { routes, unclear };
}

function addMount(
  names: Names,
  mounts: Map<string, { parent: string; prefix: string | undefined }[]>,
  path: string,
  { parent, child, prefix }: Mount,
): void {
  const id = idOf(names, path, child);
  const known = mounts.get(id) ?? [];
  mounts.set(id, known);
  known.push({ parent: idOf(names, path, parent), prefix });
}

/** A router by the file that declares it. A name with a blank in it is known in its file alone. */
function idOf(names: Names, path: string, name: string): string {
  const loaded = /^module (.*)$/s.exec(name)?.[1];
  const target = loaded === undefined ? undefined : names.target(path, loaded);
  const named: Named | undefined =
    target?.kind === "file"
      ? { kind: "module", path: target.path }
      : name.includes(" ")
        ? undefined
        : names.local(path, name);
  if (named?.kind === "declared") return `${named.path}#${named.name}`;
  if (named?.kind === "module") {
    const whole = names.exported(named.path, "default");
    if (whole.kind === "declared") return `${whole.path}#${whole.name}`;
  }
  return `${path}#${name}`;
}

/** What may stand before the routes of a router; null for what could not be read. */
function prefixer(
  mounts: ReadonlyMap<string, readonly { readonly parent: string; readonly prefix: string | undefined }[]>,
  roots: ReadonlySet<string>,
): (id: string) => readonly (string | null)[] {
  const known = new Map<string, readonly (string | null)[]>();
  const open = new Set<string>();
  const find = (id: string): readonly (string | null)[] => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    if (open.has(id) || open.size > MOST_PREFIXES) return [null];
    open.add(id);
    const found = new Set<string | null>(roots.has(id) ? [""] : []);
    for (const { parent, prefix } of mounts.get(id) ?? [])
      for (const before of find(parent))
        if (found.size < MOST_PREFIXES)
          found.add(before === null || prefix === undefined ? null : `${before}/${prefix}`);
    open.delete(id);
    const all = found.size === 0 ? [null] : [...found];
    known.set(id, all);
    return all;
  };
  return find;
}

/** `/orders/{id}`, `/orders/:id`, `/orders/:id(\\d+)`, `/files/*`. */
export function segmentsOf(path: string): readonly Segment[] {
  return path
    .replace(/[?#].*$/, (tail) => (tail.startsWith("?") && /^\?(?:\/|$)/.test(tail) ? tail.slice(1) : ""))
    .split("/")
    .filter((part) => part !== "")
    .map((part): Segment => {
      const name = /^\{([^{}]+)\}$/.exec(part)?.[1] ?? /^:([\p{L}\p{N}_$-]+)/u.exec(part)?.[1];
      if (name !== undefined) return { kind: "parameter", name };
      if (/^(?:\*|\(\.\*\))/.test(part)) return { kind: "rest" };
      return { kind: "text", text: part };
    });
}

export function pathText(segments: readonly Segment[]): string {
  const parts = segments.map((one) =>
    one.kind === "text" ? one.text : one.kind === "rest" ? "*" : `{${one.name}}`,
  );
  return `/${parts.join("/")}`;
}
