/**
 * @typedef {import("./b").T} T
 * @callback F
 * @param {import("./b").T} t
 */
