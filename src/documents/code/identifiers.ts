/** Gives each thing a name of its own: what was wanted where it is free, else with a number behind it. */
export interface Allotment {
  readonly isTaken: (name: string) => boolean;
  /** The name of a thing; the same thing gets the same name again. */
  readonly name: (key: unknown, wanted: string) => string;
}

/**
 * @param isFree whether a name may be given at all
 * @param fold names that are the same after this are the same name
 */
export function allotment(isFree: (name: string) => boolean, fold = (name: string) => name): Allotment {
  const names = new Map<unknown, string>();
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const isTaken = (name: string) => taken.has(fold(name)) || !isFree(name);
  return {
    isTaken,
    name: (key, wanted) => {
      const known = names.get(key);
      if (known !== undefined) return known;
      let name = wanted;
      if (!isFree(name)) name = `${wanted}_`;
      for (let count = next.get(wanted) ?? 2; isTaken(name); count++) {
        name = `${wanted}${count}`;
        next.set(wanted, count + 1);
      }
      taken.add(fold(name));
      names.set(key, name);
      return name;
    },
  };
}

/** The parts of a name at everything that is neither a letter nor a digit, and where small turns to capital. */
export function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .filter((word) => word !== "");
}

export function snakeCase(text: string): string {
  return wordsOf(text)
    .map((word) => word.toLowerCase())
    .join("_");
}

export function pascalCase(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .filter((word) => word !== "")
    .map(capitalized)
    .join("");
}

export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  const first = String.fromCodePoint(pascal.codePointAt(0) ?? 95);
  return first.toLowerCase() + pascal.slice(first.length);
}

function capitalized(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 95);
  return first.toUpperCase() + word.slice(first.length);
}

/** Whether JavaScript takes it for an identifier, reserved words aside. */
export function isJavaScriptName(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

/**
 * A name that Python takes for an identifier, nearest to what is written: it compares names by their
 * compatibility form (NFKC), and what lies beyond the basic plane may be newer than its tables.
 */
export function pythonName(text: string): string {
  const folded = text
    .normalize("NFKC")
    .replaceAll(/[^\p{L}\p{Mn}\p{Mc}\p{Nd}_]|[\u{10000}-\u{10ffff}]/gu, "_");
  return /^[\p{L}_]/u.test(folded) ? folded : `_${folded}`;
}

/** A name that JavaScript takes for an identifier, nearest to what is written. */
export function javaScriptName(text: string, styled: (text: string) => string): string {
  if (isJavaScriptName(text)) return text;
  const made = styled(text);
  return isJavaScriptName(made) ? made : `_${made.replaceAll(/[^\p{ID_Continue}$]/gu, "_")}`;
}
