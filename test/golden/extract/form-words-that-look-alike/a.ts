Array.from("./b");
obj.import("./b");
obj.from = "./b";
important("./b");
_require("./b");
required("./b");
const o = { from: "./b", import: "./b", require: "./b" };
