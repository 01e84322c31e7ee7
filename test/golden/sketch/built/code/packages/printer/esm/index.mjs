import { parse } from "@tools/parser";
export const print = (text) => parse(text).join("\n");
