import type b = require("./b");
