const quote = /["'`]/;
import b from "./b";
const other = /from "x"/;
