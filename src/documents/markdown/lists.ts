/**
 * A list whose items are blocks, the first of them on the line of the marker. An item that holds more than a
 * short list below its line gets blank lines, and so does what follows it: the form that Prettier keeps.
 */
export function listOf(items: readonly (readonly string[])[], ordered = false): string {
  let list = "";
  let loose = false;
  for (const [at, blocks] of items.entries()) {
    const marker = ordered ? `${at + 1}. ` : "- ";
    const isLoose = !isTight(blocks);
    const content = blocks.join(isLoose ? "\n\n" : "\n");
    if (at > 0) list += loose ? "\n\n" : "\n";
    list += marker + indent(content, " ".repeat(marker.length));
    loose = isLoose && blocks.length > 1;
  }
  return list;
}

/** One line alone, or with one list under it that has no blank line in it. */
function isTight(blocks: readonly string[]): boolean {
  const [first = "", second, ...more] = blocks;
  if (second === undefined) return !first.includes("\n\n");
  return (
    more.length === 0 &&
    /^(?:- |\d+\. )/.test(second) &&
    !second.includes("\n\n") &&
    !/^(?:- |\d+\. |`{3}|>)/.test(first)
  );
}

/** All lines but the first moved right; blank lines stay blank. */
export function indent(text: string, room: string): string {
  return text.replaceAll(/\n(?!\n|$)/g, `\n${room}`);
}
