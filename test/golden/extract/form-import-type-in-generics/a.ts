const x = f<import("./b").T>(1);
const y = a < import("./b");
