import defer * as b from "./b";
const c = import.defer("./b");
