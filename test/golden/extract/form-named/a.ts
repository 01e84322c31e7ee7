import { x, y as z } from "./b";
