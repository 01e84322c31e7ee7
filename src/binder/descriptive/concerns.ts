import type { Declaration, Word } from "../../ast/nodes.ts";
import { type ConcernKey, type ConcernType, findConcern } from "../../model/catalogue/catalogue.ts";
import type { Concern, ConcernValue } from "../../model/description.ts";
import type { Element } from "../../model/model.ts";
import type { Range } from "../../text/source.ts";
import { type Binding, type Context, report, spanAt } from "../context.ts";
import { loseRelation } from "../relationships.ts";
import { resolveQuietly, wanted } from "../resolve.ts";
import { keywordOf } from "../values.ts";
import { type ConcernDraft, readStatement } from "./concern-statements.ts";

/** The concerns of a model while they are collected: those of one keyword in one place are one. */
interface Collected {
  readonly drafts: ConcernDraft[];
  readonly byPlace: Map<Element | undefined, Map<string, ConcernDraft>>;
}

const collections = new WeakMap<Binding, Collected>();

function collectedIn(binding: Binding): Collected {
  let collected = collections.get(binding);
  if (collected === undefined) {
    collected = { drafts: [], byPlace: new Map() };
    collections.set(binding, collected);
  }
  return collected;
}

/**
 * Reads one block of a concern, of the element of the context or of the workspace. Blocks of one
 * keyword in one place are one concern: `finishConcerns` gives them. Faults are reported and left out.
 */
export function lowerConcern(context: Context, declaration: Declaration): void {
  const type = findConcern(keywordOf(declaration));
  if (type === undefined || declaration.keyword === undefined) return;
  if (!checkHead(context, declaration)) return;
  const draft = draftOf(context, type, declaration.keyword);
  for (const statement of declaration.block?.statements ?? []) readStatement(context, draft, statement);
}

/** The concerns that were read, in the order of first appearance; keys in the order of the catalogue. */
export function finishConcerns(binding: Binding): readonly Concern[] {
  return collectedIn(binding).drafts.map(finish);
}

function checkHead(context: Context, declaration: Declaration): boolean {
  const { keyword, name, values, block, faulty } = declaration;
  const concern = keywordOf(declaration);
  if (name !== undefined) report(context, "value/name", name, { word: concern });
  if (faulty) return block !== undefined;
  const [value] = values;
  // `api "places orders"` may be a relationship without its arrow.
  if (value !== undefined) loseRelation(context, context.element, undefined);
  if (value !== undefined) {
    const isName = keyword !== undefined && isElement(context, keyword);
    const help = isName
      ? `a relationship begins with an arrow: \`-> ${concern} "…"\``
      : `write \`${concern} { … }\`, and this inside the braces`;
    report(context, "concern/head", value, { concern }, { help });
    if (isName) return false;
  } else if (block === undefined) {
    const help = `write \`${concern} { … }\``;
    report(context, "concern/empty", keyword ?? declaration, { concern }, { help });
  }
  return block !== undefined;
}

/** Whether an element has the name from here. */
function isElement(context: Context, word: Word): boolean {
  const path = { kind: "path", segments: [word], start: word.start, end: word.end } as const;
  return context.element !== undefined && resolveQuietly(context, path, wanted.element) !== undefined;
}

function draftOf(context: Context, type: ConcernType, at: Range): ConcernDraft {
  const subject = context.element;
  const concerns = collectedIn(context.binding);
  let here = concerns.byPlace.get(subject);
  if (here === undefined) {
    here = new Map();
    concerns.byPlace.set(subject, here);
  }
  const known = here.get(type.keyword);
  if (known !== undefined) return known;
  const draft: ConcernDraft = {
    type,
    subject,
    span: spanAt(context, at),
    texts: new Map(),
    codes: new Map(),
    steps: new Map(),
    entries: new Map(),
    given: new Map(),
    labels: [],
    practices: [],
    plainCode: [],
    plainSteps: [],
  };
  here.set(type.keyword, draft);
  concerns.drafts.push(draft);
  return draft;
}

function finish(draft: ConcernDraft): Concern {
  const { type, subject, span, labels, practices, plainSteps } = draft;
  const [first, ...rest] = draft.plainCode;
  const taken = type.codeOf !== undefined && first !== undefined && !draft.codes.has(type.codeOf);
  if (taken) draft.codes.set(type.codeOf as string, first);
  const keys = new Map<string, ConcernValue>();
  for (const key of type.keys) {
    const value = valueAt(draft, key);
    if (value !== undefined) keys.set(key.name, value);
  }
  return {
    keyword: type.keyword,
    ...(subject !== undefined && { subject }),
    keys,
    labels,
    practices,
    code: taken ? rest : draft.plainCode,
    steps: plainSteps,
    span,
  };
}

function valueAt(draft: ConcernDraft, { name, form }: ConcernKey): ConcernValue | undefined {
  const texts = draft.texts.get(name);
  const text = texts?.[0];
  switch (form) {
    case "text":
      return text === undefined ? undefined : { form, text };
    case "texts":
      return texts && { form, texts };
    case "code": {
      const code = draft.codes.get(name);
      if (text === undefined && code === undefined) return undefined;
      return { form, ...(text !== undefined && { text }), ...(code !== undefined && { code }) };
    }
    case "steps": {
      const steps = draft.steps.get(name);
      if (text === undefined && steps === undefined) return undefined;
      return { form, ...(text !== undefined && { text }), steps: steps ?? [] };
    }
    case "entries": {
      const entries = draft.entries.get(name);
      return entries && { form, entries };
    }
  }
}
