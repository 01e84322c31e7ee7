const f = <T,>(x: T) => x;
const y = <string>x;
import b from "./b";
