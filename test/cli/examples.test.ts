import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintel, repository } from "./run.ts";

/**
 * The page of the examples is run: each command of a `console` block is given to the built command line, and what it
 * prints must stand below it; each picture must be what its view is drawn as. With LINTEL_UPDATE_GOLDENS the blocks
 * are filled in and the pictures written instead.
 */
const folder = join(repository, "examples");
const path = join(folder, "README.md");
const page = readFileSync(path, "utf8");
const isUpdating = process.env.LINTEL_UPDATE_GOLDENS !== undefined;

const pictures = [...page.matchAll(/!\[(?<alt>[^\]]*)\]\(pictures\/(?<file>[^)]+)\)/g)].map(
  ({ groups = {} }) => ({ alt: groups.alt ?? "", file: groups.file ?? "" }),
);

/** `<example>-<view>.svg`, by what is before the view. */
const models = new Map([
  ...readdirSync(folder).map((name) => [name, `examples/${name}`] as const),
  ["lintel", "architecture.arch"] as const,
]);

function replay(command: string): string {
  const [program, name, ...parameters] = command.split(" ");
  expect([program, name], command).toEqual(["npx", "lintel"]);
  const { code, out, err } = lintel(parameters);
  expect([code, err], command).toEqual([0, ""]);
  return `$ ${command}\n${out}`;
}

describe("the page of the examples", () => {
  test("shows what the commands print", () => {
    let commands = 0;
    const fresh = page.replaceAll(/```console\n([\s\S]*?)^```$/gm, (_, body: string) => {
      const printed = [...body.matchAll(/^\$ (.*)$/gm)].map(([, command = ""]) => replay(command));
      commands += printed.length;
      return `\`\`\`console\n${printed.join("\n")}\`\`\``;
    });
    expect(commands).toBeGreaterThan(10);
    if (isUpdating) writeFileSync(path, fresh);
    else expect(fresh).toBe(page);
  });

  test.each(pictures)("shows $file as it is drawn, and says what is on it", ({ alt, file }) => {
    const [, model = "", view = ""] = /^(.+)-([^-]+)\.svg$/.exec(file) ?? [];
    const { code, out } = lintel(["render", models.get(model) ?? "", "--view", view, "--format", "svg"]);
    expect([file, code]).toEqual([file, 0]);
    const target = join(folder, "pictures", file);
    if (isUpdating) writeFileSync(target, out);
    else expect(readFileSync(target, "utf8")).toBe(out);
    expect(alt.length).toBeGreaterThan(40);
  });

  test("shows every drawing there is, and links to what is there", () => {
    const drawn = readdirSync(join(folder, "pictures")).filter((name) => name.endsWith(".svg"));
    expect(pictures.map(({ file }) => file).sort()).toEqual(drawn.sort());
    const targets = [...page.matchAll(/\]\((?!https?:|#)(?<target>[^)#]+)/g)].map(
      (m) => m.groups?.target ?? "",
    );
    expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
    const anchors = [...page.matchAll(/\]\(#(?<anchor>[^)]+)/g)].map((m) => m.groups?.anchor ?? "");
    const headings = [...page.matchAll(/^#+ (?<heading>.*)$/gm)].map((m) =>
      (m.groups?.heading ?? "").toLowerCase().replaceAll(" ", "-"),
    );
    expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});
