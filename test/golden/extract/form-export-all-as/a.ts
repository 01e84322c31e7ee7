export * as b from "./b";
export * as "a b" from "./b";
