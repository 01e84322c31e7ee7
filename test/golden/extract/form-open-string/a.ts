import a from "./b";
const s = "never closed from "./b
