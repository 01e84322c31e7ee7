import from from "./b";
import { from } from "./b";
