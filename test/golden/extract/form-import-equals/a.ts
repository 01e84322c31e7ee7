import b = require("./b");
