/** What a regular expression of JavaScript (with its flag `u`) uses that others may not have. */
export interface PatternTraits {
  readonly lookaround: boolean;
  readonly backreference: boolean;
  readonly named: boolean;
  readonly property: boolean;
  readonly escape: boolean;
  /** Signs inside a class that mean something elsewhere: `[`, `&&`, `--`, `~~`. */
  readonly oddClass: boolean;
}

/** Reads a pattern that JavaScript takes. */
export function traitsOf(pattern: string): PatternTraits {
  const traits = {
    lookaround: false,
    backreference: false,
    named: false,
    property: false,
    escape: false,
    oddClass: false,
  };
  let inClass = false;
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i] as string;
    if (sign === "\\") {
      const next = pattern[++i] ?? "";
      if (/[1-9k]/.test(next)) traits.backreference = true;
      else if (/[pP]/.test(next)) traits.property = true;
      else if (/[ucx0]/.test(next)) traits.escape = true;
      else if (inClass && next === "b") traits.escape = true;
    } else if (inClass) {
      if (sign === "]") inClass = false;
      else if (sign === "[" || (/[&~-]/.test(sign) && pattern[i + 1] === sign)) traits.oddClass = true;
    } else if (sign === "[") {
      inClass = true;
      if (/^\[\^?\]/.test(pattern.slice(i, i + 3))) traits.oddClass = true;
    } else if (sign === "(" && pattern[i + 1] === "?") {
      const after = pattern.slice(i + 2, i + 4);
      if (/^(?:[=!]|<[=!])/.test(after)) traits.lookaround = true;
      else if (after.startsWith("<")) traits.named = true;
      else if (!after.startsWith(":")) traits.escape = true;
    }
  }
  return traits;
}

/** Who can take a pattern as it is: `rust` is what pydantic uses, `postgres` its advanced ones. */
export function understands(who: "rust" | "postgres", pattern: string): boolean {
  if (pattern.length > 1000 || /[\u0000-\u001f]/.test(pattern)) return false;
  const traits = traitsOf(pattern);
  if (traits.oddClass || traits.escape) return false;
  if (who === "rust") return !traits.lookaround && !traits.backreference;
  return !traits.property && !traits.named && !traits.backreference && !/\(\?<[=!]/.test(pattern);
}
