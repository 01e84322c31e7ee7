import type { Line, Order } from "./model.ts";

export const total = (lines: readonly Line[]): string => String(lines.length);
export async function send(order: Order) {
  return order.lines.length > 0;
}
