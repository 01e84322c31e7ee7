import "./gone";
import "./gone.js";
import "../gone/x";
// import "./only-in-a-comment"
