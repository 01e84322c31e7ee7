interface Basket {
  isbns: string[];
}
export interface OrderApi {
  place(basket: Basket, userId: string): string;
  cancel(order: string, reason: string): void;
  search(text: string, limit: string): string[];
  move(to: Date, from: Date): void;
  tag(order: string, ...tags: string[]): void;
  ship(about: { order: string; express: boolean }): void;
}
