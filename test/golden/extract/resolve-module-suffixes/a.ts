import "./b";
import "./c.js";
import "./d";
