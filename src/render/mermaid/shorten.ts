/** Properties of views that hold what is shown; the others hold ids, numbers and words of their own. */
const texts: ReadonlySet<string> = new Set([
  ...["title", "description", "label", "inverse", "note", "text", "word", "instances"],
  ...["name", "type", "default", "matches", "result", "method", "route"],
]);
const lists: ReadonlySet<string> = new Set(["technology", "parameters", "throws", "carries"]);
/** Parts of one thing, of which a few stand for all. */
const members: ReadonlySet<string> = new Set(["operations", "events", "endpoints"]);

/** The same plain data with no text of more than so many characters, and no long list of texts. */
export function shortened<T>(data: T, length: number): T {
  return shorten(data, "", length) as T;
}

function shorten(data: unknown, property: string, length: number): unknown {
  if (typeof data === "string")
    return texts.has(property) || lists.has(property) ? shortText(data, length) : data;
  if (Array.isArray(data)) {
    const few = lists.has(property) ? 4 : members.has(property) ? Math.ceil(length / 10) : data.length;
    return data.slice(0, few).map((one) => shorten(one, property, length));
  }
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shorten(value, key, length)]));
}

/** The beginning of a text that is longer than so many characters. */
export function shortText(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${[...text.slice(0, 2 * length)].slice(0, length).join("")}…`;
}
