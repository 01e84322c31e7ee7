import { a } from "./a.ts";
import { d } from "./d.ts";

export const c = () => [a, d];
