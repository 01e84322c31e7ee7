interface Titled {
  readonly title: string;
  readonly path: string;
}

/** Titles; where several have the same one, with the path behind it. */
export function naming(things: readonly Titled[]): (thing: Titled) => string {
  const counts = new Map<string, number>();
  for (const { title } of things) counts.set(title, (counts.get(title) ?? 0) + 1);
  return ({ title, path }) => ((counts.get(title) ?? 0) > 1 ? `${title} (${path})` : title);
}
