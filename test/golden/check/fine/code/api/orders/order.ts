import pg from "pg";
import { reserve } from "../stock/stock.ts";

export interface Order {
  id: string;
}
export const place = () => reserve(pg);
