import type from "./b";
import type, { x } from "./b";
import { type } from "./b";
import { type as y } from "./b";
