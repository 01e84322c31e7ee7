const b = import("./b");
