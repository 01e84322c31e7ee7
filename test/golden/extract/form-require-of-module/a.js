module.require("./b");
other.require("./b");
