import { orders } from "../api/orders.ts";
import { draft } from "../api/drafts/draft.ts";

export const page = [orders, draft];
