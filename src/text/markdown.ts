import { visible } from "./width.ts";

/**
 * A text as one line of Markdown that shows it and does nothing else, wherever in a line it stands: no markup,
 * no HTML, no link, no reference. In the form that Prettier leaves alone.
 */
export function markdownText(text: string): string {
  return markdownInline(text).replace(/^(?:[#+=:-]|(\d{1,9})(?=[.)](?: |$)))/, (found, digits) =>
    digits === undefined ? entity(found) : entity(digits.charAt(0)) + digits.slice(1),
  );
}

/** The same for a text that does not begin its line: in a cell of a table. */
export function markdownInline(text: string): string {
  return visible(text.replaceAll(/\s+/g, " "))
    .trim()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*[\]|~$]/g, "\\$&")
    .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_")
    .replaceAll(/(?<=https?|ftp):|(?<=www)\.|@/gi, entity);
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/**
 * What stands behind the `#` of a heading. A last sign that linters do not want there is written as an entity; no
 * letter, digit or dash is, or they would look for the heading by another fragment.
 */
export function markdownHeading(text: string): string {
  return markdownInline(text).replace(/(?:[.,:!。，；：！]|(?<!&[#a-z0-9]+);|#)$/u, entity);
}

/** A text in a fence, in a language; the fence is longer than any in the text. */
export function markdownFence(language: string, text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [found]) => Math.max(most, found.length), 0);
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}

/** The address of a file that lies beside the page or below, as a link takes it. */
export function markdownAddress(path: string): string {
  const encoded = path.split("/").map((part) => encodeURIComponent(part));
  return encoded.join("/").replaceAll(/[()!*']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/**
 * The fragments by which links reach headings, in their order: as GitHub makes them, and after it GitLab,
 * Azure DevOps and most generators of sites. The headings as they are read, not as they are escaped.
 */
export function headingFragments(headings: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return headings.map((heading) => {
    const slug = encodeURIComponent(
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
        .replaceAll(" ", "-"),
    );
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
