import { sheet } from "../paper.ts";
export function roll(text: string): string { return sheet(text); }
