import * as b from "./b";
