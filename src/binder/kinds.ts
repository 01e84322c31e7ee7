import type { Declaration, Pair } from "../ast/nodes.ts";
import { editDistance } from "../diagnostics/distance.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { isCatalogued } from "../model/catalogue/catalogue.ts";
import { builtInKinds, findBuiltInKind } from "../model/kinds.ts";
import type { Kind } from "../model/model.ts";
import { append, type Handlers, headTexts, once, readBody } from "./body.ts";
import { type Binding, type Context, type ElementKind, inside, report, topOf } from "./context.ts";
import { enterSymbol, nameFor } from "./enter.ts";
import { textOf } from "./resolve.ts";
import { styleHandlers } from "./styles.ts";
import type { BoundFile, Draft } from "./symbols.ts";
import { withoutDouble } from "./tidy.ts";
import { readText, readTexts, readWords } from "./values.ts";
import { wordsIn } from "./words.ts";

/** A declared kind on its way: what it refines is only a word yet. */
interface Pending {
  readonly context: Context;
  readonly declaration: Declaration;
  readonly kind: Draft<Kind>;
  readonly base: string | undefined;
}

/**
 * Enters the built-in kinds and those that the files declare. It comes before everything else: which
 * statements declare elements depends on it.
 */
export function declareKinds(binding: Binding): void {
  for (const kind of builtInKinds) {
    const made: ElementKind = {
      word: kind.base,
      base: kind.base,
      lineage: [kind.base],
      technology: [],
      tags: [],
    };
    for (const word of [kind.base, ...kind.aliases]) binding.kinds.set(word, made);
  }
  const pending = new Map<string, Pending>();
  for (const file of binding.files) collect(binding, file, pending);
  for (const name of pending.keys()) settle(binding, name, pending);
}

function collect(binding: Binding, file: BoundFile, pending: Map<string, Pending>): void {
  const context = topOf(binding, file);
  const open = [file.ast.statements];
  for (let statements = open.pop(); statements !== undefined; statements = open.pop()) {
    for (const statement of statements) {
      if (statement.kind === "pair") noteFailedInclude(binding, statement);
      if (statement.kind !== "declaration") continue;
      const word = statement.keyword?.text;
      noteFailedInclude(binding, statement);
      if (word === "kind" || isMisspeltKind(statement)) declareKind(context, statement, pending);
      else if (
        (word === "workspace" || word === "model" || word === "views") &&
        statement.block !== undefined
      ) {
        open.push(statement.block.statements);
      }
    }
  }
}

/** `lambda = knid component`: it is reported with the other statements, but those of its kind are none. */
function isMisspeltKind({ name, keyword, values }: Declaration): boolean {
  if (name === undefined || keyword === undefined || values[0]?.kind !== "path") return false;
  return keyword.text.length > 2 && editDistance(keyword.text, "kind", 2) <= 2 && !isTaken(keyword.text);
}

/** An `include` without its text or with its keyword misspelt: what it should have read is not there. */
function noteFailedInclude(binding: Binding, { kind, ...statement }: Declaration | Pair): void {
  const texts = statement.values.filter((value) => value.kind === "text");
  const keyword = "keyword" in statement ? statement.keyword?.text : undefined;
  const name = "name" in statement ? statement.name?.text : undefined;
  if (keyword === "include" || (keyword === undefined && name === "include")) {
    if (texts.length === 0) binding.incomplete = true;
    return;
  }
  const isKnown = keyword !== undefined && (isTaken(keyword) || binding.kinds.has(keyword));
  if (!isKnown && texts.some((text) => text.value.endsWith(".arch"))) binding.incomplete = true;
}

function declareKind(context: Context, written: Declaration, pending: Map<string, Pending>): void {
  const declaration = withoutDouble(context, written);
  const { name, keyword } = declaration;
  if (name === undefined) {
    if (declaration.faulty) context.binding.holes.add(context.scope);
    else report(context, "kind/without-id", keyword ?? declaration, {});
    return;
  }
  const first = declaration.values[0];
  const base = first?.kind === "path" ? textOf(first) : undefined;
  const texts = headTexts(
    context,
    declaration,
    2,
    "what it refines, a title and a description in quotes",
    base === undefined ? declaration.values : declaration.values.slice(1),
  );
  const naming = nameFor(context, declaration, name, name.text);
  const kind: Draft<Kind> = {
    id: name.text,
    path: naming.path,
    span: naming.span,
    base: "component",
    lineage: [name.text, "component"],
    title: texts[0]?.value ?? name.text,
    technology: [],
    tags: [],
    style: {},
  };
  if (texts[1] !== undefined) kind.description = texts[1].value;
  const symbol = enterSymbol(context, "kind", naming, declaration, kind);
  readBody(inside(context, symbol), declaration.block, "kind", kindHandlers, kind);
  if (isTaken(name.text)) report(context, "kind/name-taken", name, { name: name.text });
  else if (!naming.taken) pending.set(name.text, { context, declaration, kind, base });
  context.binding.model.kinds.push(kind);
}

/** Whether a word has a meaning already where elements are declared. */
function isTaken(word: string): boolean {
  return (
    isCatalogued(word) ||
    findBuiltInKind(word) !== undefined ||
    wordsIn("file").has(word) ||
    wordsIn("element").has(word)
  );
}

const kindHandlers: Handlers<Draft<Kind>> = new Map([
  ["description", (context, it, kind) => once(context, kind, "description", it, readText(context, it))],
  ["technology", (context, it, kind) => append(kind, "technology", readTexts(context, it))],
  ["tags", (context, it, kind) => append(kind, "tags", readWords(context, it))],
  ...styleHandlers<Draft<Kind>>(),
]);

/** Follows what a kind refines down to a built-in kind; a cycle and an unknown word are cut off there. */
function settle(binding: Binding, name: string, pending: ReadonlyMap<string, Pending>): void {
  const line: Pending[] = [];
  const seen = new Set<string>();
  let at: string | undefined = name;
  let isVague = false;
  while (at !== undefined && !binding.kinds.has(at)) {
    const next = pending.get(at);
    if (next === undefined) {
      at = reportBase(line[line.length - 1] as Pending, at);
      if (at !== undefined && pending.has(at) && !seen.has(at)) continue;
      isVague = at === undefined || !binding.kinds.has(at);
      break;
    }
    if (seen.has(at)) {
      report(next.context, "kind/cycle", next.declaration.values[0] ?? next.declaration, { name: at });
      break;
    }
    seen.add(at);
    line.push(next);
    at = next.base;
  }
  const root = binding.kinds.get(at ?? "component") ?? (binding.kinds.get("component") as ElementKind);
  refine(binding, line, isVague ? { ...root, vague: true } : root);
}

function refine(binding: Binding, line: readonly Pending[], root: ElementKind): void {
  let refined = root;
  for (const { kind } of line.toReversed()) {
    const word = kind.id as string;
    kind.base = refined.base;
    kind.lineage = [word, ...shortened(refined.lineage)];
    if (kind.technology.length === 0) kind.technology = refined.technology;
    kind.tags = [...new Set([...refined.tags, ...kind.tags])];
    const { base, lineage, technology, tags } = kind;
    const vague = refined.vague === true;
    refined = { word, base, lineage, technology, tags, ...(vague && { vague }) };
    binding.kinds.set(word, refined);
  }
}

/** Nobody refines so often; lists that grow with each step would fill the memory of who tries. */
const LONGEST_LINEAGE = 100;

/** The nearest kinds and the built-in one. */
function shortened(lineage: readonly string[]): readonly string[] {
  if (lineage.length < LONGEST_LINEAGE) return lineage;
  return [...lineage.slice(0, LONGEST_LINEAGE - 2), lineage[lineage.length - 1] as string];
}

function kindsIn(binding: Binding): ReadonlySet<string> {
  return new Set([...binding.kinds.keys(), ...binding.model.kinds.map((kind) => kind.id as string)]);
}

/** Beyond so many faults nobody reads on, and each suggestion looks at all kinds. */
const MOST_SUGGESTIONS = 200;

/** Reports what a kind cannot refine and returns what was probably meant. */
function reportBase(pending: Pending, name: string): string | undefined {
  const { context, declaration } = pending;
  const { binding } = context;
  if (binding.lost.has(name) || binding.incomplete) return undefined;
  const isCrowded = binding.diagnostics.length > MOST_SUGGESTIONS;
  const meant = isCrowded ? undefined : suggest(name, kindsIn(binding));
  report(
    context,
    "kind/base",
    declaration.values[0] ?? declaration,
    { name },
    {
      help:
        meant === undefined
          ? "a kind refines `component` or another kind that is declared in the model"
          : `did you mean \`${meant}\`?`,
    },
  );
  return meant;
}
