import type { Declaration, Path, Value } from "../ast/nodes.ts";
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
  const at = single.values.findIndex((value, index) => index > 0 && isWordOf(value, words));
  if (at < 0) return [single];
  const word = single.values[at] as Path;
  const text = wordIn(word);
  report(context, "word/joined", word, { word: text });
  const { block, name: _, ...rest } = single;
  const first: Declaration = { ...single, values: single.values.slice(0, at), end: word.start };
  const second: Declaration = {
    ...rest,
    start: word.start,
    keyword: { kind: "word", text, start: word.start, end: word.end },
    values: single.values.slice(at + 1),
    ...(block !== undefined && { block }),
  };
  const { block: __, ...header } = first;
  return [header, ...tidied(context, second, words)];
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
