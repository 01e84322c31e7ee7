require(`./b`);
require("./" + "b");
require(("./b"));
