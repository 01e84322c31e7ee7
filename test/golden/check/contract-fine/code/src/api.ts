import type * as model from "./model.ts";
import type { Page } from "pages";

export interface Reading<T> {
  find(order: model.Id): Promise<T | undefined>;
  all(): Promise<readonly T[]>;
  byStatus(): Promise<Record<string, T[]>>;
}

export interface OrderApi extends Reading<model.Order> {
  place(basket: model.Basket, by: model.Id): Promise<model.Receipt>;
  cancel(order: model.Id, reason?: string): Promise<void>;
  page(after?: string): Promise<Page<model.Order>>;
  readonly watch: () => AsyncIterable<model.Order>;
  count(): number;
  price(isbn: string, at: model.Instant): model.Money;
}
