/**
 * Words that people try for what is called otherwise here, and what it is called. Each target is a
 * record, a concern, a declaration, a kind of element, or a statement of every concern.
 */
export const wordsTried: Readonly<Record<string, readonly string[]>> = {
  limitation: ["risk"],
  adr: ["decision"],
  stack: ["technology"],
  tool: ["technology"],
  library: ["technology"],
  dependency: ["technology"],
  env: ["variable"],
  secret: ["variable"],
  slo: ["target"],
  sla: ["target"],
  quality: ["goal"],
  glossary: ["term"],
  actor: ["person"],
  window: ["maintenance"],
  milestone: ["phase", "roadmap"],
  checklist: ["practice"],
  benchmark: ["test"],
  "load-test": ["test"],
  resilience: ["pattern", "errors"],
  monitoring: ["observability"],
  deployment: ["delivery", "environment"],
  todo: ["debt", "improvement"],
};

/** What a word probably means, for a word that means nothing here. */
export function meantBy(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return Object.hasOwn(wordsTried, lower) ? (wordsTried[lower] ?? []) : [];
}
