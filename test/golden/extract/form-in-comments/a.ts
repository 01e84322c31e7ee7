// import a from "./b";
/* import("./b") */
/** import "./b" */
export {};
