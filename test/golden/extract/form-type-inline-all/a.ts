import { type T, type T as U } from "./b";
