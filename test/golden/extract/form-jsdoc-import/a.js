/** @import { T, T as U } from "./b" */
/** @import * as B from "./b" */
/** @import B from "./b" */
export let x;
