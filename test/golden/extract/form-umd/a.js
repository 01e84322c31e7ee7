(function (root, factory) {
  if (typeof define === "function" && define.amd) define(["./b"], factory);
  else if (typeof exports === "object") module.exports = factory(require("./b"));
  else root.a = factory(root.b);
})(this, function (b) {});
