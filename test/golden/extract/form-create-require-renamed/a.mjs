import { createRequire as make } from "node:module";
const $load = make(import.meta.url);
$load("./b");
