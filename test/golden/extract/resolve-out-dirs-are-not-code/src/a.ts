import "./b";
import "../dist/b.js";
