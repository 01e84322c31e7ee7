import { placeOrder } from "@/lib/orders";
export async function POST(request: Request) { return Response.json(await placeOrder(await request.json())); }
