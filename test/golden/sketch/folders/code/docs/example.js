require("../src/index");
