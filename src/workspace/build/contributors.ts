import { documentFiles } from "./document-files.ts";
import { injections } from "./injections.ts";
import type { Contributor } from "./plan.ts";
import { viewFiles } from "./view-files.ts";

/**
 * What `lintel build` makes. To have it make something else, write a function of a workspace that gives the
 * files with their whole content, and add its line here: it is then written, compared by `--check`, watched and
 * removed like everything else. Load what is heavy inside the function, with `import()`.
 */
export const contributors: readonly Contributor[] = [viewFiles, documentFiles, injections];
