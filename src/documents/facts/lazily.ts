/** The object with further properties that are made when somebody reads them, once. Plain own properties. */
export function lazily<T extends object, M extends Record<string, unknown>>(
  object: T,
  makers: { readonly [K in keyof M]: () => M[K] },
): T & M {
  for (const name of Object.keys(makers)) {
    let made: { readonly value: unknown } | undefined;
    const get = () => {
      made ??= { value: Object.freeze(makers[name]?.()) };
      return made.value;
    };
    Object.defineProperty(object, name, { get, enumerable: true });
  }
  return object as T & M;
}
