import type * as B from "./b";
