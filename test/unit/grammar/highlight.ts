import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";
import { renderTextMate } from "../../../grammar/derived/textmate.ts";

/** A piece of a line with the scopes that an editor sees, from the outermost in; offsets of the text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

let grammar: Promise<textmate.IGrammar> | undefined;

/** What an editor makes of a text, with the grammar as it is generated now. */
export async function highlight(text: string): Promise<readonly Piece[]> {
  grammar ??= load();
  const arch = await grammar;
  const pieces: Piece[] = [];
  let stack = textmate.INITIAL;
  let offset = 0;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = arch.tokenizeLine(line, stack);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const piece = line.slice(startIndex, endIndex);
      pieces.push({ start: offset + startIndex, end: offset + endIndex, text: piece, scopes });
    }
    stack = ruleStack;
    offset += line.length + 1;
  }
  return pieces;
}

async function load(): Promise<textmate.IGrammar> {
  const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (string) => new oniguruma.OnigString(string),
    }),
    loadGrammar: async (scope) => {
      if (scope === "source.arch") return textmate.parseRawGrammar(renderTextMate(), "lintel.json");
      return scope === "source.json" ? greedy : null;
    },
  });
  const loaded = await registry.loadGrammar("source.arch");
  if (loaded === null) throw new Error("no grammar");
  return loaded;
}

/** Stands for another language, one that would swallow all behind an open brace if it were let. */
const greedy = textmate.parseRawGrammar(
  JSON.stringify({
    scopeName: "source.json",
    patterns: [{ name: "meta.object.json", begin: "\\{", end: "\\}(?=never)", patterns: [] }],
    repository: {},
  }),
  "json.json",
);
