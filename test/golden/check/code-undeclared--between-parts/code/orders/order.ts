import { shelf } from "../stock/shelf/shelf.ts";
import { stock } from "../stock/stock.ts";

export const order = [shelf, stock];
