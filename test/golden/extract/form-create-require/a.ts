import { createRequire } from "node:module";
const req = createRequire(import.meta.url);
req("./b");
const own: NodeRequire = createRequire(import.meta.url);
own("./b");
