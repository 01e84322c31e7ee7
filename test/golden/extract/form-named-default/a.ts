import { default as b } from "./b";
