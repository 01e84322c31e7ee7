import module from "node:module";
module.createRequire(import.meta.url)("./b");
import { createRequire } from "module";
createRequire(import.meta.url)("./b");
