export interface OrderApi {
  count(): number;
}
