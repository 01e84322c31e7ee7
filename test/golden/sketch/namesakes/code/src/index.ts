export * from "./press.ts";
export * from "./ink.ts";
