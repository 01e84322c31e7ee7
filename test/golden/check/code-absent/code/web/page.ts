// import { orders } from "../api/orders.ts";
export const page = 1;
