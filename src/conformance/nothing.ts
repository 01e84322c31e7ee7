import type { Check, CheckContext } from "./context.ts";
import { type Finding, finding } from "./finding.ts";

/** No code was found, so nothing else can be said. */
export function isNothing({ code }: CheckContext): boolean {
  return code.files.size === 0;
}

/** A check that looks at nothing must not pass: neither as a whole nor in one of several codebases. */
export const checkScope: Check = (context) => {
  const { input, code, ownership } = context;
  const empty = input.codebases.filter(({ facts }) => facts.files.length === 0);
  const findings = empty.map(({ settings }) => {
    const folder = settings.directory === "" ? "this folder" : `\`${settings.directory}\``;
    const why = `${folder} holds no TypeScript or JavaScript that is not ignored`;
    return told(settings, why, codebaseHelp);
  });
  const [first] = input.codebases;
  if (findings.length > 0 || first === undefined) return { findings };
  if (!input.model.elements.some((element) => element.code.length > 0)) {
    const help = 'write `code "src/orders/**"` in an element';
    return { findings: [told(first.settings, "no element says which code is its own", help)] };
  }
  if (ownership.filesOf.size > 0) return { findings: [] };
  const why = `none of the ${code.files.size} files belongs to an element`;
  return { findings: [told(first.settings, why, globHelp)] };
};

const codebaseHelp =
  '`codebase "path"` says where the code is, relative to the file of the model that says so';
const globHelp = "a `code` glob is relative to the folder of the `codebase`";

function told(
  { directory, span }: CheckContext["input"]["codebases"][number]["settings"],
  why: string,
  help: string,
): Finding {
  return finding("code/nothing", { at: directory === "" ? "." : directory }, span, { why }, { help });
}
