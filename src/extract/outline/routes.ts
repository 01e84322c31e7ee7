import type { ts } from "ts-morph";
import { readController } from "./controllers.ts";
import type { Mount, Route, Routes } from "./outline.ts";
import { Routers } from "./routers.ts";
import { textValue } from "./text-value.ts";
import { placeOf, type Reading } from "./types.ts";

export const noRoutes: Routes = { routes: [], mounts: [], roots: [], unclear: 0 };

/** What is found on the way through a file. */
export interface Found {
  readonly routes: Route[];
  readonly mounts: Mount[];
  globalPrefix?: string | null;
  unclear: number;
}

const methods: ReadonlySet<string> = new Set("get post put patch delete options head all".split(" "));

/** Without one of these words a file declares no route. */
const signs =
  /\.\s*(?:get|post|put|patch|delete|options|head|all|route|use|register|setGlobalPrefix)\s*\(|@Controller\b/;

/** The routes that a file declares for Express, Fastify or Nest, and routers of that kind. */
export function readRoutes(reading: Reading, file: ts.SourceFile): Routes {
  if (!signs.test(file.text)) return noRoutes;
  const { compiler } = reading;
  const found: Found = { routes: [], mounts: [], unclear: 0 };
  const routers = new Routers(reading, found.mounts);
  const pending: ts.Node[] = [file];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (compiler.isCallExpression(node)) readCall(reading, found, routers, node);
    else if (compiler.isClassDeclaration(node)) readController(reading, found, node);
    compiler.forEachChild(node, (child) => {
      pending.push(child);
    });
  }
  const routes = found.routes.sort((a, b) => a.start - b.start);
  return { ...found, routes, roots: [...routers.roots] };
}

function readCall(reading: Reading, found: Found, routers: Routers, node: ts.CallExpression): void {
  const { compiler } = reading;
  const callee = node.expression;
  if (compiler.isIdentifier(callee)) {
    routers.noteHandedOn(callee.text, node.arguments);
    return;
  }
  if (!compiler.isPropertyAccessExpression(callee)) return;
  const name = callee.name.text;
  if (name === "setGlobalPrefix") found.globalPrefix = textValue(reading, node.arguments[0]) ?? null;
  else if (methods.has(name)) readVerb(reading, found, routers, node, callee);
  else if (name === "route") readRouteObject(reading, found, routers, node, callee);
  else if (name === "use") readUse(reading, routers, node, callee);
  else if (name === "register") readRegister(reading, routers, node, callee);
}

/** `router.get("/path", handler)` and `router.route("/path").get(handler)`. */
function readVerb(
  reading: Reading,
  found: Found,
  routers: Routers,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
): void {
  const chained = routeBelow(reading, callee.expression);
  const [first] = chained === undefined ? node.arguments : chained.arguments;
  const on =
    chained === undefined
      ? callee.expression
      : (chained.expression as ts.PropertyAccessExpression).expression;
  // `app.get("name")` of Express asks for a setting, and clients take no handler.
  if (first === undefined || (chained === undefined && node.arguments.length < 2)) return;
  const known = routers.routerOf(on);
  const isPath = known === undefined && textValue(reading, first)?.startsWith("/") === true;
  const router = known ?? (isPath ? routers.strangerOf(on) : undefined);
  if (router !== undefined) add(reading, found, callee.name.text, first, router);
}

/** The call of `.route("/path")` below a chain of verbs. */
function routeBelow({ compiler }: Reading, node: ts.Expression): ts.CallExpression | undefined {
  let at = node;
  while (compiler.isCallExpression(at) && compiler.isPropertyAccessExpression(at.expression)) {
    if (at.expression.name.text === "route") return at;
    if (!methods.has(at.expression.name.text)) return undefined;
    at = at.expression.expression;
  }
  return undefined;
}

/** Adds a route for each path that an argument gives: one, or a list of them. */
function add(reading: Reading, found: Found, method: string, path: ts.Expression, router: string): void {
  const { compiler } = reading;
  const paths = compiler.isArrayLiteralExpression(path) ? path.elements : [path];
  for (const one of paths) {
    const text = textValue(reading, one);
    if (text === undefined) found.unclear++;
    else found.routes.push({ method: method.toUpperCase(), path: text, router, ...placeOf(reading, one) });
  }
}

/** `fastify.route({ method: "GET", url: "/path", handler })` */
function readRouteObject(
  reading: Reading,
  found: Found,
  routers: Routers,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
): void {
  const { compiler } = reading;
  const [about] = node.arguments;
  if (about === undefined || !compiler.isObjectLiteralExpression(about)) return;
  const router = routers.routerOf(callee.expression);
  const url = property(reading, about, "url") ?? property(reading, about, "path");
  const method = property(reading, about, "method");
  if (router === undefined || (url === undefined && method === undefined)) return;
  const verbs =
    method === undefined ? [] : compiler.isArrayLiteralExpression(method) ? method.elements : [method];
  for (const verb of verbs) {
    const text = textValue(reading, verb);
    if (text === undefined || url === undefined) found.unclear++;
    else add(reading, found, text, url, router);
  }
  if (verbs.length === 0) found.unclear++;
}

export function property(
  { compiler }: Reading,
  object: ts.ObjectLiteralExpression,
  name: string,
): ts.Expression | undefined {
  for (const one of object.properties) {
    const isIt = one.name !== undefined && compiler.isIdentifier(one.name) && one.name.text === name;
    if (!isIt) continue;
    if (compiler.isPropertyAssignment(one)) return one.initializer;
    if (compiler.isShorthandPropertyAssignment(one)) return one.name;
  }
  return undefined;
}

/** `app.use("/prefix", router, …)`: each argument that is a router stands in the app from now on. */
function readUse(
  reading: Reading,
  routers: Routers,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
): void {
  const parent = routers.routerOf(callee.expression);
  const [first, ...rest] = node.arguments;
  if (parent === undefined || first === undefined) return;
  const { compiler } = reading;
  const isChild = (one: ts.Expression) => compiler.isIdentifier(one) && textValue(reading, one) === undefined;
  const text = textValue(reading, first);
  const isPrefix =
    text !== undefined || rest.some(isChild) || !(isChild(first) || compiler.isCallExpression(first));
  const children = isPrefix ? rest : node.arguments;
  const prefix = isPrefix && !(isChild(first) && rest.length === 0) ? text : "";
  for (const child of children) routers.mount(parent, child, prefix);
}

/** `fastify.register(plugin, { prefix: "/v1" })` */
function readRegister(
  reading: Reading,
  routers: Routers,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
): void {
  const parent = routers.routerOf(callee.expression);
  const [plugin, options] = node.arguments;
  if (parent === undefined || plugin === undefined) return;
  const { compiler } = reading;
  if (options === undefined) routers.mount(parent, plugin, "");
  else if (!compiler.isObjectLiteralExpression(options)) routers.mount(parent, plugin, undefined);
  else {
    const prefix = property(reading, options, "prefix");
    const isSpread = options.properties.some((one) => compiler.isSpreadAssignment(one));
    const none = isSpread ? undefined : "";
    routers.mount(parent, plugin, prefix === undefined ? none : textValue(reading, prefix));
  }
}
