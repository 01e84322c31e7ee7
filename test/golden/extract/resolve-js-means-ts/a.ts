import "./b.js";
import "./c.jsx";
import "./d.mjs";
import "./e.cjs";
import "./f.js";
import "./g.js";
