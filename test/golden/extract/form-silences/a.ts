// lintel-ignore-next-line the old way, gone in spring
import b from "./b";
import { x } from "./b"; // lintel-ignore-next-line
import "./b";
const s = "lintel-ignore-next-line";
  //lintel-ignore-next-line	indented 🦊 
import("./b");
// lintel-ignore-next-lines no such word
