import { orders } from "../api/orders.ts";
import cursor from "pg-cursor";
import { readFile } from "node:fs/promises";

export const page = [orders, cursor, readFile];
