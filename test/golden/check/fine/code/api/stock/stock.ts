export const reserve = (library: unknown) => library;
