import type { ts } from "ts-morph";

/** The compiler, as ts-morph carries it. */
export type TypeScript = typeof ts;

let loading: Promise<TypeScript> | undefined;

/**
 * Loads the compiler on the first call. It is the one that ts-morph exports as `ts`, taken from the file in which
 * ts-morph keeps it: what ts-morph puts around it costs half as much again to load, and nothing here needs it.
 */
export function loadTypeScript(): Promise<TypeScript> {
  loading ??= import("@ts-morph/common/dist/typescript.js").then((module) => module.default);
  return loading;
}
