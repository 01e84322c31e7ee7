import type { Range } from "../text/source.ts";

/**
 * The syntax tree. It says how a text is built and nothing about what it means: which words are
 * kinds, records or attributes is the binder's business. Offsets are UTF-16, ends exclusive; a
 * child's range lies inside its parent's. After a syntax fault a node holds what was read before it.
 */
export interface FileNode extends Range {
  readonly kind: "file";
  readonly statements: readonly Statement[];
}

export interface Block extends Range {
  readonly kind: "block";
  readonly statements: readonly Statement[];
}

export type Statement = Declaration | Relation | Field | Operation | Selection | Pair | Directive;

interface StatementBase extends Range {
  readonly block?: Block | undefined;
  /** A syntax error was reported inside the header: what is missing may have been written. */
  readonly faulty?: true | undefined;
}

/** `id = keyword values { … }`; the id and the block may be left out. Also every attribute. */
export interface Declaration extends StatementBase {
  readonly kind: "declaration";
  readonly name?: Word | undefined;
  /** Absent only after a syntax fault. */
  readonly keyword?: Word | undefined;
  readonly values: readonly Value[];
}

export type Arrow = "->" | "~>" | "<->" | "-->";

export interface ArrowNode extends Range {
  readonly kind: "arrow";
  readonly text: Arrow;
}

/** `from arrow to "…" "…" via path { … }`: a relationship, a step of a flow, or a transition. */
export interface Relation extends StatementBase {
  readonly kind: "relation";
  readonly name?: Word | undefined;
  /** Absent where the statement begins with its arrow. */
  readonly from?: Path | Boundary | undefined;
  readonly arrow: ArrowNode;
  /** Absent only after a syntax fault. */
  readonly to?: Path | Boundary | undefined;
  readonly strings: readonly Text[];
  readonly via?: Path | undefined;
}

/** `[*]`: the start or the end of a state machine. */
export interface Boundary extends Range {
  readonly kind: "boundary";
}

/** `name: Type modifiers`, and `parameter name: Type "…"` with its keyword. */
export interface Field extends StatementBase {
  readonly kind: "field";
  readonly keyword?: Word | undefined;
  readonly name: Word;
  /** Absent only after a syntax fault. */
  readonly type?: Type | undefined;
  readonly values: readonly Value[];
}

/** `async operation name(parameters): Type throws a, b "…"` and `event name(parameters) "…"`. */
export interface Operation extends StatementBase {
  readonly kind: "operation";
  readonly form: "operation" | "event";
  readonly keyword: Word;
  readonly async: boolean;
  /** Absent only after a syntax fault. */
  readonly name?: Word | undefined;
  readonly parameters: readonly Parameter[];
  readonly result?: Type | undefined;
  readonly throws: readonly Path[];
  readonly description?: Text | undefined;
}

export interface Parameter extends Range {
  readonly kind: "parameter";
  readonly name: Word;
  readonly type?: Type | undefined;
}

export type SelectionKeyword =
  | "include"
  | "exclude"
  | "highlight"
  | "forbid"
  | "only"
  | "except"
  | "layers"
  | "acyclic";

/** A list of selectors behind `include`, `forbid`, …: only inside a view or a rule. */
export interface Selection extends StatementBase {
  readonly kind: "selection";
  readonly keyword: Word & { readonly text: SelectionKeyword };
  /** `strict` behind `layers`. */
  readonly strict?: Word | undefined;
  readonly selectors: readonly Selector[];
}

/** `x`, `-> x`, `x ->`, `-> x ->` or `a -> b`. */
export interface Selector extends Range {
  readonly kind: "selector";
  readonly before?: ArrowNode | undefined;
  readonly subject: Subject;
  readonly after?: ArrowNode | undefined;
  readonly target?: Subject | undefined;
}

export type Subject = Path | Star | Filter | Text;

/** `kind store`, `tag "x"`, `package "glob"`. */
export interface Filter extends Range {
  readonly kind: "filter";
  readonly filter: "kind" | "tag" | "package";
  readonly value: Word | Text;
}

/** `"Label" "text"`, and any other statement that begins with a string. */
export interface Pair extends StatementBase {
  readonly kind: "pair";
  readonly values: readonly Value[];
}

/** A line that begins with `!`: read for Structurizr's sake, without effect. */
export interface Directive extends StatementBase {
  readonly kind: "directive";
  /** The word behind the `!`, as written. */
  readonly word: string;
}

/** What stands behind a keyword. `comma` is true when a `,` stands before the value. */
export type Value = Text | Path | Scalar | Color | Star | Group;

interface ValueBase extends Range {
  readonly comma?: boolean | undefined;
}

/** `"…"` or a text block; `value` has escapes resolved and, in a block, the common indentation off. */
export interface Text extends ValueBase {
  readonly kind: "text";
  readonly value: string;
  readonly block: boolean;
}

/** One word or several joined by dots; `this` may be the first. */
export interface Path extends ValueBase {
  readonly kind: "path";
  readonly segments: readonly Word[];
  /** `x.*` children, `x.**` descendants. */
  readonly wildcard?: "*" | "**" | undefined;
}

/** An unquoted value that begins with a digit or a minus: `2..10`, `2026-01-12`, `300ms`, `-1`. */
export interface Scalar extends ValueBase {
  readonly kind: "scalar";
  readonly text: string;
}

/** `#1168bd`, as written. */
export interface Color extends ValueBase {
  readonly kind: "color";
  readonly text: string;
}

export interface Star extends ValueBase {
  readonly kind: "star";
}

/** `(a, b)`: the fields of an index. */
export interface Group extends ValueBase {
  readonly kind: "group";
  readonly items: readonly Path[];
}

export type Type = NamedType | ListType | OptionalType | UnionType;

/** `Order`, `decimal(10, 2)`, `Map<K, V>`. */
export interface NamedType extends Range {
  readonly kind: "named-type";
  readonly name: Path;
  readonly numbers: readonly Scalar[];
  readonly arguments: readonly Type[];
}

export interface ListType extends Range {
  readonly kind: "list-type";
  readonly element: Type;
}

export interface OptionalType extends Range {
  readonly kind: "optional-type";
  readonly inner: Type;
}

export interface UnionType extends Range {
  readonly kind: "union-type";
  readonly members: readonly Type[];
}

/** An identifier or keyword, in Unicode's composed form (NFC). */
export interface Word extends Range {
  readonly kind: "word";
  readonly text: string;
}

/** `//`, `#` and block comments, with their delimiters, in the order of the text. */
export interface Comment extends Range {
  readonly kind: "line" | "hash" | "block";
}

export type Node =
  | FileNode
  | Block
  | Statement
  | ArrowNode
  | Boundary
  | Parameter
  | Selector
  | Filter
  | Value
  | Type
  | Word;
