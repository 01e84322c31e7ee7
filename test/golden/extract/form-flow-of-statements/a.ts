import a from "./b"; import c from "./b"; export * from "./b"; require("./b"); import("./b");
