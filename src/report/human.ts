import { human as printDiagnostics } from "../diagnostics/printers/human.ts";
import { foldFamilies } from "./families.ts";
import type { Reporter } from "./reporter.ts";
import { countWords, lookedWords } from "./summary.ts";

/** For people: findings of one kind told once, with their lines; then what was looked at. */
export const human: Reporter = (result, { color, width, quiet }) => {
  const told = quiet ? result.findings.filter(({ severity }) => severity === "error") : result.findings;
  if (quiet && told.length === 0) return "";
  const ending = quiet ? undefined : [`${countWords(result)}.`, ...lookedWords(result.looked)].join("\n");
  if (told.length === 0) return `${ending}\n`;
  return printDiagnostics(foldFamilies(told), { color, width, ending: ending ?? `${countWords(result)}.` });
};
