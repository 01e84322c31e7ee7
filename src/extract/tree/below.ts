/** A path below the root, written at once: the walk makes no `..` and no doubled slash that would need care. */
export function below(root: string, path: string): string {
  return root.endsWith("/") ? root + path : `${root}/${path}`;
}
