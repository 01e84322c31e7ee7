import { suggest } from "../../diagnostics/suggest.ts";
import type { CodePattern, Entity, Enum, Interface } from "../../model/model.ts";
import type { Span } from "../../text/source.ts";
import type { CheckInput } from "../code.ts";
import type { Check, CheckContext } from "../context.ts";
import { type Finding, finding } from "../finding.ts";
import { GlobIndex, globsOf } from "../globs.ts";
import { isNothing } from "../nothing.ts";
import type { Comparing } from "./comparing.ts";
import { checkEndpoints } from "./endpoint-check.ts";
import { checkEntity } from "./entity-check.ts";
import { differenceOf, valuesOf } from "./enums.ts";
import { expand, typeOfValue } from "./expand.ts";
import { checkOperations } from "./interface-check.ts";
import { type Shape, scopeOf, shapeOf, shapeOfModules } from "./members.ts";
import { type Named, Names, type Typed } from "./names.ts";
import { Tally } from "./tally.ts";

/** What a check of contracts works with. */
export interface Contracts {
  readonly context: CheckContext;
  readonly names: Names;
  readonly tally: Tally;
  readonly comparingIn: (path: string) => Comparing;
  readonly filesOf: (pattern: CodePattern) => readonly string[];
}

/** A symbol of the code that a declaration of the model speaks of. */
export interface Subject {
  readonly shape: Shape;
  /** The file, and `#` with the name where one was given. */
  readonly title: string;
  /** Its name in the code. */
  readonly span?: Span;
  readonly path: string;
}

/**
 * Interfaces, entities and endpoints against what the code declares under their names, but for what is silenced
 * there.
 */
export const checkContracts: Check = (context) => {
  const { input } = context;
  const isReadable = input.codebases.some(({ outlines }) => outlines !== undefined);
  if (isNothing(context) || !isReadable) return { findings: [] };
  const contracts = contractsOf(context);
  const findings = [
    ...input.model.interfaces.flatMap((one) => checkInterface(contracts, one)),
    ...input.model.entities.flatMap((one) => checkEntity(contracts, one)),
    ...checkEndpoints(contracts),
  ];
  const told = [...findings, ...contracts.tally.findings()];
  const loud = told.filter(({ related }) => !related.some(({ span }) => context.silences.silencesAt(span)));
  return {
    findings: loud,
    silenced: told.length - loud.length,
    contracts: contracts.tally.counts(),
  };
};

function contractsOf(context: CheckContext): Contracts {
  const { input, code } = context;
  const names = new Names(input, code);
  const directories = input.codebases.map(({ settings }) => settings.directory);
  const tally = new Tally();
  const files = filesByPattern(context, directories);
  const filesOf = (pattern: CodePattern) => files.get(pattern) ?? [];
  const symbols = new Map<Entity, ReadonlySet<string>>();
  const symbolsOf = (entity: Entity) => {
    const known = symbols.get(entity);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const pattern of entity.code)
      for (const path of filesOf(pattern)) {
        const name = pattern.symbol ?? entity.id ?? entity.title;
        const named = names.exported(path, name);
        if (named.kind === "declared") found.add(`${named.path}#${named.name}`);
      }
    symbols.set(entity, found);
    return found;
  };
  const meetEnum = (declared: Enum, typed: Typed) => checkEnum(contracts, declared, typed);
  const comparingIn = (path: string): Comparing => ({
    names,
    mappings: code.files.get(path)?.settings.mappings ?? [],
    symbolsOf,
    meetEnum,
  });
  const contracts: Contracts = { context, names, tally, comparingIn, filesOf };
  return contracts;
}

/** The files that each pattern of an interface or entity matches, all found in one pass. */
function filesByPattern(
  { input: { model }, code }: CheckContext,
  directories: readonly string[],
): ReadonlyMap<CodePattern, readonly string[]> {
  const named = model.elements.flatMap((one) => one.code.filter(({ symbol }) => symbol !== undefined));
  const patterns = [...[...model.interfaces, ...model.entities].flatMap((one) => one.code), ...named];
  const index = new GlobIndex(
    patterns.flatMap((pattern) => globsOf(pattern, directories).map((glob) => ({ glob, pattern }))),
  );
  const files = new Map<CodePattern, string[]>();
  for (const path of [...code.files.keys()].sort())
    for (const { pattern } of index.matching(path)) {
      const known = files.get(pattern);
      if (known === undefined) files.set(pattern, [path]);
      else if (known.at(-1) !== path) known.push(path);
    }
  return files;
}

function checkInterface(contracts: Contracts, one: Interface): readonly Finding[] {
  const patterns = one.code.length > 0 ? one.code : symbolsOfProviders(contracts, one);
  return patterns.flatMap((pattern) => {
    const found = subjectOf(contracts, pattern, one, one.id ?? one.title);
    if (found === undefined) return [];
    return "finding" in found ? [found.finding] : checkOperations(contracts, one, found);
  });
}

/** Of elements that are symbols themselves and provide an interface that says nothing of code. */
function symbolsOfProviders({ context }: Contracts, one: Interface): readonly CodePattern[] {
  if (one.endpoints.length > 0 || one.operations.length === 0) return [];
  const providers = context.input.model.elements.filter((element) => element.provides.includes(one));
  return providers.flatMap(({ code }) => {
    const [only, ...others] = code;
    return only?.symbol !== undefined && others.length === 0 ? [only] : [];
  });
}

/** What `code "file#Symbol"` names; nothing where it names routes, or files of other languages. */
export function subjectOf(
  contracts: Contracts,
  pattern: CodePattern,
  of: Interface | Entity,
  usual: string,
): Subject | { readonly finding: Finding } | undefined {
  const { names, context } = contracts;
  const files = contracts.filesOf(pattern);
  const [path] = files;
  if (path === undefined) return missingFile(contracts, pattern, of);
  const isModule = of.kind === "interface" && (pattern.symbol === undefined || pattern.symbol === "*");
  if (isModule) {
    if (of.operations.length === 0 || of.endpoints.length > 0) return undefined;
    return { shape: shapeOfModules(names, files), title: pattern.pattern, path };
  }
  const symbol = pattern.symbol ?? usual;
  for (const file of files) {
    const named = names.exported(file, symbol);
    if (named.kind === "missing" && file !== files.at(-1)) continue;
    if (named.kind === "missing" && pattern.symbol === undefined) return undefined;
    if (named.kind === "missing") return { finding: missingSymbol(contracts, pattern, file, of) };
    return subject(contracts, named, file, symbol, context.input);
  }
  return undefined;
}

function subject(
  { names }: Contracts,
  named: Named,
  file: string,
  symbol: string,
  input: CheckInput,
): Subject {
  const title = `${file.slice(file.lastIndexOf("/") + 1)}#${symbol}`;
  const open: Shape = { members: new Map(), open: true };
  if (named.kind === "module") return { shape: shapeOfModules(names, [named.path]), title, path: named.path };
  if (named.kind !== "declared") return { shape: open, title, path: file };
  const [first] = named.declarations;
  const span = first && { source: input.sourceOf(named.path), start: first.start, end: first.end };
  return { shape: shapeOfNamed(names, named), title, path: named.path, ...(span !== undefined && { span }) };
}

function shapeOfNamed(names: Names, named: Named & { readonly kind: "declared" }): Shape {
  const isType = named.declarations.some(
    ({ kind }) => kind === "interface" || kind === "class" || kind === "type",
  );
  if (isType) {
    const parameters = named.declarations.flatMap((one) => ("parameters" in one ? one.parameters : []));
    // Its own parameters are free; what extends it says what they stand for.
    const given = parameters.map(({ name }) => ({ kind: "opaque" as const, text: name }));
    return shapeOf(names, {
      type: { kind: "reference", name: named.name, arguments: given },
      scope: scopeOf(named.path),
    });
  }
  const value = typeOfValue(named);
  if (value === undefined) return { members: new Map(), open: true };
  const made = expand(names, value);
  // What a function makes, or promises to.
  const [signature] = made.type.kind === "function" ? made.type.signatures : [];
  if (signature === undefined) return shapeOf(names, value);
  const result = expand(names, { type: signature.result, scope: made.scope });
  const isPromise = result.type.kind === "reference" && result.type.name === "Promise";
  const [inner] = result.type.kind === "reference" ? result.type.arguments : [];
  return shapeOf(names, isPromise && inner !== undefined ? { type: inner, scope: result.scope } : result);
}

function missingFile(
  { context, tally }: Contracts,
  pattern: CodePattern,
  of: Interface | Entity,
): { readonly finding: Finding } | undefined {
  const { input } = context;
  const places = input.codebases.map(({ settings }) => settings.directory);
  if (places.some((directory) => input.matchesOther(pattern.pattern, directory))) {
    tally.foreign++;
    return undefined;
  }
  const near = suggest(pattern.pattern, pathsBelow(context, places));
  const help = near === undefined ? undefined : `did you mean \`${near}\`?`;
  const identity = { at: of.path, what: pattern.pattern };
  return {
    finding: finding("contract/no-file", identity, pattern.span, { file: pattern.pattern }, { help }),
  };
}

/** Files as a pattern would name them. */
function pathsBelow({ code }: CheckContext, directories: readonly string[]): readonly string[] {
  return directories.flatMap((directory) => {
    const before = directory === "" ? "" : `${directory}/`;
    return [...code.files.keys()].flatMap((path) =>
      path.startsWith(before) ? [path.slice(before.length)] : [],
    );
  });
}

function missingSymbol(
  { names }: Contracts,
  pattern: CodePattern,
  file: string,
  of: Interface | Entity,
): Finding {
  const symbol = pattern.symbol ?? "";
  const isDeclared = names.outlineOf(file)?.declarations.has(symbol) ?? false;
  const near = isDeclared ? undefined : suggest(symbol, names.exportsOf(file));
  const help = isDeclared
    ? "it is declared there: `export` it"
    : near === undefined
      ? undefined
      : `did you mean \`${near}\`?`;
  const identity = { at: of.path, what: `${file}#${symbol}` };
  return finding("contract/no-symbol", identity, pattern.span, { file, symbol }, { help });
}

/** An enum that goes by its own name in the code, told once. */
function checkEnum({ names, tally, context }: Contracts, declared: Enum, typed: Typed): void {
  const { type, scope } = typed;
  if (type.kind !== "reference") return;
  const named = names.referred({ type, scope });
  if (named.kind !== "declared" || !tally.isNew(declared, `${named.path}#${named.name}`)) return;
  tally.enums++;
  const values = valuesOf(names, [typed]);
  if (values === undefined) {
    tally.leave("enum", declared.path);
    return;
  }
  const difference = differenceOf(declared, values);
  if (difference === undefined) return;
  const { lacks, more } = difference;
  const why = [
    ...(lacks.length > 0 ? [`it does not know ${quoted(lacks)}`] : []),
    ...(more.length > 0 ? [`it knows ${quoted(more)} as well`] : []),
  ].join(", and ");
  const [first] = named.declarations;
  const source = context.input.sourceOf(named.path);
  const related = first && [{ span: { source, start: first.start, end: first.end }, message: "in the code" }];
  const name = declared.id ?? declared.title;
  const identity = { at: declared.path, what: `${named.path}#${named.name}` };
  const parameters = { name, symbol: named.name, why };
  tally.add(finding("contract/enum", identity, declared.span, parameters, { related }));
}

const MOST_NAMED = 6;

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
