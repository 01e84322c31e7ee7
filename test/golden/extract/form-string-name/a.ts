import { "x" as z } from "./b";
