import { roll } from "./press/roll.ts";
import { ink } from "./ink.ts";
/** Prints once. */
export function print(text: string): void { roll(text + ink("black")); }
