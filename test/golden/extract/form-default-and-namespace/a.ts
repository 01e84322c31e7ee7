import b, * as all from "./b";
