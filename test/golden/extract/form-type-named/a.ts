import type { T } from "./b";
