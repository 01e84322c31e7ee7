import type { Order } from "../api/orders/order.ts";

export const page = (order: Order) => order.id;
