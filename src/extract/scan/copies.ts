/**
 * Copies of texts, each made once. What is cut out of a larger text keeps all of it in memory as long as it lives
 * itself: with the imports of a hundred thousand files, these files.
 */
export function copies(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const copy: string = JSON.parse(JSON.stringify(text));
    known.set(copy, copy);
    return copy;
  };
}
