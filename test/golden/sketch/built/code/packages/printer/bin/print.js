require("../lib/index.js");
