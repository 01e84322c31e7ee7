export { default } from "./b";
export { default as b } from "./b";
