import { rows } from "../data/rows.ts";

export const orders = rows;
