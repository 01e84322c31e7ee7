import "./node_modules/pg/lib/x.js";
import "../node_modules/@s/n/i.js";
