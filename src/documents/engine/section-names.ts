/** What a heading is called in names: `Languages and Frameworks` is `languages-and-frameworks`. */
function sectionWord(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
}

/** `architecture/technology-stack/tools-and-services`. */
export function sectionName(template: string, titles: readonly string[]): string {
  return [template, ...titles.map(sectionWord)].join("/");
}
