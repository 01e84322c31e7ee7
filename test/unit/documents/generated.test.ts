import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { precompile } from "../../../src/documents/engine/compile.ts";

const folder = "src/documents/templates";
const { CI, LINTEL_UPDATE_GENERATED } = process.env;
const update = LINTEL_UPDATE_GENERATED === "1" && (CI ?? "") === "";

/** Every template that lies in the folder, by its name: nothing lists them. */
function sources(path: string): readonly (readonly [string, string])[] {
  return readdirSync(path)
    .filter((file) => file.endsWith(".hbs"))
    .sort()
    .map((file) => [
      file.slice(0, -".hbs".length),
      readFileSync(`${path}/${file}`, "utf8").replaceAll("\r\n", "\n"),
    ]);
}

function compiled(): string {
  const entry = ([name, text]: readonly [string, string]) =>
    `  ${JSON.stringify(name)}: ${precompile(text, name)},`;
  return [
    "// @ts-nocheck Written by `npm run generate` from the `.hbs` files: what Handlebars runs.",
    "",
    "export const templates: Readonly<Record<string, object>> = {",
    ...sources(folder).map(entry),
    "};",
    "",
    "export const partials: Readonly<Record<string, object>> = {",
    ...sources(`${folder}/partials`).map(entry),
    "};",
    "",
  ].join("\n");
}

function plain(): string {
  const entry = ([name, text]: readonly [string, string]) =>
    `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`;
  return [
    "/** Written by `npm run generate`: the templates as they are, for those who want one of their own. */",
    "export const templateSources: Readonly<Record<string, string>> = {",
    ...sources(folder).map(entry),
    "};",
    "",
    "export const partialSources: Readonly<Record<string, string>> = {",
    ...sources(`${folder}/partials`).map(entry),
    "};",
    "",
  ].join("\n");
}

const generated: readonly (readonly [string, () => string])[] = [
  [`${folder}/compiled.ts`, compiled],
  [`${folder}/sources.ts`, plain],
];

describe.each(generated)("%s", (path, render) => {
  it("is what the templates make of it", () => {
    const fresh = render();
    if (update) writeFileSync(path, fresh);
    expect(readFileSync(path, "utf8").replaceAll("\r\n", "\n")).toBe(fresh);
  });
});
