import b = require("./b.js");
