import type { ts } from "ts-morph";
import type { RouteQuery } from "./outline.ts";
import { type Found, property } from "./routes.ts";
import { textValue } from "./text-value.ts";
import { placeOf, type Reading } from "./types.ts";

const verbs: ReadonlyMap<string, string> = new Map(
  "Get Post Put Patch Delete Options Head All".split(" ").map((name) => [name, name.toUpperCase()]),
);

/** `@Controller("orders") class { @Get(":id") find() {} }` of Nest. */
export function readController(reading: Reading, found: Found, node: ts.ClassDeclaration): void {
  const controller = decoratorsOf(reading, node).find(({ name }) => name === "Controller");
  if (controller === undefined) return;
  const [about] = controller.arguments;
  const isObject = about !== undefined && reading.compiler.isObjectLiteralExpression(about);
  const prefixes = textsOf(reading, isObject ? property(reading, about, "path") : about);
  // Where a version stands in a request is a setting of the application.
  const isVersioned = isObject && property(reading, about, "version") !== undefined;
  for (const member of node.members)
    for (const { name, arguments: values, at } of decoratorsOf(reading, member)) {
      const method = verbs.get(name);
      if (method === undefined) continue;
      const paths = textsOf(reading, values[0]);
      const query = queryOf(reading, node, member);
      if (prefixes === undefined || paths === undefined || isVersioned) found.unclear++;
      else
        for (const prefix of prefixes)
          for (const path of paths)
            found.routes.push({
              method,
              path: `/${prefix}/${path}`,
              ...(query !== undefined && { query }),
              ...placeOf(reading, at),
            });
    }
}

/** Decorators of parameters that take something else than the query. */
const otherParts: ReadonlySet<string> = new Set(
  "Param Body Headers Ip HostParam Session UploadedFile UploadedFiles RawBody Res Response Next".split(" "),
);

/** `find(@Query("page") page: number)`. An interceptor may read what no parameter takes. */
function queryOf(
  reading: Reading,
  controller: ts.ClassDeclaration,
  member: ts.ClassElement,
): RouteQuery | undefined {
  if (!reading.compiler.isMethodDeclaration(member)) return undefined;
  const names: string[] = [];
  let open = [controller, member].some((one) =>
    decoratorsOf(reading, one).some(({ name }) => name === "UseInterceptors"),
  );
  for (const parameter of member.parameters)
    for (const { name, arguments: values } of decoratorsOf(reading, parameter)) {
      const key = name === "Query" && values.length > 0 ? textValue(reading, values[0]) : undefined;
      if (key !== undefined) names.push(key);
      else if (!otherParts.has(name)) open = true;
    }
  return { names, open };
}

interface Decorator {
  readonly name: string;
  readonly arguments: readonly ts.Expression[];
  readonly at: ts.Node;
}

function decoratorsOf({ compiler }: Reading, node: ts.Node): readonly Decorator[] {
  const decorators = compiler.canHaveDecorators(node) ? (compiler.getDecorators(node) ?? []) : [];
  return decorators.flatMap(({ expression }): Decorator[] => {
    if (!compiler.isCallExpression(expression) || !compiler.isIdentifier(expression.expression)) return [];
    return [{ name: expression.expression.text, arguments: expression.arguments, at: expression }];
  });
}

/** One text, a list of them, or the empty one where nothing is given. */
function textsOf(reading: Reading, node: ts.Expression | undefined): readonly string[] | undefined {
  if (node === undefined) return [""];
  const nodes = reading.compiler.isArrayLiteralExpression(node) ? node.elements : [node];
  const texts = nodes.map((one) => textValue(reading, one));
  return texts.includes(undefined) ? undefined : (texts as string[]);
}
