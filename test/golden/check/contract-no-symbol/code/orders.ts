interface Order {
  id: string;
}
export interface OrderApi {
  count(): number;
  first(): Order;
}
