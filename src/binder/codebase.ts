import type { Declaration } from "../ast/nodes.ts";
import type { Codebase, Strictness } from "../model/model.ts";
import { joinPath, leadsOut } from "../text/paths.ts";
import { append, type Handlers, once, readBody } from "./body.ts";
import { type Context, report, spanAt } from "./context.ts";
import { resolveQuietly, textOf, wanted } from "./resolve.ts";
import type { Draft } from "./symbols.ts";
import { isPlainType } from "./types.ts";
import {
  foundOf,
  holdsNothingElse,
  readText,
  readTexts,
  readWord,
  readYesNo,
  reportMissingOrWrong,
} from "./values.ts";

/** `codebase "path" { … }`: the code that the model is held against. */
export function declareCodebase(context: Context, declaration: Declaration): void {
  const { keyword, values, name } = declaration;
  if (name !== undefined) report(context, "value/name", name, { word: "codebase" });
  const [path, extra] = values;
  if (path?.kind !== "text") {
    if (!declaration.faulty) report(context, "codebase/path", path ?? keyword ?? declaration, {});
    return;
  }
  if (extra !== undefined && !declaration.faulty) {
    report(context, "value/wrong", extra, { word: "codebase", takes: "one folder", found: foundOf(extra) });
  }
  const joined = joinPath(context.file.directory, path.value);
  if (leadsOut(joined)) {
    report(context, "codebase/outside", path, { path: path.value });
    return;
  }
  const codebase: Draft<Codebase> = {
    directory: joined === "." ? "" : joined,
    ignore: [],
    ignoreTypes: false,
    mappings: [],
    span: spanAt(context, path),
  };
  context.binding.model.codebases.push(codebase);
  context.binding.lowering.push(() => readBody(context, declaration.block, "codebase", handlers, codebase));
}

const strictness = ["error", "warn", "off"] as const satisfies readonly Strictness[];

const handlers: Handlers<Draft<Codebase>> = new Map([
  ["tsconfig", (context, it, draft) => once(context, draft, "tsconfig", it, readText(context, it))],
  ["ignore", (context, it, draft) => append(draft, "ignore", readTexts(context, it))],
  [
    "ignore-types",
    (context, it, draft) => {
      draft.ignoreTypes = readYesNo(context, it) ?? draft.ignoreTypes;
    },
  ],
  [
    "unmapped",
    (context, it, draft) => once(context, draft, "unmapped", it, readWord(context, it, strictness)),
  ],
  [
    "undeclared",
    (context, it, draft) => once(context, draft, "undeclared", it, readWord(context, it, strictness)),
  ],
  ["absent", (context, it, draft) => once(context, draft, "absent", it, readWord(context, it, strictness))],
  ["map", readMapping],
] as const);

/** `map uuid "string"`: a plain type, an entity, an enum, or a free name of a generic type. */
function readMapping(context: Context, declaration: Declaration, draft: Draft<Codebase>): void {
  if (!holdsNothingElse(context, declaration)) return;
  const takes = "a type of the model, and a text with its name in the code";
  const [type, code, extra] = declaration.values;
  if (type?.kind !== "path" || code?.kind !== "text") {
    reportMissingOrWrong(context, declaration, type?.kind === "path" ? code : type, takes);
    return;
  }
  if (extra !== undefined) report(context, "value/too-many", extra, { word: "map", takes });
  const name = textOf(type);
  const symbol = isPlainType(name) ? undefined : resolveQuietly(context, type, wanted.type);
  draft.mappings = [...draft.mappings, { type: symbol?.target.path ?? name, code: code.value }];
}
