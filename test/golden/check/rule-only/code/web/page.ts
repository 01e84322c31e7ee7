import { orders } from "../api/orders.ts";
import { rows } from "../data/rows.ts";

export const page = [orders, rows];
