const b = require("./b");
const { x, y: z, ...rest } = require("./b");
const d = require("./b").default;
