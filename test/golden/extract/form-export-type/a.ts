export type { T } from "./b";
export type * from "./b";
export type * as B from "./b";
export { type T } from "./b";
