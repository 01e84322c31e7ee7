import "./b";
import "./b.js";
import "./c.js";
