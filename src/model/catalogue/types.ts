/** Where a record or concern may stand. `top` is also inside `workspace`, `environment` also inside a node. */
export type Place = "top" | "element" | "environment" | "record";

/** What a path in a value may lead to. A record is named by its keyword. */
export type ReferenceKind =
  | "element"
  | "store"
  | "interface"
  | "operation"
  | "entity"
  | "event"
  | "flow"
  | "view"
  | "decision";

/** What stands behind an attribute's keyword. */
export type ValueType =
  /** One paragraph with inline Markdown, or blocks of it: both are strings. */
  | { readonly kind: "text" }
  | { readonly kind: "markdown" }
  /** `"YYYY-MM-DD"`, a day that exists. */
  | { readonly kind: "date" }
  /** http, https or relative. */
  | { readonly kind: "url" }
  | { readonly kind: "number" }
  /** `yes` or `no`. */
  | { readonly kind: "yes-no" }
  /** Exactly one of these words, without quotes. */
  | { readonly kind: "one-of"; readonly words: readonly string[] }
  | { readonly kind: "reference"; readonly to: readonly ReferenceKind[] }
  /** `LANGUAGE """…"""`. */
  | { readonly kind: "code" }
  /** `"url" "title"`. */
  | { readonly kind: "link" }
  /** Words with or without quotes: tags. */
  | { readonly kind: "words" }
  /** A glob over files, or `path#Symbol`. */
  | { readonly kind: "glob" }
  | { readonly kind: "color" }
  /** A record inside the record. */
  | { readonly kind: "record"; readonly keyword: string }
  /** A syntax of its own, as people write it. */
  | { readonly kind: "form"; readonly form: string };

/** One attribute of a record or of a declaration with a syntax of its own. */
export interface Attribute {
  readonly name: string;
  readonly type: ValueType;
  /** May be written again, or with several values divided by commas. */
  readonly many: boolean;
  readonly must: boolean;
  /** One sentence without a full stop. */
  readonly doc: string;
  /** What holds when it is left out, in words. */
  readonly default?: string;
  /** Says what the record speaks of: left out, it is the element around the record. */
  readonly subject?: true;
}

/** `id = KEYWORD "Title" "Text" { attribute value; … }`. */
export interface RecordType {
  readonly keyword: string;
  readonly doc: string;
  /** The attribute that the second string fills, unless it is written in the body. */
  readonly second: string;
  readonly places: readonly Place[];
  /** Its own ones; `commonAttributes` come on top. */
  readonly attributes: readonly Attribute[];
  /** What else there is to know, in whole sentences. */
  readonly note?: string;
  /** The title may stand without quotes. */
  readonly bareTitle?: true;
  /** Where documents show it: `1 Section, Section; 2 Section`. `shownIn` reads it. */
  readonly shown: string;
}

/**
 * text: one string; texts: one string, written again for the next; code: a text, or a language and a
 * text block, or both in two statements; steps: a text or a body of steps; entries: two strings,
 * written again for the next.
 */
export type KeyForm = "text" | "texts" | "code" | "steps" | "entries";

export interface ConcernKey {
  readonly name: string;
  readonly form: KeyForm;
  /** What documents call it. */
  readonly label: string;
  /** As in `RecordType`. */
  readonly shown: string;
  /** `concern.key` that tells the same fact: a document takes it where this one is empty. */
  readonly twin?: string;
}

/** `KEYWORD { key value; "Label" "text"; practice "…" done|open; code LANGUAGE """…"""; step "…" }`. */
export interface ConcernType {
  readonly keyword: string;
  readonly doc: string;
  /** The key whose code a plain `code` is; without one it stands at the end of the concern's section. */
  readonly codeOf?: string;
  readonly keys: readonly ConcernKey[];
}

/** A declaration with a syntax of its own, and the attributes that its body may hold. */
export interface DeclarationType {
  readonly keyword: string;
  readonly doc: string;
  /** How its first line is written. */
  readonly form: string;
  /** What its strings fill, in order. */
  readonly strings: readonly string[];
  /** Another declaration whose attributes it takes as well. */
  readonly like?: string;
  readonly attributes: readonly Attribute[];
}
