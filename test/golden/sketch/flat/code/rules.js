exports.rules = [];
exports.match = (rules) => require("./report")(rules);
