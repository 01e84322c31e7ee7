import { pool } from "./db";
export interface Order { isbn: string; quantity: number }
export async function placeOrder(order: Order): Promise<{ number: string }> { return (await pool.query(order.isbn)).rows[0]; }
