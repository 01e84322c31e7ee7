import { parse } from "@tools/parser";
import { pad } from "./lib/pad.ts";
export function print(text: string): string { return pad(parse(text).join("\n")); }
