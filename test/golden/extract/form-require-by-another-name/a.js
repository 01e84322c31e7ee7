const load = require;
load("./b");
loaded("./b");
