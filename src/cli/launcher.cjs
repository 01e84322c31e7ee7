#!/usr/bin/env node
"use strict";

if (process.argv[2] === "--version" || process.argv[2] === "-V" || process.argv[2] === "-v") {
  require("node:fs").writeSync(1, `${LINTEL_VERSION}\n`);
} else {
  const { createLoader } = require("./loader.cjs");
  const debug = Boolean(process.env.LINTEL_DEBUG);
  if (debug) process.setSourceMapsEnabled(true);
  const { load } = createLoader(__dirname, { native: debug });
  load("main.cjs")
    .main(process.argv.slice(2))
    // Everything is written by now, synchronously: nothing is cut off, and 10 ms of winding down are saved.
    .then((code) => process.exit(code));
}
