import { type T, x } from "./b";
