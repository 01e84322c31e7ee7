/** A literal of Python: what JSON escapes, Python reads in the same way. */
export function pythonString(text: string): string {
  return JSON.stringify(text)
    .replaceAll("\u007f", "\\u007f")
    .replaceAll(/[\u0080-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A pattern as a raw string where that can be written, else as a usual one. */
export function pythonPattern(pattern: string): string {
  const isRaw = /^[ -~]*$/.test(pattern) && !pattern.includes('"') && !pattern.endsWith("\\");
  return isRaw ? `r"${pattern}"` : pythonString(pattern);
}

/** A whole number without leading zeros; nothing where it is none. */
export function wholeNumber(text: string): string | undefined {
  return /^-?\d{1,1000}$/.test(text) ? BigInt(text).toString() : undefined;
}

/** A number as all languages write it; nothing for what is none. */
export function plainNumber(text: string): string | undefined {
  const simple = /^(-?)0*(\d{1,400})(\.\d{1,400})?$/.exec(text);
  if (simple !== null) return `${simple[1]}${simple[2]}${simple[3] ?? ""}`;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? String(value).replace("e+", "e") : undefined;
}

/** A bound of whole numbers: the next one inside; nothing where it bounds nothing. */
export function wholeBound(bound: number | undefined, side: "min" | "max"): string | undefined {
  if (bound === undefined || !Number.isFinite(bound)) return undefined;
  return BigInt(side === "min" ? Math.ceil(bound) : Math.floor(bound)).toString();
}

/** A bound of a length. */
export function lengthBound(bound: number | undefined, side: "min" | "max"): string | undefined {
  const whole = wholeBound(bound, side);
  return whole === undefined || whole.startsWith("-") || whole.length > 15 ? undefined : whole;
}
