export import b = require("./b");
