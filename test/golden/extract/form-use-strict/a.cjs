"use strict";
const b = require("./b");
