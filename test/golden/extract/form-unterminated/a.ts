import a from "./b";
const s = `never closed ${ import("./b")
