import b from "./b";
import { x } from "./b";
