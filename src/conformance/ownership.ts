import { ignoring } from "../extract/tree/ignore.ts";
import type { CodePattern, Element } from "../model/model.ts";
import { type CheckInput, type Code, localPath } from "./code.ts";
import { type Finding, finding } from "./finding.ts";
import { type Glob, GlobIndex, globsOf } from "./globs.ts";
import { isWithin } from "./line.ts";

/** Which element each file belongs to. */
export interface Ownership {
  /** Nothing for a file of no element; what imports are made in it is said of the owner. */
  readonly ownerOf: (path: string) => Element | undefined;
  /** The same for a file that is no code. */
  readonly assetOwnerOf: (path: string) => Element | undefined;
  /** Names of a file that belong to an element by `code "file#Name"`. */
  readonly symbolsOf: (path: string) => ReadonlyMap<string, Element> | undefined;
  readonly unmapped: readonly string[];
  /** Own files, without those of the elements in it. */
  readonly filesOf: ReadonlyMap<Element, readonly string[]>;
  readonly hasSymbols: boolean;
  /** Globs that match other files than code. */
  readonly otherGlobs: number;
  readonly findings: readonly Finding[];
}

interface Claim {
  readonly element: Element;
  readonly pattern: CodePattern;
  readonly glob: Glob;
}

/** Maps files to elements: the more exact glob wins, and of equal ones that of the inner element. */
export function mapFiles(input: CheckInput, code: Code): Ownership {
  const directories = input.codebases.map(({ settings }) => settings.directory);
  const claims = input.model.elements.flatMap((element) =>
    element.code.flatMap((pattern) =>
      globsOf(pattern, directories).map((glob): Claim => ({ element, pattern, glob })),
    ),
  );
  const used = new Set<CodePattern>();
  const ties = new Ties();
  const symbols = new Map<string, Map<string, Element>>();
  const owners = new Map<string, Element>();
  const unmapped: string[] = [];
  const index = new GlobIndex(claims);
  const isLeftOut = leavingOut(input.codebases);
  for (const path of code.files.keys()) {
    const matching = index.matching(path);
    for (const { pattern } of matching) used.add(pattern);
    const named = claimSymbols(
      path,
      matching.filter(({ pattern }) => pattern.symbol !== undefined),
      ties,
    );
    if (named !== undefined) symbols.set(path, named);
    const whole = matching.filter(({ pattern }) => pattern.symbol === undefined);
    const owner = ownerAmong(path, whole, ties) ?? sharedBy(named);
    if (owner !== undefined) owners.set(path, owner);
    else if (named === undefined) unmapped.push(path);
  }
  const filesOf = new Map<Element, string[]>();
  for (const [path, owner] of owners) {
    const own = filesOf.get(owner);
    if (own === undefined) filesOf.set(owner, [path]);
    else own.push(path);
  }
  const silent = claims.map(({ pattern }) => pattern).filter((pattern) => !used.has(pattern));
  const others = new Set(silent.filter((pattern) => isOtherCode(input, pattern, directories)));
  const empty = emptyMappings(input, (pattern) => !used.has(pattern) && !others.has(pattern), directories);
  return {
    ownerOf: (path) => owners.get(path),
    assetOwnerOf: (path) => (isLeftOut(path) ? undefined : mostExact(index.matching(path))),
    symbolsOf: (path) => symbols.get(path),
    unmapped,
    filesOf,
    hasSymbols: symbols.size > 0,
    otherGlobs: others.size,
    findings: [...empty, ...ties.findings(), ...missingSymbols(input, symbols, claims)],
  };
}

/** Of the claims to one file the most exact; a tie between two that are not in line is told. */
function ownerAmong(path: string, claims: readonly Claim[], ties: Ties): Element | undefined {
  let best: Claim | undefined;
  for (const claim of claims) {
    if (best === undefined || claim.glob.exactness > best.glob.exactness) best = claim;
    else if (claim.glob.exactness === best.glob.exactness && claim.element !== best.element) {
      if (isWithin(claim.element, best.element)) best = claim;
      else if (!isWithin(best.element, claim.element)) ties.add(path, best, claim);
    }
  }
  return best?.element;
}

/** Whose a file is that is no code: a tie, which no finding tells of, leaves it to the first. */
function mostExact(claims: readonly Claim[]): Element | undefined {
  const whole = claims.filter(({ pattern }) => pattern.symbol === undefined);
  return ownerAmong("", whole, new Ties());
}

/** Whether a codebase ignores a file that lies in it. */
function leavingOut(codebases: CheckInput["codebases"]): (path: string) => boolean {
  const tests = codebases.map((codebase) => ({ codebase, isIgnored: ignoring(codebase.settings.ignore) }));
  return (path) =>
    tests.some(({ codebase, isIgnored }) => {
      const { directory } = codebase.settings;
      const isIn = directory === "" || path.startsWith(`${directory}/`);
      return isIn && isIgnored(localPath(codebase, path));
    });
}

function claimSymbols(path: string, claims: readonly Claim[], ties: Ties): Map<string, Element> | undefined {
  if (claims.length === 0) return undefined;
  const bySymbol = new Map<string, Claim[]>();
  for (const claim of claims) {
    const symbol = claim.pattern.symbol as string;
    bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), claim]);
  }
  const named = new Map<string, Element>();
  for (const [symbol, some] of bySymbol) {
    const owner = ownerAmong(`${path}#${symbol}`, some, ties);
    if (owner !== undefined) named.set(symbol, owner);
  }
  return named;
}

/** A file of which only names belong to elements: to the innermost element that holds all of these. */
function sharedBy(named: ReadonlyMap<string, Element> | undefined): Element | undefined {
  if (named === undefined) return undefined;
  const [first, ...others] = new Set(named.values());
  let shared = first;
  while (shared !== undefined && !others.every((other) => isWithin(other, shared as Element)))
    shared = shared.parent;
  return shared;
}

/** Files that two elements claim alike, told once for each two globs. */
class Ties {
  private readonly met = new Map<string, { path: string; first: Claim; second: Claim; more: number }>();

  add(path: string, first: Claim, second: Claim): void {
    const key = `${first.element.path}\n${first.pattern.pattern}\n${second.element.path}\n${second.pattern.pattern}`;
    const known = this.met.get(key);
    if (known !== undefined) known.more++;
    else this.met.set(key, { path, first, second, more: 0 });
  }

  findings(): readonly Finding[] {
    return [...this.met.values()].map(({ path, first, second, more }) =>
      finding(
        "code/ambiguous-mapping",
        { at: second.element.path, what: first.element.path },
        second.pattern.span,
        { path, first: first.element.path, second: second.element.path },
        {
          ...(more > 0 && { label: `matches it, and ${more} more ${more === 1 ? "file" : "files"}` }),
          related: [{ span: first.pattern.span, message: "this does too" }],
        },
      ),
    );
  }
}

/** A glob that matches nothing looks like a check and is none. */
function emptyMappings(
  { model }: CheckInput,
  isEmpty: (pattern: CodePattern) => boolean,
  directories: readonly string[],
): readonly Finding[] {
  const help = helpForEmpty(directories);
  return model.elements.flatMap((element) =>
    element.code.filter(isEmpty).map((pattern) => {
      const identity = { at: element.path, what: pattern.pattern };
      const said = { pattern: pattern.pattern, element: element.path };
      return finding("code/empty-mapping", identity, pattern.span, said, { help });
    }),
  );
}

function isOtherCode(input: CheckInput, pattern: CodePattern, directories: readonly string[]): boolean {
  if (/^\.\.?(?:\/|$)/.test(pattern.pattern)) return input.matchesOther(pattern.pattern, pattern.directory);
  return directories.some((directory) => input.matchesOther(pattern.pattern, directory));
}

function helpForEmpty(directories: readonly string[]): string {
  const shown = directories.map((directory) => `\`${directory === "" ? "." : directory}\``);
  const [only] = shown;
  const where =
    shown.length === 1 ? `the folder ${only}` : `each of the folders ${shown.join(", ")} (\`codebase\`)`;
  return `a glob is relative to ${where}; with \`./\` before it, to the folder of this file`;
}

/** A name that the text of its file does not hold can be declared nowhere in it. */
function missingSymbols(
  input: CheckInput,
  symbols: ReadonlyMap<string, ReadonlyMap<string, Element>>,
  claims: readonly Claim[],
): readonly Finding[] {
  if (symbols.size === 0) return [];
  const bySymbol = new GlobIndex(claims.filter(({ pattern }) => pattern.symbol !== undefined));
  return [...symbols.keys()].flatMap((path) => {
    const { text } = input.sourceOf(path);
    return bySymbol.matching(path).flatMap(({ element, pattern }) => {
      const symbol = pattern.symbol as string;
      if (holdsName(text, symbol)) return [];
      const identity = { at: element.path, what: `${path}#${symbol}` };
      return [finding("code/no-such-symbol", identity, pattern.span, { file: path, symbol })];
    });
  });
}

function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isNamePart(text[at - 1]) && !isNamePart(text[at + name.length])) return true;
  }
  return false;
}

function isNamePart(character: string | undefined): boolean {
  return character !== undefined && /[\p{ID_Continue}$]/u.test(character);
}
