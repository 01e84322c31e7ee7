import type { CodeFile } from "../facts.ts";

const code = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/;
const declaration = /\.d\.(?:[cm]?ts|[^./]+\.ts)$/;

/** What kind of code a file holds, by its name; nothing where it is none that is looked at. */
export function codeKindOf(path: string): CodeFile["kind"] | undefined {
  if (!code.test(path)) return undefined;
  if (path.endsWith(".vue") || path.endsWith(".svelte")) return "script";
  return declaration.test(path) ? "declaration" : "source";
}

/** Whether types may stand in JSDoc comments alone: JavaScript, also in a `<script>` without `lang="ts"`. */
export function isJavaScript(path: string): boolean {
  return /\.(?:[cm]?js|jsx)$/.test(path);
}
