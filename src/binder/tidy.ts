import type { Declaration, Path, Value, Word } from "../ast/nodes.ts";
import { type Context, report } from "./context.ts";

/** Words that begin statements in a body. */
interface Words {
  has(word: string): boolean;
}

/**
 * Takes apart what was typed twice or run together, with a report: `status status active` is read as
 * `status active`, `date "2026-01-12" status accepted` as two statements.
 */
export function tidied(context: Context, declaration: Declaration, words: Words): readonly Declaration[] {
  const { values, faulty } = declaration;
  if (values.length < 2 || faulty === true || !words.has(declaration.keyword?.text ?? ""))
    return [declaration];
  const single = withoutDouble(context, declaration);
  const begins: number[] = [];
  for (const [index, value] of single.values.entries())
    if (index > 0 && isWordOf(value, words)) begins.push(index);
  return begins.length === 0 ? [single] : cutAt(context, single, begins);
}

/** Each of the values at the indexes is a keyword; what stands before the first belongs to the statement itself. */
function cutAt(
  context: Context,
  { block, ...header }: Declaration,
  begins: readonly number[],
): readonly Declaration[] {
  const { values } = header;
  const pieces: Declaration[] = [{ ...header, values: values.slice(0, begins[0]) }];
  for (const [n, index] of begins.entries()) {
    const word = values[index] as Path;
    const keyword = word.segments[0] as Word;
    report(context, "word/joined", word, { word: keyword.text });
    const rest = values.slice(index + 1, begins[n + 1]);
    const end = rest.at(-1)?.end ?? word.end;
    pieces.push({ kind: "declaration", keyword, values: rest, start: word.start, end });
  }
  const last = pieces.pop() as Declaration;
  return [...pieces, block === undefined ? last : { ...last, block, end: header.end }];
}

/** The same with a keyword that follows itself taken out. */
export function withoutDouble(context: Context, declaration: Declaration): Declaration {
  const { keyword, values, faulty } = declaration;
  const [first, second] = values;
  if (keyword === undefined || first === undefined || second === undefined || faulty === true)
    return declaration;
  // `requires requires from x`: a thing may be called like the keyword.
  if (second.comma === true || wordIn(first) !== keyword.text || wordIn(second) === "from")
    return declaration;
  report(context, "word/doubled", first, { word: keyword.text });
  return { ...declaration, values: values.slice(1) };
}

function isWordOf(value: Value, words: Words): boolean {
  return value.comma !== true && words.has(wordIn(value));
}

/** The word that a value is; empty where it is none. */
function wordIn(value: Value): string {
  if (value.kind !== "path" || value.segments.length !== 1 || value.wildcard !== undefined) return "";
  return value.segments[0]?.text ?? "";
}
