import "../lib/run.mjs";
import "../publish/npm.mjs";
