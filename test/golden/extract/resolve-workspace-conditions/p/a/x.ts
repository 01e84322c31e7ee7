import "b";
import c = require("c");
import "c";
