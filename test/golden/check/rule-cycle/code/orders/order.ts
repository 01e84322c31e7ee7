import { reserve } from "../stock/stock.ts";

export const order = reserve;
