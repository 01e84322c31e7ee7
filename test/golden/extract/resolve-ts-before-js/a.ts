import "./b";
import "./b.js";
import "./b.ts";
