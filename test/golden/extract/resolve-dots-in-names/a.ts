import "./user.service";
import "./app.config";
import "./v1.2";
import "./x.js";
