import { github } from "./github.ts";
import { human } from "./human.ts";
import { json } from "./json.ts";
import type { Printer } from "./printer.ts";

/** The forms in which diagnostics can be printed, by the name that a user asks for. */
export const printers = {
  human,
  json,
  github,
} satisfies Readonly<Record<string, Printer>>;
