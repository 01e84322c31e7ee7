import { rows } from "../data/rows.ts";

export const logic = rows;
