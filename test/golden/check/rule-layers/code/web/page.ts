import { logic } from "../logic/logic.ts";
import { rows } from "../data/rows.ts";

export const page = [logic, rows];
