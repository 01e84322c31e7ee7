import b, { x } from "./b";
