export { inner as open } from "./inner/inner.ts";
