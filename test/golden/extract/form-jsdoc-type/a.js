/** @type {import("./b").T} */
export let x;
/** @param {import("./b").default} a @returns {typeof import("./b")} */
export function f(a) {}
