import { a } from "../../lib/src/a";
import { b } from "../../lib/src/b.js";
import { inner } from "../../lib/src/inner";
import all from "../../lib/src/all.json";
import { gone } from "../../lib/src/gone";

export const main = [a, b, inner, all, gone];
