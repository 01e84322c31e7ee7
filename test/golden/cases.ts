import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What else is read than models and code. */
const furtherInputs: readonly string[] = ["note.md", "lintel-baseline.json"];

/** A directory with an `input.arch`, what it includes, and everything that comes out of it. */
export interface Case {
  readonly area: string;
  readonly name: string;
  readonly directory: string;
  /**
   * What is read: models, templates, pages (`*.md.in`, read as `*.md`: a build of this repository must not find their
   * markers), a `note.md` for readers, and everything in `code/`. Paths below the directory.
   */
  readonly inputs: readonly string[];
  /** What is expected: all other files. */
  readonly goldens: readonly string[];
}

const goldenRoot = import.meta.dirname;

/** Areas whose cases hold no model: a test of their own reads them. */
const withoutModel = ["diagrams", "extract"];

/** `test/golden/<area>/<case>/`, in the order of their names. */
export function findCases(): readonly Case[] {
  const areas = directoriesIn(goldenRoot).filter((area) => !withoutModel.includes(area));
  return areas.flatMap((area) => directoriesIn(join(goldenRoot, area)).map((name) => readCase(area, name)));
}

function readCase(area: string, name: string): Case {
  const directory = join(goldenRoot, area, name);
  const files = filesBelow(directory, "");
  const isInput = (file: string) =>
    /\.(?:arch|md\.in|hbs)$/.test(file) || furtherInputs.includes(file) || file.startsWith("code/");
  return {
    area,
    name,
    directory,
    inputs: files.filter(isInput),
    goldens: files.filter((file) => !isInput(file)),
  };
}

/** A golden's text, or nothing where there is none yet. */
export function readGolden({ directory }: Case, file: string): string | undefined {
  const path = join(directory, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function directoriesIn(directory: string): readonly string[] {
  const entries = readdirSync(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function filesBelow(directory: string, prefix: string): readonly string[] {
  const entries = readdirSync(join(directory, prefix), { withFileTypes: true });
  return entries
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(directory, `${prefix}${entry.name}/`) : [prefix + entry.name],
    )
    .sort();
}
