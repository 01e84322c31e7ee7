export { x, y as z } from "./b";
