import type { Attribute, ConcernKey, KeyForm, ReferenceKind, ValueType } from "./types.ts";

/** The short forms in which the catalogue's rows are written. */

export const text: ValueType = { kind: "text" };
export const markdown: ValueType = { kind: "markdown" };
export const date: ValueType = { kind: "date" };
export const url: ValueType = { kind: "url" };
export const number: ValueType = { kind: "number" };
export const yesNo: ValueType = { kind: "yes-no" };
export const code: ValueType = { kind: "code" };
export const link: ValueType = { kind: "link" };
export const words: ValueType = { kind: "words" };
export const glob: ValueType = { kind: "glob" };
export const color: ValueType = { kind: "color" };

export const oneOf = (...words: string[]): ValueType => ({ kind: "one-of", words });
export const ref = (...to: ReferenceKind[]): ValueType => ({ kind: "reference", to });
export const recordOf = (keyword: string): ValueType => ({ kind: "record", keyword });
export const form = (form: string): ValueType => ({ kind: "form", form });

interface More {
  readonly default?: string;
  readonly subject?: true;
}

/** Given at most once. */
export const one = (name: string, type: ValueType, doc: string, more?: More): Attribute => ({
  name,
  type,
  many: false,
  must: false,
  doc,
  ...more,
});

/** May repeat. */
export const many = (name: string, type: ValueType, doc: string, more?: More): Attribute => ({
  name,
  type,
  many: true,
  must: false,
  doc,
  ...more,
});

/** Must be there, once. */
export const must = (name: string, type: ValueType, doc: string): Attribute => ({
  name,
  type,
  many: false,
  must: true,
  doc,
});

export const key = (name: string, form: KeyForm, label: string, shown: string, twin?: string): ConcernKey =>
  twin === undefined ? { name, form, label, shown } : { name, form, label, shown, twin };
