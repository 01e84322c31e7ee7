// lintel-ignore-next-line the API moves next month
import { orders } from "../api/orders.ts";

export const page = orders;
