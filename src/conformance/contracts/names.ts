import { linksOf } from "../../extract/links.ts";
import type { CodeType, Declaration, Outline, TypeParameter } from "../../extract/outlines.ts";
import { type CheckInput, type Code, type CodeTarget, localPath, pathIn, targetOf } from "../code.ts";

/** Where a type is written, and what the type parameters around it stand for there; nothing: it is free. */
export interface Scope {
  readonly path: string;
  readonly bindings: ReadonlyMap<string, Typed | undefined>;
}

/** A type with what its names mean. */
export interface Typed {
  readonly type: CodeType;
  readonly scope: Scope;
}

/** What a name stands for. Paths are those of the workspace. */
export type Named =
  | {
      readonly kind: "declared";
      readonly path: string;
      readonly name: string;
      readonly declarations: readonly Declaration[];
    }
  | { readonly kind: "module"; readonly path: string }
  /** Of a package, or the language's own, or nowhere to be found. */
  | { readonly kind: "outside" }
  | { readonly kind: "missing" };

const outside: Named = { kind: "outside" };
const missing: Named = { kind: "missing" };

/** A chain of re-exports beyond this is taken for one without an end. */
const LONGEST_CHAIN = 100;

/** Follows names from file to file, over what each of them exports and imports. */
export class Names {
  private readonly code: Code;
  private readonly links: (file: string, specifier: string) => CodeTarget | undefined;

  constructor(input: Pick<CheckInput, "codebases">, code: Code) {
    this.code = code;
    this.links = linksIn(input, code);
  }

  outlineOf(path: string): Outline | undefined {
    const codebase = this.code.files.get(path);
    if (codebase === undefined) return undefined;
    return codebase.outlines?.outlineOf(localPath(codebase, path));
  }

  /** What the checker finds for something without a written type; `any` where it finds nothing. */
  infer(path: string, node: CodeType & { readonly kind: "inferred" }): CodeType {
    const codebase = this.code.files.get(path);
    const found = codebase?.outlines?.infer(localPath(codebase, path), node);
    return found ?? { kind: "keyword", name: "any" };
  }

  /** What a file offers under a name. */
  exported(path: string, name: string): Named {
    return this.follow(path, name, new Set());
  }

  /** What a name means within a file; dots lead into modules. */
  local(path: string, name: string): Named {
    const [first = "", ...rest] = name.split(".");
    const found = this.followLocal(path, first, new Set());
    return rest.reduce<Named>(
      (at, part) => (at.kind === "module" ? this.exported(at.path, part) : outside),
      found,
    );
  }

  /** Whether a file takes a name from elsewhere. */
  isImported(path: string, name: string): boolean {
    const [first = ""] = name.split(".", 1);
    return this.outlineOf(path)?.imports.has(first) ?? false;
  }

  /** What a reference means; the checker has said of some where they are declared. */
  referred({ type, scope }: { type: CodeType & { readonly kind: "reference" }; scope: Scope }): Named {
    if (type.place !== undefined) {
      const codebase = this.code.files.get(scope.path);
      const path = codebase === undefined ? type.place.path : pathIn(codebase, type.place.path);
      return this.declaredIn(path, type.place.name) ?? outside;
    }
    if (type.specifier === undefined) return this.local(scope.path, type.name);
    const [first = "", ...rest] = type.name.split(".");
    const target = this.links(scope.path, type.specifier);
    if (target?.kind !== "file" || rest.length > 0) return outside;
    return this.exported(target.path, first);
  }

  /** Where a specifier of a file leads. */
  target(path: string, specifier: string): CodeTarget | undefined {
    return this.links(path, specifier);
  }

  /** All names that a file offers, those of `export *` with them. */
  exportsOf(path: string): ReadonlySet<string> {
    const names = new Set<string>();
    const seen = new Set<string>([path]);
    for (const file of seen) {
      const outline = this.outlineOf(file);
      for (const name of outline?.exports.keys() ?? [])
        if (file === path || name !== "default") names.add(name);
      for (const specifier of outline?.wholes ?? []) {
        const target = this.links(file, specifier);
        if (target?.kind === "file") seen.add(target.path);
      }
    }
    return names;
  }

  private follow(path: string, name: string, seen: Set<string>): Named {
    const outline = this.outlineOf(path);
    const key = `${path}#${name}`;
    if (outline === undefined || seen.size > LONGEST_CHAIN) return outside;
    if (seen.has(key)) return missing;
    seen.add(key);
    const own = outline.exports.get(name);
    if (own?.kind === "local") return this.followLocal(path, own.name, seen);
    if (own?.kind === "module") return this.inModule(path, own.specifier, own.name, seen);
    const through = name === "default" ? [] : outline.wholes;
    let found: Named = outline.faulty ? outside : missing;
    for (const specifier of through) {
      const one = this.inModule(path, specifier, name, seen);
      if (one.kind === "declared" || one.kind === "module") return one;
      if (one.kind === "outside") found = one;
    }
    return found;
  }

  private inModule(path: string, specifier: string, name: string, seen: Set<string>): Named {
    const target = this.links(path, specifier);
    if (target?.kind !== "file") return outside;
    return name === "*" ? { kind: "module", path: target.path } : this.follow(target.path, name, seen);
  }

  private followLocal(path: string, name: string, seen: Set<string>): Named {
    const declared = this.declaredIn(path, name);
    if (declared !== undefined) return declared;
    const imported = this.outlineOf(path)?.imports.get(name);
    return imported === undefined ? outside : this.inModule(path, imported.specifier, imported.name, seen);
  }

  private declaredIn(path: string, name: string): Named | undefined {
    const declarations = this.outlineOf(path)?.declarations.get(name);
    return declarations === undefined ? undefined : { kind: "declared", path, name, declarations };
  }
}

/** What type parameters stand for, by what they are given. */
export function bind(
  path: string,
  parameters: readonly TypeParameter[],
  given: readonly CodeType[],
  from: Scope,
): Scope {
  if (parameters.length === 0) return { path, bindings: noBindings };
  const bindings = new Map<string, Typed | undefined>();
  const scope: Scope = { path, bindings };
  for (const [place, { name, default: usual }] of parameters.entries()) {
    const type = given[place];
    if (type !== undefined) bindings.set(name, { type, scope: from });
    else bindings.set(name, usual === undefined ? undefined : { type: usual, scope });
  }
  return scope;
}

export const noBindings: ReadonlyMap<string, Typed | undefined> = new Map();

/** Where the imports of each file lead, those of types as well. */
function linksIn(
  { codebases }: Pick<CheckInput, "codebases">,
  { files }: Code,
): (file: string, specifier: string) => CodeTarget | undefined {
  const linksOfOne = new Map(codebases.map((codebase) => [codebase, linksOf(codebase.facts)]));
  return (file, specifier) => {
    const codebase = files.get(file);
    if (codebase === undefined) return undefined;
    const fact = linksOfOne.get(codebase)?.(localPath(codebase, file)).get(specifier);
    return fact === undefined ? undefined : targetOf(codebase, fact, files);
  };
}
