/**
 * A text without the sentences that only say again what is said beside it: `Optional. For reminders.` beside
 * `optional` is `For reminders.`. Undefined where nothing is left.
 */
export function withoutRepeats(text: string | undefined, beside: readonly string[]): string | undefined {
  if (text === undefined || beside.length === 0) return text;
  const said = new Set(beside.map(meant));
  const sentences = text.split(/(?<=[.!?])\s+/);
  const kept = sentences.filter((sentence) => !said.has(meant(sentence)));
  if (kept.length === sentences.length) return text;
  return kept.length === 0 ? undefined : kept.join(" ");
}

/** The same for what means the same. */
function meant(sentence: string): string {
  return sentence
    .trim()
    .toLowerCase()
    .replace(/[.!;]+$/, "")
    .replaceAll(/[`"']/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/^(?:min|minimum|>=|≥) ?(?=[-\d])/, "at least ")
    .replace(/^(?:max|maximum|up to|<=|≤) ?(?=[-\d])/, "at most ")
    .replace(/^mandatory$/, "required")
    .replace(/^primary key$/, "key");
}
