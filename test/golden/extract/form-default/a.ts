import b from "./b";
