"use strict";
const fs = require("node:fs");
const path = require("node:path");
const v8 = require("node:v8");
const vm = require("node:vm");

/**
 * How much bytecode a function runs before V8 optimizes it; seven times the default. In runs as short as these,
 * optimizing earlier costs up to half of all CPU time, and pays off only for models of 20,000 elements, which are
 * read as quickly this way. For Node 20 alone: later ones have no such flag, and weigh it better. V8 compares its
 * flags with those of a cache, so that caches are written under it as well.
 */
const interruptBudget = 1_000_000;

/** Caches of compiled code fit one version of Node on one kind of system: others do not even look. */
function cacheName(name) {
  return `${name}.${process.version}-${process.platform}-${process.arch}.cache`;
}

/**
 * Loads the bundled files of a folder by name, as `require` would, and faster: V8 takes compiled code from
 * the cache beside the file, if this very Node has written one. Without one, Node loads the files itself,
 * with a compile cache of its own from 22.8 on. `native` leaves everything to Node; `fresh` ignores the caches.
 */
function createLoader(directory, { native = false, fresh = false } = {}) {
  if (process.version.startsWith("v20.")) v8.setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
  const modules = new Map();
  /** By name, what was compiled here: for whoever writes the caches. */
  const scripts = new Map();

  function load(name) {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const file = path.join(directory, name);
    const cachedData = fresh ? undefined : readIfThere(path.join(directory, cacheName(name)));
    if (native || (cachedData === undefined && modules.size === 0 && !fresh)) return loadNative(file);
    const loaded = { exports: {} };
    modules.set(name, loaded);
    // The bundles are ASCII: Latin-1 is the cheapest way to read that. A cache that V8 rejects is ignored.
    const text = fs.readFileSync(file, "latin1");
    const source = `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
    const script = new vm.Script(source, { filename: file, cachedData });
    scripts.set(name, script);
    script.runInThisContext()(loaded.exports, requireFrom, loaded, file, directory);
    return loaded.exports;
  }

  function requireFrom(id) {
    return id.startsWith("./") ? load(id.slice(2)) : require(id);
  }

  function loadNative(file) {
    if (!native) require("node:module").enableCompileCache?.();
    native = true;
    return require(file);
  }

  return { load, scripts };
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

module.exports = { createLoader, cacheName };
