import { order } from "../orders/order.ts";

export const page = order;
