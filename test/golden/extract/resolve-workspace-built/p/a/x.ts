import "b";
import "../b/dist/index.js";
