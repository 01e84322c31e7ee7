/** Where a word of the language may begin a statement. */
export type Place =
  | "file"
  | "element"
  | "interface"
  | "endpoint"
  | "entity"
  | "flow"
  | "environment"
  | "node"
  | "relationship"
  | "kind"
  | "view"
  | "style"
  | "codebase"
  | "rule"
  | "document"
  | "structurizr";

/**
 * `declaration` makes something that may have an id; `attribute` says something of what it stands in;
 * `wrapper` only groups; `selection` takes selectors; `clause` stands inside another statement.
 */
export type Role = "declaration" | "attribute" | "wrapper" | "selection" | "clause";

export interface Keyword {
  readonly word: string;
  readonly role: Role;
  readonly places: readonly Place[];
}

/**
 * The words that have a syntax or a meaning of their own, once: the parser's keyword tokens, the
 * TextMate grammar and completion read them here. None but `this` is reserved; each is a word like
 * any other wherever it cannot begin or continue a statement. Records and concerns are not here but
 * in the concept catalogue, which the grammar does not know.
 */
export const keywords: readonly Keyword[] = [
  ...rows("wrapper", ["file"], "workspace model views"),
  ...rows("declaration", ["file", "element"], "person system external container component store queue group"),
  ...rows("declaration", ["file", "element"], "softwareSystem"),
  ...rows("declaration", ["file"], "kind include extend"),
  ...rows("declaration", ["file", "element"], "interface entity enum flow states"),
  ...rows("declaration", ["file"], "environment view style codebase rule document"),
  ...rows("declaration", ["environment", "node"], "node"),
  ...rows("declaration", ["interface"], "operation event endpoint"),
  ...rows("clause", ["interface"], "async throws"),
  ...rows("attribute", ["endpoint"], "parameter auth request response error validation"),
  ...rows(
    "attribute",
    ["element"],
    "description technology responsibility purpose tags code provides requires",
  ),
  ...rows("attribute", ["element"], "link shape color background line properties"),
  ...rows("attribute", ["entity"], "stored-in index unique key"),
  ...rows("clause", ["entity"], "required default matches min max"),
  ...rows("attribute", ["relationship", "flow"], "carries"),
  ...rows("clause", ["relationship", "flow"], "via"),
  ...rows("attribute", ["relationship"], "evidence"),
  ...rows("declaration", ["flow"], "alt else opt loop par and critical break note"),
  ...rows("attribute", ["node"], "instance instances"),
  ...rows("selection", ["view"], "include exclude highlight"),
  ...rows("attribute", ["view"], "title direction depth"),
  ...rows("clause", ["view", "rule"], "kind tag"),
  ...rows("clause", ["rule"], "package strict"),
  ...rows("selection", ["rule"], "forbid only except layers acyclic"),
  ...rows("attribute", ["rule"], "because severity"),
  ...rows("attribute", ["codebase"], "tsconfig ignore ignore-types unmapped undeclared absent map"),
  ...rows("clause", ["file", "view"], "of"),
];

function rows(role: Role, places: readonly Place[], words: string): Keyword[] {
  return words.split(" ").map((word) => ({ word, role, places }));
}

/** Words behind which an id with its `=` lost is recognized: `shop system "Shop" {`. */
export const declaringWords: ReadonlySet<string> = new Set(
  keywords.filter((k) => k.role === "declaration" && !k.places.includes("flow")).map((k) => k.word),
);

export const structuralWords: ReadonlySet<string> = new Set(keywords.map((k) => k.word));

/** Views of Structurizr that stand in `views { … }`, lower case. */
export const structurizrViews: ReadonlySet<string> = new Set([
  "systemlandscape",
  "systemcontext",
  "filtered",
  "dynamic",
  "deployment",
  "custom",
]);
