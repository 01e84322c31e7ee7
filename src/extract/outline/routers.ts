import type { ts } from "ts-morph";
import type { Mount } from "./outline.ts";
import { pathOf, type Reading } from "./types.ts";

/** Names that routers usually have. */
const usual =
  /^(?:app|router|routes?|server|fastify|instance|api|express)$|(?:Router|Routes|App|Server|Fastify)$/;
/** What a router is called as a type. */
const types = /^(?:Express|Application|I?Router|Fastify\w*|\w*Router)\b/;
/** What makes an application, and what makes a router that is mounted somewhere. */
const makesRoot = /^(?:express|fastify)(?:\.fastify|\.default)?$/i;
const makesRouter = /(?:^|\.)(?:Router|createRouter)$/;

/** Knows the routers of a file by what can be said of them from outside. */
export class Routers {
  readonly roots = new Set<string>();
  private readonly mounts: Mount[];
  private readonly reading: Reading;

  constructor(reading: Reading, mounts: Mount[]) {
    this.reading = reading;
    this.mounts = mounts;
  }

  /**
   * Where something that nobody knows is asked for a path as a router would be: a router whose place is unknown,
   * unless it comes from a package, as clients do, or is called like one.
   */
  strangerOf(node: ts.Expression): string | undefined {
    const { compiler, file } = this.reading;
    if (!compiler.isIdentifier(node) || clients.test(node.text)) return undefined;
    const isImported = file?.statements.some(
      (one) => compiler.isImportDeclaration(one) && importsName(compiler, one, node.text),
    );
    return isImported ? undefined : `${node.text} @unknown`;
  }

  /** The router that an expression is; nothing where it does not look like one. */
  routerOf(node: ts.Expression): string | undefined {
    const { compiler, file } = this.reading;
    if (compiler.isParenthesizedExpression(node)) return this.routerOf(node.expression);
    if (compiler.isPropertyAccessExpression(node)) {
      const path = node.getText(file);
      return usual.test(node.name.text) ? `${this.ownerName(node)} ${path}` : undefined;
    }
    return compiler.isIdentifier(node) ? this.named(node) : undefined;
  }

  /** `routes(app)`: what the function declares it declares on the app. */
  noteHandedOn(name: string, values: readonly ts.Expression[]): void {
    const { compiler } = this.reading;
    for (const value of values) {
      if (!compiler.isIdentifier(value)) continue;
      const parent = this.routerOf(value);
      if (parent !== undefined) this.mounts.push({ parent, child: name, prefix: "" });
    }
  }

  mount(parent: string, value: ts.Expression, prefix: string | undefined): void {
    const child = this.childOf(value);
    if (child !== undefined && child !== parent)
      this.mounts.push({ parent, child, ...(prefix !== undefined && { prefix }) });
  }

  private childOf(value: ts.Expression): string | undefined {
    const { compiler } = this.reading;
    if (compiler.isArrowFunction(value) || compiler.isFunctionExpression(value))
      return this.functionName(value);
    if (compiler.isIdentifier(value)) return this.named(value, true);
    if (!compiler.isCallExpression(value)) return undefined;
    const [argument] = value.arguments;
    const callee = pathOf(compiler, value.expression);
    const isLoaded = callee === "require" || value.expression.kind === compiler.SyntaxKind.ImportKeyword;
    if (isLoaded && argument !== undefined && compiler.isStringLiteralLike(argument))
      return `module ${argument.text}`;
    return callee;
  }

  /** Looks from the inside out for where a name is declared. */
  private named(node: ts.Identifier, isTrusted = false): string | undefined {
    const { compiler } = this.reading;
    const name = node.text;
    for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent) {
      if (compiler.isFunctionLike(at)) {
        const parameter = at.parameters.find(
          (one) => compiler.isIdentifier(one.name) && one.name.text === name,
        );
        if (parameter !== undefined)
          return isTrusted || this.isHandedRouter(at) || this.isRouterType(name, parameter.type)
            ? this.functionName(at)
            : undefined;
      }
      const statements = compiler.isBlock(at) || compiler.isSourceFile(at) ? at.statements : [];
      const declared = this.variableIn(statements, name);
      if (declared !== undefined) return this.declared(declared, at, isTrusted);
    }
    return isTrusted || usual.test(name) ? name : undefined;
  }

  /** `app.register(async (scope) => { … })` hands its function a router. */
  private isHandedRouter(node: ts.SignatureDeclaration): boolean {
    const { compiler } = this.reading;
    const call = node.parent;
    if (call === undefined || !compiler.isCallExpression(call) || call.expression === (node as ts.Node))
      return false;
    const callee = call.expression;
    return compiler.isPropertyAccessExpression(callee) && callee.name.text === "register";
  }

  private variableIn(statements: readonly ts.Statement[], name: string): ts.VariableDeclaration | undefined {
    const { compiler } = this.reading;
    for (const statement of statements) {
      if (!compiler.isVariableStatement(statement)) continue;
      const found = statement.declarationList.declarations.find(
        (one) => compiler.isIdentifier(one.name) && one.name.text === name,
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private declared(declared: ts.VariableDeclaration, scope: ts.Node, isTrusted: boolean): string | undefined {
    const { compiler } = this.reading;
    const name = (declared.name as ts.Identifier).text;
    const maker = this.makerOf(declared.initializer);
    const isRoot = maker !== undefined && makesRoot.test(maker);
    const isRouter = isRoot || (maker !== undefined && makesRouter.test(maker));
    if (!isTrusted && !isRouter && !this.isRouterType(name, declared.type)) return undefined;
    const key = compiler.isSourceFile(scope) ? name : this.localKey(name, scope, isRoot);
    if (isRoot) this.roots.add(key);
    return key;
  }

  /** A router that a function makes and gives back goes by the function's name. */
  private localKey(name: string, scope: ts.Node, isRoot: boolean): string {
    const { compiler, file } = this.reading;
    const returns =
      compiler.isBlock(scope) &&
      scope.statements.some(
        (one) => compiler.isReturnStatement(one) && one.expression?.getText(file) === name,
      );
    const isMade = returns && !isRoot && scope.parent !== undefined && compiler.isFunctionLike(scope.parent);
    return isMade ? this.functionName(scope.parent as ts.SignatureDeclaration) : `${name} @${scope.pos}`;
  }

  /** What is called to make a value: `express` for `express().disable("x")`. */
  private makerOf(value: ts.Expression | undefined): string | undefined {
    const { compiler } = this.reading;
    let at = value;
    let maker: string | undefined;
    while (at !== undefined) {
      if (
        compiler.isAwaitExpression(at) ||
        compiler.isParenthesizedExpression(at) ||
        compiler.isAsExpression(at)
      )
        at = at.expression;
      else if (compiler.isNewExpression(at)) return pathOf(compiler, at.expression);
      else if (!compiler.isCallExpression(at)) return maker;
      else {
        maker =
          pathOf(compiler, at.expression) ??
          requireName(compiler.isCallExpression(at.expression) ? at.expression : undefined);
        const { expression } = at;
        if (maker !== undefined || !compiler.isPropertyAccessExpression(expression)) return maker;
        at = expression.expression;
      }
    }
    return maker;
  }

  private isRouterType(name: string, type: ts.TypeNode | undefined): boolean {
    return usual.test(name) || (type !== undefined && types.test(type.getText(this.reading.file)));
  }

  /** By what others call a function that is handed a router. */
  private functionName(node: ts.SignatureDeclaration): string {
    const { compiler } = this.reading;
    const { parent } = node;
    const isTop = (one: ts.Node | undefined) => one !== undefined && compiler.isSourceFile(one);
    if (compiler.isFunctionDeclaration(node) && isTop(parent)) return node.name?.text ?? "default";
    if (parent !== undefined && compiler.isVariableDeclaration(parent) && compiler.isIdentifier(parent.name))
      if (isTop(parent.parent?.parent?.parent)) return parent.name.text;
    if (parent !== undefined && compiler.isExportAssignment(parent)) return "default ";
    const isAssigned =
      parent !== undefined && compiler.isBinaryExpression(parent) && isTop(parent.parent?.parent);
    if (isAssigned && pathOf(compiler, parent.left) === "module.exports") return "default ";
    // `fp(async (fastify) => { … })` hands on what it is given.
    if (
      parent !== undefined &&
      compiler.isCallExpression(parent) &&
      parent.expression !== (node as ts.Node)
    ) {
      const outer = parent.parent;
      if (outer !== undefined && compiler.isExportAssignment(outer)) return "default ";
      const isHeld =
        outer !== undefined && compiler.isVariableDeclaration(outer) && compiler.isIdentifier(outer.name);
      if (isHeld && isTop(outer.parent?.parent?.parent)) return (outer.name as ts.Identifier).text;
    }
    return `function @${node.pos}`;
  }

  /** The class around it, for what is a property of `this`. */
  private ownerName(node: ts.Node): string {
    const { compiler } = this.reading;
    for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent)
      if (compiler.isClassLike(at)) return at.name?.text ?? "class";
    return "of";
  }
}

const clients =
  /^(?:axios|https?|got|ky|superagent|request|cache|redis|map|store|session|headers|params|config|i18n|jest|vi|nock|_)$|(?:client|cache|map|store|agent)$/i;

function importsName(
  compiler: Reading["compiler"],
  { importClause }: ts.ImportDeclaration,
  name: string,
): boolean {
  if (importClause === undefined) return false;
  const { namedBindings } = importClause;
  if (importClause.name?.text === name) return true;
  if (namedBindings === undefined) return false;
  if (compiler.isNamespaceImport(namedBindings)) return namedBindings.name.text === name;
  return namedBindings.elements.some((one) => one.name.text === name);
}

/** `require("fastify")(…)` makes what the package is called. */
function requireName(call: ts.CallExpression | undefined): string | undefined {
  const [argument] = call?.arguments ?? [];
  const text = (argument as { text?: unknown } | undefined)?.text;
  return typeof text === "string" ? text : undefined;
}
