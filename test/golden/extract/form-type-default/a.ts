import type B from "./b";
