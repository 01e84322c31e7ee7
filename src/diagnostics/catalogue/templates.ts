import { error } from "./entry.ts";

/** Faults in templates of the author's own. */
export const templateCodes = {
  "template/unreadable": error<{ path: string; why: string }>((p) => `the template \`${p.path}\` ${p.why}`, {
    label: "cannot be read",
    help: "a path is relative to the folder of the file that names it, and stays in the workspace root",
  }),
  "template/syntax": error<{ why: string }>((p) => `the template cannot be read: ${p.why}`),
  "template/helper": error<{ name: string }>((p) => `no helper is called \`${p.name}\``, {
    label: "not a helper",
    help: "`lintel docs helpers` shows all of them",
  }),
  "template/partial": error<{ name: string }>((p) => `no partial is called \`${p.name}\``, {
    label: "not a partial",
  }),
  "template/section": error<{ name: string; template: string }>(
    (p) => `the template \`${p.template}\` has no section that \`${p.name}\` could stand in for`,
  ),
  "template/failed": error<{ why: string }>((p) => `the template cannot be filled: ${p.why}`, {
    help: "`lintel docs helpers` shows what a template sees, and every helper with an example",
  }),
};
