import { suggest } from "../../diagnostics/suggest.ts";
import { joinPath } from "../../text/paths.ts";
import type { Workspace } from "../load.ts";
import { buildFormats } from "./formats.ts";

/** What a workspace says of its build, in the properties of `workspace`; nothing where it says nothing. */
export interface BuildSettings {
  /** Relative to the workspace root. */
  readonly out?: string;
  readonly formats: readonly string[];
}

/** Relative to the folder of the file that the model begins with. */
const OUT = "lintel.build.out";
/** Names of formats, with commas or blanks between them. */
const FORMATS = "lintel.build.formats";

export function buildSettings({ model, files }: Workspace): BuildSettings {
  const said = (key: string) =>
    model.workspace.properties.findLast((property) => property.key === key)?.value;
  const out = said(OUT);
  return {
    formats: [...new Set((said(FORMATS) ?? "").split(/[\s,]+/).filter((name) => name !== ""))],
    ...(out !== undefined && { out: joinPath(files[0]?.directory ?? "", out) }),
  };
}

/** Why a name is no format, as a sentence; nothing where it is one. */
export function unknownFormat(names: readonly string[]): string | undefined {
  const unknown = names.find((name) => !buildFormats.has(name));
  if (unknown === undefined) return undefined;
  const known = [...buildFormats.keys()];
  const near = suggest(unknown, known);
  const meant = near === undefined ? "" : ` Did you mean \`${near}\`?`;
  return `Views can be built as ${known.slice(0, -1).join(", ")} or ${known.at(-1)}, not as \`${unknown}\`.${meant}`;
}
