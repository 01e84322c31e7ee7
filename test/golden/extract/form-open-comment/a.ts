import a from "./b";
/* never closed import "./b";
