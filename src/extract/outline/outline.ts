/**
 * What one file of code declares, as its syntax shows it: plain data without positions of other files. Names stay
 * names; who follows them knows where imports lead. Offsets are UTF-16 units of the file.
 */
export interface Outline {
  /** What is declared at the top of the file, by its name there; several for overloads and merged declarations. */
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
  /** By the name under which others take it. */
  readonly exports: ReadonlyMap<string, ExportedName>;
  /** `export * from`: all that these modules export. */
  readonly wholes: readonly string[];
  /** Names that stand for something in another module. */
  readonly imports: ReadonlyMap<string, ImportedName>;
  readonly routes: Routes;
  /** There are faults of syntax: what is not found may stand where they are. */
  readonly faulty: boolean;
}

/** What an exported name stands for: a name of this file, or one of another module. */
export type ExportedName =
  | { readonly kind: "local"; readonly name: string }
  | { readonly kind: "module"; readonly specifier: string; readonly name: string };

/** `*` stands for the module as a whole. */
export interface ImportedName {
  readonly specifier: string;
  readonly name: string;
}

interface At {
  /** Of the name. */
  readonly start: number;
  readonly end: number;
}

export type Declaration =
  | (At & {
      readonly kind: "interface" | "class";
      readonly parameters: readonly TypeParameter[];
      readonly members: readonly Member[];
      /** What is taken over from: the heritage of an interface, the base of a class. */
      readonly bases: readonly CodeType[];
      /** What a class implements. */
      readonly implements: readonly CodeType[];
    })
  | (At & { readonly kind: "type"; readonly parameters: readonly TypeParameter[]; readonly type: CodeType })
  | (At & { readonly kind: "enum"; readonly values: readonly EnumMember[] })
  | (At & { readonly kind: "function"; readonly signature: Signature })
  | (At & { readonly kind: "value"; readonly type: CodeType });

export interface TypeParameter {
  readonly name: string;
  readonly default?: CodeType;
}

export interface EnumMember {
  readonly name: string;
  /** Absent where it is computed. */
  readonly value?: string | number;
}

export interface Member extends At {
  readonly name: string;
  /** A getter or a setter alone is a property. */
  readonly kind: "method" | "property";
  readonly optional: boolean;
  /** Private and protected ones, and static ones, are not what callers of an instance see. */
  readonly hidden?: "private" | "protected" | "static";
  readonly type: CodeType;
}

export interface Signature extends At {
  readonly typeParameters: readonly TypeParameter[];
  readonly parameters: readonly Parameter[];
  readonly result: CodeType;
  /** Overloads stand beside their implementation, which no caller sees. */
  readonly implementation?: boolean;
}

export interface Parameter {
  /** Absent where it is taken apart: `{ a, b }`. */
  readonly name?: string;
  readonly optional: boolean;
  readonly rest: boolean;
  readonly type: CodeType;
}

/** A type as it is written; `inferred` and `opaque` ones need the checker. */
export type CodeType =
  | { readonly kind: "keyword"; readonly name: Keyword }
  | { readonly kind: "literal"; readonly value: string | number | boolean | bigint }
  | {
      readonly kind: "reference";
      /** With dots: `ns.Order`. */
      readonly name: string;
      readonly arguments: readonly CodeType[];
      /** `import("m").T` */
      readonly specifier?: string;
      /** Where it is declared: what a checker knows already. */
      readonly place?: { readonly path: string; readonly name: string };
    }
  | { readonly kind: "array"; readonly element: CodeType }
  | { readonly kind: "tuple"; readonly elements: readonly CodeType[] }
  | { readonly kind: "union"; readonly members: readonly CodeType[] }
  | { readonly kind: "intersection"; readonly members: readonly CodeType[] }
  | {
      readonly kind: "object";
      readonly members: readonly Member[];
      /** `[key: K]: V`, and `{ [key in K]: V }`. */
      readonly index?: { readonly key: CodeType; readonly value: CodeType };
      /** Something is spread into it, or has a name that is computed. */
      readonly open?: true;
    }
  | { readonly kind: "function"; readonly signatures: readonly Signature[] }
  /** `typeof name`, and a value that is given another's name. */
  | { readonly kind: "of-value"; readonly name: string }
  /** Written nowhere: what the checker finds out for the node that begins and ends here. */
  | {
      readonly kind: "inferred";
      readonly start: number;
      readonly end: number;
      /** Of a function: what it returns; of a property or variable: what it holds; of a type: it. */
      readonly of: "result" | "value" | "type";
      /** An `async` function, a generator or both: what is inferred is what stands inside of that. */
      readonly inside?: Wrapping;
    }
  /** Computed: conditional, mapped, indexed, `keyof`. */
  | {
      readonly kind: "opaque";
      readonly text: string;
      /** Where the checker can be asked for what it comes to. */
      readonly at?: { readonly start: number; readonly end: number };
    };

export type InferredType = CodeType & { readonly kind: "inferred" };

export type Wrapping = "promise" | "generator" | "async-generator";

export type Keyword =
  | "string"
  | "number"
  | "boolean"
  | "bigint"
  | "symbol"
  | "object"
  | "void"
  | "undefined"
  | "null"
  | "never"
  | "any"
  | "unknown"
  | "this";

/** Declarations of HTTP routes in one file, as far as they are literal. */
export interface Routes {
  readonly routes: readonly Route[];
  /** One router in another: `app.use("/prefix", router)`, `app.register(plugin, { prefix })`, `routes(app)`. */
  readonly mounts: readonly Mount[];
  /** Routers that are applications: nothing stands before their paths. */
  readonly roots: readonly string[];
  /** `app.setGlobalPrefix("api")` of Nest; null where it is computed. */
  readonly globalPrefix?: string | null;
  /** Routes whose path or method is computed. */
  readonly unclear: number;
}

export interface Route extends At {
  /** In capitals; `ALL` for every one. */
  readonly method: string;
  readonly path: string;
  /**
   * The router: the name of what is declared at the top of the file, be it a variable or a function that makes
   * or is handed it; with a blank in it where others cannot name it. Absent for controllers, whose path is whole
   * but for the global prefix.
   */
  readonly router?: string;
  /** What it takes from the query of a request; absent where its declaration does not say. */
  readonly query?: RouteQuery;
}

export interface RouteQuery {
  /** Each is taken by its name. */
  readonly names: readonly string[];
  /** More may be taken: the query or the request as a whole, or by a decorator that nobody knows. */
  readonly open: boolean;
}

export interface Mount {
  readonly parent: string;
  /** As of a route; `module ./orders` for what a module exports that is loaded right here. */
  readonly child: string;
  /** Absent where it is computed. */
  readonly prefix?: string;
}
