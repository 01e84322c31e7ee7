// Visits each file once.

const { match } = require("./rules");
module.exports = (rules) => match(rules);
