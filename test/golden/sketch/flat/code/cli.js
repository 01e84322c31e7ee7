#!/usr/bin/env node
const walk = require("./walk");
const { rules } = require("./rules");
walk(rules);
