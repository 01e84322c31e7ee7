export { mix as ink } from "./ink/mix.ts";
