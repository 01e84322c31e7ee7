import { orders } from "../api/orders.ts";

export const page = orders;
