/** @type {import("./b").T} */
/** @import { T } from "./b" */
export const x = 1;
