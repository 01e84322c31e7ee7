import("./b").then(({ x }) => x);
