export * from "./orders.ts";
export * from "./circle.ts";
