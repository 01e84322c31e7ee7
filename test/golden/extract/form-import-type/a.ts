type A = import("./b").T;
type All = typeof import("./b");
let x: Array<import("./b").T.U>;
